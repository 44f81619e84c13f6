import { describe } from 'vitest'
import { type Judged, judge } from './verdict-of'

// Texts, bodies and places are made up.

/** A figure of a text with labels that are its own, and labels that are another's. */
const labelled = (
  text: string,
  [value, unit, at]: readonly [value: number, unit: string, at: string],
  { own, another }: { own: readonly string[]; another: readonly string[] },
): Judged[] => [
  ...own.map((label) => [text, { value, unit, label, at }, 'proven'] as const),
  ...another.map((label) => [text, { value, unit, label, at }, 'refused'] as const),
]

const trade =
  'Exports of goods in May were €205.9 billion, a decrease of 4.7% on the year before. Imports stood at €204.1 billion, a rise of 3.8%.'
const trust =
  'Just over half of adults under 30 (53%) trust their neighbours, compared with 84% of those 65 and older. Renters are less trusting.'
const poll = 'A poll put the Union on 34%, the Farmers on 22% and the Greens on 9%.'
const coasts = 'Support was 48% in the north and 40% in the south.'
const rose = 'Water use rose 4.5% from a year earlier to 320 litres in May, while power use fell 2%.'
const jobs = 'The unemployment rate for teenagers was 14.6%, and that for adult men was 4.4%.'
const crash = 'The crash killed 3 people and injured 14 people.'
const vote = 'The house passed the bill by 140 votes, with 71 votes against it.'
const cities = 'The city spent $12 million on roads and $7 million on parks.'
const firm = 'Sales rose 3% to $58 billion. Profit was $6.4 billion, against $5.1 billion a year earlier.'
const quarters = 'Kolm produced 40 tonnes of salt; Brint produced 25 tonnes of salt.'
const rent = 'Average rent in Kolm is $1,200 a month, up from $900 in 2019. In Brint it is $800.'
const parts = 'Of the 46 hospitals, 12 hospitals had no plan.'

describe('English: a label is that of its figure', () => {
  judge('en', [
    ...labelled(trade, [205.9e9, 'EUR', '€205.9 billion'], {
      own: ['Exports', 'Goods exports', 'Exports of goods, May', 'Export value'],
      another: ['Imports', 'Imports of goods'],
    }),
    ...labelled(trade, [4.7, '%', '4.7%'], {
      own: ['Exports, decrease', 'Exports of goods, change', 'Decline in exports'],
      another: ['Exports, increase', 'Imports, change', 'Growth in exports'],
    }),
    ...labelled(trade, [204.1e9, 'EUR', '€204.1 billion'], { own: ['Imports'], another: ['Exports', 'Goods exports'] }),
    ...labelled(trust, [84, '%', '84%'], {
      own: ['Adults 65 and older', 'Adults 65 and older who trust their neighbours'],
      another: ['Adults under 30'],
    }),
    ...labelled(trust, [53, '%', '53%'], {
      own: ['Adults under 30', 'Trust in neighbours, adults under 30'],
      another: ['Adults 65 and older'],
    }),
    ...labelled(poll, [34, '%', 'on 34%'], {
      own: ['Union', 'Support for the Union'],
      another: ['Farmers', 'Support for the Farmers', 'Greens'],
    }),
    ...labelled(poll, [22, '%', 'on 22%'], { own: ['Farmers', 'The Farmers'], another: ['Union', 'Greens'] }),
    ...labelled(poll, [9, '%', 'on 9%'], { own: ['Greens'], another: ['Farmers', 'Support for the Union'] }),
    ...labelled(coasts, [48, '%', '48%'], {
      own: ['Support', 'Support in the north', 'North'],
      another: ['Support in the south'],
    }),
    ...labelled(coasts, [40, '%', '40%'], {
      own: ['Support', 'Support in the south', 'South'],
      another: ['Support in the north'],
    }),
    ...labelled(rose, [4.5, '%', '4.5%'], {
      own: ['Water use', 'Water use, increase', 'Rise in water use in May'],
      another: ['Power use', 'Water use, decrease', 'Fall in power use'],
    }),
    ...labelled(rose, [320, 'litres', '320 litres'], {
      own: ['Water use, May', 'Use of water'],
      another: ['Power use'],
    }),
    ...labelled(rose, [2, '%', '2%'], { own: ['Power use, decrease', 'Power use'], another: ['Water use'] }),
    ...labelled(jobs, [14.6, '%', '14.6%'], {
      own: ['Unemployment rate, teenagers', 'Teenage unemployment'],
      another: ['Unemployment rate, adult men', 'Adult men'],
    }),
    ...labelled(crash, [3, 'people', '3 people'], { own: ['Killed', 'People killed'], another: ['Injured'] }),
    ...labelled(crash, [14, 'people', '14 people'], { own: ['Injured', 'People injured'], another: ['Killed'] }),
    ...labelled(vote, [140, 'votes', '140 votes'], { own: ['Votes for the bill', 'Votes'], another: [] }),
    ...labelled(cities, [12e6, 'USD', '$12 million'], {
      own: ['Spending on roads', 'Roads', 'City spending on roads'],
      another: ['Spending on parks', 'Parks'],
    }),
    ...labelled(cities, [7e6, 'USD', '$7 million'], {
      own: ['Spending on parks', 'Parks', 'City spending on parks'],
      another: ['Spending on roads', 'Roads'],
    }),
    ...labelled(firm, [58e9, 'USD', '$58 billion'], { own: ['Sales'], another: ['Profit'] }),
    ...labelled(firm, [6.4e9, 'USD', '$6.4 billion'], { own: ['Profit', 'Net profit'], another: ['Sales'] }),
    ...labelled(firm, [5.1e9, 'USD', '$5.1 billion'], { own: ['Profit, a year earlier'], another: ['Sales'] }),
    ...labelled(quarters, [40, 'tonnes', '40 tonnes'], {
      own: ['Salt production, Kolm', 'Kolm'],
      another: ['Salt production, Brint', 'Brint'],
    }),
    ...labelled(quarters, [25, 'tonnes', '25 tonnes'], { own: ['Brint', 'Salt from Brint'], another: ['Kolm'] }),
    ...labelled(rent, [1200, 'USD', '$1,200'], { own: ['Rent in Kolm', 'Average rent'], another: ['Rent in Brint'] }),
    ...labelled(parts, [12, 'hospitals', '12 hospitals'], {
      own: ['Hospitals without a plan', 'Hospitals that had no plan'],
      another: [],
    }),
  ])
})
