import type { NoteRef } from '../note-ref/note-ref'

/** A paragraph. */
export interface ProseParagraph {
  type: 'paragraph'
  children: ProseInline[]
}

/** A list. Each item is a list of blocks, since it may hold more than a paragraph: several, or lists again. */
export interface ProseList {
  type: 'list'
  ordered: boolean
  /** Number of the first item of an ordered list. */
  start?: number
  items: ProseBlock[][]
}

/** A paragraph or a list: blocks stand under one another. */
export type ProseBlock = ProseParagraph | ProseList

/** Plain text. References such as `&amp;` are decoded; a line that merely ends in the data is a space here. */
export interface ProseText {
  type: 'text'
  value: string
}

/** `*…*` */
export interface ProseEmphasis {
  type: 'emphasis'
  children: ProseInline[]
}

/** `**…**` */
export interface ProseStrong {
  type: 'strong'
  children: ProseInline[]
}

/** Words in another language. Markdown itself has none. */
export interface ProseForeign {
  type: 'foreign'
  /** BCP 47 tag of the language. */
  lang: string
  children: ProseInline[]
}

/** `[…](…)`: `href` is an http(s) or mailto address, or `#` and the name of a place in the document. */
export interface ProseLink {
  type: 'link'
  href: string
  children: ProseInline[]
}

/** A line that is to end here: a backslash or two spaces at the end of the line. */
export interface ProseBreak {
  type: 'break'
}

/** `^[…]`, pandoc's inline note. It stands neither in a link nor in another note. */
export interface ProseNote {
  type: 'note'
  children: ProseInline[]
}

/** One source in a citation. */
export interface ProseCiteItem {
  /** Id of the source, without its `@`. Whether there is such a source is not known here. */
  id: string
  /** The place in the source, as written after the comma: `7쪽`, `pp. 3–5`. */
  locator?: string
}

/** `[@id]`, `[@id, 7쪽]`, `[@a; @b]`, pandoc's citation. It does not stand in a link. */
export interface ProseCite {
  type: 'cite'
  /** One or more. */
  items: ProseCiteItem[]
  /** Where its `[` stands in the Markdown, for messages about its ids. Absent in trees made by hand. */
  offset?: number
}

/** Numbered references: what notes and citations become once their numbers are known. Markdown itself has none. */
export interface ProseRefs {
  type: 'refs'
  refs: readonly NoteRef[]
}

/** A piece of a line. */
export type ProseInline =
  | ProseText
  | ProseEmphasis
  | ProseStrong
  | ProseForeign
  | ProseLink
  | ProseBreak
  | ProseNote
  | ProseCite
  | ProseRefs

/** Something in the Markdown that the subset does not have. */
export interface ProseProblem {
  /** Where it starts in the Markdown, in UTF-16 code units. */
  offset: number
  /** How long it is, in UTF-16 code units. */
  length: number
  /**
   * `html`: raw HTML. `link`: an address that is not allowed. `too-complex`: so many marks that reading them takes too
   * long. `unsupported`: everything else.
   */
  code: 'html' | 'link' | 'too-complex' | 'unsupported'
  /** Says what is wrong, as a sentence without its full stop. */
  message: string
  /** Says what to do, likewise. */
  hint: string
}
