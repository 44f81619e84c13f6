import { describe } from 'vitest'
import { judge } from './verdict-of'

// Texts, people and bodies are made up.

describe('check: heads of turns as calls, hearings and papers set them, in English', () => {
  const call =
    'Norvik Call\n\nOperator\n\nGood morning, and welcome.\n\nAda Lund -- Chief Executive Officer\n\nThank you. We sold 14% more, and we will go on.\n\nTom Vale -- Chief Financial Officer\n\nOur margin was 11%. I do not expect it to fall.\n\nJo Park -- Kolm Bank -- Analyst\n\nWhy did costs rise?\n\nAda Lund -- Chief Executive Officer\n\nWe paid more for steel. It is over.'
  const hearing =
    'STATEMENT OF ADA LUND\n\n    Ms. Lund. Thank you, Chair. We will spend 61 crowns.\n\n    The Chairwoman. Did you fill it out?\n\n    Mr. Vale. I did, twice.\n\n    Ms. Lund. I would not put it so.\n\n    We heard Ms. Ada Lund and Mr. Tom Vale.'
  const initials =
    'TKP: When did you start?\n\nAL: In 2011. I was the only one.\n\nTKP: The union says it pays too little.\n\nAL: We are nine. We need twenty.\n\nAda Lund spoke to The Kolm Post.'
  const asked =
    '[00:19] JEM: How many wait?\n\n[00:33] ADA: Three years. I say it in earnest.\n\n[01:02] JEM: You wrote that the list was "fair and cruel, and one for the other". Is it?\n\n[01:15] ADA: Oh, yes. I do.\n\nJem Pike talked to Ada Lund.'
  const third = asked.replace('[00:33] ADA', '[00:33] TOM')
  const house =
    'Ada Lund (Kolm) (Lab)\n\nI am grateful for the chance to raise this.\n\nThe Parliamentary Under-Secretary of State for Ports (Tom Vale)\n\nI thank the hon. Lady. We will have two boats by May.'
  judge('en', [
    [call, { quote: 'We sold 14% more, and we will go on.', speaker: 'Ada Lund' }, 'proven'],
    [call, { quote: 'Our margin was 11%.', speaker: 'Tom Vale' }, 'proven'],
    [call, { quote: 'Our margin was 11%.', speaker: 'Ada Lund' }, 'refused'],
    [call, { quote: 'We paid more for steel.', speaker: 'Ada Lund' }, 'proven'],
    [
      call.replaceAll(' -- Chief', ' -- The Old Chief').replaceAll(' Officer', ' Hall'),
      { quote: 'We paid more for steel.', speaker: 'Ada Lund' },
      'refused',
    ],
    [hearing, { quote: 'We will spend 61 crowns.', speaker: 'Ada Lund' }, 'proven'],
    [hearing, { quote: 'I did, twice.', speaker: 'Tom Vale' }, 'proven'],
    [hearing, { quote: 'I did, twice.', speaker: 'Ada Lund' }, 'refused'],
    [initials, { quote: 'I was the only one.', speaker: 'Ada Lund' }, 'proven'],
    [initials, { quote: 'The union says it pays too little.', speaker: 'Ada Lund' }, 'refused'],
    [`${initials} Ann Lee came.`, { quote: 'I was the only one.', speaker: 'Ada Lund' }, 'refused'],
    [asked, { quote: 'fair and cruel, and one for the other', speaker: 'Ada Lund' }, 'proven'],
    [asked, { quote: 'fair and cruel, and one for the other', speaker: 'Jem Pike' }, 'refused'],
    [third, { quote: 'fair and cruel, and one for the other', speaker: 'Ada Lund' }, 'refused'],
    [house, { quote: 'We will have two boats by May.', speaker: 'Tom Vale' }, 'proven'],
    [house, { quote: 'We will have two boats by May.', speaker: 'Ada Lund' }, 'refused'],
  ])
})
