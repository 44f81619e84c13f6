/** The standard structure types (ISO 32000-1, 14.8.4) that an element may be given as its `tag`. */
// biome-ignore format: a list
export const roles = [
  'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'TOC', 'TOCI', 'Index', 'P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6',
  'L', 'LI', 'Lbl', 'LBody', 'Table', 'THead', 'TBody', 'TFoot', 'TR', 'TH', 'TD',
  'Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Figure', 'Formula',
] as const

/** A standard structure type: what a piece of the document is. */
export type StructureRole = (typeof roles)[number]

/** What an element is to those who do not see it: props of every element. */
export interface TagProps {
  /**
   * Its role. `Artifact` is decoration: the element and all in it is left out of the structure. A `View` without a role
   * is left out too, but what stands in it is not; a `Text` without one is a paragraph where it stands on its own, and
   * plain text inside another; a `Link` is a link.
   *
   * A `fixed` element is an artifact, since it is repeated on every page. With a role, as a table's head, it is read
   * where it first stands.
   */
  tag?: StructureRole | 'Artifact'
  /** What an image, a drawing or a `Figure` shows. Every one needs it, or `tag="Artifact"`. */
  alt?: string
  /** BCP 47 tag of its language, where that is another than the surroundings'. */
  lang?: string
  /** Which cells a `TH` is the head of. Default `col`. */
  scope?: 'col' | 'row'
  /** Columns that a `TH` or `TD` reaches over. Default 1. */
  colSpan?: number
  /** Rows that a `TH` or `TD` reaches over. Default 1. */
  rowSpan?: number
  /** How the items of an `L` are numbered, if they have a `Lbl`. Default `Unordered`. */
  listNumbering?: ListNumbering
  /** What kind of furniture an artifact is, where it is repeated on every page. */
  artifact?: 'Header' | 'Footer'
}

// biome-ignore format: a list
export type ListNumbering =
  | 'Unordered' | 'Disc' | 'Circle' | 'Square' | 'Decimal' | 'UpperRoman' | 'LowerRoman' | 'UpperAlpha' | 'LowerAlpha'

const known = new Set<string>(roles)

export const isRole = (tag: unknown): tag is StructureRole => known.has(tag as string)

/** Roles whose text stands in them as it is; in others it is a paragraph. */
const ofText = new Set<string>([
  ...['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Caption', 'TOCI', 'Lbl', 'LBody', 'TH', 'TD', 'Figure', 'Formula'],
  ...['Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link'],
])

export const holdsText = (role: string): boolean => ofText.has(role)

/** Roles that a stretch of a line may have. */
const ofLines = new Set<string>(['Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Lbl'])

export const isInline = (role: string): role is StructureRole => ofLines.has(role)

/** The roles that some may only stand in. */
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

/** The roles that some may only hold. */
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

/** Whether one role may stand in another. */
export const mayStandIn = (role: string, parent: string): boolean =>
  (parents[role as StructureRole]?.includes(parent) ?? true) &&
  (contents[parent as StructureRole]?.includes(role) ?? true)

/** 1 to 6 for a heading, otherwise nothing. */
export const headingLevel = (role: string): number | undefined => {
  const [, level] = /^H([1-6])$/.exec(role) ?? []
  return level === undefined ? undefined : Number(level)
}
