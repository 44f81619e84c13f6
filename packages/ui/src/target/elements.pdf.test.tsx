import { Document, Page, renderToBuffer } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { expect, test } from 'vitest'
import * as html from '#elements'
import { registerFonts } from '../fonts'

registerFonts()

const pdf = async (content: ReactElement | null): Promise<string> => {
  const bytes = await renderToBuffer(
    <Document creationDate={new Date(0)} modificationDate={new Date(0)}>
      <Page>{content}</Page>
    </Document>,
  )
  return bytes.toString('latin1')
}

test('elements on paper: an element that is not displayed is not in the file', async () => {
  const hidden = { display: 'none' } as never
  const page = await pdf(
    <html.div className={hidden}>
      <html.p>words</html.p>
    </html.div>,
  )
  expect(page).toBe(await pdf(null))
})

test('elements on paper: a disclosure is open, and nothing opens it', async () => {
  const text = <html.p>words</html.p>
  const folded = (
    <html.details>
      <html.summary>more</html.summary>
      {text}
    </html.details>
  )
  expect(await pdf(folded)).toBe(await pdf(<html.div>{text}</html.div>))
})

test('elements on paper: a link of a thing to itself is text', async () => {
  const link = (rel?: 'bookmark') => (
    <html.p>
      <html.a href="#there" {...(rel ? { rel } : {})}>
        here
      </html.a>
    </html.p>
  )
  expect(await pdf(link())).toContain('/Subtype /Link')
  expect(await pdf(link('bookmark'))).not.toContain('/Subtype /Link')
})

test('elements on paper: an address is written in ASCII, as PDF has it', async () => {
  const link = await pdf(
    <html.p>
      <html.a href="https://예시.example/물?길=1#둑">here</html.a> <html.a href="https://example.org/%EB">there</html.a>
    </html.p>,
  )
  expect(link).toContain('(https://xn--vv4b11d.example/%EB%AC%BC?%EA%B8%B8=1#%EB%91%91)')
  expect(link).toContain('(https://example.org/%EB)')
})
