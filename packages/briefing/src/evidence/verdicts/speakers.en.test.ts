import { describe } from 'vitest'
import { judge } from './verdict-of'

describe('check: whose words they are, in English', () => {
  const two = '“Water first,” Ann Reed said. Tom Hale disagreed. “Money first,” he said.'
  const board = '“Water first,” Ann Reed said. The Harbour Union warned: “Money comes first.”'
  judge('en', [
    [two, { quote: 'Water first,', speaker: 'Ann Reed' }, 'proven'],
    [two, { quote: 'Money first,', speaker: 'Ann Reed' }, 'refused'],
    [two, { quote: 'Money first,', speaker: 'Tom Hale' }, 'proven'],
    [board, { quote: 'Money comes first.', speaker: 'Ann Reed' }, 'refused'],
    [board, { quote: 'Money comes first.', speaker: 'Harbour Union' }, 'proven'],
    ['“Water first,” Reed mentioned.', { quote: 'Water first,', speaker: 'Reed' }, 'proven'],
    [
      '“Water comes first,” Ann Reed tweeted on Monday.',
      { quote: 'Water comes first,', speaker: 'Ann Reed' },
      'proven',
    ],
    [
      '“Water comes first,” Tom Hale quipped after Ann Reed said little.',
      { quote: 'Water comes first,', speaker: 'Ann Reed' },
      'refused',
    ],
    ['Ann Reed: “Water comes first.”', { quote: 'Water comes first.', speaker: 'Ann Reed' }, 'proven'],
    [
      'Ann Reed: “Water comes first.”\nTom Hale: “Money comes first.”',
      { quote: 'Money comes first.', speaker: 'Ann Reed' },
      'refused',
    ],
    ['Ann Reed denied that “prices will rise.”', { quote: 'prices will rise.', speaker: 'Ann Reed' }, 'refused'],
    [
      'Ann Reed rejected claims that “prices will rise this year.”',
      { quote: 'prices will rise this year.', speaker: 'Ann Reed' },
      'refused',
    ],
    [
      'Ann Reed never said “prices will rise this year.”',
      { quote: 'prices will rise this year.', speaker: 'Ann Reed' },
      'refused',
    ],
    [
      'Ann Reed did not say “prices will rise this year.”',
      { quote: 'prices will rise this year.', speaker: 'Ann Reed' },
      'refused',
    ],
    [
      'Ann Reed was asked, “Will prices rise this year?”',
      { quote: 'Will prices rise this year?', speaker: 'Ann Reed' },
      'refused',
    ],
    [
      'Asked by Ann Reed “Will prices rise this year?”, Tom Hale shrugged.',
      { quote: 'Will prices rise this year?', speaker: 'Tom Hale' },
      'refused',
    ],
    [
      '“Prices will rise this year,” Tom Hale told Ann Reed.',
      { quote: 'Prices will rise this year,', speaker: 'Ann Reed' },
      'refused',
    ],
    [
      '“Prices will rise this year,” Tom Hale told Ann Reed.',
      { quote: 'Prices will rise this year,', speaker: 'Tom Hale' },
      'proven',
    ],
    [
      '“Prices will rise this year,” Tom Hale told Ann Reed. “They will not,” she replied.',
      { quote: 'They will not,', speaker: 'Tom Hale' },
      'refused',
    ],
    [
      '“Prices will rise this year,” Ann Reed said. “And wages too,” she added.',
      { quote: 'And wages too,', speaker: 'Ann Reed' },
      'proven',
    ],
    [
      '“Prices will rise this year,” Ann Reed said.\n\n“And wages too,” she added.',
      { quote: 'And wages too,', speaker: 'Ann Reed' },
      'proven',
    ],
    [
      '“Prices will rise this year,” Ann Reed said. “Wages will rise with them.”',
      { quote: 'Wages will rise with them.', speaker: 'Ann Reed' },
      'proven',
    ],
    [
      'Ann Reed opened the hall. “Wages will rise,” the union said.',
      { quote: 'Wages will rise,', speaker: 'Ann Reed' },
      'refused',
    ],
    [
      'Ann Reed opened the hall. “Wages will rise,” a senior official said.',
      { quote: 'Wages will rise,', speaker: 'Ann Reed' },
      'refused',
    ],
    [
      '“Prices will rise,” said Ann Reed, while Tom Hale insisted: “They will fall.”',
      { quote: 'They will fall.', speaker: 'Tom Hale' },
      'proven',
    ],
    [
      '“Prices will rise,” said Ann Reed, while Tom Hale insisted: “They will fall.”',
      { quote: 'They will fall.', speaker: 'Ann Reed' },
      'refused',
    ],
    [
      '“Prices will rise,” said Ann Reed, while Tom Hale insisted: “They will fall.”',
      { quote: 'Prices will rise,', speaker: 'Ann Reed' },
      'proven',
    ],
    [
      '“Prices will rise,” said Ann Reed, while Tom Hale insisted: “They will fall.”',
      { quote: 'Prices will rise,', speaker: 'Tom Hale' },
      'refused',
    ],
    [
      'Ann Reed, responding to Tom Hale, said: “Prices will fall.”',
      { quote: 'Prices will fall.', speaker: 'Ann Reed' },
      'proven',
    ],
    [
      'Ann Reed, responding to Tom Hale, said: “Prices will fall.”',
      { quote: 'Prices will fall.', speaker: 'Tom Hale' },
      'refused',
    ],
    [
      'The brother of Ann Reed said: “Prices will fall.”',
      { quote: 'Prices will fall.', speaker: 'Ann Reed' },
      'refused',
    ],
    ['Ann Reed’s spokesman said: “Prices will fall.”', { quote: 'Prices will fall.', speaker: 'Ann Reed' }, 'refused'],
    [
      '“Prices will fall,” a spokesman for Ann Reed said.',
      { quote: 'Prices will fall,', speaker: 'Ann Reed' },
      'refused',
    ],
    [
      'Ann Reed said Tom Hale had told her “prices will fall.”',
      { quote: 'prices will fall.', speaker: 'Ann Reed' },
      'refused',
    ],
    [
      'In a report, the Coast Bank noted that “prices will fall next year.”',
      { quote: 'prices will fall next year.', speaker: 'Coast Bank' },
      'proven',
    ],
    [
      'According to Ann Reed, “prices will fall next year.”',
      { quote: 'prices will fall next year.', speaker: 'Ann Reed' },
      'proven',
    ],
    [
      'Ann Reed left the room. “Prices will fall next year,” read a banner.',
      { quote: 'Prices will fall next year,', speaker: 'Ann Reed' },
      'refused',
    ],
    [
      '“Prices will fall,” Ann Reed, the mayor, said on Monday.',
      { quote: 'Prices will fall,', speaker: 'Ann Reed' },
      'proven',
    ],
    [
      'Tom Hale criticised Ann Reed, who said: “Prices will fall.”',
      { quote: 'Prices will fall.', speaker: 'Ann Reed' },
      'proven',
    ],
    [
      'Tom Hale criticised Ann Reed, who said: “Prices will fall.”',
      { quote: 'Prices will fall.', speaker: 'Tom Hale' },
      'refused',
    ],
  ])
})

describe('check: a part of a quotation does not say the contrary, in English', () => {
  const says = (words: string): string => `Ann Reed said: “${words}”`
  judge('en', [
    [says('I never said that prices will rise.'), { quote: 'prices will rise.', speaker: 'Ann Reed' }, 'refused'],
    [says('We do not believe prices will rise.'), { quote: 'prices will rise.', speaker: 'Ann Reed' }, 'refused'],
    [says('If it stays dry, prices will rise.'), { quote: 'prices will rise.', speaker: 'Ann Reed' }, 'refused'],
    [says('Prices will rise if it stays dry.'), { quote: 'Prices will rise', speaker: 'Ann Reed' }, 'refused'],
    [says('Prices will rise unless it rains.'), { quote: 'Prices will rise', speaker: 'Ann Reed' }, 'refused'],
    [says('It is not true that prices will rise.'), { quote: 'prices will rise.', speaker: 'Ann Reed' }, 'refused'],
    [says('Water is scarce. We will not wait.'), { quote: 'Water is scarce.', speaker: 'Ann Reed' }, 'proven'],
    [
      says('Water is scarce and we will build canals.'),
      { quote: 'we will build canals.', speaker: 'Ann Reed' },
      'proven',
    ],
    [says('Water is scarce and we will build canals.'), { quote: 'Water is scarce', speaker: 'Ann Reed' }, 'proven'],
    [says('Claims that the water is gone are false.'), { quote: 'the water is gone', speaker: 'Ann Reed' }, 'refused'],
    [
      says('The unstable dams will be repaired.'),
      { quote: 'stable dams will be repaired.', speaker: 'Ann Reed' },
      'refused',
    ],
    [says('We will not raise prices.'), { quote: 'raise prices.', speaker: 'Ann Reed' }, 'refused'],
    [says('We will not raise prices.'), { quote: 'We will', speaker: 'Ann Reed' }, 'refused'],
  ])
})

describe('check: speakers by office, surname, place and relation, in English', () => {
  const economist = '“Prices are too high,” the central bank’s chief economist Jane Roe told reporters.'
  const reed = 'Dr Alan Reed, who led the study, spoke. Reed warned that “the results need care”.'
  const stone = 'Energy Minister Paul Stone said that the grid was “ready for winter”.'
  const holt = 'Professor Ian Holt from the University of Marling said the finding was “a surprise to everyone”.'
  const avery =
    'Commenting on the figures, Chief Executive of the Water Office, Dame Ruth Avery, said: “These numbers help.”'
  const peer = 'Lord Pike dissented. In Lady Obuya’s words, “a late question is no question”.'
  const guest = '“I need a door that opens at nine,” a guest named Bashir told us.'
  const dismissed = 'Tom Alder dismissed it as “nonsense from start to end”.'
  const letter = 'The minister’s letter said the risk was “not thought to be significant”.'
  judge('en', [
    [economist, { quote: 'Prices are too high,', speaker: 'Jane Roe' }, 'proven'],
    [economist, { quote: 'Prices are too high,', speaker: 'John Roe' }, 'refused'],
    [reed, { quote: 'the results need care', speaker: 'Alan Reed' }, 'proven'],
    [reed.replace('. Reed', '. Ms Reed'), { quote: 'the results need care', speaker: 'Ann Holt' }, 'refused'],
    [`${reed} Ann Reed came.`, { quote: 'the results need care', speaker: 'Ann Reed' }, 'refused'],
    [stone, { quote: 'ready for winter', speaker: 'Paul Stone' }, 'proven'],
    [stone.replace('Minister Paul', 'Minister Peter'), { quote: 'ready for winter', speaker: 'Paul Stone' }, 'refused'],
    [holt, { quote: 'a surprise to everyone', speaker: 'Ian Holt' }, 'proven'],
    [holt, { quote: 'a surprise to everyone', speaker: 'University of Marling' }, 'refused'],
    [avery, { quote: 'These numbers help.', speaker: 'Ruth Avery' }, 'proven'],
    [avery, { quote: 'These numbers help.', speaker: 'Water Office' }, 'refused'],
    [peer, { quote: 'a late question is no question', speaker: 'Lady Obuya' }, 'proven'],
    [peer, { quote: 'a late question is no question', speaker: 'Lord Pike' }, 'refused'],
    [guest, { quote: 'I need a door that opens at nine,', speaker: 'Bashir' }, 'proven'],
    [guest.replace('Bashir', 'Bess'), { quote: 'I need a door that opens at nine,', speaker: 'Bashir' }, 'refused'],
    [dismissed, { quote: 'nonsense from start to end', speaker: 'Tom Alder' }, 'proven'],
    [dismissed.replace(' it as', ''), { quote: 'nonsense from start to end', speaker: 'Tom Alder' }, 'refused'],
    [letter, { quote: 'not thought to be significant', speaker: 'minister' }, 'proven'],
    [letter, { quote: 'not thought to be significant', speaker: 'letter' }, 'refused'],
  ])
})

describe('check: speech over several paragraphs, a second verb and pronouns, in English', () => {
  const announced = 'General secretary Ann Reed said:\n\n“We need rain. We need it now.”\n\n“And soon.”'
  const open = '“We need rain,” Ann Reed said.\n\n“It is dry.\n\n“It is late.”'
  const second =
    'Its chief executive, Tom Hale, declined to talk, but said in a note that the port had “paid its share”.'
  const between = 'The minister, Tom Hale, would not discuss what he called “bar talk”, but added: “We will know.”'
  const member = 'Independent MP Ann Reed, whose vote was needed, had none of it. “It was a fib,” she said.'
  const among = 'Three members stayed away. One of them, Ann Reed, said that Hale had “used up every favour”.'
  const spokeswoman = 'Tom Hale spoke first. Reed’s spokeswoman rejected the claims. “No job was offered,” she said.'
  judge('en', [
    [announced, { quote: 'We need rain. We need it now.', speaker: 'Ann Reed' }, 'proven'],
    [announced, { quote: 'And soon.', speaker: 'Ann Reed' }, 'proven'],
    [`${announced} Tom Hale left.`, { quote: 'And soon.', speaker: 'Ann Reed' }, 'refused'],
    [open, { quote: 'It is dry.', speaker: 'Ann Reed' }, 'proven'],
    [open, { quote: 'It is late.', speaker: 'Ann Reed' }, 'proven'],
    [open, { quote: 'It is late.', speaker: 'Tom Hale' }, 'refused'],
    [second, { quote: 'paid its share', speaker: 'Tom Hale' }, 'proven'],
    [second, { quote: 'paid its share', speaker: 'port' }, 'refused'],
    [between, { quote: 'bar talk', speaker: 'Tom Hale' }, 'proven'],
    [between, { quote: 'We will know.', speaker: 'Tom Hale' }, 'proven'],
    [member, { quote: 'It was a fib,', speaker: 'Ann Reed' }, 'proven'],
    [`Tom Hale spoke. ${member}`, { quote: 'It was a fib,', speaker: 'Tom Hale' }, 'refused'],
    [among, { quote: 'used up every favour', speaker: 'Ann Reed' }, 'proven'],
    [among.replace(', Ann Reed,', ''), { quote: 'used up every favour', speaker: 'Hale' }, 'refused'],
    [spokeswoman, { quote: 'No job was offered,', speaker: 'spokeswoman' }, 'proven'],
    [spokeswoman, { quote: 'No job was offered,', speaker: 'Tom Hale' }, 'refused'],
  ])
})
