import { explanations } from './explanation'

/** What a brief says that does not hold together, or cannot be printed. */
export const content = explanations({
  'bad-date': { title: 'a date is not written as dates are' },
  'duplicate-id': { title: 'two blocks have one id' },
  'unknown-source': { title: 'a source is named that is not in `sources`' },
  'unknown-speaker': { title: 'a speaker is named who is not in `people`' },
  'unknown-place': { title: 'a link leads to an id that does not exist' },
  'heading-skipped': { title: 'a heading leaves out a level' },
  'summary-count': { title: 'the summary is shorter or longer than readers take in' },
  'uneven-row': { title: 'a row has another number of cells than the table has columns' },
  'locator-without-source': { title: 'a place in a source is given, and no source' },
  'pull-not-in-brief': { title: 'a pull quote repeats nothing that the brief says' },
  'control-character': { title: 'a character controls a device and cannot be printed' },
  'missing-glyph': { title: 'no font has this character' },
})
