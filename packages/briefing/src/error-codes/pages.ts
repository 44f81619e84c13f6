import { brief, explanations } from './explanation'

const plain = brief`
  blocks:
    - type: stats
      items:
        - { value: 24, unit: "%", label: water lost }
`

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
  'not-as-printed': {
    title: 'the PDF would print something else',
    why: 'Every PDF is read back before it is written. A quotation, a figure or a date would come out otherwise than the brief has it, since the fonts cannot tell all characters apart.',
    remedy: 'Write it with other characters, and please report it with the brief.',
    kind: 'situation',
    wrong: 'a quotation with a rare character that its font shows as another one',
    right: 'the same quotation with the common character',
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
