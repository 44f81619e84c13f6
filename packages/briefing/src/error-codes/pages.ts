import { brief, explanations } from './explanation'

const plain = brief`
  blocks:
    - type: stats
      items:
        - { value: 24, unit: "%", label: water lost }
`

const chart = (size: number, colour: string): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 120">\n' +
  '  <rect width="240" height="60" fill="#12498f"/>\n' +
  `  <text x="8" y="100" font-size="${size}" fill="${colour}">24 % lost</text>\n` +
  '</svg>\n'

/** A brief with a chart. */
const showing = (file: string): string =>
  brief`
  blocks:
    - { type: figure, src: CHART, alt: A bar of 24 % }
`.replace('CHART', file)

const wideTable = (years: number): string => {
  const all = <Value>(of: (index: number) => Value) => Array.from({ length: years }, (_, index) => of(index))
  const columns = [{ title: 'Town' }, ...all((index) => ({ title: `${2001 + index}` }))]
  const rows = [['Hanbit', ...all((index) => 100_000_000 + index)]]
  return `lang: en\ntitle: Water losses\nblocks:\n  - ${JSON.stringify({ type: 'table', columns, rows })}\n`
}

/** PDFs that do not hold what their brief says. */
export const pages = explanations({
  'words-lost': {
    title: 'words would not stand on the pages',
    why: 'Every PDF is read back before it is written. Of this text some words would be cut off or fall off the page.',
    remedy: 'Shorten it, or put it into a text block, which takes as many pages as it needs.',
    kind: 'brief',
    command: 'build',
    wrong: `lang: en\ntitle: Water losses\nblocks:\n  - { type: text, md: Losses fall. }\nnotice: ${'Nothing here is real, and everything is made up for this example. '.repeat(4).trim()}\n`,
    right: brief`
      blocks:
        - { type: text, md: Losses fall. }
      notice: Nothing here is real.
    `,
  },
  'table-too-wide': {
    title: 'a table does not fit on a landscape page',
    why: 'Columns are as wide as their contents, and a number never breaks. The table is too wide for a landscape page even in type of 7.5 points.',
    remedy: 'Take columns out, make two tables of it, or write its numbers in a larger unit.',
    kind: 'brief',
    command: 'build',
    wrong: wideTable(20),
    right: wideTable(5),
  },
  'not-as-printed': {
    title: 'the PDF would print something else',
    why: 'Every PDF is read back before it is written. A quotation, a figure or a date would come out otherwise than the brief has it, since the fonts cannot tell all characters apart.',
    remedy: 'Write it with other characters, and please report it with the brief.',
    kind: 'situation',
    wrong: 'a quotation with a rare character that its font shows as another one',
    right: 'the same quotation with the common character',
  },
  'outside-body': {
    title: 'something would be drawn outside of the body of its page',
    why: 'Every PDF is read back before it is written. An area, a rule or a picture would reach into the margin or off the paper, which means that its block is higher or wider than a page and cannot be divided.',
    remedy: 'Shorten the block, or divide it into two.',
    kind: 'situation',
    wrong: 'a block whose frame is higher than a page and cannot be divided',
    right: 'the same in two blocks',
  },
  'overlapping-content': {
    title: 'one thing would be printed over another',
    why: 'Every PDF is read back before it is written. Words would stand on other words, or a picture or a rule on words, so that neither could be read.',
    remedy: 'Shorten what stands there, and please report it with the brief.',
    kind: 'situation',
    wrong: 'two columns whose words run into each other',
    right: 'the same with shorter words',
  },
  'text-too-small': {
    title: 'words would be printed too small to be read',
    why: 'Every PDF is read back before it is written. A picture is set as wide as its column, and its words shrink with it: below 4 points nobody can read them on paper.',
    remedy: 'Draw the words of the picture larger, in proportion to its width.',
    kind: 'brief',
    command: 'build',
    files: { 'small.svg': chart(3, '#15181c'), 'large.svg': chart(12, '#15181c') },
    wrong: showing('small.svg'),
    right: showing('large.svg'),
  },
  'low-contrast': {
    title: 'words would hardly differ from what they stand on',
    why: 'Every PDF is read back before it is written. The colour of words and the colour under them are so close that they cannot be read: the contrast, as WCAG 2.2 measures it, is below 2 in a picture, or below 4.5 elsewhere.',
    remedy: 'Choose colours that are further apart.',
    kind: 'brief',
    command: 'build',
    files: { 'pale.svg': chart(12, '#eeeeee'), 'dark.svg': chart(12, '#15181c') },
    wrong: showing('pale.svg'),
    right: showing('dark.svg'),
  },
  'not-in-pdf': {
    title: 'the PDF does not hold what the brief says',
    why: 'A quotation, a figure or a date of the brief was not found in the PDF: it was made from another brief, or changed since.',
    remedy: 'Build it again.',
    kind: 'command',
    files: { 'old.brief.yaml': plain, 'new.brief.yaml': plain.replace('24', '23') },
    wrong: 'briefing build old.brief.yaml -o water.pdf\nbriefing verify water.pdf --brief new.brief.yaml',
    right: 'briefing build new.brief.yaml -o water.pdf\nbriefing verify water.pdf --brief new.brief.yaml',
  },
  'pdf-unreadable': {
    title: 'the PDF cannot be read',
    why: 'The file is no PDF, is damaged or encrypted, or is not there.',
    remedy: 'Build it again, or look whether it is the file that is meant.',
    kind: 'command',
    files: { 'water.brief.yaml': plain },
    wrong: 'briefing verify water.brief.yaml --brief water.brief.yaml',
    right: 'briefing build water.brief.yaml -o water.pdf\nbriefing verify water.pdf --brief water.brief.yaml',
  },
  'pdf-too-large': {
    title: 'the PDF holds more than is read',
    why: 'A PDF from elsewhere may unpack to far more than its size. Up to 100 MB and 2,000 pages are read, a hundred times what a brief has.',
    remedy: 'Verify the PDF of the brief alone.',
    kind: 'situation',
    wrong: '`briefing verify collection.pdf --brief water.brief.yaml`, with a PDF of 3,000 pages',
    right: '`briefing verify water.pdf --brief water.brief.yaml`',
  },
  'pdf-reader-missing': {
    title: 'the package that reads PDFs is not installed',
    why: 'Only `verify` needs it, and it takes far more room than all the rest. So it does not come with the package.',
    remedy: 'Install it beside the package: `npm install pdfjs-dist`.',
    kind: 'situation',
    wrong: '`npm install @briefing-kit/briefing`, then `npx briefing verify water.pdf --brief water.brief.yaml`',
    right: '`npm install @briefing-kit/briefing pdfjs-dist`, then the same',
  },
})
