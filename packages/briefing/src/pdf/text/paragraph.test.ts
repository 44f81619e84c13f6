import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { faces } from '@briefing-kit/ui/faces'
import { syllables } from '@react-pdf/hyphenate/en-us'
import layoutEngine, {
  bidi,
  fontSubstitution,
  fromFragments,
  justification,
  linebreaker,
  scriptItemizer,
  textDecoration,
  wordHyphenation,
} from '@react-pdf/textkit'
import fc from 'fast-check'
import * as fontkit from 'fontkit'
import { describe, expect, test } from 'vitest'
import { Face, fontOnDisk, openFont } from '../font'
import { NotCovered } from '../layout/style'
import { type Attributes, setLines } from './paragraph'

const pathOf = (family: string, weight: number): string => {
  const face = faces.find((one) => one.family === family && one.weight === weight)
  return fileURLToPath(face?.url as URL)
}
const paths = [pathOf('Pretendard', 400), pathOf('Noto Sans KR', 400)]
const ours = paths.map((path) => new Face(() => openFont(fontOnDisk(path))))
const theirs = paths.map((path) => fontkit.create(readFileSync(path)))

const engines = { bidi, linebreaker, justification, textDecoration, scriptItemizer, wordHyphenation, fontSubstitution }
const engine = layoutEngine(engines as never)

interface Setting {
  texts: readonly string[]
  sizes: readonly number[]
  measure: number
  indent: number
  align: 'left' | 'right' | 'center'
  letterSpacing: number
  hyphenated: boolean
}

/** A change of face inside a word costs as much as a hyphen: where none may stand, that is what textkit never pays. */
const priceOf = (hyphenated: boolean): number => (hyphenated ? 600 : 10_000)

/** Lines as their texts, where they begin, how far they go, and how far they may go. */
type Lines = { text: string; x: number; width: number; room: number; height: number }[]

const byUs = ({ texts, sizes, measure, indent, align, letterSpacing, hyphenated }: Setting): Lines => {
  const fragments = texts.map((text, index) => {
    const fontSize = sizes[index % sizes.length] as number
    const attributes: Attributes = {
      faces: ours,
      features: [],
      fontSize,
      color: '#000000',
      lineHeight: 1.5 * fontSize,
      letterSpacing,
      align,
      indent,
      link: undefined,
      backgroundColor: undefined,
      decoration: undefined,
      underlineStyle: undefined,
      inFaces: [],
    }
    return { text, attributes }
  })
  const column = { measure, maxLines: Number.POSITIVE_INFINITY, ellipsis: false }
  const callback = hyphenated ? syllables : (word: string) => [word]
  return setLines(fragments, column, { callback, builtin: syllables, price: priceOf(hyphenated) }).map((line) => ({
    text: line.runs
      .map(({ text }) => text)
      .join('')
      .replaceAll('\u00ad', '-'),
    x: line.box.x,
    width: line.xAdvance,
    room: line.box.width,
    height: line.box.height,
  }))
}

const byTextkit = ({ texts, sizes, measure, indent, align, letterSpacing, hyphenated }: Setting): Lines => {
  const fragments = texts.map((string, index) => {
    const fontSize = sizes[index % sizes.length] as number
    const attributes = {
      font: theirs,
      fontSize,
      lineHeight: 1.5 * fontSize,
      characterSpacing: letterSpacing,
      align,
      indent,
    }
    return { string, attributes }
  })
  const lines = engine(
    fromFragments(fragments as never),
    { x: 0, y: 0, width: measure, height: Infinity } as never,
    {
      shrinkWhitespaceFactor: { before: -0.5, after: -0.5 },
      hyphenationPenalty: priceOf(hyphenated),
      hyphenationCallback: hyphenated ? syllables : (word: string) => [word],
    } as never,
  ) as unknown as {
    box: { x: number; width: number; height: number }
    xAdvance: number
    runs: { glyphs: { codePoints: number[] }[] }[]
  }[][]
  return lines.flat().map((line) => ({
    text: line.runs
      .map(({ glyphs }) => glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join(''))
      .join(''),
    x: line.box.x,
    width: line.xAdvance,
    room: line.box.width,
    height: line.box.height,
  }))
}

const korean = fc.string({
  unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)),
  minLength: 1,
  maxLength: 7,
})
// No hanja: textkit loses its way where it puts a hyphen into a face that has none.
const word = fc.oneof(
  { weight: 5, arbitrary: korean },
  {
    weight: 2,
    arbitrary: fc.constantFrom('government', 'AVATAR', 'To', 'infrastructure', 'and', 'OpenAI와의', 'AI·반도체'),
  },
  { weight: 1, arbitrary: fc.constantFrom('2026년', '12.5%', '“개방형”으로', '(안)을', '—', '…', '①') },
)
const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '))
const setting: fc.Arbitrary<Setting> = fc.record({
  texts: fc.array(text, { minLength: 1, maxLength: 4 }),
  sizes: fc.array(fc.constantFrom(9, 9.75, 11, 30), { minLength: 1, maxLength: 2 }),
  measure: fc.double({ min: 60, max: 480, noNaN: true }),
  indent: fc.constantFrom(0, 12, -6.9),
  align: fc.constantFrom('left', 'right', 'center'),
  letterSpacing: fc.constantFrom(0, 0, -0.06, 0.5),
  hyphenated: fc.boolean(),
})

/** A line that react-pdf lets reach over its column is squeezed further, if it has spaces. */
const nearly = ({ x, width, room, ...line }: Lines[number]) => ({
  ...line,
  x: expect.closeTo(x, 2),
  width: width > room + 0.01 ? expect.toSatisfy((ours: number) => ours < width + 0.01) : expect.closeTo(width, 2),
  room: expect.closeTo(room, 2),
})

describe('a text', () => {
  test('is set in the lines that react-pdf sets', () => {
    fc.assert(
      fc.property(setting, (one) => {
        let lines: Lines
        try {
          lines = byUs(one)
        } catch (error) {
          fc.pre(!(error instanceof NotCovered))
          throw error
        }
        expect(lines).toEqual(byTextkit(one).map(nearly))
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  test('of large type stays in its column', () => {
    const large = fc.record({ text, measure: fc.double({ min: 320, max: 480, noNaN: true }) })
    fc.assert(
      fc.property(large, ({ text: one, measure }) => {
        const lines = byUs({
          texts: [one],
          sizes: [30],
          measure,
          indent: 0,
          align: 'left',
          letterSpacing: -0.84,
          hyphenated: false,
        })
        for (const { text: line, width, room } of lines) expect(width, line).toBeLessThan(room + 0.01)
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  test('of several paragraphs is set one under the other', () => {
    const texts = ['물은 여름 전에 는다.\n새 정수장이 6월에 문을 연다.']
    const one: Setting = {
      texts,
      sizes: [10],
      measure: 90,
      indent: 0,
      align: 'left',
      letterSpacing: 0,
      hyphenated: false,
    }
    expect(byUs(one).map(({ text: said }) => said.trim())).toEqual(byTextkit(one).map(({ text: said }) => said.trim()))
  })
})
