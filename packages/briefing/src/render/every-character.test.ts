import { covers } from '@briefing-kit/ui/faces'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Brief } from '../brief'
import { readPatterns } from '../pdf/font/faces'
import { render } from './render'

beforeAll(readPatterns)

const all: number[] = []
for (let code = 0x20; code < 0x40000; code += 1) {
  if (covers(code) && !(code >= 0xd800 && code < 0xe000) && !(code >= 0xfe00 && code < 0xfe10)) all.push(code)
}
const textOf = (codes: readonly number[]): string => String.fromCodePoint(...codes)
const marks = all.filter((code) => /\p{M}/u.test(textOf([code])))
const jamo = all.filter((code) => /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/.test(textOf([code])))

/** A brief with a text, its Markdown escaped. Rendering throws if the pages lack any of it. */
const printed = (text: string): Uint8Array =>
  render({ lang: 'ko', title: '물', blocks: [{ type: 'quote', gist: text }] } as Brief, 'pdf').bytes

test('render: every allowed character is set by our engine and read back', () => {
  expect(all.length).toBeGreaterThan(24_000)
  for (let at = 0; at < all.length; at += 400) {
    const codes = all.slice(at, at + 400)
    expect(
      () => printed(`가 ${codes.map((code) => `${textOf([code])}나`).join(' ')}`),
      `U+${codes[0]?.toString(16)}`,
    ).not.toThrow()
  }
})

test('render: so is any sequence of characters', () => {
  const code = fc.oneof(...[all, all, marks, jamo, [0x20, 0x61, 0xac00]].map((codes) => fc.constantFrom(...codes)))
  fc.assert(
    fc.property(fc.array(code, { minLength: 1, maxLength: 60 }), (codes) => {
      printed(`가 ${textOf(codes)} 나`)
    }),
    { numRuns: 60 },
  )
})
