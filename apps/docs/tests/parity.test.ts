import { registerFonts } from '@briefing-kit/ui/fonts'
import { Document, Page } from '@react-pdf/renderer'
import { createElement, type ReactElement } from 'react'
import { expect, test } from 'vitest'
import { differences } from '../../../tests/parity/compare.ts'
import { drawings } from './stories'

registerFonts()

/**
 * A year whose events go on on the next page stands where they begin; with react-pdf, where they end. And the margin above
 * what begins a page is cut off.
 */
const better = new Set(['Components/Timeline FiftyEvents', 'Briefs/Examples GridResilience'])

const inDocument = (content: ReactElement): ReactElement => {
  const style = { paddingTop: 40, paddingRight: 40, paddingBottom: 40, paddingLeft: 40 }
  const page = createElement(Page, { style, experimentalPagination: true } as object, content)
  return createElement(Document, { title: '물', language: 'ko', creationDate: new Date(0) }, page)
}

const sample = drawings.filter(({ name }, index) => index % 3 === 0 && !better.has(name))

test.each(sample)('parity: $name is rendered by our engine as by react-pdf', async ({ onPaper, wholeDocument }) => {
  expect(await differences(wholeDocument ? onPaper() : inDocument(onPaper()))).toEqual([])
})
