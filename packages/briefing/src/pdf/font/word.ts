import type { FontFile } from './font-file'
import type { ShapedGlyph } from './shaping'

/** A shaped word or space, which shaping never splits. Lengths are in font units. */
export interface Word {
  text: string
  glyphs: readonly number[]
  advances: readonly number[]
  /** Offset of each glyph from its position; undefined if all are zero. */
  offsets: readonly (readonly [x: number, y: number])[] | undefined
  /** UTF-16 offset of each glyph's cluster in `text`; it ends at the next glyph's. */
  clusters: readonly number[]
  width: number
  /** Characters that the font has no glyph for. */
  lacks: string
  /** Whether each glyph has characters of its own, as PDF codes need. */
  isSpelled: boolean
  /** A cache of parts by their range. */
  parts: Map<number, Word | undefined> | undefined
}

type Shaped = Pick<ShapedGlyph, 'id' | 'advance' | 'from' | 'x' | 'y'>

/** The characters of a glyph. */
export const charactersOf = ({ text, clusters }: Word, index: number): string =>
  text.slice(clusters[index], clusters[index + 1] ?? text.length)

/** A word of shaped glyphs; `from` is its offset in the text that was shaped. */
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

/** A word in which each character is just its glyph. */
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

/** The numbers from 0, in arrays that short words share. */
const ordinals = (length: number): readonly number[] => {
  const make = () => Array.from({ length }, (_, index) => index)
  if (length > 24) return make()
  counted[length] ??= make()
  return counted[length]
}

/** A part of a word with the glyphs of the whole; undefined if a UTF-16 offset lies within a glyph's characters. */
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

/** Binary `indexOf` in ascending numbers: a word may be cut at every letter. */
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
