import { describe } from 'vitest'
import { judge, labelled } from './verdict-of'

// Texts, bodies and places are made up.

const wards =
  'Beds are scarce in the Orlen valley. The hospital treated 412 patients for burns in March and 96 for smoke. Children’s wards are to be moved in the autumn, and nurses have asked for a second lift.'
const buses =
  'Electric buses came to Tarn in 2021. The operator runs 58 electric buses and 140 diesel buses. Trams carry most commuters, and the Greens want more of them.'
const schools =
  'Pupils in the uplands travel far. In the uplands 31% of pupils walk to school; in the towns it is 64%. Girls walk more than boys.'
const court =
  'The backlog grew again. Judges in Merrow heard 2,140 cases last year, of which 310 were appeals. Tenants brought most of the claims, and legal aid paid for few.'
const farms =
  'Milk yields held up. Dairy farms lost €18 million to the drought, while fruit growers lost €7 million. Insurers and the ministry disagree on compensation.'
const trade = 'Steel exports fell by 6.2% in June. Imports of steel from Varo were unchanged. Core prices rose.'
const army =
  'The navy has ordered 12 patrol boats for €480 million. The air force asked for drones and for a second radar.'
const shots =
  'Of the 2,300 residents invited, 1,750 were vaccinated. About 38% had not been vaccinated before. Refugees came later.'
const once = 'The move saved tenants £90 a year, and cost the landlord £1,200 once. Yearly fees stay as they are.'
const bill = 'The audit cost £40,000 and saved £310,000. Consultants were not used.'
const jobless = 'Unemployment stood at 4.1% in April. Youth unemployment is twice as high as that.'
const gap =
  'Life expectancy at birth is 81 in the city. The gap between the richest and the poorest streets has grown, though, to 7.5 years.'
const poll =
  'Support for the bridge toll is at 44%, and 39% oppose it, according to a poll taken in May. In October it had been higher.'
const dead =
  'Flooding hit the coast on Sunday. 14 people have died, and 210 lost their homes. Schools are used as shelters for the injured.'
const lit = '2,400 litres of diesel were stolen from the depot in May. Petrol is still needed for the generators.'
const share = 'Rents take up 38% of the income of students. Old people pay less, and food costs them more.'
const firms = 'Seven in ten firms train apprentices. Larger firms, with 50 staff or more, train 84% of them.'
const lead = 'In freight, revenue rose by 5% to €158 million. The parcel business, which is smaller, was flat.'
const wait = 'A hip operation now takes 31 weeks from referral. Cataract patients wait less.'
const fine = 'The regulator fined Aldane Water £3.2 million and Corrin Water £1.1 million. Both have appealed.'
const turnout = 'Turnout was 61% in the second round, against 57% in the first. Voters abroad took part by post.'
const price =
  'Wheat was 9.7% cheaper than a year earlier, whereas barley was 4.2% dearer. Prices of straw were not recorded.'
const leaks =
  'Inspectors found 310 leaks. Nine old mains, out of 120, account for 188 of them, or 60.6 per cent. Valves are another matter.'
const pumps = 'Of 40 pumps, 12 were under water for a day. At 9 of the 12 the pump did not restart. Hoses are new.'
const prisons =
  'There were 6,120 prisoners on 1 June, against a capacity of 5,800 places. Staff are leaving, and three wings are closed.'
const rain =
  'Rainfall in July was 142 mm, the most since 1931. Rainfall in August will be measured at a new station at Holm.'
const pay = 'The union has won a rise of 4.5% for its 12,000 members. Managers had offered 3%.'
const tourists = 'Visitors from abroad spent $2.1 billion in 2024. Domestic visitors spent $0.9 billion.'
const ferry =
  'The ferry carried 88,000 passengers in the winter, up from 71,000 the winter before. Lorries were not counted.'
const terms =
  'In the 12 months before Ann Reed became chief, 412 ships were delayed. In the 12 months to May 2025 it was 530.'
const quota = 'The fleet landed 9,000 tonnes of cod and 4,000 tonnes of haddock. Herring is banned.'

describe('English: each word of a label is accounted for', () => {
  judge('en', [
    ...labelled(wards, [412, 'patients', '412 patients'], {
      own: ['Patients treated for burns', 'Burns patients in March', 'Patients with burns treated by the hospital'],
      another: ['Patients treated for smoke', 'Children treated for burns', 'Nurses', 'Patients treated in the autumn'],
    }),
    ...labelled(buses, [58, 'buses', '58 electric buses'], {
      own: ['Electric buses', 'Electric buses run by the operator', 'Electric buses in service'],
      another: ['Diesel buses', 'Trams', 'Commuters', 'Buses of the Greens', 'Electric trams'],
    }),
    ...labelled(schools, [64, '%', 'in the towns it is 64%'], {
      own: ['Pupils in towns who walk to school', 'Towns'],
      another: ['Pupils in the uplands who walk to school', 'Girls in towns who walk', 'Pupils who do not walk, towns'],
    }),
    ...labelled(court, [2140, 'cases', '2,140 cases'], {
      own: ['Cases heard in Merrow last year', 'Cases heard'],
      another: ['Claims of tenants', 'Cases paid for by legal aid', 'Cases not heard'],
    }),
    ...labelled(farms, [18e6, 'EUR', '€18 million'], {
      own: ['Losses of dairy farms', 'Loss of dairy farms to drought'],
      another: ['Losses of fruit growers', 'Losses of insurers', 'Compensation for dairy farms', 'Milk yields'],
    }),
    ...labelled(trade, [6.2, '%', '6.2%'], {
      own: ['Fall in steel exports', 'Steel exports, June'],
      another: ['Steel imports', 'Monthly fall in steel exports', 'Fall in steel exports to Varo', 'Core prices'],
    }),
    ...labelled(army, [12, 'boats', '12 patrol boats'], {
      own: ['Patrol boats ordered', 'Boats ordered by the navy'],
      another: ['Drones', 'Boats ordered by the air force', 'Boats of the air force'],
    }),
    ...labelled(shots, [38, '%', 'About 38% had not been vaccinated before'], {
      own: [],
      another: ['Vaccinated before', 'Vaccinated refugees'],
    }),
    ...labelled(once, [1200, 'GBP', '£1,200 once'], {
      own: ['Cost to the landlord', 'One-off cost to the landlord'],
      another: ['Yearly cost to the landlord', 'Saving of tenants'],
    }),
    ...labelled(bill, [310e3, 'GBP', 'saved £310,000'], {
      own: ['Saved by the audit', 'Savings'],
      another: ['Cost of consultants', 'Paid to consultants'],
    }),
    ...labelled(jobless, [4.1, '%', '4.1%'], {
      own: ['Unemployment', 'Unemployment rate, April'],
      another: ['Youth unemployment', 'Unemployment in May'],
    }),
    ...labelled(gap, [7.5, 'years', '7.5 years'], {
      own: ['Gap in life expectancy', 'Gap between richest and poorest streets'],
      another: ['Life expectancy', 'Life expectancy at birth'],
    }),
    ...labelled(poll, [44, '%', '44%'], {
      own: ['Support for the toll, May', 'Support for the bridge toll'],
      another: ['Support for the toll, October', 'Opposition to the toll'],
    }),
    ...labelled(dead, [14, 'people', '14 people have died'], {
      own: ['Deaths', 'People who died', 'Dead'],
      another: ['Injured', 'People who lost their homes', 'People in shelters'],
    }),
    ...labelled(lit, [2400, 'litres', '2,400 litres of diesel'], {
      own: ['Diesel stolen', 'Stolen diesel, May', 'Diesel stolen from the depot'],
      another: ['Petrol needed', 'Diesel needed', 'Petrol stolen'],
    }),
    ...labelled(share, [38, '%', '38% of the income'], {
      own: ['Share of students’ income spent on rent', 'Rents, share of income'],
      another: ['Food costs, share of income', 'Share of income that old people spend on rent'],
    }),
    ...labelled(firms, [84, '%', '84%'], { own: [], another: ['Apprentices trained by smaller firms'] }),
    ...labelled(lead, [5, '%', 'revenue rose by 5%'], {
      own: ['Rise in freight revenue', 'Revenue, rise'],
      another: ['Rise in parcel revenue', 'Parcel business'],
    }),
    ...labelled(wait, [31, 'weeks', '31 weeks'], {
      own: ['Time from referral to a hip operation', 'Wait for a hip operation'],
      another: ['Wait of cataract patients', 'Wait for a cataract operation'],
    }),
    ...labelled(fine, [1.1e6, 'GBP', '£1.1 million'], {
      own: ['Fine for Corrin Water', 'Corrin Water'],
      another: ['Fine for Aldane Water', 'Aldane Water'],
    }),
    ...labelled(turnout, [61, '%', '61%'], {
      own: ['Turnout', 'Turnout in the second round'],
      another: ['Turnout in the first round', 'Turnout abroad', 'Votes by post'],
    }),
    ...labelled(price, [9.7, '%', '9.7%'], {
      own: ['Fall in the price of wheat', 'Fall in the wheat price over a year'],
      another: ['Fall in the price of barley', 'Fall in the price of straw'],
    }),
    ...labelled(prisons, [6120, 'prisoners', '6,120 prisoners'], {
      own: ['Prisoners', 'Prisoners on 1 June'],
      another: ['Capacity', 'Places', 'Staff', 'Prisoners in closed wings'],
    }),
    ...labelled(rain, [142, 'mm', '142 mm'], {
      own: ['Rainfall in July', 'Rainfall'],
      another: ['Rainfall in August', 'Rainfall at Holm'],
    }),
    ...labelled(pay, [4.5, '%', '4.5%'], {
      own: ['Pay rise won by the union', 'Rise won by the union'],
      another: ['Rise offered by managers'],
    }),
    ...labelled(tourists, [2.1e9, 'USD', '$2.1 billion'], {
      own: ['Spending of visitors from abroad', 'Spending of foreign visitors in 2024'],
      another: ['Spending of domestic visitors', 'Spending in 2023'],
    }),
    ...labelled(ferry, [88e3, 'passengers', '88,000 passengers'], {
      own: ['Ferry passengers in the winter', 'Passengers'],
      another: ['Lorries', 'Passengers in the summer', 'Lorries carried by the ferry'],
    }),
    ...labelled(terms, [530, 'ships', 'it was 530'], {
      own: ['Ships delayed in the 12 months to May 2025'],
      another: ['Ships delayed in the 12 months before Ann Reed became chief'],
    }),
    ...labelled(quota, [9000, 'tonnes', '9,000 tonnes of cod'], {
      own: ['Cod landed by the fleet', 'Cod'],
      another: ['Haddock', 'Herring', 'Herring landed'],
    }),
    ...labelled(leaks, [60.6, '%', 'account for 188 of them, or 60.6 per cent'], {
      own: ['Leaks in nine old mains', 'Leaks of old mains'],
      another: ['Valves', 'Valves of old mains'],
    }),
    ...labelled(pumps, [9, 'pumps', 'At 9 of the 12'], {
      own: ['Pumps that failed', 'Pumps that failed to restart'],
      another: ['Hoses that failed', 'Pumps that restarted'],
    }),
  ])
})
