import type { Tokens } from '@briefing-kit/ui'
import { registerFonts } from '@briefing-kit/ui/fonts'
import * as pdf from '@briefing-kit/ui/pdf'
import { Document, Page } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { type Drawn, draw } from './drawing'

/** The margins of a brief's page, so that a component is as wide as it is there. */
const margins = { paddingTop: 40, paddingBottom: 40, paddingLeft: 56, paddingRight: 56 }

/** A story as a PDF document of its own, in a brand, with the faces that this Storybook serves. */
export const onPaper = (story: Drawn, tokens: Tokens, wholeDocument: boolean): ReactElement => {
  registerFonts({ from: new URL('./fonts/', document.baseURI).href })
  const drawn = draw(story, pdf)
  return (
    <pdf.Brand tokens={tokens}>
      {wholeDocument ? (
        drawn
      ) : (
        <Document>
          <Page size="A4" style={margins}>
            {drawn}
          </Page>
        </Document>
      )}
    </pdf.Brand>
  )
}
