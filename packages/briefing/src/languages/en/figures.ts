import type { FigureMention, Span } from '../rules'
import { amountAt } from './amounts'
import { beforeNumber } from './before-number'
import { boundOf, suffixAt, tailAt } from './bounds'
import { countedAt } from './counted-noun'
import { withUnitsOfOthers } from './elliptic'
import { numberStart, scaleAt, scaled } from './numbers'
import { endAt, isMovement } from './ranges'
import { multiplesIn, ranksIn, sharesIn } from './shares'
import { tokensIn } from './tokens'
import { type CountedUnit, restOfUnit, unitAt, unitOf } from './units'

/** Nouns that take a number as a name (“article 5”), so that the number is no figure. */
const numbered =
  /\b(?:articles?|sections?|chapters?|part|tables?|figures?|annex|appendix|pages?|pp?\.|nos?\.|number|item|step|phase|day|room|route|highway|flight|version|unit|level|grade|stage|weeks?|paras?\.?|paragraphs?|clauses?|regulation|resolution|schedule|exhibit|box|chart|note|footnote|question|platform|gate|floor|channel|volume|category|class|type|tier|band|zone|district|ward|terminal|reactor|aged?|ages|january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?|fiscal|fy)\s$/i
const monthAfter =
  /^\s(?:of\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![a-z])/
/** A time of the day. */
const clock = /^\s?(?:[ap]\.?m\b|o['’]clock|GMT|UTC|hrs\b)|^\s?(?:–|-|to)\s?\d{1,2}(?::\d\d|\.\d\d)?\s?[ap]\.?m\b/i
const yearLike = /^(?:1[5-9]|20)\d\d$/

const inPence = (unit: CountedUnit, value: number, written: string): [CountedUnit, number] =>
  written === 'p' ? [{ unit: 'GBP', unitMay: ['pence', 'p'] }, scaled(value, 0.01)] : [unit, value]

/** The words behind an amount that say its unit: a measure, or the noun of the phrase. */
interface Counted extends Partial<CountedUnit> {
  to: number
  written: string
  isNoun?: true
  /** Time that is worked, earned, imported for; not how long something takes. */
  isAmount?: true
}

/** Units of time, which an amount of work or of stock may be counted in. */
const timeUnit = /^(?:seconds|minutes|hours|days|weeks|months|years)$/
const rate = /\s(?:(?:an?|per|each|every|this)\s(?:day|week|month|year|night|shift|person|head))/y

const countedBehind = (
  text: string,
  at: number,
  { start, scale, isDecimal, isYear }: { start: number; scale: number; isDecimal: boolean; isYear: boolean },
): Counted => {
  const measure = unitAt(text, at)
  if (measure && !(isYear && /^(?:times|points?|quarters?|days?|weeks?|months?)$/.test(measure.unit))) {
    const rest = restOfUnit(text, measure.to)
    const to = rest?.to ?? measure.to
    rate.lastIndex = to
    const isAmount = timeUnit.test(measure.unit) && (scale >= 1000 || isDecimal || rate.test(text))
    const bracket = /^\s\([A-Z][A-Za-z]{0,4}\)/.exec(text.slice(to, to + 9))
    return {
      unit: measure.unit + (rest?.written ?? ''),
      ...(measure.unitMay && !rest ? { unitMay: measure.unitMay } : {}),
      to: to + (bracket && unitOf(bracket[0].slice(2, -1)) ? bracket[0].length : 0),
      written: measure.written,
      ...(isAmount ? { isAmount } : {}),
    }
  }
  const per = restOfUnit(text, at)
  if (per) return { unit: per.written.trim(), to: per.to, written: per.written }
  const noun = isYear ? undefined : countedAt(text, at, { start, isScaled: scale >= 1000 })
  if (!noun) return { to: at, written: '' }
  const known = unitOf(noun.noun)
  return {
    unit: known?.unit ?? noun.unit,
    ...((known?.unitMay ?? noun.unitMay) ? { unitMay: known?.unitMay ?? noun.unitMay ?? [] } : {}),
    to: noun.to,
    written: noun.noun,
    isNoun: true,
    ...(known &&
    timeUnit.test(known.unit) &&
    !/^\s?(?:more|extra|further|additional|straight|consecutive|full|whole|long|successive|other|last|next|past)\s/.test(
      text.slice(at, at + 14),
    )
      ? { isAmount: true }
      : {}),
  }
}

/** Nouns of what happened, whose small counts are told for their own sake. */
const toll = /^(?:bodies|deaths|casualties|injuries|arrests)$/
const definite = /\b(?:the|these|those|both|our|their|his|her|its|my|your)\s$/i

/** Whether a count in words is told in passing: “two things have to be said”, “the two leaders”, “one kilowatt”. */
const isSmall = (value: number, { unit, written, isNoun }: Counted, before: string): boolean => {
  if (value === 1) return !moneyWord.test(written)
  if (value >= 10 || !isNoun) return false
  return unit === 'people' ? definite.test(before) : !toll.test(written)
}

/** A would-be number that goes on: a clock, a version, a fraction of others, a word with digits. */
const goesOn = /^(?:[:/]\d|[.,]\d|\d|[½¼¾⅓⅔⅛]|(?:st|nd|rd|th|s)(?![a-z]))/

/** One number of a text; its `unit` is missing if nothing is counted. */
interface Read {
  figures: FigureMention[]
  to: number
}

const readAt = (text: string, at: number): Read | undefined => {
  const before = beforeNumber(text, at)
  const isMoney = before.money !== undefined
  const first = amountAt(text, at, isMoney)
  if (!first) return undefined
  const { number } = first
  const skip: Read = {
    figures: [],
    to: number.to + (/^[\d.,:/]*/.exec(text.slice(number.to, number.to + 40))?.[0].length ?? 0),
  }
  if (goesOn.test(text.slice(number.to, number.to + 3)) || (/^0\d/.test(number.written) && !isMoney)) return skip
  if (!number.isSpelled && /[A-Za-z][-–]$/.test(text.slice(Math.max(0, at - 2), at))) return skip
  if (
    !isMoney &&
    first.scale === 1 &&
    (monthAfter.test(text.slice(first.to, first.to + 12)) || clock.test(text.slice(first.to, first.to + 14)))
  )
    return skip
  const isNamed = numbered.test(before.rest) && !isMoney && first.scale === 1
  if (isNamed) return skip
  const end = endAt(text, first, before)
  const last = end ?? first
  const isYear = !number.isSpelled && yearLike.test(number.written) && first.scale === 1 && !isMoney && !end
  const isDecimal = /\.\d/.test(number.written)
  const money = before.money ?? end?.money
  if (number.isSpelled && /^one$/i.test(number.written) && /^\sday(?![a-z])/.test(text.slice(first.to, first.to + 5)))
    return skip
  // The digits may run on into a word that is no unit: 5G, 3D, 18-year-olds.
  const suffix = suffixAt(text, last.to)
  const from = last.to + (suffix?.length ?? 0)
  if (
    !money &&
    !suffix &&
    /^(?:-(?:year|month|week|day|hour|minute)s?-olds?|[-\s]years?[-\s]olds?)/i.test(text.slice(from, from + 12))
  )
    return { figures: [], to: last.to }
  const none: Counted = { to: from, written: '' }
  const counted = money ? none : countedBehind(text, from, { start: before.from, scale: last.scale, isDecimal, isYear })
  if (counted.unit === undefined && !money && /^(?:[A-Za-zÀ-ɏ]|-[A-Za-z])/.test(text.slice(from, from + 2)))
    return { figures: [], to: last.to }
  const per = money ? restOfUnit(text, from) : undefined
  const bare = per?.to ?? (money && /^\)/.test(text.slice(from, from + 1)) && before.isNegative ? from + 1 : counted.to)
  // “$(18.6) million”
  const closing = money && before.isNegative && text.charAt(from) === ')' ? scaleAt(text, from + 1) : undefined
  const trailing = tailAt(text, bare)
  const to = closing?.to ?? bare + (trailing?.length ?? 0)
  const { bound, isNearly } = boundOf(before.rest, before.lead, suffix?.words ?? trailing)
  const [unit, ...may] = money ? [money] : [counted.unit, ...(counted.unitMay ?? [])]
  const sign = before.isNegative ? -1 : 1
  const base = {
    ...(unit === undefined ? {} : { unit }),
    ...(may.length > 0 ? { unitMay: may } : {}),
  }
  const flags = {
    ...(bound ? { bound } : {}),
    ...(isNearly ? { isNearly } : {}),
    ...(before.isEstimated ? { isEstimated: true as const } : {}),
    ...(number.isSpelled && !money && isSmall(first.value, counted, before.rest) ? { isInPassing: true as const } : {}),
    ...(counted.isAmount ? { isAmount: true as const } : {}),
  }
  if (!end) {
    const [own, value] = inPence(base as CountedUnit, scaled(first.value, sign * (closing?.by ?? 1)), counted.written)
    return { figures: [{ from: before.from, to, value, ...own, ...flags }], to }
  }
  const shared = end.scale !== 1 && first.scale === 1 && !end.firstUnit
  const low = scaled(shared ? scaled(first.value, end.scale) : first.value, sign)
  const high = end.isNegative ? -end.value : end.value
  const isOther =
    end.firstUnit !== undefined && (end.money !== undefined || (unit !== undefined && end.firstUnit !== unit))
  const start: FigureMention = {
    from: before.from,
    to: end.joint.from,
    value: low,
    ...(end.firstUnit ? { unit: end.firstUnit } : base),
  }
  if (end.by === 'to' && isMovement(start, { value: high, isOther }, before)) {
    const { bound: ofStart } = boundOf(before.rest, before.lead, undefined)
    const isTime = timeUnit.test(end.firstUnit ?? unit ?? '') && !(Number.isInteger(low) && Number.isInteger(high))
    const ofEnd = { ...(trailing || suffix ? flags : {}), ...(isTime ? { isAmount: true as const } : {}) }
    const behind = end.money
      ? { unit: end.money }
      : unit === undefined && end.firstUnit
        ? { unit: end.firstUnit }
        : base
    // A share “3% to” is no start of a sum.
    return {
      figures: [
        {
          ...start,
          ...(isOther ? { value: scaled(first.value, sign) } : {}),
          ...(ofStart ? { bound: ofStart } : {}),
          ...(isTime ? { isAmount: true as const } : {}),
          isStart: true,
        },
        { from: end.joint.to, to, value: high, ...behind, ...ofEnd },
      ],
      to,
    }
  }
  return { figures: [{ from: before.from, to, value: [low, high], ...base, ...flags }], to }
}

const moneyWord = /^(?:dollar|euro|pound|cent|kron|franc|rupee|peso|crown)/i

/** “three hundred and” before a number in words that is only its end. */
const isEnd = /(?:hundred|thousand|million)\s(?:and\s)?$/i

export const figures = (text: string): FigureMention[] => {
  const shares = sharesIn(text)
  const read: FigureMention[] = []
  let [end, share] = [0, 0]
  for (const { index } of text.matchAll(numberStart)) {
    while ((shares[share]?.to ?? Infinity) <= index) share += 1
    if (index < end || (shares[share]?.from ?? Infinity) <= index) continue
    if (isEnd.test(text.slice(Math.max(0, index - 14), index)) && /[a-z]/i.test(text.charAt(index))) continue
    const one = readAt(text, index)
    if (!one) continue
    end = one.to
    read.push(...one.figures)
  }
  const isKnown = ({ value }: FigureMention): boolean => [value].flat().every(Number.isFinite)
  const numbers = withUnitsOfOthers(text, read.filter(isKnown)).filter((one) => isFigure(text, one))
  return [...shares, ...numbers, ...ranksIn(text), ...multiplesIn(text)].sort((a, b) => a.from - b.from)
}

/** A number without a unit is a figure if it cannot be a year, a day or a name. */
const isFigure = (text: string, { from, to, unit, bound }: FigureMention): boolean => {
  if (unit !== undefined) return true
  const words = text.slice(from, to)
  if (!/\d/.test(words) || yearLike.test(words.replace(/^\D+/, ''))) return false
  return /\d,\d{3}|million|billion|trillion|thousand|(?:bn|mn|tn|k|m)$/i.test(words) || bound !== undefined
}

const ratioBefore = /\d\s?(?::|\sto|\sout of)\s?$/
const ratioAfter = /^\s?(?::\s?\d|(?:to|out of)\s\d)/

/** Whether a number stands beside another in a ratio or a vote: 7 to 2, 3:1. */
export const isInRatio = (text: string, { from, to }: Span): boolean =>
  ratioBefore.test(text.slice(Math.max(0, from - 12), from)) || ratioAfter.test(text.slice(to, to + 12))

/** Whether neither a unit nor a noun stands behind a number that ends at a place: fell by 41,300 in April. */
export const isBare = (text: string, end: number): boolean => {
  const [next] = tokensIn(text, { from: end, to: end + 24 })
  return next === undefined || !/^[wcns%‰°]/.test(next.is)
}
