import type { Locale } from '../format/types'

/**
 * The rules of a language about the ends of lines. Texts hold words of other languages, so the figures and dates of all
 * languages stay whole in every text.
 */
export interface LineRules {
  /** Characters that stand for a word of magnitude behind the digits of a figure. */
  magnitudes?: string
  /** Words that a figure counts, as alternatives of a regular expression: never apart from it. */
  counters?: string
  /** The last characters of numbers that are written as words, for which `keptSpaces` has patterns. */
  numeralEnds?: string
  /** A character that belongs to the figure behind it. */
  beforeFigure?: string
  /** A regular expression for what belongs to the figure before it. */
  behindFigure?: string
  /**
   * Spaces inside what is read as one, a date or an abbreviation with its number, as regular expressions that match the
   * space alone. A digit stands before the space or behind it, or one of `numeralEnds` or `magnitudes` before it.
   */
  noBreakSpaces?: readonly string[]
  /** Whether words may be parted with a hyphen where the engine has patterns for the language. */
  hasHyphens?: boolean
}

/** A place in a list. */
export interface ItemPlace {
  ordered: boolean
  /** Lists around this one: 0 for the outermost. */
  depth: number
  /** From 1. */
  number: number
}

/** Everything the components know of a language. */
export interface ComponentLanguage {
  locale: Locale
  lines: LineRules
  /** The characters behind the year, the month and the day of a date, to tell whoever misspelt one what was meant. */
  dateMarks?: { year: string; month: string; day: string }
}
