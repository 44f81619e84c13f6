import type { FigureMention, Span } from '../rules'
import { lastPluralIn } from './counted-noun'

/** A number or its scale, right before a unit. */
const counting = /(?:[\d½]|hundred|thousand|million|billion|trillion|[mb]n)[\s-]?$/i

/** “5,183 of them”, “no more than 280,000.”: what is counted stands with the figure before. */
const isElliptic =
  /^\s?(?:of\s(?:them|these|those|which|whom)\b|[.,;:!?)]|$|(?:in|by|on|a|this|last|for|from|to|and|or|at|is|was|were|are|has|have|had|will|would|did|do|more|of|as)\s|[a-z]+ed\s)/

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
  // “Support went up by 9 points”, where shares are told.
  if (figure.unit === 'points' && unit === '%p') return figures.some((one) => one.unit === '%')
  if (hasOwnUnit(text, figure)) return false
  const lead = text.slice(Math.max(0, figure.from - reach), figure.from)
  // The start of a movement may be meant for its end.
  if (/\bfrom\s$/.test(lead)) return false
  const sentence = lead.split(/[.!?]\s|\n/).at(-1) ?? ''
  const named = lastPluralIn(sentence)
  if (named && isUnit(named, unit)) return true
  // “and the hospitals number 7”
  if (lastPluralIn(sentence.split(/[,;:]\s|\s(?:and|but|that|while)\s/).at(-1) ?? '')) return false
  if (figure.unit !== undefined || !isElliptic.test(text.slice(figure.to, figure.to + 12))) return false
  const before = figures.filter(({ to }) => to <= figure.from)
  const share = before.at(-1)?.unit === '%' ? before.at(-1) : undefined
  const last = [share, before.findLast((one) => one.unit !== undefined && !isShare.test(one.unit))]
  return last.some((one) => one?.unit !== undefined && isUnit({ ...one, unit: one.unit }, unit))
}

/** How far before a figure its noun is looked for, in UTF-16 units. */
const reach = 300

/** Whether the words of a figure say its unit, so that it is not that of another. */
export const hasOwnUnit = (text: string, { from, to, unit, unitMay = [] }: FigureMention): boolean => {
  if (unit === undefined) return false
  const words = text.slice(from, to).toLowerCase()
  if (isShare.test(unit) || /[$€£¥₩°]/.test(words)) return /[a-z%$€£¥₩°]/.test(words)
  return [unit, ...unitMay].some((one) => words.includes(one.toLowerCase().slice(0, 3)))
}

const isShare = /^(?:%p?|bp|times|points|rank|[A-Z]{3})$/

const isUnit = ({ unit, unitMay = [] }: { unit: string; unitMay?: readonly string[] }, wanted: string): boolean =>
  [unit, ...unitMay].some((one) => isOneNoun(one, wanted))

/** Whether a unit stands right behind a number and ends where its own words do, or later. */
const standsBehind = (text: string, { from, to }: Span, unit: string): boolean => {
  const at = from + text.slice(from, to + unit.length + 1).lastIndexOf(unit)
  const end = at + unit.length
  const isNext = at === to + 1 && /\s/.test(text.charAt(to))
  if (at <= from || end < to || !(isNext || counting.test(text.slice(Math.max(from, at - 9), at)))) return false
  return !(/[A-Za-z²³]$/.test(unit) && /[A-Za-z/²³]/.test(text.charAt(end)))
}

const isOneNoun = (one: string, other: string): boolean => bare(one) === bare(other)

const bare = (noun: string): string =>
  noun
    .toLowerCase()
    .replace(/s$/, '')
    .replace(/^ton(?:ne)?$/, 'ton')
