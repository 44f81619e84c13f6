import { explanations } from './explanation'

/** PDFs that do not hold what their brief says. */
export const pages = explanations({
  'words-lost': { title: 'words would not stand on the pages' },
  'not-as-printed': { title: 'the PDF would print something else' },
  'not-in-pdf': { title: 'the PDF does not hold what the brief says' },
  'pdf-unreadable': { title: 'the PDF cannot be read' },
  'pdf-too-large': { title: 'the PDF holds more than is read' },
})
