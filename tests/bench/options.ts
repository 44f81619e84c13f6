import { parseArgs } from 'node:util'
import { entrants } from './entrants.ts'
import { batch } from './measures/batch.ts'
import { cold } from './measures/cold.ts'
import { endurance } from './measures/endurance.ts'
import { growth } from './measures/growth.ts'
import { pages } from './measures/pages.ts'
import type { Plan } from './measures/plan.ts'
import { warm } from './measures/warm.ts'

export const measures = { cold, warm, pages, batch, growth, endurance }
export type MeasureName = keyof typeof measures

/** The measures of a whole run. Endurance takes longer than all of them together and must be asked for by name. */
const whole: MeasureName[] = ['cold', 'warm', 'pages', 'batch', 'growth']

export interface Options extends Plan {
  chosen: MeasureName[]
  contenders: typeof entrants
  /** Whether the page of the docs is written. */
  write: boolean
}

export const usage = `\
Usage: npm run bench -- [OPTION…]

  --only MEASURE      ${Object.keys(measures).join(', ')}; may be said more than once
  --contender NAME    ${entrants.map(({ name }) => name).join(', ')}; may be said more than once
  --rounds N          of each measure at most (default 7)
  --documents N       briefs in a batch (default 1000), and for endurance, which is measured only by its name
  --write             write the page of the docs; without any option it is written anyway
`

/** The options, or undefined if they make no sense. */
export const readOptions = (args: string[]): Options | undefined => {
  try {
    const { values } = parseArgs({
      args,
      options: {
        only: { type: 'string', multiple: true },
        contender: { type: 'string', multiple: true },
        rounds: { type: 'string', default: '7' },
        documents: { type: 'string', default: '1000' },
        write: { type: 'boolean', default: args.length === 0 },
      },
    })
    return {
      chosen: among(Object.keys(measures) as MeasureName[], values.only ?? whole, String),
      contenders: among(entrants, values.contender ?? entrants.map(({ name }) => name), ({ name }) => name),
      rounds: count(values.rounds),
      documents: count(values.documents),
      write: values.write,
    }
  } catch {
    return undefined
  }
}

/** @throws {RangeError} if one that was asked for is not there */
const among = <T>(all: readonly T[], asked: readonly string[], nameOf: (one: T) => string): T[] => {
  if (asked.some((name) => !all.some((one) => nameOf(one) === name))) throw new RangeError()
  return all.filter((one) => asked.includes(nameOf(one)))
}

const count = (text: string): number => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new RangeError()
  return value
}
