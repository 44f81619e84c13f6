import { describe } from 'vitest'
import { judge, labelled } from './verdict-of'

// Texts, bodies and places are made up.

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

const wards = 'Seven of Brint’s 31 wards were closed for the winter.'
const boats = 'Nine boats out of 52 were sent home.'
const crowd = '48 people, among them 11 pupils, were injured.'
const homes = 'Of 80 homes, 12 of which have no roof, all are let.'
const lines = 'Freight revenue fell to $19.2 million. Ticket revenue was flat.'
const dues = 'Rents, at 7.1%, had been the highest of all. Food prices were lower.'
const markets = 'Kolm bought 31%, the U.S. 22% and Brint 14%.'
const wages = 'It spent $40,000 on pumps, less than what it paid its director, Ann Reed, who received $90,000.'
const poor = 'The number of claims of miners fell from 900 in 2020 to 700 in 2023.'
const port = 'The port has 14 cranes and ordered 6 more cranes.'

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
    ...labelled(firm, [6.4e9, 'USD', '$6.4 billion'], { own: ['Profit'], another: ['Sales', 'Net profit'] }),
    ...labelled(firm, [5.1e9, 'USD', '$5.1 billion'], { own: ['Profit, a year earlier'], another: ['Sales'] }),
    ...labelled(quarters, [40, 'tonnes', '40 tonnes'], {
      own: ['Salt production, Kolm', 'Kolm'],
      another: ['Salt production, Brint', 'Brint'],
    }),
    ...labelled(quarters, [25, 'tonnes', '25 tonnes'], { own: ['Brint', 'Salt from Brint'], another: ['Kolm'] }),
    ...labelled(rent, [1200, 'USD', '$1,200'], { own: ['Rent in Kolm', 'Average rent'], another: ['Rent in Brint'] }),
    ...labelled(wards, [31, 'wards', wards], { own: ['Wards in Brint'], another: ['Wards closed for the winter'] }),
    ...labelled(wards, [7, 'wards', 'Seven of Brint’s 31 wards were closed'], {
      own: ['Wards closed in winter'],
      another: ['Wards in Brint', 'Wards'],
    }),
    ...labelled(boats, [52, 'boats', boats], { own: [], another: ['Boats sent home'] }),
    ...labelled(crowd, [11, 'people', crowd], { own: ['Pupils injured', 'Pupils'], another: ['People injured'] }),
    ...labelled(crowd, [48, 'people', crowd], { own: ['People injured'], another: [] }),
    ...labelled(homes, [12, 'homes', '12 of which have no roof'], {
      own: ['Homes without a roof'],
      another: ['Homes'],
    }),
    ...labelled(lines, [19.2e6, 'USD', '$19.2 million'], {
      own: ['Freight revenue', 'Revenue', 'Revenue from freight'],
      another: ['Ticket revenue', 'Licence revenue'],
    }),
    ...labelled(dues, [7.1, '%', 'at 7.1%'], { own: ['Rents'], another: ['Food prices'] }),
    ...labelled(markets, [22, '%', 'the U.S. 22%'], { own: ['Share of the U.S.', 'US'], another: ['Kolm', 'Brint'] }),
    ...labelled(wages, [90e3, 'USD', 'who received $90,000'], {
      own: ['Pay of the director', 'Director'],
      another: ['Spending on pumps', 'Pumps'],
    }),
    ...labelled(poor, [700, 'claims', 'from 900 in 2020 to 700'], {
      own: ['Claims of miners', 'Claims of miners in 2023'],
      another: ['Claims of miners in 2020'],
    }),
    ...labelled(port, [14, 'cranes', '14 cranes'], {
      own: ['Cranes'],
      another: ['Cranes planned', 'Cranes to be built'],
    }),
    ...labelled(parts, [12, 'hospitals', '12 hospitals'], {
      own: ['Hospitals without a plan', 'Hospitals that had no plan'],
      another: [],
    }),
  ])
})
