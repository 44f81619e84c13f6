import { Timeline } from '@briefing-kit/ui'
import { registerFonts } from '@briefing-kit/ui/fonts'
import * as paper from '@briefing-kit/ui/pdf'
import '@briefing-kit/ui/styles.css'
import { Document, Page, pdf } from '@react-pdf/renderer'
import { createRoot } from 'react-dom/client'

const props = { title: '물 공급 일지', items: [{ date: '2024-05', title: '정수장의 터를 골랐다.' }] }

registerFonts()

/** The same chronology as the bytes of a PDF. */
globalThis.makePdf = async () => {
  const blob = await pdf(
    <Document>
      <Page size="A4">
        <paper.Timeline {...props} />
      </Page>
    </Document>,
  ).toBlob()
  return [...new Uint8Array(await blob.arrayBuffer())]
}

createRoot(document.getElementById('root')).render(<Timeline {...props} />)
