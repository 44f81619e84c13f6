import type { Body, SourceLine } from '../body'

/** A line beside a document, and the parts that bars, dots, wide gaps and commas make of it. */
export interface MastheadLine {
  number: number
  text: string
  segments: readonly string[]
}

/** The lines around a document that may say who made it, and when. */
export interface Masthead {
  /** Above the text, the nearest last. */
  above: readonly MastheadLine[]
  /** Those above, and short lines at the beginning of the text. */
  beside: readonly MastheadLine[]
  below: readonly MastheadLine[]
  /** The last lines of the text, and those below. */
  closing: readonly MastheadLine[]
}

/** How many lines above the document, of its beginning (and how many long ones), and below it are looked at. */
const reach = { above: 15, beginning: 8, long: 6, below: 15, closing: 15 }

/** The longest line that is looked at, in UTF-16 units, and the longest of those at the beginning of the text. */
const longest = { above: 400, beginning: 100 }

/**
 * The lines around a document that may say who made it, and when.
 * @param opening the lines of the document but for blank ones, from its heading on
 */
export const mastheadOf = ({ above, below, heading }: Body, opening: readonly SourceLine[]): Masthead => {
  const head = [...above.slice(-reach.above), ...heading].map(lineOf)
  const rest = opening.slice(heading.length, heading.length + reach.beginning)
  const short = rest.filter(({ text }, index) => index < reach.long || text.length <= longest.beginning)
  return {
    above: head,
    beside: [...head, ...short.map(lineOf)],
    closing: [...opening.slice(-reach.closing), ...below.slice(0, reach.below)].map(lineOf),
    below: [...opening.slice(-2), ...below.slice(0, reach.below), ...below.slice(-2)].map(lineOf),
  }
}

/** A year in a line. */
export const dated = /(?<!\d)(?:19|20)\d\d(?!\d)/

const lineOf = ({ number, text }: SourceLine): MastheadLine => {
  const line = text.slice(0, longest.above).trim()
  // Commas and dots part a line that says who and when; in a title they do not.
  const parts = line.length <= 120 && dated.test(line) ? line.split(/\s[|｜/•·]\s|[|｜\t]|\s\s|,\s/) : []
  const segments = [...parts, ...line.split(/[|｜\t]|\s\s|\s\/\s/)].map((one) => one.replace(/\s+/g, ' ').trim())
  const whole = line.replace(/\s+/g, ' ')
  return { number, text: whole, segments: [...new Set(segments)].filter((one) => one !== '' && one !== whole) }
}
