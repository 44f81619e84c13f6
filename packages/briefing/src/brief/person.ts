import { date, group, hidden, list, text } from './fields'
import { limits } from './limits'

const role = group({
  title: text('The office or position.', '외교부 장관'),
  organisation: text('The organisation, where the title does not say it.', '외교부').optional(),
  from: date('When the role began (EDTF).', '2024-01').optional(),
  to: date('When the role ended (EDTF).', '2025-07').optional(),
}).meta({ title: 'role', description: 'A role with its dates, so that nobody is given an office they had left.' })

/** Somebody who is quoted. */
export const person = group({
  name: text('The name as printed.', '김하늘'),
  aliases: list(hidden('Another spelling of the name.', 'Kim Haneul', limits.line))
    .max(limits.names)
    .meta({ description: 'Other spellings of the name found in sources.', examples: [['Kim Haneul']] })
    .optional(),
  roles: list(role)
    .max(limits.names)
    .meta({ description: 'Offices held, with their dates.', examples: [[{ title: '외교부 장관', from: '2024-01' }]] })
    .optional(),
}).meta({ title: 'person', description: 'Somebody who is quoted.' })

// A function infers the type, so that what is published names no type of zod.
const parse = (data: unknown) => person.parse(data)

/** Somebody who is quoted. */
export type Person = ReturnType<typeof parse>
/** A role with its dates. */
export type Role = NonNullable<Person['roles']>[number]
