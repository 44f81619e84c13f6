import { scriptOf, sliceWord, type Word } from '../font'
import { NotCovered } from '../problems'
import type { TextItem } from './itemize'
import type { RunAttributes } from './types'

/** The shaped words of a paragraph, cut at break opportunities, and their widths in points. */
export interface ShapedText {
  words: Word[]
  widths: number[]
  /** For each piece, the index of the atom after it. */
  pieceEnds: number[]
  items: readonly TextItem[]
  /** For each item, the index of the atom after it. */
  itemEnds: number[]
  width: number
}

/** @param ends where in the paragraph its pieces end */
export const shapeText = (items: readonly TextItem[], ends: readonly number[]): ShapedText => {
  const atoms: ShapedText = { words: [], widths: [], pieceEnds: [], items, itemEnds: [], width: 0 }
  let before = ''
  let offset = 0
  let piece = 0
  for (const { text, attributes } of items) {
    for (const word of attributes.face.words(text, attributes.features, before)) {
      const end = offset + word.text.length
      let from = offset
      for (; piece < ends.length && (ends[piece] as number) <= end; piece += 1) {
        const to = ends[piece] as number
        if (to > from) addAtom(atoms, partOf(word, from - offset, to - offset, attributes), attributes)
        atoms.pieceEnds.push(atoms.words.length)
        from = to
      }
      if (from < end) addAtom(atoms, partOf(word, from - offset, end - offset, attributes), attributes)
      offset = end
    }
    atoms.itemEnds.push(atoms.words.length)
    before = lastOfScript(text) ?? before
  }
  return atoms
}

/** The last character with a script of its own: the only context that shaping takes from preceding text. */
const lastOfScript = (text: string): string | undefined => {
  for (let at = text.length - 1; at >= 0; at -= 1) if (scriptOf(text.charCodeAt(at)) !== 0) return text.charAt(at)
  return undefined
}

const addAtom = (atoms: ShapedText, word: Word, { scale, letterSpacing }: RunAttributes): void => {
  if (word.lacks) throw new NotCovered(`the glyphs of ${word.text}`)
  const width = word.width * scale + letterSpacing * word.glyphs.length
  atoms.words.push(word)
  atoms.widths.push(width)
  atoms.width += width
}

export const isSpace = ({ words }: ShapedText, at: number): boolean => words[at]?.text.charCodeAt(0) === blank

const blank = 0x20

/** A part of a word. Where it ends within a glyph, as of a ligature, the part is shaped anew. */
const partOf = (word: Word, from: number, to: number, { face, features }: RunAttributes): Word =>
  sliceWord(word, from, to) ?? (face.words(word.text.slice(from, to), features)[0] as Word)
