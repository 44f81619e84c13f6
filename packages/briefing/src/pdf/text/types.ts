import type { FontFace, Word } from '../font'
import type { BreakOpportunities } from './break-opportunities'

/** Style of a stretch of text; stretches of one style share the object. */
export interface TextAttributes {
  /** Faces to choose from, for each character. */
  faces: readonly FontFace[]
  /** The face that places the baseline; otherwise the highest of a line does. */
  strut?: FontFace | undefined
  features: readonly string[]
  fontSize: number
  color: string
  /** In points; undefined: the line height of the face. */
  lineHeight: number | undefined
  letterSpacing: number
  align: 'left' | 'right' | 'center' | 'justify'
  indent: number
  link: string | undefined
  backgroundColor: string | undefined
  decoration: Decoration | undefined
  /** Id of the innermost inline element. */
  inline: number | undefined
  /** Cache of these attributes in each face used. */
  inFaces: RunAttributes[]
}

/** Lines under or through a text. */
export interface Decoration {
  isUnder: boolean
  isThrough: boolean
  color: string
  style: 'solid' | 'dashed' | 'dotted' | 'double' | 'wavy'
}

/** A stretch of text of one element. */
export interface Fragment {
  text: string
  attributes: TextAttributes
}

/** A text before it is set. */
export interface TextSource {
  fragments: readonly Fragment[]
  ends: BreakOpportunities
}

/** A stretch of a line in one face. */
export interface SetRun {
  attributes: RunAttributes
  words: readonly Word[]
  text: string
  xAdvance: number
  /** Added to the advance of each glyph, in points, in a line that is squeezed. */
  adjustments?: readonly number[]
}

/** Text attributes in one face, in the shape that tagging reads. */
export interface RunAttributes extends TextAttributes {
  face: FontFace
  /** Points per font unit. */
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

/** In points from the upper left corner of its line, along the middle of the stroke. */
export interface DecorationLine {
  x: number
  y: number
  width: number
  thickness: number
  color: string
  style: Decoration['style']
}

/** How the lines of a text are shared out (CSS Text 4, `text-wrap-style`). */
export type TextWrap = 'balance' | 'pretty'

/** The column of a text. */
export interface Column {
  /** In points. */
  measure: number
  /** The most lines it holds. */
  maxLines: number
  /** Whether an ellipsis replaces text that does not fit. */
  ellipsis: boolean
  /** How its lines are shared out; undefined: as line breaking finds best. */
  textWrap?: TextWrap | undefined
}
