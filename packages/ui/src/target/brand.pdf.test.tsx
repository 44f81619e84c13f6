import { fileURLToPath } from 'node:url'
import { inflateSync } from 'node:zlib'
import { Document, Page, renderToBuffer } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { expect, test } from 'vitest'
import { Timeline } from '../components'
import { registerFonts } from '../fonts'
import { createBrand } from '../tokens'
import { Brand } from './brand.pdf'

const helvetica = { text: ['Helvetica'] }
const red = createBrand({ color: { accent: { light: '#cc0033' }, ink: { light: '#330000' } }, font: helvetica })
const green = createBrand({ color: { accent: { light: '#006633' }, ink: { light: '#003300' } }, font: helvetica })

const line = <Timeline locale="en" title="Water" items={[{ date: '2030-05', title: 'Opens', status: 'planned' }]} />

/** The colours each page is painted in, as PDF writes them: three numbers from 0 to 1. */
const coloursOf = async (pages: readonly ReactElement[]): Promise<Set<string>[]> => {
  const file = await renderToBuffer(
    <Document>
      {pages.map((page, index) => (
        <Page key={index}>{page}</Page>
      ))}
    </Document>,
  )
  return Array.from(file.toString('latin1').matchAll(/\nstream\n([\s\S]*?)\nendstream/g), ([, data = '']) =>
    inflateSync(Buffer.from(data, 'latin1')).toString('latin1'),
  )
    .filter((content) => /\bT[jJ]\b/.test(content))
    .map(
      (content) => new Set(Array.from(content.matchAll(/^([\d. ]+) (?:scn|SCN)$/gm), ([, colour = '']) => hex(colour))),
    )
}

const hex = (colour: string): string =>
  `#${colour
    .split(' ')
    .map((one) =>
      Math.round(Number(one) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

const ours = ['#12498f', '#15181c']
const ofRed = ['#cc0033', '#330000']
const ofGreen = ['#006633', '#003300']

test('brand on paper: two brands in one document each use their own colours', async () => {
  const [first, second, third] = await coloursOf([
    <Brand key="a" tokens={red}>
      {line}
    </Brand>,
    <Brand key="b" tokens={green}>
      {line}
    </Brand>,
    <Brand key="c" tokens={red}>
      <Brand tokens={green}>{line}</Brand>
      {line}
    </Brand>,
  ])
  for (const colour of ofRed) expect([first?.has(colour), second?.has(colour)]).toEqual([true, false])
  for (const colour of ofGreen) expect([first?.has(colour), second?.has(colour)]).toEqual([false, true])
  expect([...ofRed, ...ofGreen].filter((colour) => !third?.has(colour))).toEqual([])
  for (const page of [first, second, third]) expect(ours.filter((colour) => page?.has(colour))).toEqual([])
})

test('brand on paper: a component in a plain document has our own look', async () => {
  registerFonts({ from: fileURLToPath(new URL('../../dist/fonts/', import.meta.url)) })
  const [page] = await coloursOf([<Timeline key="a" locale="en" items={[{ date: '2030-05', title: 'Opens' }]} />])
  expect(ours.filter((colour) => !page?.has(colour))).toEqual([])
})
