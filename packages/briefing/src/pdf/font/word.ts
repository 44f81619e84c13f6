import type { FontFile } from './font-file'
import type { ShapedGlyph } from './shaping'

/** A piece of text that is never parted in shaping: a word, or a space. Lengths are in font units. */
export interface Word {
  text: string
  glyphs: readonly number[]
  advances: readonly number[]
  /** How far each glyph is drawn from its place, where any is. */
  offsets: readonly (readonly [x: number, y: number])[] | undefined
  /** For each glyph, the UTF-16 offset in `text` at which its characters begin. They end where the next one's begin. */
  clusters: readonly number[]
  width: number
  /** The characters that the font has no glyph for. */
  lacks: string
  /** Whether each glyph has characters of its own, as a code in a PDF needs them. */
  isSpelled: boolean
  /** Parts of it that were asked for, by where they begin and end. */
  parts: Map<number, Word | undefined> | undefined
}

type Shaped = Pick<ShapedGlyph, 'id' | 'advance' | 'from' | 'x' | 'y'>

/** The characters of a glyph of a word. */
export const charactersOf = ({ text, clusters }: Word, index: number): string =>
  text.slice(clusters[index], clusters[index + 1] ?? text.length)

/** A word of glyphs that have been shaped; `from` is where it begins in the text that they count in. */
export const wordOf = (text: string, shaped: readonly Shaped[], from = 0): Word => {
  const glyphs: number[] = []
  const advances: number[] = []
  const clusters: number[] = []
  let width = 0
  let isMoved = false
  let lacks = ''
  let isSpelled = true
  for (let index = 0; index < shaped.length; index++) {
    const { id, advance, from: start, x, y } = shaped[index] as Shaped
    const end = shaped[index + 1]?.from ?? from + text.length
    glyphs.push(id)
    advances.push(advance)
    clusters.push(start - from)
    width += advance
    if (x !== 0 || y !== 0) isMoved = true
    if (id === 0) lacks += text.slice(start - from, end - from)
    if (end <= start) isSpelled = false
  }
  const word: Word = {
    text,
    glyphs,
    advances,
    offsets: undefined,
    clusters,
    width,
    lacks,
    isSpelled,
    parts: undefined,
  }
  if (isMoved) word.offsets = shaped.map(({ x, y }) => [x, y])
  return word
}

/** A word of which each character is its glyph and no more. */
export const plainWordOf = (file: FontFile, text: string): Word => {
  const { length } = text
  const glyphs: number[] = new Array(length)
  const advances: number[] = new Array(length)
  let width = 0
  let lacks = ''
  for (let index = 0; index < length; index++) {
    const glyph = file.glyphOf(text.charCodeAt(index))
    const advance = file.advanceOf(glyph)
    glyphs[index] = glyph
    advances[index] = advance
    width += advance
    if (glyph === 0) lacks += text.charAt(index)
  }
  return {
    text,
    glyphs,
    advances,
    offsets: undefined,
    clusters: ordinals(length),
    width,
    lacks,
    isSpelled: true,
    parts: undefined,
  }
}

const counted: number[][] = []

/** The numbers from 0 on, in an array that short words share. */
const ordinals = (length: number): readonly number[] => {
  const make = () => Array.from({ length }, (_, index) => index)
  if (length > 24) return make()
  counted[length] ??= make()
  return counted[length]
}

/**
 * Part of a word, its glyphs as they are in the whole, between two UTF-16 offsets; `undefined` if one of them is within
 * the characters of a glyph.
 */
export const sliceWord = (word: Word, from: number, to: number): Word | undefined => {
  const { text, clusters } = word
  if (from === 0 && to === text.length) return word
  word.parts ??= new Map()
  const key = from * (text.length + 1) + to
  if (word.parts.has(key)) return word.parts.get(key)
  const first = indexOf(clusters, from)
  const end = to === text.length ? clusters.length : indexOf(clusters, to)
  const part = first < 0 || end < first ? undefined : slice(word, first, end)
  word.parts.set(key, part)
  return part
}

/** As `Array.indexOf` finds it, in numbers that rise: a word of a whole text is cut between all its letters. */
const indexOf = (rising: readonly number[], sought: number): number => {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] as number) < sought) low = middle + 1
    else high = middle
  }
  return rising[low] === sought ? low : -1
}

const slice = ({ text, glyphs, advances, offsets, clusters }: Word, first: number, end: number): Word => {
  const shaped: Shaped[] = []
  for (let index = first; index < end; index++) {
    const [x, y] = offsets?.[index] ?? [0, 0]
    shaped.push({ id: glyphs[index], advance: advances[index], from: clusters[index], x, y } as Shaped)
  }
  const from = clusters[first] ?? text.length
  return wordOf(text.slice(from, clusters[end] ?? text.length), shaped, from)
}
