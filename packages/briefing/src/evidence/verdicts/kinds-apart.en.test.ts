import { describe } from 'vitest'
import { type Judged, judge } from './verdict-of'

// Texts, bodies and places are made up.

type Kind = 'done' | 'planned' | 'estimate'

/** Rows for a figure that was measured, or is planned, or an estimate. */
const known = (text: string, at: string, value: number, unit: string, kind: Kind): Judged[] => {
  const isDone = kind === 'done'
  const other = isDone ? 'planned' : kind
  return [
    [text, { value, unit, at, kind: 'measured' }, isDone ? 'proven' : 'refused'],
    [text, { value, unit, at, kind: other }, isDone ? 'refused' : 'proven'],
    ...(isDone ? [[text, { value, unit, at }, 'proven'] as const] : []),
  ]
}

/** A row for a figure that is printed without a kind, as measured ones are. */
const bare = (text: string, at: string, value: number, unit: string): Judged => [text, { value, unit, at }, 'proven']

describe('English: a kind is proven only where the verb says so', () => {
  judge('en', [
    ...known('The health board hired 140 nurses last winter.', '140 nurses', 140, 'nurses', 'done'),
    ...known('The health board is hiring 140 nurses this winter.', '140 nurses', 140, 'nurses', 'planned'),
    ...known('The health board means to hire 140 nurses.', '140 nurses', 140, 'nurses', 'planned'),
    ...known('By then 140 nurses are to be hired by the health board.', '140 nurses', 140, 'nurses', 'planned'),
    ...known('Already 140 nurses have been hired by the health board.', '140 nurses', 140, 'nurses', 'done'),
    ...known('The line has carried 3,200 riders a day since May.', '3,200 riders', 3200, 'riders', 'done'),
    ...known('The line should carry 3,200 riders a day.', '3,200 riders', 3200, 'riders', 'planned'),
    ...known('The line is likely to carry 3,200 riders a day.', '3,200 riders', 3200, 'riders', 'estimate'),
    ...known(
      'The operator reckons that the line carries 3,200 riders a day.',
      '3,200 riders',
      3200,
      'riders',
      'estimate',
    ),
    ...known('The act raises the rent to €900 from 1 July 2025.', '€900', 900, 'EUR', 'planned'),
    ...known('The court fined the firm €900,000 on Tuesday.', '€900,000', 900_000, 'EUR', 'done'),
    ...known('The firm faces a fine of €900,000.', '€900,000', 900_000, 'EUR', 'planned'),
    ...known('The firm could be fined €900,000.', '€900,000', 900_000, 'EUR', 'estimate'),
    ...known('Hail destroyed 1,100 hectares of vines.', '1,100 hectares', 1100, 'hectares', 'done'),
    ...known('Hail may have destroyed 1,100 hectares of vines.', '1,100 hectares', 1100, 'hectares', 'estimate'),
    ...known('By our sums hail destroyed 1,100 hectares of vines.', '1,100 hectares', 1100, 'hectares', 'estimate'),
    ...known(
      'Hail destroyed 1,100 hectares of vines, according to estimates.',
      '1,100 hectares',
      1100,
      'hectares',
      'estimate',
    ),
    ...known('Without the nets, 1,100 hectares would have been lost.', '1,100 hectares', 1100, 'hectares', 'estimate'),
    ...known('The army wants 60 more tanks.', '60 more tanks', 60, 'tanks', 'planned'),
    ...known('The army took delivery of 60 tanks.', '60 tanks', 60, 'tanks', 'done'),
    ...known('The treaty allows each side 60 tanks.', '60 tanks', 60, 'tanks', 'planned'),
    ...known('That comes to 60 tanks for each side.', '60 tanks', 60, 'tanks', 'estimate'),
    ...known('The report proposes a levy of £2 a night.', '£2', 2, 'GBP', 'planned'),
    ...known('Campaigners back a levy of £2 a night.', '£2', 2, 'GBP', 'planned'),
    ...known('Guests paid a levy of £2 a night.', '£2', 2, 'GBP', 'done'),
    ...known('Among the proposals is a levy of £2 a night.', '£2', 2, 'GBP', 'planned'),
    ...known('The port has 14 cranes.', '14 cranes', 14, 'cranes', 'done'),
    ...known('The port has ordered 14 cranes, to arrive in 2027.', '14 cranes', 14, 'cranes', 'planned'),
    ...known('The pilots had asked for a rise of 8%.', '8%', 8, '%', 'planned'),
    ...known('The pilots got a rise of 8%.', '8%', 8, '%', 'done'),
    ...known('Wages rose by 8% after the pilots had asked for 12%.', '12%', 12, '%', 'planned'),
    ...known('Wages rose by 8% after the pilots had asked for 12%.', '8%', 8, '%', 'done'),
    bare('The port has 14 cranes.', '14 cranes', 14, 'cranes'),
    bare('Dairy farms: 140, down from 160', '140', 140, 'farms'),
    bare('Those who earn £40,000 will lose the grant.', 'earn £40,000', 40_000, 'GBP'),
    bare('About a fifth of drivers (19%) say they will sell their cars.', '19%', 19, '%'),
    bare('The council, which has 48 members, will vote in May.', '48 members', 48, 'members'),
    bare('The bill passed by 61 votes to 40 and will take effect in May.', '61 votes', 61, 'votes'),
    bare('The hospital, built for 400 patients, will close.', '400 patients', 400, 'patients'),
  ])
})
