import { fileURLToPath } from 'node:url'
import { faces } from '@briefing-kit/ui/faces'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FontFace, fontOnDisk, openFont } from '../font'
import { atSpaces, type BreakOpportunities, byWords } from './break-opportunities'
import { setLines } from './set-lines'
import type { SetLine, TextAttributes, TextWrap } from './types'

const faceOf = (family: string): FontFace => {
  const file = faces.find((one) => one.family === family && one.weight === 400)
  return new FontFace(() => openFont(fontOnDisk(fileURLToPath(file?.url as URL))))
}
const stack = [faceOf('Pretendard'), faceOf('Noto Sans KR')]

interface Setting {
  texts: readonly string[]
  sizes?: readonly number[]
  measure: number
  indent?: number
  align?: TextAttributes['align']
  letterSpacing?: number
  lineHeight?: number
  ends?: BreakOpportunities
  maxLines?: number
  ellipsis?: boolean
  textWrap?: TextWrap | undefined
}

const set = (setting: Setting): SetLine[] => {
  const { texts, sizes = [10], measure, ends = atSpaces } = setting
  const { align = 'left', indent = 0, letterSpacing = 0, lineHeight, ellipsis = false, textWrap } = setting
  const fragments = texts.map((text, index) => {
    const fontSize = sizes[index % sizes.length] as number
    const attributes: TextAttributes = {
      faces: stack,
      features: [],
      fontSize,
      color: '#000000',
      lineHeight,
      letterSpacing,
      align,
      indent,
      link: undefined,
      backgroundColor: undefined,
      decoration: undefined,
      inline: undefined,
      inFaces: [],
    }
    return { text, attributes }
  })
  const maxLines = setting.maxLines ?? Number.POSITIVE_INFINITY
  return setLines(fragments, { measure, maxLines, ellipsis, textWrap }, ends)
}

const textOf = ({ runs }: SetLine): string => runs.map(({ text }) => text).join('')
const linesOf = (setting: Setting): string[] => set(setting).map(textOf)

const korean = fc.string({
  unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)),
  minLength: 1,
  maxLength: 7,
})
const word = fc.oneof(
  { weight: 5, arbitrary: korean },
  {
    weight: 2,
    arbitrary: fc.constantFrom('government', 'AVATAR', 'To', 'infrastructure', 'and', 'OpenAI와의', '韓國'),
  },
  { weight: 1, arbitrary: fc.constantFrom('2026년', '12.5%', '“개방형”으로', '(안)을', '—', '…', '①') },
)
const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '))
const parts = (one: string): string[] => one.match(/[a-z]{1,4}|[^a-z]+/g) ?? [one]
const setting: fc.Arbitrary<Setting> = fc.record({
  texts: fc.array(text, { minLength: 1, maxLength: 4 }),
  sizes: fc.array(fc.constantFrom(9, 9.75, 11, 30), { minLength: 1, maxLength: 2 }),
  measure: fc.double({ min: 60, max: 480, noNaN: true }),
  indent: fc.constantFrom(0, 12, -6.9),
  align: fc.constantFrom('left', 'right', 'center'),
  letterSpacing: fc.constantFrom(0, 0, -0.06, 0.5),
  ends: fc.constantFrom<BreakOpportunities>(atSpaces, (one) => byWords(one, parts)),
  textWrap: fc.constantFrom<TextWrap | undefined>(undefined, 'balance', 'pretty'),
})

describe('set-lines', () => {
  test('lines keep the words in order, break only at opportunities and stay in the column', () => {
    fc.assert(
      fc.property(setting, (one) => {
        const lines = set(one)
        const whole = one.texts.join('')
        const ends = one.ends?.(whole, 0) ?? []
        let at = 0
        for (const [index, line] of lines.entries()) {
          const said = textOf(line)
          const isHyphenated = said.endsWith('\u00ad')
          const own = isHyphenated ? said.slice(0, -1) : said
          expect(whole.slice(at, at + own.length)).toBe(own)
          at += own.length
          if (isHyphenated) expect(ends[at]).toBe('hyphen')
          // Only a word wider than its column is broken, and only a single letter may still overflow.
          const widest = Math.max(...(one.sizes as number[])) + 0.5
          const longest = Math.max(...whole.split(' ').map(({ length }) => length))
          if (index < lines.length - 1 && longest * widest < line.box.width) expect(ends[at]).not.toBe('none')
          if (line.box.width > widest) {
            expect(line.xAdvance - line.overflowRight).toBeLessThan(line.box.width + 0.01)
          }
        }
        expect(at).toBe(whole.length)
      }),
      { numRuns: 200 },
    )
  })

  test('a hyphen counts with its width, in whichever face it is printed', () => {
    const ends = (one: string) => byWords(one, parts)
    const widths = set({ texts: ['韓國government'], sizes: [30], measure: 60, ends }).map(({ xAdvance }) => xAdvance)
    expect(Math.max(...widths)).toBeLessThan(60.01)
  })

  test('a balanced text has no more lines than another, and a pretty one as many', () => {
    fc.assert(
      fc.property(setting, (one) => {
        const plain = set({ ...one, textWrap: undefined })
        expect(set({ ...one, textWrap: 'pretty' })).toHaveLength(plain.length)
        expect(set({ ...one, textWrap: 'balance' }).length).toBeLessThanOrEqual(plain.length)
      }),
      { numRuns: 200 },
    )
  })

  test('a last line is not one word if the line before has one to spare', () => {
    fc.assert(
      fc.property(setting, fc.constantFrom<TextWrap>('balance', 'pretty'), (one, textWrap) => {
        const [before, last] = linesOf({ ...one, texts: [one.texts.join(' ')], sizes: [9], indent: 0, textWrap }).slice(
          -2,
        )
        if (!before || !last || last.trim().includes(' ')) return
        const words = before.trim().split(' ')
        const [first, moved] = [words.slice(0, -1).join(' '), `${words.at(-1)} ${last}`].map(
          (text) => set({ ...one, texts: [text], sizes: [9], indent: 0, measure: 10_000 })[0]?.xAdvance ?? 0,
        ) as [number, number]
        if (before.endsWith('\u00ad')) return
        expect(first < one.measure / 2 || moved > one.measure).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test.each<[TextWrap | undefined, string, number, string[]]>([
    [undefined, '동네 버스 막차를 한 시간 늦추면', 70, ['동네 버스 막차를 ', '한 시간 늦추면']],
    [undefined, '막차를 한 시간 더 늦추면', 86, ['막차를 한 시간 더 ', '늦추면']],
    ['pretty', '막차를 한 시간 더 늦추면', 86, ['막차를 한 시간 ', '더 늦추면']],
    ['balance', '물을 먼저 받는 마을의 둑길에서 한 해', 120, ['물을 먼저 받는 마을의 ', '둑길에서 한 해']],
  ])('with text-wrap %s, %s stands in lines of %i as %j', (textWrap, words, measure, lines) => {
    expect(linesOf({ texts: [words], measure, textWrap })).toEqual(lines)
  })

  test('a text is set alike, whatever was set before', () => {
    fc.assert(
      fc.property(setting, fc.double({ min: 60, max: 480, noNaN: true }), (one, other) => {
        const first = linesOf(one)
        set({ ...one, measure: other })
        expect(linesOf(one)).toEqual(first)
      }),
      { numRuns: 40 },
    )
  })

  test('paragraphs follow each other, a line feed is read as a space, and an empty line is as high as others', () => {
    const lines = set({ texts: ['물은 는다.\n\n새 정수장'], measure: 200 })
    expect(lines.map(textOf)).toEqual(['물은 는다. ', '', '새 정수장'])
    const [height] = lines.map(({ box }) => box.height)
    expect(lines.map(({ box }) => box.y / (height as number))).toEqual([0, 1, 2])
  })

  test('a word is broken between letters only where it is wider than its column', () => {
    expect(linesOf({ texts: ['가나다라마바사아자차'], measure: 44 })).toEqual(['가나다라마', '바사아자차'])
    expect(linesOf({ texts: ['앞 가나다라마'], measure: 48 })).toEqual(['앞 ', '가나다라마'])
  })

  test('words that are kept together and wider than their column are broken at their spaces first', () => {
    const kept: BreakOpportunities = (one) => [...one].map(() => 'none')
    expect(linesOf({ texts: ['가나 다라 마바사아자차'], measure: 44, ends: kept })).toEqual([
      '가나 다라 ',
      '마바사아자',
      '차',
    ])
  })

  test('hyphens are printed at hyphenation points only, also where the style changes', () => {
    const ends: BreakOpportunities = (one) => byWords(one, parts)
    expect(linesOf({ texts: ['govern', 'ment'], measure: 36, ends })).toEqual(['gove\u00ad', 'rnment'])
    expect(linesOf({ texts: ['govern', 'ment'], measure: 300, ends })).toEqual(['government'])
    expect(linesOf({ texts: ['가나다라 마', '바사아'], measure: 50, ends: atSpaces })).toEqual([
      '가나다라 ',
      '마바사아',
    ])
  })

  test('a no-break space is no break opportunity', () => {
    const kept: BreakOpportunities = (one) =>
      atSpaces(one, 0).map((end, at) => (one.slice(0, at).endsWith('100조 ') ? 'none' : end))
    expect(linesOf({ texts: ['예산은 100조 원이다'], measure: 62 })).toEqual(['예산은 100조 ', '원이다'])
    expect(linesOf({ texts: ['예산은 100조 원이다'], measure: 62, ends: kept })).toEqual(['예산은 ', '100조 원이다'])
  })

  test('a text cut off by maxLines ends in an ellipsis, if that is asked for', () => {
    const one = { texts: ['가나다 라마바 사아자 차카타'], measure: 66, maxLines: 1 }
    expect(linesOf(one)).toEqual(['가나다 라마바 '])
    expect(linesOf({ ...one, ellipsis: true })).toEqual(['가나다 라마바…'])
  })
})

describe('break-opportunities', () => {
  test('parts of a word are joined by a hyphen, or by none around an empty part', () => {
    const at = (one: string, ...found: string[]) => byWords(one, () => found)
    expect(at('abcd', 'ab', 'cd')).toEqual(['none', 'none', 'hyphen', 'none'])
    expect(at('abcd', 'ab', '', 'cd')).toEqual(['none', 'none', 'plain', 'none'])
    expect(byWords('a  b\nc', (one) => [one])).toEqual(['none', 'none', 'none', 'plain', 'none', 'plain'])
  })

  test('parts that do not add up to the word are ignored', () => {
    expect(byWords('abcd', () => ['ab', 'xyz'])).toEqual(['none', 'none', 'none', 'none'])
  })
})
