import { registerFonts } from '@briefing-kit/ui/fonts'
import { Document, Page } from '@react-pdf/renderer'
import { createElement, type ReactElement } from 'react'
import { expect, test } from 'vitest'
import { compared } from '../../../tests/same/compared.ts'
import { drawings } from './stories'

registerFonts()

const inDocument = (content: ReactElement): ReactElement => {
  const page = createElement(
    Page,
    {
      style: { paddingTop: 40, paddingRight: 40, paddingBottom: 40, paddingLeft: 40 },
      experimentalPagination: true,
    } as object,
    content,
  )
  return createElement(Document, { title: '물', language: 'ko', creationDate: new Date(0) }, page)
}

/** What differs, and may: a bar for a figure that is on its way has no height with react-pdf. */
const judged: Record<string, string[]> = {
  'Components/Skeleton StatCard': ['page 1: draws area #c6cbd1 40.00 749.89 277.03 767.89, not nothing'],
}

/** A year whose events go on on the next page stands where they begin; with react-pdf, where they end. */
const better = new Set(['Components/Timeline FiftyEvents'])

test.each(drawings.filter(({ name }) => !better.has(name)))(
  '$name is set by our own means as by react-pdf',
  async ({ name, onPaper, wholeDocument }) => {
    const document = wholeDocument ? onPaper() : inDocument(onPaper())
    expect(await compared(document)).toEqual(judged[name] ?? [])
  },
  20_000,
)
