import type { DocumentedName } from './notes'

const indented = (code: string, by: number): string => code.replace(/^(?=.)/gm, ' '.repeat(by))

/** The names of components that a piece of JSX has. */
const namesIn = (example: string): string => [...new Set(example.match(/(?<=<)[A-Z]\w+/g))].sort().join(', ')

/** The code of an example for a web page. */
export const codeForWeb = (
  name: DocumentedName,
  example: string,
): string => `import { ${namesIn(example)} } from '@briefing-kit/ui'
import '@briefing-kit/ui/styles.css'

export const ${name}Example = () => (
${indented(example, 2)}
)`

/** In a PDF the document has a language, and what only passes HTML attributes on has none. */
const withoutLanguage = (example: string): string => example.replace(/(<(?:Heading|Statement))\s+lang="en"/g, '$1')

/** The example in a PDF document. */
export const codeForPdf = (
  name: DocumentedName,
  example: string,
): string => `import { Document, Page } from '@react-pdf/renderer'
import { registerFonts } from '@briefing-kit/ui/fonts'
import { ${namesIn(example)} } from '@briefing-kit/ui/pdf'

registerFonts()

export const ${name}Document = () => (
  <Document>
    <Page size="A4" style={{ padding: 56 }}>
${indented(withoutLanguage(example), 6)}
    </Page>
  </Document>
)`
