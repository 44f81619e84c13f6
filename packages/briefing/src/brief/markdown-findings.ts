import type { ErrorCode } from '../error-codes/code'

/** Something wrong inside a Markdown text, in UTF-16 units of that text. */
export interface MarkdownProblem {
  offset: number
  length: number
  code: ErrorCode
  message: string
  hint?: string
}

/** A citation `[@id]` in a Markdown text; `offset` and `length` are those of the id. */
export interface Citation {
  id: string
  offset: number
  length: number
}

/** A link `[…](#id)` in a Markdown text; `offset` and `length` are those of the `#id`. */
export interface InnerLink {
  id: string
  offset: number
  length: number
}

/** Everything in a Markdown text that can be wrong. Parsed once, since parsing is most of the time of a check. */
export interface MarkdownFindings {
  /** Markdown that a brief may not use. */
  problems: readonly MarkdownProblem[]
  citations: readonly Citation[]
  /** The links that lead to a place in the brief. */
  innerLinks: readonly InnerLink[]
  /** The text that is printed. */
  printed(): string
  /** The text with its link addresses blanked out, which are not printed. */
  withoutAddresses(): string
}
