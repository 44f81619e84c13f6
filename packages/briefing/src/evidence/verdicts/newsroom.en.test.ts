import { describe } from 'vitest'
import { judge } from './verdict-of'

// The documents are of Thursday, 12 June 2025. Texts, people and bodies are made up.

describe('check: who speaks in a newsroom’s sentences, in English', () => {
  const court =
    'Lady Marr gave the judgment. Lord Brae dissented. The court, he said, “answered a question that nobody had asked”.'
  const hers =
    'Ruth Cole chairs the inquiry. Her deputy, Ian Moss, opened the hearing. He said: “We start with the pumps.”'
  const met = 'Ruth Cole met Ian Moss in Port Vale on Monday. “We agreed on nothing,” she said.'
  const turn =
    'Ruth Cole wants the pumps replaced. The contractor, Vale Works, has resisted. “They are sound,” it said.'
  const declined =
    'Ian Moss, the contractor’s chairman, declined to be interviewed, but wrote in an email that the pumps were “fit for another decade”.'
  const warned =
    'Vale Works said it had “every part on the shelf”, while warning that the pumps would “not outlast the winter”.'
  const agreed = 'Members spoke for an hour. “The pumps stay shut” was the line agreed for the minutes.'
  const letter = 'The regulator’s letter of 3 March 2024 called the valves “a known weakness”.'
  const mayor = 'Mayor Ada Lund of Port Vale said the city “cannot pump with promises”.'
  const senator = 'Sen. Paul Reyes (L-Vale) called the vote “a gift to the contractor”.'
  const once = '“A pump never lies,” as an old engineer once put it.'
  const oneOf =
    'Four members abstained. One of them, Nell Ostrow, told the Vale Post that Moss had “run out of friends”.'
  const carries = '“We were told the pumps were new,” Ruth Cole said.\n\n“They were painted.”'
  const newVoice = '“We were told the pumps were new,” Ruth Cole said.\n\n“They were painted,” said Ian Moss.'
  const asked = 'Asked whether the pumps were safe, Ruth Cole said: “Ask me in spring.”'
  const never = 'Ruth Cole denied telling the board that the pumps were “beyond repair”.'
  const quotesOther = 'Ruth Cole quoted Ian Moss as saying the pumps were “beyond repair”.'
  const spokes = 'Moss’s spokeswoman rejected the claim. “No such order was given,” she said.'
  const citing = 'Ruth Cole, citing a report by Vale Works, said the pumps were “beyond repair”.'
  const thanks = 'Ruth Cole thanked Ian Moss, who had warned that the pumps were “beyond repair”.'
  const pm = 'Prime Minister Olga Brandt arrived late. “The train was on time, I was not,” the prime minister said.'
  const named =
    'Judge Anna Weir read the ruling. Counsel for the state, Tom Vale, rose at once. “We will appeal,” he said.'
  const nodded = '“We differ,” Okoro said. Holm nodded. “On the date,” he added.'
  const joked = 'Mia Tan joked that Nils Roth was “fired by post”.'
  const mrs = 'Olga Brandt and Nell Ostrow will debate on Monday. “I look forward to it,” Mrs Ostrow said.'
  judge('en', [
    [court, { quote: 'answered a question that nobody had asked', speaker: 'Lord Brae' }, 'proven'],
    [court, { quote: 'answered a question that nobody had asked', speaker: 'Lady Marr' }, 'refused'],
    [hers, { quote: 'We start with the pumps.', speaker: 'Ian Moss' }, 'proven'],
    [hers, { quote: 'We start with the pumps.', speaker: 'Ruth Cole' }, 'refused'],
    [met, { quote: 'We agreed on nothing,', speaker: 'Ian Moss' }, 'refused'],
    [turn, { quote: 'They are sound,', speaker: 'Ruth Cole' }, 'refused'],
    [declined, { quote: 'fit for another decade', speaker: 'Ian Moss' }, 'proven'],
    [declined, { quote: 'fit for another decade', speaker: 'Ruth Cole' }, 'refused'],
    [
      declined.replace(', but wrote in an email', ' by a reader who wrote'),
      { quote: 'fit for another decade', speaker: 'Ian Moss' },
      'refused',
    ],
    [warned, { quote: 'every part on the shelf', speaker: 'Vale Works' }, 'proven'],
    [warned, { quote: 'not outlast the winter', speaker: 'Vale Works' }, 'proven'],
    [warned, { quote: 'not outlast the winter', speaker: 'Ruth Cole' }, 'refused'],
    [agreed, { quote: 'The pumps stay shut', speaker: 'Ruth Cole' }, 'refused'],
    [letter, { quote: 'a known weakness', speaker: 'regulator' }, 'proven'],
    [letter, { quote: 'a known weakness', speaker: 'Vale Works' }, 'refused'],
    [mayor, { quote: 'cannot pump with promises', speaker: 'Ada Lund' }, 'proven'],
    [mayor, { quote: 'cannot pump with promises', speaker: 'Port Vale' }, 'refused'],
    [senator, { quote: 'a gift to the contractor', speaker: 'Paul Reyes' }, 'proven'],
    [senator, { quote: 'a gift to the contractor', speaker: 'Ian Moss' }, 'refused'],
    [once, { quote: 'A pump never lies,', speaker: 'old engineer' }, 'proven'],
    [once, { quote: 'A pump never lies,', speaker: 'engineer at Vale Works' }, 'refused'],
    [oneOf, { quote: 'run out of friends', speaker: 'Nell Ostrow' }, 'proven'],
    [oneOf, { quote: 'run out of friends', speaker: 'Moss' }, 'refused'],
    [carries, { quote: 'They were painted.', speaker: 'Ruth Cole' }, 'proven'],
    [newVoice, { quote: 'They were painted,', speaker: 'Ruth Cole' }, 'refused'],
    [newVoice, { quote: 'They were painted,', speaker: 'Ian Moss' }, 'proven'],
    [asked, { quote: 'Ask me in spring.', speaker: 'Ruth Cole' }, 'proven'],
    [never, { quote: 'beyond repair', speaker: 'Ruth Cole' }, 'refused'],
    [quotesOther, { quote: 'beyond repair', speaker: 'Ruth Cole' }, 'refused'],
    [spokes, { quote: 'No such order was given,', speaker: 'Moss’s spokeswoman' }, 'proven'],
    [spokes, { quote: 'No such order was given,', speaker: 'Moss' }, 'refused'],
    [citing, { quote: 'beyond repair', speaker: 'Ruth Cole' }, 'proven'],
    [citing, { quote: 'beyond repair', speaker: 'Vale Works' }, 'refused'],
    [thanks, { quote: 'beyond repair', speaker: 'Ian Moss' }, 'proven'],
    [thanks, { quote: 'beyond repair', speaker: 'Ruth Cole' }, 'refused'],
    [pm, { quote: 'The train was on time, I was not,', speaker: 'Olga Brandt' }, 'proven'],
    [mrs, { quote: 'I look forward to it,', speaker: 'Nell Ostrow' }, 'proven'],
    [mrs, { quote: 'I look forward to it,', speaker: 'Olga Brandt' }, 'refused'],
    [named, { quote: 'We will appeal,', speaker: 'Anna Weir' }, 'refused'],
    [nodded, { quote: 'On the date,', speaker: 'Okoro' }, 'refused'],
    [nodded, { quote: 'We differ,', speaker: 'Okoro' }, 'proven'],
    [joked, { quote: 'fired by post', speaker: 'Mia Tan' }, 'proven'],
    [joked, { quote: 'fired by post', speaker: 'Nils Roth' }, 'refused'],
    [
      'Critics say the cut is “too deep”, but Lena Okoro stands by it.',
      { quote: 'too deep', speaker: 'Critics' },
      'proven',
    ],
    [
      'Critics say the cut is “too deep”, but Lena Okoro stands by it.',
      { quote: 'too deep', speaker: 'Lena Okoro' },
      'refused',
    ],
  ])
})

describe('check: a cut that leaves the denial outside, in English', () => {
  const says = (words: string): string => `Ruth Cole said: “${words}”`
  judge('en', [
    [
      says('I won’t sit here and tell you the pumps are new.'),
      { quote: 'the pumps are new.', speaker: 'Ruth Cole' },
      'refused',
    ],
    [
      says('Nobody can look at this and say the pumps are new.'),
      { quote: 'the pumps are new.', speaker: 'Ruth Cole' },
      'refused',
    ],
    [says('I do not think the pumps are old and worn.'), { quote: 'old and worn.', speaker: 'Ruth Cole' }, 'refused'],
    [
      says('The pumps are old, and we are not going to wait.'),
      { quote: 'The pumps are old', speaker: 'Ruth Cole' },
      'proven',
    ],
    [says('It is no secret. The pumps are old.'), { quote: 'The pumps are old.', speaker: 'Ruth Cole' }, 'proven'],
    [says('The pumps are old, which nobody denies.'), { quote: 'The pumps are old', speaker: 'Ruth Cole' }, 'proven'],
  ])
})

describe('check: bounds, units and words for numbers, in English', () => {
  const grant = 'No town will receive less than $28.5 million.'
  const homes = 'The blast cut power to more than half a million homes.'
  const flooded = 'Around 1.4 million properties are at risk. Last winter 5,183 of them were flooded.'
  const crop = 'The Board expects between 300,000 and 330,000 tons. Mr Hale sees no more than 280,000.'
  judge('en', [
    [grant, { value: 28.5e6, unit: 'USD', bound: '>=', kind: 'planned' }, 'proven'],
    [grant, { value: 28.5e6, unit: 'USD', bound: '<' }, 'refused'],
    [grant, { value: 28.5e6, unit: 'USD', bound: '<=' }, 'refused'],
    ['The bank has never lent more than 5% to one firm.', { value: 5, unit: '%', bound: '<=' }, 'proven'],
    ['The bank has never lent more than 5% to one firm.', { value: 5, unit: '%', bound: '>' }, 'refused'],
    ['There is no doubt that more than 300 people left.', { value: 300, unit: 'people', bound: '>' }, 'proven'],
    ['Not only more than 300 people left.', { value: 300, unit: 'people', bound: '<=' }, 'refused'],
    ['Inflation exceeded 5% in May.', { value: 5, unit: '%', bound: '>' }, 'proven'],
    ['Inflation exceeded 5% in May.', { value: 5, unit: '%' }, 'refused'],
    ['Turnout did not reach 40%.', { value: 40, unit: '%' }, 'refused'],
    ['The share is capped at 60 per cent.', { value: 60, unit: '%', bound: '<=' }, 'proven'],
    ['The share is capped at 60 per cent.', { value: 60, unit: '%' }, 'refused'],
    ['Rents are nearly three times the average.', { value: 3, unit: 'times', bound: '<' }, 'proven'],
    ['Rents are nearly three times the average.', { value: 3, unit: 'times', bound: '~' }, 'proven'],
    ['Rents are nearly three times the average.', { value: 3, unit: 'times' }, 'refused'],
    ['Some 300-odd homes were lost.', { value: 300, unit: 'homes' }, 'refused'],
    ['The yard employs 300 or so welders.', { value: 300, unit: 'people' }, 'refused'],
    ['More than 40,000-plus visits were made.', { value: 40000, unit: 'visits' }, 'refused'],
    [homes, { value: 5e5, unit: 'homes', bound: '>' }, 'proven'],
    [homes, { value: 5e5, unit: 'homes' }, 'refused'],
    [homes, { value: 5e5, unit: 'people', bound: '>' }, 'refused'],
    [flooded, { value: 5183, unit: 'properties', at: 'Last winter 5,183 of them were flooded.' }, 'proven'],
    [flooded, { value: 5183, unit: 'people', at: 'Last winter 5,183 of them were flooded.' }, 'refused'],
    [crop, { value: 280000, unit: 'tons', bound: '<=', kind: 'estimate', at: 'no more than 280,000' }, 'proven'],
    [crop, { value: 280000, unit: 'USD', bound: '<=', kind: 'estimate', at: 'no more than 280,000' }, 'refused'],
    ['The limit is 10 parts per billion.', { value: 10, unit: 'parts per billion' }, 'proven'],
    ['The limit is 10 parts per billion.', { value: 10, unit: 'parts per million' }, 'refused'],
    ['The limit is 10 parts per billion.', { value: 10, unit: 'parts' }, 'refused'],
    ['Gusts reached 220 km/h.', { value: 220, unit: 'km/h' }, 'proven'],
    ['Gusts reached 220 km/h.', { value: 220, unit: 'km' }, 'refused'],
    ['The bolt is 12 mm long.', { value: 12, unit: 'mm' }, 'proven'],
    ['The bolt is 12 mm long.', { value: 12, unit: 'm' }, 'refused'],
    ['It was fined 3.4m kroner.', { value: 3.4e6, unit: 'NOK' }, 'proven'],
    ['It was fined 3.4m kroner.', { value: 3.4e6, unit: 'EUR' }, 'refused'],
    ['It was fined 3.4m kroner.', { value: 3.4e6, unit: 'SEK' }, 'refused'],
    ['It cost A$905 million.', { value: 905e6, unit: 'AUD' }, 'proven'],
    ['It cost A$905 million.', { value: 905e6, unit: 'USD' }, 'refused'],
    ['The average home pays C$4,318.', { value: 4318, unit: 'CAD' }, 'proven'],
    ['It cost 40 million Canadian dollars.', { value: 40e6, unit: 'CAD' }, 'proven'],
    ['It cost 40 million Canadian dollars.', { value: 40e6, unit: 'USD' }, 'refused'],
    ['Gas averaged $2.97/MMBtu in May.', { value: 2.97, unit: 'USD' }, 'proven'],
    ['The study followed 1,266 nurses.', { value: 1266, unit: 'people' }, 'proven'],
    ['The study followed 1,266 nurses.', { value: 1266, unit: 'nurses' }, 'proven'],
    ['The firm leased 1,266 tankers.', { value: 1266, unit: 'people' }, 'refused'],
    [
      'Turnout was 57.8%, five points up on 2022.',
      { value: 5, unit: 'points', at: 'five points up on 2022' },
      'proven',
    ],
    ['Turnout was 57.8%, five points up on 2022.', { value: 5, unit: '%', at: 'five points up on 2022' }, 'refused'],
    ['A vote of 9 to 4 settled it.', { value: 9, unit: 'votes' }, 'refused'],
    ['Sixteen clinics closed.', { value: 16, unit: 'clinics' }, 'proven'],
    ['Sixteen clinics closed.', { value: 60, unit: 'clinics' }, 'refused'],
    ['Twenty-three clinics closed.', { value: 23, unit: 'clinics' }, 'proven'],
    ['One hundred and twenty clinics closed.', { value: 120, unit: 'clinics' }, 'proven'],
    ['One hundred and twenty clinics closed.', { value: 20, unit: 'clinics' }, 'refused'],
    ['Fares went from £5.40 to £2.', { value: 5.4, unit: 'GBP', at: 'from £5.40 to' }, 'proven'],
    ['Fares went from £5.40 to £2.', { value: 2, unit: 'GBP', at: 'from £5.40 to' }, 'refused'],
  ])
})

describe('check: what is planned or expected was not measured, in English', () => {
  judge('en', [
    ['The plan is expected to support 67,000 jobs a year.', { value: 67000, unit: 'jobs', kind: 'estimate' }, 'proven'],
    ['The plan is expected to support 67,000 jobs a year.', { value: 67000, unit: 'jobs' }, 'refused'],
    ['The city will spend $9 million on pumps.', { value: 9e6, unit: 'USD', kind: 'planned' }, 'proven'],
    ['The city will spend $9 million on pumps.', { value: 9e6, unit: 'USD' }, 'refused'],
    ['The city spent $9 million on pumps.', { value: 9e6, unit: 'USD' }, 'proven'],
    ['The city spent $9 million on pumps.', { value: 9e6, unit: 'USD', kind: 'planned' }, 'refused'],
    ['The city has already spent $9 million on pumps.', { value: 9e6, unit: 'USD', kind: 'planned' }, 'refused'],
    ['The Board forecasts growth of 2.1% in 2026.', { value: 2.1, unit: '%', kind: 'estimate' }, 'proven'],
    ['The Board forecasts growth of 2.1% in 2026.', { value: 2.1, unit: '%' }, 'refused'],
    ['Growth was 2.1% in 2024, and the Board said it would act.', { value: 2.1, unit: '%' }, 'proven'],
    [
      'The ministry has promised €11 million for the next step.',
      { value: 11e6, unit: 'EUR', kind: 'planned' },
      'proven',
    ],
    ['The ministry has promised €11 million for the next step.', { value: 11e6, unit: 'EUR' }, 'refused'],
  ])
})

describe('check: days and periods of a newsroom, in English', () => {
  const from = '2025-06-12'
  const sold = 'He bought the yard in 1987 and sold it in 1991.'
  judge('en', [
    [sold, { date: '1991', at: 'sold it in 1991' }, 'proven'],
    [sold, { date: '1987', at: 'sold it in 1991' }, 'refused'],
    [sold, { date: '1987', at: '1991' }, 'refused'],
    ['Last October the Board cut the limit.', { date: '2024-10', reading: { phrase: 'Last October', from } }, 'proven'],
    [
      'Last October the Board cut the limit.',
      { date: '2025-10', reading: { phrase: 'Last October', from } },
      'refused',
    ],
    ['In January she won the medal.', { date: '2025-01', reading: { phrase: 'January', from } }, 'proven'],
    ['In January she won the medal.', { date: '2024-01', reading: { phrase: 'January', from } }, 'refused'],
    ['On Tuesday, the Board met.', { date: '2025-06-10', reading: { phrase: 'Tuesday', from } }, 'proven'],
    ['The Board met Tuesday.', { date: '2025-06-10', reading: { phrase: 'Tuesday', from } }, 'proven'],
    ['The Board met Tuesday.', { date: '2025-06-03', reading: { phrase: 'Tuesday', from } }, 'refused'],
    [
      'Output rose in the December quarter.',
      { date: '2024-10/2024-12', reading: { phrase: 'December quarter', from } },
      'proven',
    ],
    [
      'Output rose in the December quarter.',
      { date: '2024-09', reading: { phrase: 'December quarter', from } },
      'refused',
    ],
    ['The plant closed in the first calendar quarter of 2025.', { date: '2025-01/2025-03' }, 'proven'],
    ['The plant closed in the first calendar quarter of 2025.', { date: '2025-04/2025-06' }, 'refused'],
    [
      'Output rose in the first quarter.',
      { date: '2025-01/2025-03', reading: { phrase: 'first quarter', from } },
      'proven',
    ],
    ['The Board met Mon 2 June.', { date: '2025-06-02', reading: { phrase: 'Mon 2 June', from } }, 'proven'],
    ['The Board met on the 2nd of June.', { date: '2025-06-02', reading: { phrase: '2nd of June', from } }, 'proven'],
    ['The Board met in early 2024.', { date: '2024' }, 'proven'],
    ['The Board met in mid-May 2024.', { date: '2024-05' }, 'proven'],
    ['The Board met in mid-May 2024.', { date: '2024-06' }, 'refused'],
    ['Sales fell in fiscal 2024.', { date: '2024-01/2024-12' }, 'refused'],
    ['The survey ran Jan. 13-26, 2025.', { date: '2025-01-13/2025-01-26' }, 'proven'],
    ['The survey ran Jan. 13-26, 2025.', { date: '2025-01-13/2025-01-16' }, 'refused'],
    ['The survey ran from 28 April to 3 May 2025.', { date: '2025-04-28/2025-05-03' }, 'proven'],
    ['The survey ran from 28 April to 3 May 2025.', { date: '2025-04-28/2025-05-30' }, 'refused'],
    ['The survey ran in May and June 2024.', { date: '2024-05' }, 'refused'],
    ['The Board met on 05/06/2025.', { date: '2025-06-05' }, 'refused'],
    // A day without its date is to come if its own clause says so.
    [
      'A court will decide on Monday.',
      { date: '2025-06-16', status: 'planned', reading: { phrase: 'Monday', from } },
      'proven',
    ],
    [
      'A court will decide on Monday.',
      { date: '2025-06-09', status: 'planned', reading: { phrase: 'Monday', from } },
      'refused',
    ],
    ['A court decided on Monday.', { date: '2025-06-09', reading: { phrase: 'Monday', from } }, 'proven'],
    ['A court decided on Monday.', { date: '2025-06-16', reading: { phrase: 'Monday', from } }, 'refused'],
    [
      'Ann Reed said Tuesday she will step down by the end of the year.',
      { date: '2025-06-10', reading: { phrase: 'Tuesday', from } },
      'proven',
    ],
    [
      'Ann Reed said Tuesday she will step down by the end of the year.',
      { date: '2025-06-17', status: 'planned', reading: { phrase: 'Tuesday', from } },
      'refused',
    ],
    [
      'KOLM, June 10, 2025 (KNB) -- Ann Reed said Tuesday she will step down.',
      { date: '2025-06-10', at: 'Tuesday', reading: { phrase: 'Tuesday', from } },
      'proven',
    ],
    [
      'KOLM, June 10, 2025 (KNB) -- Ann Reed will step down Tuesday.',
      { date: '2025-06-17', at: 'Tuesday', reading: { phrase: 'Tuesday', from } },
      'refused',
    ],
    [
      'Crews pulled a car from the mud, taking the toll from Sunday’s collapse to 61.',
      { date: '2025-06-08', at: 'Sunday', reading: { phrase: 'Sunday', from } },
      'proven',
    ],
    [
      'Crews pulled a car from the mud, taking the toll from Sunday’s collapse to 61.',
      { date: '2025-06-15', at: 'Sunday', reading: { phrase: 'Sunday', from } },
      'refused',
    ],
    [
      'Voting opens on Tuesday.',
      { date: '2025-06-17', status: 'planned', reading: { phrase: 'Tuesday', from } },
      'proven',
    ],
    [
      'Voting opens on Tuesday.',
      { date: '2025-06-10', status: 'planned', reading: { phrase: 'Tuesday', from } },
      'refused',
    ],
    [
      'From 1 December the fare goes up.',
      { date: '2025-12-01', status: 'planned', reading: { phrase: '1 December', from } },
      'proven',
    ],
    [
      'From 1 December the fare goes up.',
      { date: '2024-12-01', status: 'planned', reading: { phrase: '1 December', from } },
      'refused',
    ],
    ['The Board met on 04/22/2025.', { date: '2025-04-22' }, 'proven'],
  ])
})
