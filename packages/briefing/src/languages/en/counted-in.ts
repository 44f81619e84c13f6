import type { FigureMention, Span } from '../rules'

/** A number or its scale, right before a unit. */
const counting = /(?:[\d½]|hundred|thousand|million|billion|trillion|[mb]n)[\s-]?$/i

/** “5,183 of them”, “no more than 280,000.”: what is counted stands with the figure before. */
const isElliptic =
  /^\s?(?:of\s(?:them|these|those|which|whom)\b|[.,;:!?)]|$|(?:in|by|on|a|this|last|for|from|to|and|or|at|is|was|were|are)\s)/

/**
 * Whether a figure counts in a unit by the words behind it, “12 new homes”, or by those of the figure before, “5,183 of
 * them”.
 */
export const countsIn = (
  text: string,
  figure: FigureMention,
  unit: string,
  figures: readonly FigureMention[],
): boolean => {
  if (standsBehind(text, figure, unit)) return true
  if (figure.unit !== undefined || !isElliptic.test(text.slice(figure.to, figure.to + 12))) return false
  const last = figures.findLast(({ to }) => to <= figure.from)
  return last?.unit !== undefined && [last.unit, ...(last.unitMay ?? [])].some((one) => isOneNoun(one, unit))
}

/** Whether a unit stands right behind a number and ends where its own words do, or later. */
const standsBehind = (text: string, { from, to }: Span, unit: string): boolean => {
  const at = from + text.slice(from, to + unit.length + 1).lastIndexOf(unit)
  const end = at + unit.length
  if (at <= from || end < to || !counting.test(text.slice(Math.max(from, at - 9), at))) return false
  return !(/[A-Za-z²³]$/.test(unit) && /[A-Za-z/²³]/.test(text.charAt(end)))
}

const isOneNoun = (one: string, other: string): boolean => bare(one) === bare(other)

const bare = (noun: string): string =>
  noun
    .toLowerCase()
    .replace(/s$/, '')
    .replace(/^ton(?:ne)?$/, 'ton')
