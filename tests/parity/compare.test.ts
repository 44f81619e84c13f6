import { renderTagged } from '@briefing-kit/briefing/pdf'
import { registerFonts } from '@briefing-kit/ui/fonts'
import { Document, Page, Text, View } from '@react-pdf/renderer'
import { createElement as h } from 'react'
import { beforeAll, expect, test } from 'vitest'
import { readPdf } from '../pdf/read-pdf.ts'
import { misplaced, unlike } from './compare.ts'

/* What compares is shown to notice: a page that is a little otherwise. */
beforeAll(() => registerFonts())

const plain = {
  words: '시는 낡은 관 두 곳을 바꾼다.',
  left: 0,
  rule: '#dfe2e6',
  color: '#15181c',
  weight: 400,
  size: 10,
}

const sheet = (change: Partial<typeof plain>): Promise<Uint8Array> => {
  const { words, left, rule, color, weight, size } = { ...plain, ...change }
  const text = h(Text, { style: { marginLeft: left, color, fontWeight: weight, fontSize: size } }, words)
  const ruled = { borderTopWidth: 1, borderTopColor: rule, borderTopStyle: 'solid' } as const
  const style = { fontFamily: 'Pretendard', fontSize: 10, paddingTop: 40, paddingLeft: 40 }
  const page = { size: 'A5', experimentalPagination: true, style } as const
  return renderTagged(h(Document, null, h(Page, page, h(View, { style: ruled }, text))), { standard: 'none' })
}

const noticed = async (change: Partial<typeof plain>): Promise<string> => {
  const [ours, reference] = [await sheet(change), await sheet({})]
  return [...misplaced(await readPdf(ours), await readPdf(reference)), ...(await unlike(ours, reference))].join('\n')
}

test('compare: equal files have no differences', async () => {
  expect(await noticed({})).toBe('')
})

test('compare: a shift of a twentieth of a point is no difference', async () => {
  expect(await noticed({ left: 0.05 })).toBe('')
})

test.each<[string, Partial<typeof plain>, RegExp]>([
  ['a word', { words: '시는 낡은 관 세 곳을 바꾼다.' }, /"시는낡은관세곳을바꾼다." from 40.00 .* is ours alone/],
  ['a place', { left: 0.2 }, /is react-pdf's alone/],
  ['the weight of words', { weight: 700 }, /is ours alone/],
  ['the size of words', { size: 10.1 }, /is ours alone/],
  ['the colour of words', { color: '#b3261e' }, /page 1 looks otherwise: \d+ spots/],
  ['the colour of a rule', { rule: '#15181c' }, /page 1 looks otherwise: \d+ spots/],
])('%s that is another is noticed', async (_, change, what) => {
  expect(await noticed(change)).toMatch(what)
})
