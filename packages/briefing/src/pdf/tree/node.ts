/**
 * An element of a document: first as its author wrote it, then, after layout, as boxes on pages, with marks among them.
 * Layout cuts and copies nodes but keeps their `props`.
 */
export interface Node {
  type: NodeType
  props: Record<string, unknown>
  style: unknown
  box?: Box
  /** The text of a TEXT_INSTANCE. */
  value?: string
  children?: Node[]
  /** The data of an IMAGE, once it is read. */
  image?: { format: string; data: Uint8Array }
  /** How far below the beginning of its text a part of it stands. */
  shift?: number
  /** The lines of a TEXT, once it is laid out. */
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

/** In points, from the upper left corner of what it stands in. */
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

/** A stretch of a line in one face: text as our own engine sets it, or glyphs, of others. */
export interface Run {
  attributes: {
    link?: string | null
    backgroundColor?: string | null
    /** The id of the innermost inline element that it was made of. */
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

/** The name of a node as authors write it: `Image`. */
export const elementName = ({ type }: Node): string =>
  type.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())

/** What a node says: its text, or the alternative text of a picture. */
export const textOf = (node: Node): string => {
  if (node.type === 'TEXT_INSTANCE') return node.value ?? ''
  return typeof node.props.alt === 'string' ? node.props.alt : (node.children ?? []).map(textOf).join('')
}

/** Whether lines show nothing: no character that is seen, and no image. */
export const isBlank = (lines: readonly Line[]): boolean =>
  setText(lines).trim() === '' && !lines.some(({ runs }) => runs.some(({ attributes }) => attributes.attachment))

/** What the lines of a text say as they are set. */
export const setText = (lines: readonly Line[]): string =>
  lines.map(({ runs }) => runs.map(charactersOf).join('')).join(' ')

/** What a run says as it is set. */
export const charactersOf = ({ text, glyphs = [] }: Run): string =>
  text ?? glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('')

/** The prop that carries an element's id through layout, which copies props wherever it cuts an element. */
const idProp = 'structureId'

/** The place of an element in its source, which is also its identity over pages. */
export const idOf = ({ props }: Node): number | undefined => props[idProp] as number | undefined

export const setId = (node: Node, id: number): void => {
  node.props[idProp] = id
}
