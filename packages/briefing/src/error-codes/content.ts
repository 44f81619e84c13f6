import { brief, explanations } from './explanation'

/** Statements that do not hold together, and characters that cannot be printed. */
export const content = explanations({
  'bad-date': {
    title: 'a date is not written as dates are',
    why: 'Dates are in EDTF (ISO 8601-2), so that every language can print them in its own way and they can be compared with sources.',
    remedy: 'Write 2025, 2025-06 or 2025-06-12; for a stretch of time 2025-05-26/2025-06-11, where in doubt 2025-06?.',
    kind: 'brief',
    wrong: brief`
      date: June 12, 2025
      blocks: []
    `,
    right: brief`
      date: 2025-06-12
      blocks: []
    `,
  },
  'duplicate-id': {
    title: 'two blocks have one id',
    why: 'A link to the id could lead to only one of them.',
    remedy: 'Give each its own id.',
    kind: 'brief',
    wrong: brief`
      blocks:
        - { type: heading, level: 1, text: Leaks, id: leaks }
        - { type: text, md: A quarter is lost., id: leaks }
    `,
    right: brief`
      blocks:
        - { type: heading, level: 1, text: Leaks, id: leaks }
        - { type: text, md: A quarter is lost., id: loss }
    `,
  },
  'unknown-source': {
    title: 'a source is named that is not in `sources`',
    why: 'A citation of a source that the brief does not list gives readers nothing to look up.',
    remedy: 'Correct the id, or add the source to `sources`.',
    kind: 'brief',
    wrong: brief`
      sources:
        board: { title: Annual report }
      blocks:
        - { type: text, md: "A quarter is lost [@bord]." }
    `,
    right: brief`
      sources:
        board: { title: Annual report }
      blocks:
        - { type: text, md: "A quarter is lost [@board]." }
    `,
  },
  'unknown-speaker': {
    title: 'a speaker is named who is not in `people`',
    why: 'Name and office of a speaker are taken from `people`, with the dates of the office.',
    remedy: 'Correct the id, or add the person to `people`.',
    kind: 'brief',
    wrong: brief`
      people:
        holm: { name: Ida Holm }
      blocks:
        - { type: quote, speaker: holms, gist: The oldest pipes come first }
    `,
    right: brief`
      people:
        holm: { name: Ida Holm }
      blocks:
        - { type: quote, speaker: holm, gist: The oldest pipes come first }
    `,
  },
  'unknown-place': {
    title: 'a link leads to an id that does not exist',
    why: 'A link inside the document has to lead to a block, otherwise it does nothing when it is followed.',
    remedy: 'Give that `id` to the block, or correct the link.',
    kind: 'brief',
    wrong: brief`
      blocks:
        - { type: heading, level: 1, text: Leaks }
        - { type: text, md: "See [leaks](#leaks)." }
    `,
    right: brief`
      blocks:
        - { type: heading, level: 1, text: Leaks, id: leaks }
        - { type: text, md: "See [leaks](#leaks)." }
    `,
  },
  'heading-skipped': {
    title: 'a heading leaves out a level',
    why: 'Readers who hear a document move through it by its headings; a level that is left out looks to them like something missed (PDF/UA-1, 7.4).',
    remedy: 'Begin with a heading of level 1.',
    kind: 'brief',
    wrong: brief`
      blocks:
        - { type: heading, level: 2, text: Leaks }
    `,
    right: brief`
      blocks:
        - { type: heading, level: 1, text: Losses }
        - { type: heading, level: 2, text: Leaks }
    `,
  },
  'summary-count': {
    title: 'the summary is shorter or longer than readers take in',
    why: 'Three to five messages are what a reader remembers of a page. It is a warning: the brief is built.',
    remedy: 'Join or leave out messages, or take the summary out.',
    kind: 'brief',
    wrong: brief`
      summary:
        - A quarter of the water is lost.
      blocks: []
    `,
    right: brief`
      summary:
        - A quarter of the water is lost.
        - Most leaks are in old pipes.
        - New pipes pay for themselves in nine years.
      blocks: []
    `,
  },
  'digits-rounded': {
    title: '`decimals` drops digits that are written',
    why: 'Readers take a number as it is printed, and cannot see that it was rounded. It is a warning: the brief is built.',
    remedy: 'Ask for as many digits as are written, or write the numbers rounded; `digits` of a figure says “about”.',
    kind: 'brief',
    wrong: brief`
      blocks:
        - { type: table, columns: [{ title: Pipe }, { title: Loss, decimals: 1 }], rows: [[North, 3.256]] }
    `,
    right: brief`
      blocks:
        - { type: table, columns: [{ title: Pipe }, { title: Loss }], rows: [[North, 3.256]] }
    `,
  },
  'unused-abbreviation': {
    title: 'an abbreviation is nowhere in the brief',
    why: 'Its full form would be heard by nobody: most likely the text writes it otherwise. Quotations do not count, since they are heard as they were said. It is a warning: the brief is built.',
    remedy: 'Write it as the text does, or take it out.',
    kind: 'brief',
    wrong: brief`
      abbreviations: { WWA: Winter Water Agency }
      blocks:
        - { type: text, md: The W.W.A. mends pipes. }
    `,
    right: brief`
      abbreviations: { W.W.A.: Winter Water Agency }
      blocks:
        - { type: text, md: The W.W.A. mends pipes. }
    `,
  },
  'uneven-row': {
    title: 'a row has another number of cells than the table has columns',
    why: 'From the missing cell on, every value would stand under the wrong heading.',
    remedy: 'Add the cell; an empty one is written ~.',
    kind: 'brief',
    wrong: brief`
      blocks:
        - type: table
          columns: [{ title: District }, { title: Pipes }, { title: Lost }]
          rows: [[North, 24]]
    `,
    right: brief`
      blocks:
        - type: table
          columns: [{ title: District }, { title: Pipes }, { title: Lost }]
          rows: [[North, ~, 24]]
    `,
  },
  'unknown-mark': {
    title: 'a mark in a table names no note under it',
    why: 'A reader would look for the note and find none.',
    remedy: 'Write the note with that mark, or take the mark away.',
    kind: 'brief',
    wrong: brief`
      blocks:
        - type: table
          columns: [{ title: District }, { title: Lost }]
          rows: [[North, { value: 24, mark: p }]]
          notes: [Provisional]
    `,
    right: brief`
      blocks:
        - type: table
          columns: [{ title: District }, { title: Lost }]
          rows: [[North, { value: 24, mark: p }]]
          notes: [{ mark: p, text: Provisional }]
    `,
  },
  'locator-without-source': {
    title: 'a place in a source is given, and no source',
    why: 'A page number without a source is printed nowhere: nobody could look it up.',
    remedy: 'Name the `source` too.',
    kind: 'brief',
    wrong: brief`
      sources:
        board: { title: Annual report }
      blocks:
        - { type: quote, gist: The oldest pipes come first, locator: p. 3 }
    `,
    right: brief`
      sources:
        board: { title: Annual report }
      blocks:
        - { type: quote, gist: The oldest pipes come first, source: board, locator: p. 3 }
    `,
  },
  'pull-not-in-brief': {
    title: 'a pull quote repeats nothing that the brief says',
    why: 'A pull quote without a speaker is taken from the text. Words that stand nowhere else are a quotation that nobody said. It is a warning.',
    remedy: 'Copy a sentence of the text, or name the `speaker`.',
    kind: 'brief',
    wrong: brief`
      blocks:
        - { type: text, md: The network loses a quarter of its water. }
        - { type: quote, variant: pull, parts: [{ text: Water is life. }] }
    `,
    right: brief`
      blocks:
        - { type: text, md: The network loses a quarter of its water. }
        - { type: quote, variant: pull, parts: [{ text: The network loses a quarter of its water. }] }
    `,
  },
  'control-character': {
    title: 'a character controls a device and cannot be printed',
    why: 'It came along when text was copied. On paper it is nothing, and a screen reader may stumble over it.',
    remedy: 'Delete it.',
    kind: 'brief',
    wrong: brief`
      subtitle: "Where a quarter\x07 goes"
      blocks: []
    `,
    right: brief`
      subtitle: Where a quarter goes
      blocks: []
    `,
  },
  'missing-glyph': {
    title: 'no font has this character',
    why: 'It would be printed as an empty box. The fonts have Hangul, Latin, Greek, Cyrillic, Chinese, Japanese and many signs, but no emoji, and none of the scripts whose letters join or change places.',
    remedy: 'Write it in words, or with another character.',
    kind: 'brief',
    wrong: brief`
      blocks:
        - { type: text, md: "Losses fall 💧" }
    `,
    right: brief`
      blocks:
        - { type: text, md: "Losses fall ↓" }
    `,
  },
})
