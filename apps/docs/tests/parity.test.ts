import { registerFonts } from '@briefing-kit/ui/fonts'
import { Document, Page } from '@react-pdf/renderer'
import { createElement, type ReactElement } from 'react'
import { expect, test } from 'vitest'
import { differences } from '../../../tests/parity/compare.ts'
import { drawings } from './stories'

registerFonts()

/**
 * Where our engine does better: a year whose events go on on the next page stands where they begin; the margin above what
 * begins a page is cut off; lines are balanced, and none is one word alone; columns of a table are as wide as their
 * contents ask, and a heading over all rows of its head stands on the lowest of them.
 */
const better = new Set([
  'Briefs/Examples GridResilience',
  'Briefs/Examples KoreaAndOpenAI',
  'Components/Colophon DisclaimerOnly',
  'Components/Figure Korean',
  'Components/Heading Long',
  'Components/Heading LongWords',
  'Components/Masthead LongTitle',
  'Components/Masthead LongWords',
  'Components/Quote CopyableGistInEnglish',
  'Components/Quote English',
  'Components/Quote GistInEnglish',
  'Components/Quote TranslatedIntoEnglish',
  'Components/Recommendations English',
  'Components/StatCard Negative',
  'Components/Table Grouped',
  'Components/Table LongWords',
  'Components/Table ManyRows',
  'Components/Table MixedRows',
  'Components/Timeline FiftyEvents',
])

const inDocument = (content: ReactElement): ReactElement => {
  const style = { paddingTop: 40, paddingRight: 40, paddingBottom: 40, paddingLeft: 40 }
  const page = createElement(Page, { style, experimentalPagination: true } as object, content)
  return createElement(Document, { title: '물', language: 'ko', creationDate: new Date(0) }, page)
}

const sample = drawings.filter(({ name }, index) => index % 3 === 0 && !better.has(name))

test.each(sample)('parity: $name is rendered by our engine as by react-pdf', async ({ onPaper, wholeDocument }) => {
  expect(await differences(wholeDocument ? onPaper() : inDocument(onPaper()))).toEqual([])
})
