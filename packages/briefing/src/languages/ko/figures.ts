import type { FigureBound, FigureMention, Span } from '../rules'
import { matchAt } from '../shared/match-at'
import { matchesOf } from '../shared/matches'
import { fractionSigns } from '../shared/numbers'
import { Taken } from '../shared/taken'
import { amount, amountOf, rangeOf } from './amounts'
import { boundAfter, boundBefore, isDifference, isMovedTo, leewayOf, limit, wordsAfter, wordsBefore } from './bounds'
import { scaleNumbers } from './scale-numbers'
import { countsInWords, ranksIn, sharesIn } from './spelled'
import { endOfUnit, unitInRange, unitOf } from './units'

/** The number of a quantity with a bound and a sign before it. */
const start = new RegExp(
  `(?<![\\d.,A-Za-z\\-제])${wordsBefore}((?<![^\\s(→⇒:,])[-−–△+]|영하\\s|마이너스\\s)?(${amount})`,
  'g',
)
/** The second end of a range, which may be below zero as well: △1.2%~△0.3%. */
const rangeTo = new RegExp(`(?:\\s?${unitInRange})?\\s?(?:[~∼～]\\s?([-−△])|[~∼～–-])\\s?(${amount})`, 'y')
const endsInNumber = new RegExp(`[\\d${fractionSigns}]$`)
const some = /(여)?\s?/y
/** Behind a unit: a gloss in brackets, as (GWh), and a bound. */
const behindUnit = new RegExp(`(?:\\s?\\([A-Za-z%]{1,4}\\))?${wordsAfter.slice(0, -2)}|${limit})?`, 'y')
const large = new RegExp(
  `(?<![\\d.,A-Za-z\\-제])${wordsBefore}(${amount})(여)?(?<=[만억조경])(?![가-힣]*[년월일])${wordsAfter}`,
  'g',
)

/** 100명 이상은 아니다. */
const denied = /^[은는이가]?\s아[니닌님]/
const opposite: Readonly<Record<FigureBound, FigureBound | undefined>> = {
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '<': '>=',
  '~': undefined,
}
/** 시속 300km. */
const per = /([시초]속)\s?$/
const speeds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  시속: { km: 'km/h' },
  초속: { m: 'm/s', km: 'km/s' },
}

const withSigns = ([low, high]: readonly [number, number], isLowBelow: boolean, isHighBelow: boolean) =>
  [isLowBelow ? -low : low, isHighBelow ? -high : high] as const

const mention = (
  index: number,
  whole: string,
  value: FigureMention['value'],
  rest: Partial<FigureMention>,
): FigureMention => {
  const from = index + (whole.length - whole.trimStart().length)
  return { from, to: index + whole.trimEnd().length, value, ...rest }
}

const optional = (unit: string | undefined, bound: FigureBound | undefined): Partial<FigureMention> => ({
  ...(unit ? { unit } : {}),
  ...(bound ? { bound } : {}),
})

/** 100만에서 200만 원, 3%에서 5%로: a range, or, where it goes on with 로, where something moved from and to. */
const joinedBy = /^(?:에서|부터)\s$/
const movedTo = /^(?:\s?(?:수준|규모|정도|안팎|선))?(?:으로|로)(?![가-힣])/
/** How far behind a figure those words may reach, in UTF-16 units. */
const movedReach = 8

const withRanges = (text: string, figures: readonly FigureMention[]): FigureMention[] => {
  const made: FigureMention[] = []
  for (const one of figures) {
    const before = made.at(-1)
    const isSecond =
      before !== undefined &&
      typeof before.value === 'number' &&
      typeof one.value === 'number' &&
      !before.bound &&
      (before.unit === undefined || before.unit === one.unit) &&
      joinedBy.test(text.slice(before.to, one.from))
    if (!isSecond) made.push(one)
    else if (movedTo.test(text.slice(one.to, one.to + movedReach)))
      made.splice(-1, 1, { ...before, ...optional(one.unit, undefined), isStart: true }, one)
    else made.splice(-1, 1, { ...one, from: before.from, value: [before.value as number, one.value as number] })
  }
  return made
}

/** A count in a unit that is not listed, known by the bound behind it: 300칸델라 이하. */
const bounded = new RegExp(
  `(?<![\\d.,A-Za-z\\-제~∼～–])(${amount})(?!학년|단계|등급|시간|주년|호선|번째|차례|번지|년생|개년)([가-힣]{2,5}?|[석면표점편통동실기두평층잔])(\\s?(?:이상|이하|미만|초과|이내|안팎|내외|가량|정도|남짓))(?=[을를은는이가에의로인만]|으로|[\\s,.)]|$)(?<!(?:년|월|일|시|살)\\s?\\S{2})`,
  'g',
)

const signOfBound = /이상|이하|미만|초과|이내|안팎|내외|가량|정도|남짓/
/** 천억 has no digit. */
const signOfNumber = new RegExp(`[\\d${fractionSigns}]|[천백]\\s?[만억]`)

/** A number, or a range, with its unit. */
interface Counted {
  from: number
  to: number
  lead: string | undefined
  sign: string | undefined
  first: string
  /** Of a range. */
  second?: { sign: string | undefined; number: string }
  /** 여, behind the number. */
  some: boolean
  unit: string
  /** A bound behind the unit. */
  words: string | undefined
}

/** The unit behind a number. A word of scale may begin it: 3조각 is no 조. */
const unitBehind = (text: string, from: number, number: string) => {
  let rest = number
  for (;;) {
    const end = from + rest.length
    const join = matchAt(some, text, end)
    // In 여 may begin a unit as well.
    for (const at of new Set([end + (join?.[0].length ?? 0), end])) {
      const to = endOfUnit(text, at)
      if (to !== undefined) return { number: rest, some: at > end && join?.[1] !== undefined, from: at, to }
    }
    const shorter = rest.replace(/\s?[천백십만억조경]여?$/, '')
    if (shorter === rest || !endsInNumber.test(shorter)) return undefined
    rest = shorter
  }
}

/** The number with its unit that `start` found the beginning of. */
const countedAt = (text: string, match: RegExpExecArray): Counted | undefined => {
  const { 0: whole, 1: near, 2: far, 3: sign, 4: number = '' } = match
  const from = match.index + whole.length - number.length
  const range = matchAt(rangeTo, text, match.index + whole.length)
  const second = range?.[2] ?? ''
  const ofRange = range && unitBehind(text, rangeTo.lastIndex - second.length, second)
  const found = ofRange ?? unitBehind(text, from, number)
  if (!found) return undefined
  const tail = matchAt(behindUnit, text, found.to)
  return {
    from: match.index,
    to: found.to + (tail?.[0].length ?? 0),
    lead: near ?? far,
    sign,
    first: ofRange ? number : found.number,
    ...(ofRange ? { second: { sign: range?.[1], number: ofRange.number } } : {}),
    some: found.some,
    unit: text.slice(found.from, found.to),
    words: tail?.[1],
  }
}

/** All numbers with their units, in order. */
const countedIn = (text: string): Counted[] => {
  const all: Counted[] = []
  let at = 0
  for (let match = matchAt(start, text, at); match; match = matchAt(start, text, at)) {
    const counted = countedAt(text, match)
    if (counted) all.push(counted)
    at = counted?.to ?? match.index + 1
  }
  return all
}

const quantity = (text: string, counted: Counted): FigureMention => {
  const { from, to, lead, sign, first, second, words } = counted
  const size = second ? rangeOf(first, second.number) : amountOf(first)
  const isBelow = sign !== undefined && sign !== '+'
  const value = typeof size === 'number' ? (isBelow ? -size : size) : withSigns(size, isBelow, !!second?.sign)
  const unit = unitOf(counted.unit, second?.number ?? first)
  const before = text.slice(Math.max(0, from - 4), from)
  const isBy = isDifference(words, unit, before) || isMovedTo(words, text.slice(to, to + 24))
  const tail = isBy ? undefined : words
  const isSome = counted.some || (!second && /[천백십]여/.test(first))
  const bound = boundAfter(tail) ?? boundBefore(lead) ?? (isSome ? '~' : undefined)
  const isDenied = tail !== undefined && denied.test(text.slice(to, to + 4))
  const speed = speeds[per.exec(before)?.[1] ?? '']?.[unit ?? '']
  return mention(from, text.slice(from, isBy ? to - (words ?? '').length : to), value, {
    ...optional(speed ?? unit, isDenied && bound ? opposite[bound] : bound),
    ...leewayOf(tail),
  })
}

/** A number with too many digits is infinite in JavaScript and no figure. */
const isNumber = ({ value }: FigureMention): boolean => [value].flat().every(Number.isFinite)

export const figures = (text: string): FigureMention[] => {
  const found: FigureMention[] = []
  const taken = new Taken(text)
  const add = (one: FigureMention): void => {
    if (isNumber(one) && taken.take(one)) found.push(one)
  }
  for (const one of sharesIn(text)) add(one)
  if (signOfNumber.test(text)) for (const one of countedIn(text)) add(quantity(text, one))
  for (const match of matchesOf(text, large, /[만억조경]/)) {
    const [whole, near, far, single = '', some, tail] = match
    const lead = near ?? far
    add(
      mention(
        match.index,
        whole,
        amountOf(single),
        optional(undefined, boundAfter(tail) ?? boundBefore(lead) ?? (some ? '~' : undefined)),
      ),
    )
  }
  for (const match of matchesOf(text, bounded, signOfBound)) {
    const [whole, single = '', unit, tail] = match
    add(mention(match.index, whole, amountOf(single), optional(unit, boundAfter(tail))))
  }
  for (const one of [...ranksIn(text), ...countsInWords(text), ...scaleNumbers(text)]) add(one)
  return withRanges(
    text,
    found.sort((a, b) => a.from - b.from),
  )
}

/** A head of a table whose numbers count in per cent: 전년 대비, 이용률. */
export const shareHead = /[율률비]\s?$|비중|대비|증감/

/** A head of a table that counts: 정비 호수, 민원 건수, 가구 수. */
export const countHead = /(건|호|대|가구|세대|마리|개소|척|표|석|편|권|동|필지|그루|점)\s?수$/

/** A short word of a head that is no unit: 전년비, 계. */
export const noUnit = /[비계]$/

const ratioBefore = /\d\s?(?:대|:)\s?$/
const ratioAfter = /^\s?(?::\s?\d|대\s?\d{1,4}(?:$|[.)\s]|,(?!\d)|[이로의가를은였라]|으로))/

/** Whether a number stands beside another in a ratio or a vote: 3대 1, but not 버스 3대 120석. */
export const isInRatio = (text: string, { from, to }: Span): boolean =>
  ratioBefore.test(text.slice(Math.max(0, from - 10), from)) || ratioAfter.test(text.slice(to, to + 10))

/** Whether neither a unit nor a noun stands behind a number that ends at a place: 41,300으로 늘었다. */
export const isBare = (text: string, end: number): boolean =>
  /^(?:(?:으로|로|에서|에|까지|부터|이다|이며|[은는이가을를의와과도만])(?=[\s,.)]|$)|[,.)]|\s*$)/.test(
    text.slice(end, end + 12),
  )
