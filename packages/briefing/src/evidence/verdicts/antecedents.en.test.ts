import { describe } from 'vitest'
import { type Judged, judge } from './verdict-of'

// Texts, people and bodies are made up.

/** Words of a text with who speaks them, and somebody whom the text names and who does not. */
type Spoken = readonly [text: string, quote: string, speaker: string, other: string]

const rowsOf = (all: readonly Spoken[]): Judged[] =>
  all.flatMap(([text, quote, speaker, other]): Judged[] => [
    [text, { quote, speaker }, 'proven'],
    [text, { quote, speaker: other }, 'refused'],
  ])

describe('check: “she added” behind the name of another, in English', () => {
  const deputy =
    '“There will be no levy,” Ruth Kesse told the press.\n\nHer deputy, Olga Marin, has resigned.\n\n“I mean it,” she added.'
  const engineer =
    '“The weir is safe,” said Daniel Orme.\n\nMary Hale, whose shop stands below it, has 400 names on a list.\n\n“We looked twice,” he added.'
  const guests = 'A woman from Kolm spoke first. A man who was with Ada Lund laughed. “It rains in here,” she said.'
  judge('en', [
    // Two women may be meant; a man and a woman are told apart.
    [deputy, { quote: 'I mean it,', speaker: 'Olga Marin' }, 'refused'],
    [deputy, { quote: 'I mean it,', speaker: 'Ruth Kesse' }, 'refused'],
    [deputy.replace('added', 'said'), { quote: 'I mean it,', speaker: 'Olga Marin' }, 'proven'],
    [deputy.replace('has resigned', 'says so too'), { quote: 'I mean it,', speaker: 'Olga Marin' }, 'proven'],
    [engineer, { quote: 'We looked twice,', speaker: 'Daniel Orme' }, 'proven'],
    [engineer, { quote: 'We looked twice,', speaker: 'Mary Hale' }, 'refused'],
    [engineer.replace('he added', 'she added'), { quote: 'We looked twice,', speaker: 'Daniel Orme' }, 'refused'],
    [guests, { quote: 'It rains in here,', speaker: 'woman from Kolm' }, 'proven'],
    [guests, { quote: 'It rains in here,', speaker: 'man' }, 'refused'],
  ])
})

describe('check: “the company”, “the official” and the like mean who was named before, in English', () => {
  const firm = 'The court fined Brint Foods 3m crowns. “We accept the ruling,” the company said.'
  const two = 'Brint Foods sued Kolm Dairy. “We accept the ruling,” the company said.'
  const ministry = 'The Ministry of Ports closed the quay. “The wall is cracked,” the ministry said in a statement.'
  judge('en', [
    ...rowsOf([
      [firm, 'We accept the ruling,', 'Brint Foods', 'court'],
      [two, 'We accept the ruling,', 'Brint Foods', 'Kolm Dairy'],
      [ministry, 'The wall is cracked,', 'Ministry of Ports', 'quay'],
      [
        'A clerk in the Ports Office, asking not to be named, said the quay was closed. “It is cracked,” the clerk said.',
        'It is cracked,',
        'clerk in the Ports Office',
        'Ports Office',
      ],
    ]),
    [
      firm.replace('The court fined', 'Kolm Dairy sold'),
      { quote: 'We accept the ruling,', speaker: 'Brint Foods' },
      'refused',
    ],
    [
      ministry.replace('the ministry', 'the company'),
      { quote: 'The wall is cracked,', speaker: 'Ministry of Ports' },
      'refused',
    ],
    // The holder of an office of one body is not that of another.
    [
      'Dan Valk, envoy of Velgrad, spoke. The envoy of Lower Zembe said they would “never sign such a paper”.',
      { quote: 'never sign such a paper', speaker: 'Dan Valk' },
      'refused',
    ],
  ])
})

describe('check: a speech of several paragraphs, reversed marks and signatures, in English', () => {
  const open =
    'Harbour master Lena Voss told Tom Ridley: “The wall is old.\n\n“It has nineteen patches.\n\n“It will go in a night.”\n\nHe left.'
  const bare =
    'Lena Voss said in a note: “The wall is old.\n\nIt has nineteen patches.\n\nIt will go in a night.”\n\nHe left.'
  const signed = '“Nobody asked us, and nobody will.” — Lena Voss, nurse, St. Olave’s'
  const below = '“Nobody asked us, and nobody will.”\n\nLena Voss, nurse at Holm\n\nTom Ridley counts the votes.'
  judge('en', [
    ...rowsOf([
      [open, 'The wall is old.', 'Lena Voss', 'Tom Ridley'],
      [open, 'It has nineteen patches.', 'Lena Voss', 'Tom Ridley'],
      [open, 'It will go in a night.', 'Lena Voss', 'Tom Ridley'],
      [bare, 'The wall is old.', 'Lena Voss', 'He'],
      [bare, 'It has nineteen patches.', 'Lena Voss', 'He'],
      [bare, 'It will go in a night.', 'Lena Voss', 'He'],
      ['”Nobody asked us,“ Lena Voss told Tom Ridley.', 'Nobody asked us,', 'Lena Voss', 'Tom Ridley'],
      ['”Nobody asked us”, Lena Voss told Tom Ridley.', 'Nobody asked us', 'Lena Voss', 'Tom Ridley'],
      [signed, 'Nobody asked us, and nobody will.', 'Lena Voss', 'nurse'],
      [signed.replace(' — ', '\n– '), 'Nobody asked us, and nobody will.', 'Lena Voss', 'nurse'],
      [
        '“Nobody asked us, and nobody will.” (Lena Voss, nurse)',
        'Nobody asked us, and nobody will.',
        'Lena Voss',
        'nurse',
      ],
      [below, 'Nobody asked us, and nobody will.', 'Lena Voss', 'Tom Ridley'],
      [
        '> “I am 52. Who am I doing it for?” — baker in Kolm',
        'I am 52. Who am I doing it for?',
        'baker in Kolm',
        'Kolm',
      ],
    ]),
    [bare.replace('night.”', 'night.'), { quote: 'It has nineteen patches.', speaker: 'Lena Voss' }, 'refused'],
    [
      bare.replace('It has', 'The “old” one has'),
      { quote: 'one has nineteen patches.', speaker: 'Lena Voss' },
      'refused',
    ],
    [
      below.replace('Holm', 'Holm, is asked.'),
      { quote: 'Nobody asked us, and nobody will.', speaker: 'Lena Voss' },
      'refused',
    ],
  ])
})

describe('check: who is quoted by another, and clauses around a speaker, in English', () => {
  judge('en', [
    ...rowsOf([
      ['“No shots,” the agency Orn quoted Ada Lund as saying.', 'No shots,', 'Ada Lund', 'Orn'],
      ['“No shots at all,” Ada Lund was quoted by the agency Orn as saying.', 'No shots at all,', 'Ada Lund', 'Orn'],
      ['“No shots,” the Orn agency reported, citing Ada Lund.', 'No shots,', 'Ada Lund', 'Orn agency'],
      [
        'Ada Lund spoke. Radio Orn quoted her aide as saying it was “all over by noon”.',
        'all over by noon',
        'aide',
        'Ada Lund',
      ],
      [
        'Tom Vale called it “a slow eviction”, while Ada Lund, his rival for the seat, said it was “long overdue now”.',
        'long overdue now',
        'Ada Lund',
        'Tom Vale',
      ],
      [
        'Tom Vale called it “a slow eviction”, while Ada Lund, his rival for the seat, said it was “long overdue now”.',
        'a slow eviction',
        'Tom Vale',
        'Ada Lund',
      ],
      [
        'Ada Lund, head of the swimmers’ charity Salt & Skin, warned that Vale had “lost the shore”.',
        'lost the shore',
        'Ada Lund',
        'Vale',
      ],
      [
        'Mayor Ada Lund, who had called the plan “a gift to the gulls,” now says it was “a fair swap after all”.',
        'a gift to the gulls,',
        'Ada Lund',
        'plan',
      ],
      [
        'Mayor Ada Lund, who had called the plan “a gift to the gulls,” now says it was “a fair swap after all”.',
        'a fair swap after all',
        'Ada Lund',
        'plan',
      ],
      [
        'It is a fee, which Mayor Ada Lund called in a note “a tax on rain”. Vale agreed.',
        'a tax on rain',
        'Ada Lund',
        'Vale',
      ],
      [
        'Ada Lund told Vale 23 posts were at risk, “and not one of them his”.',
        'and not one of them his',
        'Ada Lund',
        'Vale',
      ],
      [
        'A clerk at one of the four banks told Vale it was “doing what it could”.',
        'doing what it could',
        'clerk at one of the four banks',
        'Vale',
      ],
      [
        'Member for ports Cllr Ada Lund (Ind, Holm) said no. “I am sorry,” she told Vale.',
        'I am sorry,',
        'Ada Lund',
        'Vale',
      ],
      [
        '“You pay in rain or in wind,” per Lund, an engineer. Vale agrees.',
        'You pay in rain or in wind,',
        'Lund',
        'Vale',
      ],
    ]),
  ])
})

describe('check: a few words between marks are speech if somebody says them of something, in English', () => {
  const said: Spoken[] = [
    ['Ada Lund termed the charge “baseless” and said that Vale had paid.', 'baseless', 'Ada Lund', 'Vale'],
    ['Ada Lund accepted all nine points “in principle” and thanked Vale.', 'in principle', 'Ada Lund', 'Vale'],
    ['Ada Lund promised a “fair deal” within the year. Vale came.', 'fair deal', 'Ada Lund', 'Vale'],
    ['Ada Lund said the talks with Vale had been “tense” but “useful”.', 'tense', 'Ada Lund', 'Vale'],
    ['Ada Lund said the talks with Vale had been “tense” but “useful”.', 'useful', 'Ada Lund', 'Vale'],
    ['Ada Lund spoke of a “window of hope” for Vale.', 'window of hope', 'Ada Lund', 'Vale'],
    ['Ada Lund hailed the vote as a “good day” for Vale.', 'good day', 'Ada Lund', 'Vale'],
    [
      'The Ports Ministry condemned what it called “a cheap shot”. Vale came.',
      'a cheap shot',
      'Ports Ministry',
      'Vale',
    ],
    ['Ada Lund blamed “human error” for it. Vale came.', 'human error', 'Ada Lund', 'Vale'],
    ['Mr Vale, your own auditor wrote that it was “a box without a lid”.', 'a box without a lid', 'auditor', 'Vale'],
    [
      '□ Oh Tae-gyun, who heads the league, asked for rain. “It is dry,” Oh said.',
      'It is dry,',
      'Oh Tae-gyun',
      'league',
    ],
  ]
  judge('en', rowsOf(said))
  judge('en', [
    ['Ada Lund said the “green belt” would be kept.', { quote: 'green belt', speaker: 'Ada Lund' }, 'refused'],
    ['Ada Lund said a “small” firm has no choice.', { quote: 'small', speaker: 'Ada Lund' }, 'refused'],
    ['Ada Lund said so-called “dead firms” would close.', { quote: 'dead firms', speaker: 'Ada Lund' }, 'refused'],
    ['Ada Lund said the scheme, “Warm Homes”, goes on.', { quote: 'Warm Homes', speaker: 'Ada Lund' }, 'refused'],
    ['“It grew,” said Ada Lund of Vale Bank, who rates it “hold”.', { quote: 'hold', speaker: 'Ada Lund' }, 'refused'],
    [
      'The fund, which clerks call a “pot of rain”, holds 4m crowns.',
      { quote: 'pot of rain', speaker: 'crowns' },
      'refused',
    ],
  ])
})

describe('check: people who share a surname, holders of offices in brackets, and gestures, in English', () => {
  const two =
    'Ada Lund left school at 16. Lund said Tom Vale had “sawn through the rope”.\n\nIn 1958 she married Leo Lund, a clerk.'
  const peer =
    'My noble friend the Lord Keeper (Lady Lund of Kolm) has made the following statement:\n\n"It is dry.\n\n"It is late."'
  const shrug = 'Ada Lund, who has run the ferry since 1988, shrugged. “The sea reads no timetables.” Tom Vale left.'
  judge('en', [
    ...rowsOf([
      [two, 'sawn through the rope', 'Ada Lund', 'Leo Lund'],
      [peer, 'It is dry.', 'Lady Lund of Kolm', 'Lord Keeper'],
      [peer, 'It is late.', 'Lady Lund of Kolm', 'Lord Keeper'],
      ['The port minister (Ada Lund) said Vale was “late as ever”.', 'late as ever', 'Ada Lund', 'Vale'],
      [shrug, 'The sea reads no timetables.', 'Ada Lund', 'Tom Vale'],
      [
        'President Lund Acts to Bring Rain\n\n“It is coming home,” the President said. President Ada Lund met Tom Vale.',
        'It is coming home,',
        'Ada Lund',
        'Tom Vale',
      ],
    ]),
    [
      two.replace('Ada Lund left', 'Leo Lund met Ada Lund and left'),
      { quote: 'sawn through the rope', speaker: 'Ada Lund' },
      'refused',
    ],
    [
      shrug.replace('shrugged', 'sued the council'),
      { quote: 'The sea reads no timetables.', speaker: 'Ada Lund' },
      'refused',
    ],
    [
      'Ada Lund spoke. The two banks disagreed. “The sea reads no timetables at all.”',
      { quote: 'The sea reads no timetables at all.', speaker: 'Ada Lund' },
      'refused',
    ],
  ])
})

describe('check: words of office behind a name, rivals, and clauses behind a quotation, in English', () => {
  const met = 'Port minister Olav Berg met Maria Costa. “We will send the ships,” she said.'
  judge('en', [
    ...rowsOf([
      [
        'The ports ministry said on Sunday it had come to deplore what it called “a breach of every norm”. Vale came.',
        'a breach of every norm',
        'ports ministry',
        'Vale',
      ],
      [
        'Councillor Ada Lund, Cabinet Member for Housing and Rain, said: “It is a start.”',
        'It is a start.',
        'Ada Lund',
        'Cabinet Member',
      ],
      [
        'The list, which Ada Lund described as “long and fair”, lists nine failings.',
        'long and fair',
        'Ada Lund',
        'failings',
      ],
      [
        'A weir costs “as much as a decent cow”, grumbles the Daily Ledger.',
        'as much as a decent cow',
        'Daily Ledger',
        'weir',
      ],
      [
        'As the mayor, Ada Lund, put it to Vale:\n\n“It is dry, and it is late.”',
        'It is dry, and it is late.',
        'Ada Lund',
        'Vale',
      ],
      [
        '“It will pass,” said the mayor, Ada Lund, who has met Vale, “because nobody wants my job.”',
        'because nobody wants my job.',
        'Ada Lund',
        'Vale',
      ],
      ['Ada Lund says she “firmly opposes” the sale. Vale does not.', 'firmly opposes', 'Ada Lund', 'Vale'],
    ]),
    [met, { quote: 'We will send the ships,', speaker: 'Olav Berg' }, 'refused'],
    [met.replace('Maria', 'Marek'), { quote: 'We will send the ships,', speaker: 'Olav Berg' }, 'proven'],
    [
      'Ada Lund recalled her father’s advice: “Never sign on a Friday.”',
      { quote: 'Never sign on a Friday.', speaker: 'Ada Lund' },
      'refused',
    ],
  ])
})
