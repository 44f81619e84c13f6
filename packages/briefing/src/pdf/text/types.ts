import type { FontFace, Word } from '../font'

/** What a stretch of text is set in: the same object for all stretches that are set alike. */
export interface TextAttributes {
  /** The faces to choose from, character by character. */
  faces: readonly FontFace[]
  features: readonly string[]
  fontSize: number
  color: string
  /** In points; otherwise what the face asks for. */
  lineHeight: number | undefined
  letterSpacing: number
  align: 'left' | 'right' | 'center' | 'justify'
  indent: number
  link: string | undefined
  backgroundColor: string | undefined
  decoration: Decoration | undefined
  /** The id of the innermost inline element that it was made of. */
  inline: number | undefined
  /** The same in each face that it was needed in. */
  inFaces: RunAttributes[]
}

/** Lines under the words of a text, or through them. */
export interface Decoration {
  isUnder: boolean
  isThrough: boolean
  color: string
  style: 'solid' | 'dashed' | 'dotted' | 'double' | 'wavy'
}

/** A stretch of the text of one element. */
export interface Fragment {
  text: string
  attributes: TextAttributes
}

/** A stretch of a line in one face. */
export interface SetRun {
  attributes: RunAttributes
  words: readonly Word[]
  text: string
  xAdvance: number
  /** What is added to the advance of each glyph, in points, where a line is squeezed. */
  adjustments?: readonly number[]
}

/** Attributes in a face: as tags/ reads them. */
export interface RunAttributes extends TextAttributes {
  face: FontFace
  /** Points for a unit of the face. */
  scale: number
  ascent: number
  height: number
}

export interface SetLine {
  box: { x: number; y: number; width: number; height: number }
  runs: SetRun[]
  ascent: number
  xAdvance: number
  overflowRight: number
  decorationLines?: DecorationLine[]
}

/** In points from the upper left corner of its line, along its middle. */
export interface DecorationLine {
  x: number
  y: number
  width: number
  thickness: number
  color: string
  style: Decoration['style']
}

/** The column that a text is set in. */
export interface Column {
  /** In points. */
  measure: number
  /** How many lines it holds at most. */
  maxLines: number
  /** Whether an ellipsis stands for what it does not hold. */
  ellipsis: boolean
}
