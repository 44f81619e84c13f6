import { readFileSync } from 'node:fs'
import { faces } from '@briefing-kit/ui/fonts'
import { describe, expect, test } from 'vitest'
import { FontFace, fontOnDisk, isShaped, openFont, sliceWord, type Word } from '.'

const named = (name: string) => (faces.find(({ file }) => file === name) as (typeof faces)[0]).url
const url = named('Pretendard-Regular.ttf')
const face = new FontFace(() => openFont(fontOnDisk(url)))

const texts = (words: readonly (Word | undefined)[]) => words.map((word) => word?.text)
const widthOf = (words: readonly (Word | undefined)[]) => words.reduce((sum, word) => sum + (word?.width ?? 0), 0)

describe('face: words', () => {
  test('a text is split at spaces, each of which is a word', () => {
    expect(texts(face.words(' 물은  (또는 AI가) 는다. '))).toEqual([
      ' ',
      '물은',
      ' ',
      ' ',
      '(또는',
      ' ',
      'AI',
      '가)',
      ' ',
      '는다.',
      ' ',
    ])
  })

  test('a rule may look across a space', () => {
    const dash = (text: string) => face.words(text).find((word) => word.text === '-')?.glyphs
    expect(dash('A - B')).not.toEqual(dash('-'))
    expect(dash('a - b')).toEqual(dash('-'))
  })

  test('a quotation mark kerns with the word after it, unless it has the script before it', () => {
    const alone = widthOf(face.words('‘Aa'))
    expect(widthOf(face.words('‘Aa', [], 'see '))).toBe(alone)
    expect(widthOf(face.words('‘Aa', [], '물'))).toBeGreaterThan(alone)
  })

  test('a word may be of any length', () => {
    const long = 'https://example.com/물/AV-'.repeat(400)
    const words = face.words(long)
    expect(texts(words).join('')).toBe(long)
    const dashes = '- '.repeat(4000)
    expect(texts(face.words(dashes)).join('')).toBe(dashes)
  })

  test('shaped words are cached, within a limit', () => {
    const [first] = face.words('처음.')
    expect(face.words('처음.')[0]).toBe(first)
    for (let index = 0; index < 3000; index++) face.words(`${'가'.repeat(50)}${String.fromCharCode(0xac00 + index)}.`)
    expect(face.words('처음.')[0]).not.toBe(first)
  })

  test('a word lists the characters that its font lacks', () => {
    expect(face.words('물 韓國').map(({ lacks }) => lacks)).toEqual(['', '', '韓國'])
    expect(face.has(0x97d3)).toBe(false)
  })
})

describe('word: a part of one', () => {
  test('keeps its glyphs as they are in the whole', () => {
    const [word] = face.words('AVATAR') as [Word]
    const parts = [sliceWord(word, 0, 2), sliceWord(word, 2, 6)]
    expect(texts(parts)).toEqual(['AV', 'ATAR'])
    expect(widthOf(parts)).toBe(word.width)
    expect(widthOf(parts)).not.toBe(widthOf([...face.words('AV'), ...face.words('ATAR')]))
    expect(sliceWord(word, 0, 2)).toBe(parts[0])
    expect(sliceWord(word, 0, 6)).toBe(word)
  })

  test('is none within a ligature', () => {
    const [word] = face.words('a->b') as [Word]
    expect(word.glyphs).toHaveLength(3)
    expect(sliceWord(word, 0, 2)).toBeUndefined()
    expect(texts([sliceWord(word, 0, 1), sliceWord(word, 1, 3), sliceWord(word, 3, 4)])).toEqual(['a', '->', 'b'])
  })

  test('keeps marks on their letters', () => {
    const [word] = face.words('ax\u0323\u0301b') as [Word]
    const part = sliceWord(word, 1, 4) as Word
    expect(part.offsets).toEqual(word.offsets?.slice(1, 4))
    expect(part.offsets?.some(([x]) => x !== 0)).toBe(true)
  })
})

describe('shaper: a cluster of several characters', () => {
  const noto = new FontFace(() => openFont(fontOnDisk(named('NotoSansKR-Regular-rest.ttf'))))
  const shownAs = (text: string, from: FontFace) => {
    const glyphs = from.words(text).flatMap((word) => word.glyphs)
    return { glyphs, width: widthOf(from.words(text)) }
  }

  test('takes the glyph of its composed form', () => {
    for (const text of ['한국 정부 값', 'Ångström é ñ ạ́ ǖ', 'é한ñ']) {
      expect(shownAs(text.normalize('NFD'), face), text).toEqual(shownAs(text.normalize('NFC'), face))
      expect(texts(face.words(text.normalize('NFD'))).join('')).toBe(text.normalize('NFD'))
    }
    // A syllable and its tail.
    expect(shownAs('하\u11ab', face)).toEqual(shownAs('한', face))
  })

  test('may be a syllable of old jamo, as wide as any', () => {
    const wide = noto.file.advanceOf(noto.file.glyphOf(0x1112))
    for (const text of ['\u1112\u119e\u11ab', '\u112d\u119e', '\u1100\u119e\u11af']) {
      expect(widthOf(noto.words(text)), text).toBe(wide)
      // Each has the form of its position in the syllable.
      expect(shownAs(text, noto).glyphs).not.toEqual([...text].flatMap((one) => shownAs(one, noto).glyphs))
    }
    expect(widthOf(noto.words('\u1112 \u119e'))).toBeGreaterThan(wide)
  })

  test('has its tone mark first', () => {
    const [mark, syllable] = ['\u302e', '\u112d\u119e'].map((text) => shownAs(text, noto).glyphs)
    const [word] = noto.words('\u112d\u119e\u302e') as [Word]
    expect(word.glyphs).toEqual([...(mark ?? []), ...(syllable ?? [])])
    expect(word.isSpelled).toBe(false)
  })
})

test('script: scripts that need complex layout are not supported', () => {
  expect(isShaped('물은 AI 𝑥 😀 20 %, “П” Ω かな 韓國 Å e\u0301')).toBe(true)
  for (const text of ['שלום', 'سلام', 'हिन्दी', 'ไทย', '葛\u{e0100}', 'a\u200fb'])
    expect(isShaped(text), text).toBe(false)
})

test('font-file: a file without TrueType outlines is refused', () => {
  expect(() => openFont({ bytes: new Uint8Array(64), need: () => {} })).toThrow('no table head')
  const variable = new Uint8Array(readFileSync(url))
  variable.set(Buffer.from('fvar'), 12)
  expect(() => openFont({ bytes: variable, need: () => {} })).toThrow('fvar')
})
