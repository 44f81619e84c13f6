import { type DateReading, type Day, daysBetween, daysOn, monthsOn, writeDay } from '../shared/calendar'
import type { DatedClause } from './clauses'
import { ago, weekdayOn } from './counted-days'
import { isOfOtherYear, nearbyDay } from './nearby-days'
import { toldAtEnd } from './plans'

/** All that the reading of a date may depend on. */
export interface DateContext {
  issued: Day | undefined
  from: string
  /** The last date with a month before this one, in its paragraph if there is one. */
  last: Day | undefined
  /** The last day before this one that is given with its year, in its paragraph. */
  whole: Day | undefined
  /** The year of the line of a timeline that this date begins; null if it cannot be told. */
  listed: number | null | undefined
  /** The dates of the text that are given with their month, by their day. */
  named: ReadonlyMap<number, readonly Day[]>
  clause: DatedClause
  /** The words right after the date. */
  after: string
}

/** With the day from which later relative dates count. */
export interface DayReading extends DateReading {
  day?: Day
}

const joined = (start: string | undefined, end: string | undefined): string | undefined =>
  start && end && start !== end ? `${start}/${end}` : start

const whole = (groups: readonly (string | undefined)[], at: number): number | undefined =>
  groups[at] === undefined ? undefined : Number(groups[at])

/** A stretch of days in one month, as EDTF. */
const days = (from: Day, to: number | undefined): string | undefined => {
  const end = to === undefined ? writeDay(from) : writeDay({ ...from, day: to })
  return end && joined(writeDay(from), end)
}

export const endOf = (groups: readonly (string | undefined)[], at: number): number | undefined =>
  whole(groups, at) ?? whole(groups, at + 1)

const absolute = (from: Day, end?: number): DayReading => ({ date: days(from, end), isRelative: false, day: from })

const relative = (from: Day, because: string, end?: number): DayReading => ({
  date: days(from, end),
  because,
  isRelative: true,
  day: from,
})

export const unknown: DayReading = { date: undefined, isRelative: true }

/** Behind a date to come in a clause that does not tell what was: 시행일은 9월 19일이다, 10월부터 시행. */
const toCome =
  /^\s?(?:\([월화수목금토일]\))?\s?(?:이다|입니다|이며|이고|임|까지|부터|중|시행|예정|제출|개최|공모|접수|개막|개통|출시|착공|완공|준공|개장|오픈)/

/** The year of a date that is given without one. */
const yearFor = (
  found: { month: number; day?: number | undefined },
  word: string | undefined,
  context: DateContext,
): DayReading => {
  const { listed, whole, clause, after } = context
  if (listed === null) return unknown
  if (listed !== undefined) return relative({ year: listed, ...found }, 'in the year of the line before it')
  const reading = nearestYear(found, word, context)
  const { day } = reading
  // Of 2021년 3월 2일 시작했다. 5월 9일 닫았다 the year is not that of the document.
  const isOfStory =
    word === undefined &&
    whole !== undefined &&
    clause.isPast() &&
    !clause.isPlan() &&
    !toldAtEnd.test(clause.text ?? '')
  if (day && isOfStory && whole.year < day.year && found.month >= (whole.month ?? 1)) return unknown
  return day && isOfOtherYear(day, after) ? unknown : reading
}

/** The year, as the words beside a date and the tense of its clause tell. */
const nearestYear = (
  found: { month: number; day?: number | undefined },
  word: string | undefined,
  context: DateContext,
): DayReading => {
  const { issued, from } = context
  if (!issued) return unknown
  const compare = (candidate: number): number => {
    const distance = (candidate - issued.year) * 12 + found.month - (issued.month ?? found.month)
    return distance !== 0 || found.day === undefined || issued.day === undefined ? distance : found.day - issued.day
  }
  if (word === '지난') {
    const past =
      compare(issued.year) > 0 || (compare(issued.year) === 0 && found.day === undefined)
        ? issued.year - 1
        : issued.year
    return relative({ year: past, ...found }, `the last one before ${from}`)
  }
  if (word === '오는') {
    const next = compare(issued.year) < 0 ? issued.year + 1 : issued.year
    return relative({ year: next, ...found }, `the next one after ${from}`)
  }
  const distance = found.month - (issued.month ?? found.month)
  const { clause } = context
  if (Math.abs(distance) > 3 && clause.text === undefined) return unknown
  // In December, January is that of the next year unless it is told as past.
  const isFar = distance < -8 && !clause.isPast() && /[다요것][.”"]*$/.test(clause.text ?? '')
  if (distance < -3 && (clause.isPlan() || isFar))
    return relative({ year: issued.year + 1, ...found }, `still to come on ${from}`)
  const isAhead = clause.isPlan() || clause.isPresent() || (!clause.isPast() && toCome.test(context.after))
  if (distance > 3 && !isAhead) return relative({ year: issued.year - 1, ...found }, `past on ${from}`)
  return relative({ year: issued.year, ...found }, `in the year of ${from}`)
}

/** Whether a day is told as one to come, so that the month named before it, which is past, is not its own. */
const isStillToCome = (clause: DatedClause, after: string): boolean =>
  (clause.isPlan() || clause.isPresent()) && (/^(?:까지|부터)/.test(after) || !toldAtEnd.test(clause.text ?? ''))

/** Behind the day on which something was told. */
const toldThen = /^\s(?:밝혔|밝힌|전했|발표했|알렸|말했|설명했)/
/** How many days before the document something was told, if only the day of it is given. */
const longestAgo = 14

/** The date of a day without a month, only if a second piece of evidence supports it. */
const monthFor = (found: number, word: string | undefined, context: DateContext): DayReading => {
  const { issued, from, last, named, clause, after } = context
  if (word === '오는' && issued?.day !== undefined) {
    const base = found >= issued.day ? { year: issued.year, month: issued.month ?? 1 } : monthsOn(issued, 1)
    return relative({ ...base, day: found }, `the next day ${found} after ${from}`)
  }
  if (word === '지난' && issued?.day !== undefined) {
    const base = found <= issued.day ? { year: issued.year, month: issued.month ?? 1 } : monthsOn(issued, -1)
    return relative({ ...base, day: found }, `the last day ${found} before ${from}`)
  }
  const nearby = issued?.day === undefined ? undefined : nearbyDay(found, issued, after, clause.text)
  if (nearby) return relative(nearby, `the day ${found} nearest to ${from}`)
  // 다음 달 3일 연다고 9일 밝혔다: nobody tells on a day to come.
  if (issued?.day !== undefined && toldThen.test(after)) {
    const base = found <= issued.day ? { year: issued.year, month: issued.month ?? 1 } : monthsOn(issued, -1)
    const told = { ...base, day: found }
    return daysBetween(told, issued) > longestAgo ? unknown : relative(told, `told on it, by ${from}`)
  }
  const inLast = last?.month === undefined ? undefined : { ...last, day: found }
  const isGone = (one: Day): boolean =>
    issued?.day !== undefined && daysBetween(issued, one) < 0 && isStillToCome(clause, after)
  if (inLast && !isGone(inLast)) return relative(inLast, 'in the month named before it in the paragraph')
  const [only, other] = named.get(found) ?? []
  if (only && !other && !isGone(only)) return relative(only, `the text names ${writeDay(only)} elsewhere`)
  if (issued?.day === undefined || issued.month === undefined) return unknown
  if (found === issued.day) return relative({ ...issued, day: found }, `the day of the document itself, ${from}`)
  // The row of a table has no tense.
  if (!/다[.”"]*$|요[.”"]*$|며$|고$|나$|만$|데$/.test(clause.text ?? '')) return unknown
  const inMonth = { year: issued.year, month: issued.month, day: found }
  const away = daysBetween(issued, inMonth)
  // Words about the future may be told on a day that is past.
  const isTold = toldAtEnd.test(clause.text ?? '') && !/^(?:까지|부터)/.test(after)
  if (away < 0 && away >= -14 && (isTold || !clause.isPlan()))
    return relative(inMonth, `told as past on ${from}, ${-away} days on`)
  if (away > 0 && away <= 21 && (clause.isPlan() || clause.isPresent()))
    return relative(inMonth, `told as to come on ${from}, ${away} days ahead`)
  return unknown
}

const yearOn: Readonly<Record<string, number>> = {
  올해: 0,
  올: 0,
  금년: 0,
  지난해: -1,
  작년: -1,
  내년: 1,
  재작년: -2,
  내후년: 2,
}
const monthOn: Readonly<Record<string, number>> = {
  지난달: -1,
  '지난 달': -1,
  전월: -1,
  이달: 0,
  '이번 달': 0,
  '다음 달': 1,
  내달: 1,
  익월: 1,
}
const dayOn: Readonly<Record<string, number>> = {
  오늘: 0,
  어제: -1,
  어젯밤: -1,
  지난밤: -1,
  그제: -2,
  그저께: -2,
  내일: 1,
  모레: 2,
  글피: 3,
}

/** The year of two digits, or of four. */
const fullYear = (digits = ''): number => {
  const year = Number(digits)
  return digits.length > 2 ? year : year + (year > 50 ? 1900 : 2000)
}

/** A half or a quarter of a year. */
const monthsOf = (year: number, first: number, many: number): DayReading => ({
  date: joined(writeDay({ year, month: first }), writeDay({ year, month: first + many - 1 })),
  isRelative: false,
})

/** Whether days are listed, and no stretch unless one follows the other: 9·10일. */
const isList = (between: string | undefined): boolean => between === '·' || between === ','

/** Days of one month, as far as they follow each other. */
const stretch = (reading: DayReading, [from, mark, to]: readonly (string | undefined)[]): DayReading => {
  if (isList(mark) && Number(to) !== Number(from) + 1) return unknown
  return reading.day ? { ...reading, date: days(reading.day, Number(to)) } : reading
}

/** A half or a quarter without its year: the next one, the last one, or that of the year as its clause tells. */
const partAlone = (
  word: string | undefined,
  first: number,
  many: number,
  { issued, from, clause }: DateContext,
): DayReading => {
  if (issued?.month === undefined) return unknown
  const [isAfter, isBefore] = [first > issued.month, first + many - 1 < issued.month]
  const inYear = (by: number, because: string): DayReading => {
    const { date } = monthsOf(issued.year + by, first, many)
    return { date, because: `${because} ${from}`, isRelative: true }
  }
  if (word && !isAfter && !isBefore) return unknown
  if (word === '오는') return inYear(isAfter ? 0 : 1, 'the next one after')
  if (word === '지난') return inYear(isAfter ? -1 : 0, 'the last one before')
  if (clause.isPlan()) return isBefore ? unknown : inYear(0, 'still to come on')
  if (isAfter && clause.isPresent()) return many === 6 ? inYear(0, 'in the year of') : unknown
  return inYear(isAfter ? -1 : 0, 'the last such part of a year on')
}

type Read = (groups: readonly (string | undefined)[], context: DateContext) => DayReading

/** How each of the patterns is read. */
export const readers: Readonly<Record<string, Read>> = {
  numeric: (groups) => absolute({ year: whole(groups, 1) as number, month: whole(groups, 3), day: whole(groups, 4) }),
  full: (groups) =>
    absolute({ year: whole(groups, 1) as number, month: whole(groups, 2), day: whole(groups, 3) }, endOf(groups, 4)),
  months: (groups) => {
    const start = { year: whole(groups, 1) as number, month: whole(groups, 2) }
    return {
      date: joined(writeDay(start), writeDay({ ...start, month: whole(groups, 3) })),
      isRelative: false,
      day: start,
    }
  },
  yearMonth: (groups) => absolute({ year: whole(groups, 1) as number, month: whole(groups, 2) }),
  years: (groups) => ({ date: joined(String(fullYear(groups[1])), String(fullYear(groups[2]))), isRelative: false }),
  numericMonth: (groups) => absolute({ year: whole(groups, 1) as number, month: whole(groups, 2) }),
  numericDay: (groups, context) =>
    yearFor({ month: whole(groups, 1) as number, day: whole(groups, 2) }, undefined, context),
  halfAlone: (groups, context) => partAlone(groups[1], groups[2] === '상반기' ? 1 : 7, 6, context),
  yearEnd: (_, { issued, from }) =>
    issued ? relative({ year: issued.year, month: 12 }, `the end of the year of ${from}`) : unknown,
  year: (groups) => {
    const [year, half] = [whole(groups, 1) as number, groups[2]]
    if (half === '상반기' || half === '하반기') return monthsOf(year, half === '상반기' ? 1 : 7, 6)
    return absolute({ year, ...(half === '말' ? { month: 12 } : {}) })
  },
  numericSpan: (groups) => {
    const start = { year: whole(groups, 1) as number, month: whole(groups, 2), day: whole(groups, 3) }
    const end = { year: whole(groups, 4) ?? start.year, month: whole(groups, 5), day: whole(groups, 6) }
    return { date: joined(writeDay(start), writeDay(end)), isRelative: false, day: start }
  },
  yearMonths: (groups) => {
    const start = { year: whole(groups, 1) as number, month: whole(groups, 2) }
    const end = { year: whole(groups, 3) ?? start.year, month: whole(groups, 4) }
    return { date: joined(writeDay(start), writeDay(end)), isRelative: false, day: start }
  },
  daySpan: (groups, context) => {
    const found = { month: whole(groups, 3) as number, day: whole(groups, 4) }
    const year = whole(groups, 1)
    const reading = year === undefined ? yearFor(found, groups[2], context) : absolute({ year, ...found })
    if (!reading.day) return reading
    const month = whole(groups, 6) as number
    const end = whole(groups, 5) ?? reading.day.year + (month < found.month ? 1 : 0)
    return { ...reading, date: joined(writeDay(reading.day), writeDay({ year: end, month, day: whole(groups, 7) })) }
  },
  monthSpan: (groups, context) => {
    const reading = yearFor({ month: whole(groups, 1) as number }, undefined, context)
    const end = reading.day && writeDay({ ...reading.day, month: whole(groups, 2) })
    return end ? { ...reading, date: joined(reading.date, end) } : reading
  },
  shortDay: (groups) => absolute({ year: fullYear(groups[1]), month: whole(groups, 2), day: whole(groups, 3) }),
  shortMonth: (groups) => absolute({ year: fullYear(groups[1]), month: whole(groups, 2) }),
  shortYear: (groups) => absolute({ year: fullYear(groups[1]) }),
  quarter: (groups) => monthsOf(whole(groups, 1) as number, (whole(groups, 2) as number) * 3 - 2, 3),
  quarterOf: (groups, { issued, from }) => {
    const by = yearOn[groups[1] ?? '']
    if (!issued || by === undefined) return unknown
    const { date } = monthsOf(issued.year + by, (whole(groups, 2) as number) * 3 - 2, 3)
    return { date, because: `${groups[1]} counted from ${from}`, isRelative: true }
  },
  quarterAlone: (groups, context) => partAlone(groups[1], (whole(groups, 2) as number) * 3 - 2, 3, context),
  relativeYear: (groups, { issued, from, last }) => {
    const word = (groups[1] ?? '').replace(/\s/g, '')
    const base =
      word in yearOn ? issued && issued.year + (yearOn[word] ?? 0) : last && last.year + (word === '이듬해' ? 1 : 0)
    if (base === undefined) return unknown
    const half = groups[4]
    if (half === '상반기' || half === '하반기') {
      const { date } = monthsOf(base, half === '상반기' ? 1 : 7, 6)
      return { date, because: `${word} counted from ${from}`, isRelative: true }
    }
    const because = word in yearOn ? `${word} counted from ${from}` : `counted from the year named before it`
    const month = whole(groups, 2) ?? (half === '말' ? 12 : undefined)
    return relative({ year: base, month, day: whole(groups, 3) }, because)
  },
  relativeMonths: (groups, { issued, from }) => {
    const by = yearOn[groups[1] ?? '']
    if (!issued || by === undefined) return unknown
    const start = { year: issued.year + by, month: whole(groups, 2) }
    const date = joined(writeDay(start), writeDay({ ...start, month: whole(groups, 3) }))
    return { date, because: `${groups[1]} counted from ${from}`, isRelative: true, day: start }
  },
  relativeMonth: (groups, { issued, from }) => {
    if (issued?.month === undefined) return unknown
    const word = (groups[1] ?? '').replace(/\s/g, ' ')
    const day = { ...monthsOn(issued, monthOn[word] ?? 0), day: whole(groups, 2) }
    return relative(day, `${word} counted from ${from}`, endOf(groups, 3))
  },
  monthDay: (groups, context) => {
    const reading = yearFor({ month: whole(groups, 2) as number, day: whole(groups, 3) }, groups[1], context)
    const end = endOf(groups, 4)
    return reading.day && end !== undefined ? { ...reading, date: days(reading.day, end) } : reading
  },
  monthDays: (groups, context) => {
    const found = { month: whole(groups, 1) as number, day: whole(groups, 2) }
    return stretch(yearFor(found, undefined, context), groups.slice(2))
  },
  dayDays: (groups, context) => stretch(monthFor(whole(groups, 2) as number, groups[1], context), groups.slice(2)),
  fullDays: (groups) =>
    stretch(
      absolute({ year: whole(groups, 1) as number, month: whole(groups, 2), day: whole(groups, 3) }),
      groups.slice(3),
    ),
  relativeYearDays: (groups, context) => stretch(read('relativeYear', groups, context), groups.slice(3)),
  relativeMonthDays: (groups, context) => stretch(read('relativeMonth', groups, context), groups.slice(2)),
  month: (groups, context) => yearFor({ month: whole(groups, 2) as number }, groups[1], context),
  day: (groups, context) => {
    const reading = monthFor(whole(groups, 2) as number, groups[1], context)
    const end = endOf(groups, 3)
    return reading.day && end !== undefined ? { ...reading, date: days(reading.day, end) } : reading
  },
  weekday: (groups, { issued, from }) =>
    issued?.day === undefined
      ? unknown
      : relative(weekdayOn(groups[1] ?? '', groups[2] ?? '', issued), `${groups[0]} counted from ${from}`),
  ago: (groups, { issued, from }) =>
    issued?.day === undefined
      ? unknown
      : relative(ago(groups[1], groups[2] ?? groups[3] ?? '', issued), `${groups[0]} counted from ${from}`),
  near: (groups, { issued, from }) => {
    if (issued?.day === undefined) return unknown
    return relative(daysOn(issued, dayOn[groups[1] ?? ''] ?? 0), `${groups[1]} counted from ${from}`)
  },
}

const read = (kind: string, groups: readonly (string | undefined)[], context: DateContext): DayReading =>
  readers[kind]?.(groups.slice(0, kind === 'relativeYear' ? 4 : 3), context) ?? unknown
