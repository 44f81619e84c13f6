/** Standard structure types (ISO 32000-1, 14.8.4) that may be a `tag`. Which HTML element has which: `elements.pdf.tsx` of ui. */
// biome-ignore format: a list
export const roles = [
  'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'TOC', 'TOCI', 'Index', 'P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6',
  'L', 'LI', 'Lbl', 'LBody', 'Table', 'THead', 'TBody', 'TFoot', 'TR', 'TH', 'TD',
  'Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Figure', 'Formula',
] as const

/** A standard structure type. */
export type StructureRole = (typeof roles)[number]

/** Accessibility props of every element. */
export interface TagProps {
  /**
   * Structure type. `Artifact` is decoration: the element and its descendants are left out of the structure. A `View`
   * without a role is left out, but not its descendants; a `Text` without one is a paragraph on its own, and plain text
   * inside another; a `Link` is a link.
   *
   * A `fixed` element is an artifact, since it repeats on every page. With a role, as a table's head, it is read where
   * it first appears.
   */
  tag?: StructureRole | 'Artifact'
  /**
   * Alternative text. Required of an image, a drawing and a `Figure`, unless it has `tag="Artifact"`. Of a link it is the
   * name: where it leads, if its text does not say so.
   */
  alt?: string
  /** Read instead of the text of a `Text` inside another: a word for a sign, as `up` for a triangle. */
  actualText?: string
  /** The full form of an abbreviation, which is a `Text` inside another. */
  expansion?: string
  /** BCP 47 language tag. Default: that of the surroundings. */
  lang?: string
  /** The cells a `TH` is the head of. Default `col`. */
  scope?: 'col' | 'row'
  /** Columns that a `TH` or `TD` spans. Default 1. */
  colSpan?: number
  /** Rows that a `TH` or `TD` spans. Default 1. */
  rowSpan?: number
  /** Numbering of an `L` whose items have a `Lbl`. Default `Unordered`. */
  listNumbering?: ListNumbering
  /** Subtype of a pagination artifact, which repeats on every page. */
  artifact?: 'Header' | 'Footer'
}

// biome-ignore format: a list
export type ListNumbering =
  | 'Unordered' | 'Disc' | 'Circle' | 'Square' | 'Decimal' | 'UpperRoman' | 'LowerRoman' | 'UpperAlpha' | 'LowerAlpha'

const roleNames = new Set<string>(roles)

export const isRole = (tag: unknown): tag is StructureRole => roleNames.has(tag as string)

/** Roles that hold text directly; in others, text becomes a paragraph. */
const ofText = new Set<string>([
  ...['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Caption', 'TOCI', 'Lbl', 'LBody', 'TH', 'TD', 'Figure', 'Formula'],
  ...['Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link'],
])

export const holdsText = (role: string): boolean => ofText.has(role)

/** Roles of inline elements. */
const ofLines = new Set<string>(['Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Lbl'])

export const isInline = (role: string): role is StructureRole => ofLines.has(role)

/** Roles that may only stand in certain others. */
const parents: Partial<Record<StructureRole, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI', 'TOCI', 'Note', 'BibEntry', 'Caption'],
  LBody: ['LI'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  TOCI: ['TOC'],
}

/** Roles that may only hold certain others. */
const contents: Partial<Record<StructureRole, readonly string[]>> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  TOC: ['TOC', 'TOCI', 'Caption'],
}

/** Whether one role may be a child of another. */
export const mayStandIn = (role: string, parent: string): boolean =>
  (parents[role as StructureRole]?.includes(parent) ?? true) &&
  (contents[parent as StructureRole]?.includes(role) ?? true)

/** 1 to 6 for a heading, otherwise undefined. */
export const headingLevel = (role: string): number | undefined => {
  const [, level] = /^H([1-6])$/.exec(role) ?? []
  return level === undefined ? undefined : Number(level)
}
