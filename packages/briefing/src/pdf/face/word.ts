import type { FontFile } from './font-file'
import type { Glyph } from './shaping'

/** A piece of text that is never parted in shaping: a word, or a space. Lengths are in font units. */
export interface Word {
  text: string
  glyphs: readonly number[]
  advances: readonly number[]
  /** How far each glyph is drawn from its place, where any is. */
  offsets?: readonly (readonly [x: number, y: number])[]
  /** For each glyph, the UTF-16 offset in `text` at which its characters begin. They end where the next one's begin. */
  clusters: readonly number[]
  width: number
  /**
   * What an array of TJ holds for it, in Latin-1: the glyphs' own numbers as codes of two bytes, and in between what
   * parts their advances from those in the file, down to the last.
   */
  shown: string
  /** The characters that the font has no glyph for. */
  lacks: string
  /** Whether each glyph has characters of its own, as a code in a PDF needs them. */
  isSpelled: boolean
  /** Parts of it that were asked for, by where they begin and end. */
  parts: Map<number, Word | undefined> | undefined
}

/** The characters of a glyph of a word. */
export const charactersOf = ({ text, clusters }: Word, index: number): string =>
  text.slice(clusters[index], clusters[index + 1] ?? text.length)

export const wordOf = (
  file: FontFile,
  text: string,
  glyphs: readonly Pick<Glyph, 'id' | 'advance' | 'from' | 'x' | 'y'>[],
  from = 0,
): Word => {
  const ids = glyphs.map(({ id }) => id)
  const advances = glyphs.map(({ advance }) => advance)
  const isMoved = glyphs.some(({ x, y }) => x !== 0 || y !== 0)
  const word: Word = {
    text,
    glyphs: ids,
    advances,
    ...(isMoved ? { offsets: glyphs.map(({ x, y }) => [x, y] as const) } : {}),
    clusters: glyphs.map((glyph) => glyph.from - from),
    width: advances.reduce((sum, advance) => sum + advance, 0),
    shown: show(file, ids, advances),
    lacks: '',
    isSpelled: true,
    parts: undefined,
  }
  for (let index = 0; index < ids.length; index++) {
    if (ids[index] === 0) word.lacks += charactersOf(word, index)
    if (charactersOf(word, index) === '') word.isSpelled = false
  }
  return word
}

const escaped: Record<number, string> = { 40: '\\(', 41: '\\)', 92: '\\\\', 10: '\\n', 13: '\\r' }
const byte = (value: number): string => escaped[value] ?? String.fromCharCode(value)

/** Codes and advances as an array of TJ holds them, without its brackets. */
export const show = (
  file: FontFile,
  glyphs: readonly number[],
  advances: readonly number[],
  codes: readonly number[] = glyphs,
): string => {
  const scale = 1000 / file.unitsPerEm
  let out = ''
  let isOpen = false
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index] as number
    out += `${isOpen ? '' : '('}${byte(code >> 8)}${byte(code & 255)}`
    const back = (file.advanceOf(glyphs[index] as number) - (advances[index] as number)) * scale
    isOpen = back === 0
    if (!isOpen) out += `)${Math.round(back * 100) / 100}`
  }
  return isOpen ? `${out})` : out
}

/**
 * Part of a word, its glyphs as they are in the whole, between two UTF-16 offsets; `undefined` if one of them is within
 * the characters of a glyph.
 */
export const cut = (file: FontFile, word: Word, from: number, to: number): Word | undefined => {
  const { text, clusters } = word
  if (from === 0 && to === text.length) return word
  word.parts ??= new Map()
  const key = from * (text.length + 1) + to
  if (word.parts.has(key)) return word.parts.get(key)
  const first = clusters.indexOf(from)
  const end = to === text.length ? clusters.length : clusters.indexOf(to)
  const part = first < 0 || end < first ? undefined : slice(file, word, first, end)
  word.parts.set(key, part)
  return part
}

const slice = (file: FontFile, word: Word, first: number, end: number): Word => {
  const { text, glyphs, advances, offsets, clusters } = word
  const from = clusters[first] ?? text.length
  const to = clusters[end] ?? text.length
  const ofPart = Array.from({ length: end - first }, (_, index) => {
    const [x, y] = offsets?.[first + index] ?? [0, 0]
    return {
      id: glyphs[first + index] as number,
      advance: advances[first + index] as number,
      from: clusters[first + index] as number,
      x,
      y,
    }
  })
  return wordOf(file, text.slice(from, to), ofPart, from)
}
