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

describe('check: the subject of the clause around a quotation speaks it, in English', () => {
  judge(
    'en',
    rowsOf([
      // The verb before its subject, and titles, relations and places around a name.
      ['“No cuts,” cautions Ada Lund of Norlund Rail.', 'No cuts,', 'Ada Lund', 'Norlund Rail'],
      ['“No cuts here,” counters the Daily Ledger, which Ada Lund owns.', 'No cuts here,', 'Daily Ledger', 'Ada Lund'],
      ['“No cuts,” said board chair Ada Lund. Tom Vale left.', 'No cuts,', 'Ada Lund', 'Tom Vale'],
      ['“No cuts,” said the head of mission, Ada Lund, on Friday.', 'No cuts,', 'Ada Lund', 'head of mission of Vale'],
      ['“No cuts,” Lund, 61, a former miner from Kolm, told the Vale Post.', 'No cuts,', 'Lund', 'Vale Post'],
      ['“No cuts,” our founder Ada Lund likes to say. Tom Vale agrees.', 'No cuts,', 'Ada Lund', 'Tom Vale'],
      ['“No cuts,” one site manager told Ada Lund.', 'No cuts,', 'site manager', 'Ada Lund'],
      ['“No cuts,” an official in Ms Lund’s ministry said.', 'No cuts,', 'official in Ms Lund’s ministry', 'Lund'],
      ['“No cuts,” two people familiar with Lund’s plan said.', 'No cuts,', 'people familiar with Lund’s plan', 'Lund'],
      ['“We owed them no photograph” is how Lund puts it to Vale.', 'We owed them no photograph', 'Lund', 'Vale'],
      [
        '“No cuts for now,” according to treasurer Ada Lund. Tom Vale nods.',
        'No cuts for now,',
        'Ada Lund',
        'Tom Vale',
      ],
      // The clause before the words.
      [
        'Outside, Vale’s solicitor, Ada Lund, said he was “relieved and exhausted”.',
        'relieved and exhausted',
        'Ada Lund',
        'Vale',
      ],
      [
        'Its head, Ada Lund, told Tom Vale that the sum “assumes that nobody is ill”.',
        'assumes that nobody is ill',
        'Ada Lund',
        'Tom Vale',
      ],
      [
        'A customer, the bakery chain Krume, told Lund that it “sold bread for cash only”.',
        'sold bread for cash only',
        'Krume',
        'Lund',
      ],
      [
        'Vale said his successor would find “a good staff and a bad roof”. It was Lund.',
        'a good staff and a bad roof',
        'Vale',
        'Lund',
      ],
      [
        'The fire chief, Ada Lund, has “no objection to posts of wood”. Tom Vale has.',
        'no objection to posts of wood',
        'Ada Lund',
        'Tom Vale',
      ],
      [
        'The union leader, Ada Lund, accused Tom Vale of “counting chairs in a flood”.',
        'counting chairs in a flood',
        'Ada Lund',
        'Tom Vale',
      ],
      [
        'Lund cautioned that prices “could still spoil the party”, as Vale had.',
        'could still spoil the party',
        'Lund',
        'Vale',
      ],
      [
        'My neighbour Mrs Ada Lund writes that she passed it “every day for eleven years”. Mr Vale knows.',
        'every day for eleven years',
        'Ada Lund',
        'Vale',
      ],
      [
        'Abroad, the Port Times quotes an unnamed banker as saying that there is “no danger at all”.',
        'no danger at all',
        'unnamed banker',
        'Port Times',
      ],
      [
        'Lund was quoted by the Port Times as saying that there was “no danger at all”.',
        'no danger at all',
        'Lund',
        'Port Times',
      ],
      [
        'The plan, described by Tom Vale as “a slap in the face”, is Ada Lund’s.',
        'a slap in the face',
        'Tom Vale',
        'Ada Lund',
      ],
      ['Critics, including Tom Vale, say the law is “dead on arrival”.', 'dead on arrival', 'Critics', 'Tom Vale'],
      [
        'Lund was proud, but residents described it as “a slap in the face”.',
        'a slap in the face',
        'residents',
        'Lund',
      ],
      [
        'Lund – who took office in May – told Vale the deal was “the worst in memory”.',
        'the worst in memory',
        'Lund',
        'Vale',
      ],
      ['Vale left, and, says Lund, “a man from the ministry came”.', 'a man from the ministry came', 'Lund', 'Vale'],
      [
        'The Member for Kolm also said, and I wrote it down, that “the tide does not read”.',
        'the tide does not read',
        'Member for Kolm',
        'I',
      ],
      [
        'She was the turn of Minister Ada Lund, who told Tom Vale that she “would rather sleep through it”.',
        'would rather sleep through it',
        'Ada Lund',
        'Tom Vale',
      ],
      [
        'Deputy Governor Ada Lund, who voted against Vale, said in her statement that she “would have waited”.',
        'would have waited',
        'Ada Lund',
        'Vale',
      ],
      ['Lund defended the plan against Vale, saying it was “fair to all of us”.', 'fair to all of us', 'Lund', 'Vale'],
      [
        'Ada Lund drew up the plan. She was, in her own words, “tired of being right”. Vale was not.',
        'tired of being right',
        'Lund',
        'Vale',
      ],
      [
        'Senator Ada Lund (D-Vale), a friend of Tom Vale, warned it was “devastating for us”.',
        'devastating for us',
        'Ada Lund',
        'Tom Vale',
      ],
      ['Vale, described as “a quiet man” by neighbours, left.', 'a quiet man', 'neighbours', 'Vale'],
      ['The plan of Vale has been branded “a tax on the poor” by opponents.', 'a tax on the poor', 'opponents', 'Vale'],
      ['It was, as Lund put it to Vale, “a very long winter”.', 'a very long winter', 'Lund', 'Vale'],
      [
        'The department said that, in Lund’s words, it was “a very long winter”.',
        'a very long winter',
        'Lund',
        'department',
      ],
      [
        'The Bank’s governor, Ada Lund, told Tom Vale the outlook “remains highly uncertain”.',
        'remains highly uncertain',
        'Ada Lund',
        'Tom Vale',
      ],
      [
        '“It is late,” cautions Tom Vale of the Harbour Board, who has called it “a brave little study”.',
        'a brave little study',
        'Tom Vale',
        'Harbour Board',
      ],
      ['The Commission President, Ada Lund, told Vale: “We delivered.”', 'We delivered.', 'Ada Lund', 'Vale'],
      ['A: “I am confident,” Mr. Vale told Lund.', 'I am confident,', 'Vale', 'Lund'],
      [
        'The Coast Bank warned in June of “a lost decade for us”, and Vale agreed.',
        'a lost decade for us',
        'Coast Bank',
        'Vale',
      ],
      ['Downing Street told Vale the plan was “on track and funded”.', 'on track and funded', 'Downing Street', 'Vale'],
      ['Ada Lund accused them. The board said the claim was “without merit”.', 'without merit', 'board', 'Ada Lund'],
      // Before a colon, whatever the verb is.
      ['The Norhaven Evening is blunt: “A lottery.” Ada Lund is not.', 'A lottery.', 'Norhaven Evening', 'Ada Lund'],
      [
        'A government source replied to Ada Lund that it would not: “We do not print menus.”',
        'We do not print menus.',
        'government source',
        'Ada Lund',
      ],
      [
        'The pensions secretary, Tom Vale, hit back at Ada Lund: “It does not.”',
        'It does not.',
        'Tom Vale',
        'Ada Lund',
      ],
      ['Lund’s message to Vale was simple: “Pay up or leave.”', 'Pay up or leave.', 'Lund', 'Vale'],
      // Transcripts and labels.
      ['Sir Ian Vale (Port Vale) (Lab): “I thank the Minister.”', 'I thank the Minister.', 'Ian Vale', 'Port Vale'],
      [
        'The Prime Minister (Ada Lund): “We will act at once.”\n\nTom Vale: “When?”',
        'We will act at once.',
        'Ada Lund',
        'Tom Vale',
      ],
      [
        '*Statement by Press Secretary Tom Vale:* “We will act.” President Lund left.',
        'We will act.',
        'Tom Vale',
        'Lund',
      ],
    ]),
  )
})

describe('check: the speaker of a quotation is carried over sentences and paragraphs, in English', () => {
  const statement =
    'At the end of the visit Ms. Lund issued the following statement:\n\n“Growth is strong.\n\n“Risks remain high.”\n\nThe team met Tom Vale.'
  const mixed = 'Mr Vale met the press. Ms Lund had left. “I am done,” she said.'
  const hearing =
    'Ada Lund: We had to.\n\nQ4 Tom Vale: You told the Post that you would “never leave a village alone”. Was it wrong?\n\nAda Lund: I meant it.'
  const beat = 'Tom Vale came. “It is a start,” Ada Lund says. She laughs. “He bought a scone.”'
  const paper = 'Ada Lund should stay. “Let her stay,” counters the Daily Ledger. “She warned them all.”'
  const agency =
    'The Port Times quotes an unnamed banker as saying that there is “no danger at all”. It does not believe him: “We have heard that before.”'
  const it = 'The Ministry paid for it. It told Ada Lund that it “had no reason to doubt the figures”.'
  judge('en', [
    ...rowsOf([
      [statement, 'Growth is strong.', 'Lund', 'Vale'],
      [statement, 'Risks remain high.', 'Lund', 'Vale'],
      [it, 'had no reason to doubt the figures', 'Ministry', 'Ada Lund'],
      [
        'But Tom Vale, who headed the team until Ada Lund came, insisted on it. “I wrote it,” he said.',
        'I wrote it,',
        'Tom Vale',
        'Ada Lund',
      ],
      [
        'Ada Lund left. One woman, who would not give her name, drives to Kolm. “I am not against it,” she said.',
        'I am not against it,',
        'woman',
        'Ada Lund',
      ],
    ]),
    ...rowsOf([
      [beat, 'He bought a scone.', 'Ada Lund', 'Tom Vale'],
      [paper, 'She warned them all.', 'Daily Ledger', 'Ada Lund'],
      [agency, 'We have heard that before.', 'Port Times', 'unnamed banker'],
      ['Lund met Vale. Lund would not say why: “Ask me in May.”', 'Ask me in May.', 'Lund', 'Vale'],
    ]),
    [hearing, { quote: 'never leave a village alone', speaker: 'Ada Lund' }, 'proven'],
    [hearing, { quote: 'never leave a village alone', speaker: 'Tom Vale' }, 'refused'],
    [
      hearing.replace('Ada Lund: I meant', 'Jo Park: I meant'),
      { quote: 'never leave a village alone', speaker: 'Ada Lund' },
      'refused',
    ],
    [beat.replace('She laughs', 'Tom Vale laughs'), { quote: 'He bought a scone.', speaker: 'Ada Lund' }, 'refused'],
    [beat.replace('She laughs', 'He laughs'), { quote: 'He bought a scone.', speaker: 'Tom Vale' }, 'refused'],
    ['Ada Lund never said: “Ask me in May.”', { quote: 'Ask me in May.', speaker: 'Ada Lund' }, 'refused'],
    [mixed, { quote: 'I am done,', speaker: 'Vale' }, 'refused'],
    ['Ms Lund met the press. “I am done,” she said.', { quote: 'I am done,', speaker: 'Lund' }, 'proven'],
    ['Ms Ada Lund met the press. “I am done,” he said.', { quote: 'I am done,', speaker: 'Ada Lund' }, 'refused'],
    [
      '“Where is the money?” asked Ada Lund. “In the reserves,” was the answer.',
      { quote: 'In the reserves,', speaker: 'Ada Lund' },
      'refused',
    ],
    // A term for things of a kind is nobody's speech.
    [
      'The office calls such sites “single points of failure” and counts them.',
      { quote: 'single points of failure', speaker: 'office' },
      'refused',
    ],
    [
      'The office calls the site “a single point of failure” and counts it.',
      { quote: 'a single point of failure', speaker: 'office' },
      'proven',
    ],
    // Two of them, of whom each may mean the words.
    [
      'Ostrow and her deputy, Ian Moss, said the data “remove the last doubt”.',
      { quote: 'remove the last doubt', speaker: 'Ian Moss' },
      'refused',
    ],
    [
      'Ian Moss says Nell Ostrow believes the data “remove the last doubt”.',
      { quote: 'remove the last doubt', speaker: 'Ian Moss' },
      'refused',
    ],
    [
      'The prosecution had said that Vale met Lund and agreed to “stop being silly about prices”.',
      { quote: 'stop being silly about prices', speaker: 'prosecution' },
      'refused',
    ],
    [
      'The chemist who leads the plant said it was “a lucky day for us”.',
      { quote: 'a lucky day for us', speaker: 'plant' },
      'refused',
    ],
    [
      'Ian Moss disagreed with Nell Ostrow’s claim that the data “remove the last doubt”.',
      { quote: 'remove the last doubt', speaker: 'Ian Moss' },
      'refused',
    ],
    [
      'Your leading article (“The case for tolls”) says that lorries pay “their own fair share”.',
      { quote: 'The case for tolls', speaker: 'article' },
      'refused',
    ],
  ])
})
