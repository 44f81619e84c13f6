/**
 * An element of a document: as written, and after layout as boxes on pages, with marks among them. Layout cuts and
 * copies nodes but keeps their `props`.
 */
export interface Node {
  type: NodeType
  props: Record<string, unknown>
  style: unknown
  box?: Box
  /** Text of a TEXT_INSTANCE. */
  value?: string
  children?: Node[]
  /** Data of an IMAGE, once read. */
  image?: { format: string; data: Uint8Array }
  /** Offset of a part of a text from the beginning of that text, in points. */
  shift?: number
  /** Lines of a TEXT, once laid out. */
  lines?: Line[] | undefined
}

export type NodeType =
  | 'DOCUMENT'
  | 'PAGE'
  | 'VIEW'
  | 'TEXT'
  | 'TEXT_INSTANCE'
  | 'LINK'
  | 'IMAGE'
  | 'SVG'
  | 'CANVAS'
  | 'MARK'
  | (string & {})

/** In points, from the upper left corner of its parent. */
interface Box {
  top: number
  left: number
  width: number
  height: number
  [edge: string]: number
}

export interface Line {
  box: { x: number; y: number; width: number; height: number }
  runs: Run[]
  overflowRight?: number
  decorationLines?: unknown[]
}

/** A stretch of a line in one face: text of our own engine, or glyphs of the adapter's. */
export interface Run {
  attributes: {
    link?: string | null
    backgroundColor?: string | null
    /** Id of the innermost inline element. */
    inline?: number | undefined
    attachment?: unknown
    font?: { type?: string }[]
    fontSize?: number
  }
  glyphs?: Glyph[] | undefined
  text?: string
  words?: readonly unknown[]
  /** One for each glyph. */
  positions?: { xAdvance: number }[]
  xAdvance?: number
}

export interface Glyph {
  id: number
  codePoints: number[]
}

/** Element name of a node: `Image`. */
export const elementName = ({ type }: Node): string =>
  type.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Text of a node without its references to notes, or the alternative text of a picture. */
export const textOf = (node: Node): string => {
  if (node.type === 'TEXT_INSTANCE') return node.value ?? ''
  if (typeof node.props.alt === 'string') return node.props.alt
  return (node.children ?? []).map((child) => (isReference(child) ? '' : textOf(child))).join('')
}

const isReference = ({ type, props }: Node): boolean => type === 'TEXT' && props.tag === 'Reference'

/** Whether lines show neither visible characters nor an image. */
export const isBlank = (lines: readonly Line[]): boolean =>
  setText(lines).trim() === '' && !lines.some(({ runs }) => runs.some(({ attributes }) => attributes.attachment))

/** Text of lines as set. */
export const setText = (lines: readonly Line[]): string =>
  lines.map(({ runs }) => runs.map(charactersOf).join('')).join(' ')

/** Text of a run as set. */
export const charactersOf = ({ text, glyphs = [] }: Run): string =>
  text ?? glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('')

/** The prop that carries an element's id through layout, which keeps props when it cuts an element. */
const idProp = 'structureId'

/** Place of an element in the source, which is also its identity across pages. */
export const idOf = ({ props }: Node): number | undefined => props[idProp] as number | undefined

export const setId = (node: Node, id: number): void => {
  node.props[idProp] = id
}
