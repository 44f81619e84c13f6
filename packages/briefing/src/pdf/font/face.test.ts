import { readdirSync, readFileSync } from 'node:fs'
import { faces } from '@briefing-kit/ui/fonts'
import fc from 'fast-check'
import * as hb from 'harfbuzzjs'
import { describe, expect, test } from 'vitest'
import { FontFace, fontOnDisk, openFont, scriptOf, type Word } from '.'

const examples = new URL('../../../examples/', import.meta.url)
const lines = readdirSync(examples)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => readFileSync(new URL(name, examples), 'utf8').split('\n'))

const samples = [
  '“Yo, We.” said AVATAR To-day. To. Te, Ya: "P." fi ff ffi office fj Th tt',
  'x × 3 = 12, 3 x 4 and 3  x  4 × 5, 1×2 0x1F, 3*4 3 * 4 A*B *****',
  'A - B – C, A  –  B, - - - - -  A, A (B) C [D] E: F: 1: 2:3 C@D @user a@b',
  '가 - 나, 가- 나 (가) "다" \'라\' 「가」·『나』 ㆍ・· 서울-부산 (주) AI (인공지능) — [표] {집합}',
  '-> => <- <-> --> <가> <= >= != 1/2 ½ 12:30~13:00 오전 10:30 (H:m)',
  '₩1,000 ￦₩€ 12% 3°C ℃ ① ② → ← 1¹ 2² x³ ㉮ 韓國 一 々',
  'naïve café Ångström A\u0301 e\u0301te x\u0323\u0301 l·l L·L Ω Ж И Привет ΑΒΓ άέ',
  '« 가 나 다 » « A B » ‹a› A　B　가　나 가A나B다 ·가 ABC·DEF GPT‑5 GPT-5의',
  'e-mail: a_b@c.kr https://example.com/a-b/c?d=e&f=(g) www.example.kr:80/~x',
  ' 앞 뒤 ',
  '  두  칸  ',
  '다\u00ad음\u200b줄',
]

interface Set {
  glyph: number
  advance: number
  x: number
  y: number
}

/** Script runs; characters common to scripts belong to the first. */
const runsOf = (text: string, parted: number[]): string[] => {
  const bounds = new Set([0, ...parted, text.length])
  let script = 0
  for (let at = 0; at < text.length; at++) {
    const own = scriptOf(text.charCodeAt(at))
    if (own !== 0 && own !== script && script !== 0) bounds.add(at)
    if (own !== 0) script = own
  }
  const sorted = [...bounds].sort((one, other) => one - other)
  return sorted.slice(1).map((end, index) => text.slice(sorted[index], end))
}

/** Shapes a text with HarfBuzz. */
const byHarfBuzz = (font: hb.Font, text: string, features: string[], parted: number[] = []): Set[] =>
  runsOf(text, parted).flatMap((run) => {
    const buffer = new hb.Buffer()
    buffer.addText(run)
    buffer.guessSegmentProperties()
    buffer.setDirection(hb.Direction.LTR)
    hb.shape(
      font,
      buffer,
      features.map((feature) => new hb.Feature(feature)),
    )
    const positions = buffer.getGlyphPositions()
    return buffer.getGlyphInfos().map(({ codepoint }, at) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {}
      return { glyph: codepoint, advance: xAdvance, x: xOffset, y: yOffset }
    })
  })

const glyphsOf = (words: readonly Word[]): Set[] =>
  words.flatMap((word) =>
    word.glyphs.map((glyph, index) => {
      const [x, y] = word.offsets?.[index] ?? [0, 0]
      return { glyph, advance: word.advances[index] as number, x, y }
    }),
  )

const opened = faces.map(({ file, url }) => ({
  file,
  face: new FontFace(() => openFont(fontOnDisk(url))),
  font: new hb.Font(new hb.Face(new hb.Blob(new Uint8Array(readFileSync(url)).buffer))),
}))

/** Runs of a text whose characters a face has. */
const coveredBy = (face: FontFace, text: string): string[] =>
  [...text].reduce<string[]>(
    (out, character) => {
      if (face.has(character.codePointAt(0) as number)) out[out.length - 1] += character
      else if (out.at(-1) !== '') out.push('')
      return out
    },
    [''],
  )

const expectSame = ({ face, font }: (typeof opened)[0], text: string, features: string[]) => {
  const words = face.words(text, features)
  expect(words.map((word) => word.text).join('')).toBe(text)
  expect(glyphsOf(words)).toEqual(byHarfBuzz(font, text, features))
}

describe.each(opened)('face: $file is shaped as by HarfBuzz', (one) => {
  test.each([[[]], [['tnum']], [['sups']], [['tnum', 'zero', 'ss05']]])('with %j', (features) => {
    for (const text of samples.flatMap((text) => coveredBy(one.face, text))) expectSame(one, text, features)
  })

  test('in the lines of the examples', () => {
    for (const text of lines.flatMap((line) => coveredBy(one.face, line))) expectSame(one, text, [])
  })

  test('in any order of letters, digits, marks and spaces', () => {
    const characters = [...' - (AI) x×3: «가»→·—/*@<>=!.,"“”‘’ \u00a0　é\u0301aVT1나다 '].filter((character) =>
      one.face.has(character.codePointAt(0) as number),
    )
    const texts = fc.array(fc.constantFrom(...(characters.length > 0 ? characters : ['一'])), { maxLength: 24 })
    fc.assert(
      fc.property(texts, fc.constantFrom<string[]>([], ['tnum']), (text, features) =>
        expectSame(one, text.join(''), features),
      ),
      { numRuns: 400, seed: 6 },
    )
  })

  test('in parts of a paragraph', () => {
    const { face, font } = one
    const paragraph = [...'물 (AI) 12‘Aa’ - “To” (가) ‘나’ 1,2 韓 ㉮ (Ω)']
      .filter((character) => face.has(character.codePointAt(0) as number))
      .join('')
    for (let at = 0; at <= paragraph.length; at++) {
      const [first, second] = [paragraph.slice(0, at), paragraph.slice(at)]
      const words = [...face.words(first), ...face.words(second, [], first)]
      expect(glyphsOf(words)).toEqual(byHarfBuzz(font, paragraph, [], [at]))
    }
  })
})
