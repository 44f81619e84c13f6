import type { FigureMention, Span } from '../rules'
import { matchAt } from '../shared/match-at'
import { type Amount, amountAt } from './amounts'
import { type Before, beforeNumber } from './before-number'
import { boundOf, suffixAt, tailAt } from './bounds'
import { countedAt, isOutside } from './counted-noun'
import { withUnitsOfOthers } from './elliptic'
import { numberStart, scaleAt, scaled } from './numbers'
import { type End, endAt, isMovement } from './ranges'
import { multiplesIn, ranksIn, sharesIn } from './shares'
import { tokensIn } from './tokens'
import { type CountedUnit, restOfUnit, unitAt, unitOf } from './units'

/** Nouns that take a number as a name (“article 5”), so that the number is no figure. */
const numbered =
  /\b(?<!\b(?:this|that|last|next|each|every|same|past|previous|final|first|latest|any|one|an?)\s)(?:articles?|sections?|chapters?|part|tables?|figures?|annex|appendix|pages?|pp?\.|nos?\.|number|item|step|phase|day|room|route|highway|flight|version|unit|level|grade|stage|weeks?|paras?\.?|paragraphs?|clauses?|regulation|resolution|schedule|exhibit|box|chart|note|footnote|question|platform|gate|floor|channel|volume|category|class|type|tier|band|zone|model|year|form|mark|exit|junction|bus|top|district|ward|terminal|reactor|aged?|ages|fiscal|fy)\s$/i
/** The month of a day or a year: “by March 12”, but “by March 1,204 homes”. */
const monthBefore =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)\s$/i
const dayOrYear = /^(?:\d{1,2}|(?:1[5-9]|20)\d\d)$/
const monthAfter =
  /^\s(?:of\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![a-z])/
/** A time of the day. */
const clock = /^\s?(?:[ap]\.?m\b|o['’]clock|GMT|UTC|hrs\b)|^\s?(?:–|-|to)\s?\d{1,2}(?::\d\d|\.\d\d)?\s?[ap]\.?m\b/i
const yearLike = /^(?:1[5-9]|20)\d\d$/

const inPence = (unit: Partial<CountedUnit>, value: number, written: string): [Partial<CountedUnit>, number] =>
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
    const isAmount = timeUnit.test(measure.unit) && (scale >= 1000 || isDecimal || matchAt(rate, text, to) !== null)
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

/** Nouns that stand for what is said next: “three things have to be said”. */
const shell = new Set(
  'things points ways reasons matters words remarks thoughts options examples kinds sorts types aspects respects sides ends copies causes questions problems conditions goals aims factors lessons steps messages principles priorities halves thirds quarters fifths tenths'.split(
    ' ',
  ),
)
const definite = /\b(?:the|these|those|both|our|their|his|her|its|my|your)\s$/i

/** Whether a count in words is told in passing: “two things have to be said”, “the two leaders”, “one kilowatt”. */
const isSmall = (value: number, { written, isNoun }: Counted, before: string): boolean => {
  if (value === 1) return !moneyWord.test(written)
  if (value >= 10 || !isNoun) return false
  return definite.test(before) || shell.has(written)
}

/** A would-be number that goes on: a clock, a version, a fraction of others, a word with digits. */
const goesOn = /^(?:[:/]\d|[.,]\d|\d|[½¼¾⅓⅔⅛]|(?:st|nd|rd|th|s)(?![a-z]))/

/** The figures of one number or range, and where reading goes on. */
interface Read {
  figures: FigureMention[]
  to: number
}

/** Whether a number is that of a date, a clock, a list or a name. */
const isNoFigure = (text: string, at: number, { number, scale, to }: Amount, before: Before): boolean => {
  const behind = text.slice(to, to + 14)
  if (goesOn.test(text.slice(number.to, number.to + 3))) return true
  if (number.isSpelled && /^one$/i.test(number.written) && /^\sday(?![a-z])/.test(behind)) return true
  if (!number.isSpelled && /[A-Za-z][-–]$/.test(text.slice(Math.max(0, at - 2), at))) return true
  if (before.money !== undefined) return false
  if (/^0\d/.test(number.written)) return true
  // “0800 123 4567 lines”, “flown by Boeing 737 jets”
  if (
    scale === 1 &&
    /^\d{1,4}$/.test(number.written) &&
    before.lead === undefined &&
    isPartOfName.test(before.rest) &&
    !/^\s?(?:%|per\s?cent)/.test(behind)
  )
    return true
  if (scale !== 1) return false
  if (monthAfter.test(behind) || clock.test(behind) || numbered.test(before.rest)) return true
  return dayOrYear.test(number.written) && !/^\s?(?:%|per\s?cent)/.test(behind) && monthBefore.test(before.rest)
}

const isPartOfName =
  /(?:^|\s)\d{3,4}\s$|[a-z,;)’'"”]\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)[A-Z][A-Za-z]{1,20}\s$/
const ofAge = /^(?:-(?:year|month|week|day|hour|minute)s?-olds?|[-\s]years?[-\s]olds?)/i

/** The words behind a number or a range that belong to it. */
interface Behind {
  to: number
  counted: Counted
  /** Its unit, and those that its word may mean. */
  unit: Partial<CountedUnit>
  /** The words that bound it from behind. */
  trailing: string | undefined
  /** A scale behind brackets: $(18.6) million. */
  by: number
}

/** Undefined where the digits run on into a word: 5G, 3D, 18-year-olds. */
const behindNumber = (text: string, first: Amount, end: End | undefined, before: Before): Behind | undefined => {
  const { number } = first
  const last = end ?? first
  const money = before.money ?? end?.money
  const isYear = !number.isSpelled && yearLike.test(number.written) && first.scale === 1 && !money && !end
  const suffix = suffixAt(text, last.to)
  const from = last.to + (suffix?.length ?? 0)
  if (!money && !suffix && ofAge.test(text.slice(from, from + 12))) return undefined
  const isDecimal = /\.\d/.test(number.written)
  const counted: Counted = money
    ? { to: from, written: '' }
    : countedBehind(text, from, { start: before.from, scale: last.scale, isDecimal, isYear })
  if (!money && counted.unit === undefined && /^(?:[A-Za-zÀ-ɏ]|-[A-Za-z])/.test(text.slice(from, from + 2)))
    return undefined
  const per = money ? restOfUnit(text, from) : undefined
  const isBracketed = money !== undefined && before.isNegative && text.charAt(from) === ')'
  const closing = isBracketed ? scaleAt(text, from + 1) : undefined
  const bare = closing?.to ?? per?.to ?? (isBracketed ? from + 1 : counted.to)
  const tail = tailAt(text, bare)
  return {
    to: bare + (tail?.length ?? 0),
    counted,
    unit: money
      ? { unit: money }
      : {
          ...(counted.unit === undefined ? {} : { unit: counted.unit }),
          ...(counted.unitMay ? { unitMay: counted.unitMay } : {}),
        },
    trailing: suffix?.words ?? tail,
    by: closing?.by ?? 1,
  }
}

/** “All homes within 15 km” are near, and their distance is not bounded. */
const nearTo = /^(?:within|beyond)$/
const lengthUnit = /^(?:k?m|metres|miles|feet|yards)$/

const readAt = (text: string, at: number): Read | undefined => {
  const before = beforeNumber(text, at)
  const first = amountAt(text, at, before.money !== undefined)
  if (!first) return undefined
  const { number } = first
  if (isNoFigure(text, at, first, before)) {
    const more = /^[\d.,:/]*/.exec(text.slice(number.to, number.to + 40))?.[0].length ?? 0
    return { figures: [], to: number.to + more }
  }
  const end = endAt(text, first, before)
  const behind = behindNumber(text, first, end, before)
  if (!behind) return { figures: [], to: (end ?? first).to }
  const { to, counted, trailing } = behind
  const sign = before.isNegative ? -1 : 1
  const isDistance = nearTo.test(before.lead ?? '') && lengthUnit.test(counted.unit ?? '')
  const { bound, isNearly } = isDistance ? {} : boundOf(before.rest, before.lead, trailing)
  const isPassing = number.isSpelled && !before.money && isSmall(first.value, counted, before.rest)
  const flags = {
    ...(bound ? { bound } : {}),
    ...(isNearly ? { isNearly } : {}),
    ...(before.isEstimated ? { isEstimated: true as const } : {}),
    ...(isPassing ? { isInPassing: true as const } : {}),
    ...(counted.isAmount ? { isAmount: true as const } : {}),
  }
  if (end) return { figures: figuresOfRange({ first, end, before, behind, flags }), to }
  const [unit, value] = inPence(behind.unit, scaled(first.value, sign * behind.by), counted.written)
  return { figures: [{ from: before.from, to, value, ...unit, ...flags }], to }
}

interface ReadRange {
  first: Amount
  end: End
  before: Before
  behind: Behind
  flags: Partial<FigureMention>
}

/** “Between” belongs to the range. */
const beforeRange = ({ from, rest }: Before, { by }: End): number =>
  from - (by === 'and' ? (/between\s$/i.exec(rest)?.[0].length ?? 0) : 0)

/** A range, or the two ends of a movement. */
const figuresOfRange = ({ first, end, before, behind, flags }: ReadRange): FigureMention[] => {
  const { to, trailing, unit: own } = behind
  const { firstUnit } = end
  const sign = before.isNegative ? -1 : 1
  const isShared = end.scale !== 1 && first.scale === 1 && !firstUnit
  const low = scaled(first.value, sign * (isShared ? end.scale : 1))
  const high = end.isNegative ? -end.value : end.value
  const isOther =
    firstUnit !== undefined &&
    (end.money !== undefined ||
      (own.unit === undefined ? end.scale >= 1000 && first.scale === 1 : firstUnit !== own.unit))
  const [unitOfStart, value] = inPence(
    firstUnit ? { unit: firstUnit } : own,
    isOther ? scaled(first.value, sign) : low,
    end.firstWord ?? '',
  )
  const start: FigureMention = { from: before.from, to: end.joint.from, value, ...unitOfStart }
  if (end.by !== 'to' || !isMovement(start, { value: high, isOther }, before))
    return [{ from: beforeRange(before, end), to, value: [low, high], ...own, ...flags }]
  const { bound } = boundOf(before.rest, before.lead, undefined)
  const isTime = timeUnit.test(firstUnit ?? own.unit ?? '') && !(Number.isInteger(low) && Number.isInteger(high))
  const amount = isTime ? { isAmount: true as const } : {}
  const isOpen = own.unit === undefined && firstUnit !== undefined && !isOther
  const unit = end.money ? { unit: end.money } : isOpen ? { unit: firstUnit } : own
  return [
    { ...start, ...(bound ? { bound } : {}), ...amount, isStart: true },
    { from: end.joint.to, to, value: high, ...unit, ...(trailing ? flags : {}), ...amount },
  ]
}

const moneyWord = /^(?:dollar|euro|pound|cent|kron|franc|rupee|peso|crown)/i

/** “three hundred and” before a number in words that is only its end. */
const isEnd = /(?:hundred|thousand|million)\s(?:and\s)?$/i

export const figures = (text: string): FigureMention[] => {
  const shares = sharesIn(text).sort((a, b) => a.from - b.from)
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
  (ratioBefore.test(text.slice(Math.max(0, from - 12), from)) &&
    !/\bfrom\s[\d.,]{1,12}\sto\s$/.test(text.slice(Math.max(0, from - 24), from))) ||
  ratioAfter.test(text.slice(to, to + 12))

/** Whether neither a unit nor a noun stands behind a number that ends at a place: fell by 41,300 in April. */
export const isBare = (text: string, end: number): boolean => {
  const [next] = tokensIn(text, { from: end, to: end + 24 })
  return next === undefined || !/^[wcns%‰°]/.test(next.is) || isOutside(next.text)
}

const ofOthers = /(?<![\w.,])(\d{1,3}(?:,\d{3})*)(?=\s(?!in\s)(?:[a-z]+\s){1,4}(?:out\s)?of\s)/g

const inOthers = /^\s(?:in|of|out\sof)\s/

/** Whole numbers in words without a unit, “nine have one”, and parts of a share, “12 trucks out of 40”. */
export const plainNumbers = (text: string, { from, to }: Span): FigureMention[] => {
  const words = text.slice(from, to)
  const parts = [...words.matchAll(ofOthers)].map(({ 0: written, index }): FigureMention => {
    return { from: from + index, to: from + index + written.length, value: Number(written.replaceAll(',', '')) }
  })
  const found: FigureMention[] = []
  for (const { index } of words.matchAll(numberStart)) {
    const at = from + index
    const amount = at < (found.at(-1)?.to ?? 0) ? undefined : amountAt(text, at, false)
    const isWhole = amount?.number.isSpelled && Number.isInteger(amount.value) && amount.value > 1
    const isInShare =
      /\b(?:in|of)\s$/.test(text.slice(Math.max(0, at - 4), at)) ||
      (amount && inOthers.test(text.slice(amount.to, amount.to + 8)))
    if (amount && isWhole && !isInShare && !/[A-Za-z-]$/.test(text.slice(Math.max(0, at - 1), at)))
      found.push({ from: at, to: amount.to, value: amount.value })
  }
  return [...parts, ...found]
}
