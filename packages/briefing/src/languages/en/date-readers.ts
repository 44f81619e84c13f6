import {
  type DateReading,
  type Day,
  daysBetween,
  daysOn,
  monthsOn,
  readDay,
  weekdayOf,
  writeDay,
} from '../shared/calendar'
import { months, weekdays } from './date-patterns'
import type { Tense } from './tenses'

const counts = 'a one two three four five six seven eight nine ten'.split(' ')

/** Around a date, as far as its words need it. */
export interface ReadingContext {
  issued: Day | undefined
  from: string
  tense: () => Tense | undefined
  whole: string
}

const monthIn = (word: string | undefined): number =>
  months.findIndex((name) => name.startsWith((word ?? '').toLowerCase().slice(0, 3))) + 1
export const unknown: DateReading = { date: undefined, isRelative: true }
const absolute = (date: string | undefined): DateReading => ({ date, isRelative: false })
const relative = (date: string | undefined, because: string): DateReading => ({ date, because, isRelative: true })
const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text))

const stretch = (from: Day, end: number | undefined): string | undefined => {
  const [start, last] = [writeDay(from), end === undefined ? undefined : writeDay({ ...from, day: end })]
  return start && last ? `${start}/${last}` : start
}

/** The day of the week that a date names. */
const weekdayIn = (words: string): number | undefined => {
  const [, word = ''] = /^([A-Z][a-z]{2})[a-z]*\.?,?\s/.exec(words) ?? []
  const index = weekdays.findIndex((name) => word !== '' && name.startsWith(word.toLowerCase()))
  return index < 0 ? undefined : index
}

/** How many months a date without a year lies ahead of its document, or behind it, where nothing says which. */
const farthest = { ahead: 3, behind: -8 }

/** The year of a date that is given without one. */
const yearFor = (
  month: number,
  day: number | undefined,
  end: number | undefined,
  context: ReadingContext,
): DateReading => {
  const { issued, from, whole } = context
  if (!issued) return unknown
  const weekday = weekdayIn(whole)
  const fit =
    weekday === undefined || day === undefined
      ? undefined
      : [0, 1, -1].map((by) => issued.year + by).find((year) => weekdayOf({ year, month, day }) === weekday)
  if (fit !== undefined)
    return relative(stretch({ year: fit, month, day }, end), `the ${weekdays[weekday ?? 0]} near ${from}`)
  const months = month - (issued.month ?? month)
  const days = months === 0 && day !== undefined && issued.day !== undefined ? (end ?? day) - issued.day : 0
  const isAhead = months > 0 || days > 0
  const isBehind = months < 0 || days < 0
  const word = /^(last|next|this)\s/i.exec(whole)?.[1]?.toLowerCase()
  const own = word === undefined ? context.tense() : ({ last: 'past', next: 'future' } as const)[word]
  const tense = own === 'was to come' ? undefined : own
  const isLast =
    (tense === 'past' && (isAhead || (word === 'last' && months === 0))) ||
    (tense === undefined && word !== 'this' && months > farthest.ahead)
  const isNext =
    (tense === 'future' && (isBehind || (word === 'next' && months === 0))) ||
    (tense === undefined && word !== 'this' && months < farthest.behind)
  const year = issued.year + (isLast ? -1 : isNext ? 1 : 0)
  const because = isLast ? `past on ${from}` : isNext ? `still to come on ${from}` : `in the year of ${from}`
  return relative(stretch({ year, month, day }, end), because)
}

const dated = (
  groups: readonly (string | undefined)[],
  at: { day: number; end: number; month: number; year: number },
  context: ReadingContext,
): DateReading => {
  const month = monthIn(groups[at.month])
  const [day, end, year] = [number(groups[at.day]), number(groups[at.end]), number(groups[at.year])]
  return year === undefined ? yearFor(month, day, end, context) : absolute(stretch({ year, month, day }, end))
}

interface Crossing {
  day: string | undefined
  first: string | undefined
  firstYear: string | undefined
  endDay: string | undefined
  last: string | undefined
  year: string | undefined
}

/** A stretch over the end of a month. */
const crossing = ({ day, first, firstYear, endDay, last, year }: Crossing, context: ReadingContext): DateReading => {
  const [from, to] = [monthIn(first), monthIn(last)]
  const stated = year ?? firstYear
  const start = stated
    ? absolute(writeDay({ year: Number(stated), month: from, day: number(day) }))
    : yearFor(from, number(day), undefined, context)
  if (!start.date) return unknown
  const of = Number(start.date.slice(0, 4))
  const isOver = to < from
  const [low, high] = year ? [Number(firstYear ?? (isOver ? of - 1 : of)), of] : [of, isOver ? of + 1 : of]
  const ends = [
    { year: low, month: from, day: number(day) },
    { year: high, month: to, day: number(endDay) },
  ].map(writeDay)
  return ends.every((one) => one !== undefined) ? { ...start, date: ends.join('/') } : unknown
}

/** The Sunday of Easter, by the calendar of Gregory. */
const easterOf = (year: number): Day => {
  const [golden, century] = [year % 19, Math.floor(year / 100)]
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30
  const full = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7
  return daysOn({ year, month: 3, day: 28 }, full - weekday)
}

/** Seven days from a day on. */
const weekFrom = (first: Day): string => `${writeDay(first)}/${writeDay(daysOn(first, 6))}`

/** The months of Q3 or H1 of a year. */
const quarterIn = (year: number, which: string): string | undefined => {
  const many = which.includes('H') ? 6 : 3
  const end = Number(which.replace(/\D/, '')) * many
  return end > 12 ? undefined : `${writeDay({ year, month: end - many + 1 })}/${writeDay({ year, month: end })}`
}

const isToCome = (tense: Tense | undefined): boolean => tense === 'future' || tense === 'was to come'

/** How the words of each kind are read. */
export const readers: Readonly<
  Record<string, (groups: readonly (string | undefined)[], context: ReadingContext) => DateReading>
> = {
  quarter: (groups) => {
    const [, which = '', word = '', year] = groups
    const many = word.toLowerCase() === 'half' || /^\dH$|^H\d$/.test(which) ? 6 : 3
    const index = /\d/.test(which)
      ? Number(which.replace(/\D/, '')) - 1
      : ['first', 'second', 'third', 'fourth'].indexOf(which.toLowerCase())
    if ((index + 1) * many > 12) return unknown
    const at = (month: number) => writeDay({ year: Number(year), month })
    return absolute(`${at(index * many + 1)}/${at((index + 1) * many)}`)
  },
  quarterNear: (groups, { issued, from, tense }) => {
    const [, which = '', word = '', said] = groups
    if (issued?.month === undefined || which.toLowerCase() === 'last') return unknown
    const many = word.toLowerCase() === 'half' ? 6 : 3
    const index = ['first', 'second', 'third', 'fourth'].indexOf(which.toLowerCase())
    if ((index + 1) * many > 12) return unknown
    const by = { last: -1, this: 0, next: 1 }[(said ?? '').toLowerCase()]
    const isAhead = index * many + 1 > issued.month
    // A quarter that has not begun is that of a plan, or of the year before.
    const year = issued.year + (by ?? (isAhead && tense() !== 'future' ? -1 : 0))
    const at = (month: number) => writeDay({ year, month })
    return relative(`${at(index * many + 1)}/${at((index + 1) * many)}`, `counted from ${from}`)
  },
  monthQuarter: (groups, { issued, from, tense }) => {
    const [, name, word = '', stated] = groups
    const many = word === 'half' ? 6 : 3
    const end = monthIn(name)
    if (end % 3 !== 0 || (!stated && issued?.month === undefined)) return unknown
    const isAhead = end - many + 1 > (issued?.month ?? 12)
    const year = stated ? Number(stated) : (issued?.year ?? 0) - (isAhead && tense() !== 'future' ? 1 : 0)
    const [first, last] = [monthsOn({ year, month: end }, 1 - many), { year, month: end }]
    const date = `${writeDay(first)}/${writeDay(last)}`
    return stated ? absolute(date) : relative(date, `the last one up to ${from}`)
  },
  crossing: ([, day, first, firstYear, endDay, last, year], context) =>
    crossing({ day, first, firstYear, endDay, last, year }, context),
  crossingBack: ([, first, day, firstYear, last, endDay, year], context) =>
    crossing({ day, first, firstYear, endDay, last, year }, context),
  /** The order of day and month can be told only where one of them is above twelve. */
  slashed: (groups) => {
    const [one, other, year] = [Number(groups[1]), Number(groups[2]), Number(groups[3])]
    if (one > 12) return absolute(writeDay({ year, month: other, day: one }))
    return other > 12 || one === other ? absolute(writeDay({ year, month: one, day: other })) : unknown
  },
  iso: (groups) => absolute(writeDay({ year: Number(groups[1]), month: Number(groups[2]), day: Number(groups[3]) })),
  dayMonth: (groups, context) => dated(groups, { day: 1, end: 2, month: 3, year: 4 }, context),
  monthDay: (groups, context) => dated(groups, { month: 1, day: 2, end: 3, year: 4 }, context),
  monthYear: (groups) => absolute(writeDay({ year: Number(groups[2]), month: monthIn(groups[1]) })),
  months: ([, first, firstYear, last, year, word], context) => {
    const { issued, from } = context
    const by = { last: -1, this: 0, next: 1 }[word ?? '']
    if (by === undefined) return crossing({ day: undefined, first, firstYear, endDay: undefined, last, year }, context)
    if (!issued) return unknown
    const stated = String(issued.year + by)
    const read = crossing({ day: undefined, first, firstYear, endDay: undefined, last, year: stated }, context)
    return read.date ? relative(read.date, `counted from ${from}`) : unknown
  },
  ofYear: ([, before, name, behind, word = ''], { issued, from }) => {
    const by = { last: -1, this: 0, next: 1 }[word] ?? 0
    const day = number(before ?? behind)
    return issued
      ? relative(writeDay({ year: issued.year + by, month: monthIn(name), day }), `counted from ${from}`)
      : unknown
  },
  easter: ([, name = '', stated], { issued, from, tense }) => {
    const dayIn = (year: number): Day =>
      daysOn(easterOf(year), name.startsWith('Good') ? -2 : name.endsWith('Sunday') ? 0 : 1)
    if (stated) return absolute(writeDay(dayIn(Number(stated))))
    if (issued?.day === undefined) return unknown
    const own = daysBetween(issued, dayIn(issued.year))
    const side = tense()
    const by = side === 'future' && own < 0 ? 1 : side === 'past' && own > 0 ? -1 : 0
    return relative(writeDay(dayIn(issued.year + by)), `counted from ${from}`)
  },
  years: (groups) => absolute(`${groups[1]}/${groups[2]}`),
  year: (groups) => absolute(groups[1]),
  relativeDay: (groups, { issued, from }) => {
    if (issued?.month === undefined) return unknown
    const by = { next: 1, last: -1, this: 0 }[(groups[2] ?? '').toLowerCase()] ?? 0
    return relative(
      writeDay({ ...monthsOn(issued, by), day: number(groups[1]) }),
      `${groups[2]} month counted from ${from}`,
    )
  },
  relative: (groups, { issued, from }) => {
    if (!issued) return unknown
    const word = (groups[1] ?? '').toLowerCase()
    const by = /last|previous/.test(word) ? -1 : /next|following/.test(word) ? 1 : 0
    if (/year/i.test(groups[2] ?? '')) return relative(writeDay({ year: issued.year + by }), `counted from ${from}`)
    return issued.month === undefined ? unknown : relative(writeDay(monthsOn(issued, by)), `counted from ${from}`)
  },
  ago: (groups, { issued, from }) => {
    const [, many = '', unit = ''] = groups
    const by = -(Number(many) || Math.max(1, counts.indexOf(many.toLowerCase())))
    if (unit.toLowerCase() === 'year')
      return issued ? relative(writeDay({ year: issued.year + by }), `counted from ${from}`) : unknown
    if (issued?.month === undefined) return unknown
    if (unit.toLowerCase() === 'month') return relative(writeDay(monthsOn(issued, by)), `counted from ${from}`)
    if (issued.day === undefined) return unknown
    return relative(writeDay(daysOn(issued, unit.toLowerCase() === 'week' ? 7 * by : by)), `counted from ${from}`)
  },
  near: (groups, { issued, from }) => {
    if (issued?.day === undefined) return unknown
    const words = (groups[1] ?? '').toLowerCase()
    const day = (by: number): string | undefined => writeDay(daysOn(issued, by))
    if (/^yesterday\sand/.test(words)) return relative(`${day(-1)}/${day(0)}`, `counted from ${from}`)
    if (/tomorrow$/.test(words) && words !== 'tomorrow') return relative(`${day(0)}/${day(1)}`, `counted from ${from}`)
    const by = { yesterday: -1, 'last night': -1, tomorrow: 1 }[words] ?? 0
    return relative(writeDay(daysOn(issued, by)), `counted from ${from}`)
  },
  weekday: ([, word = '', name = ''], { issued, from, tense }) => {
    if (issued?.day === undefined) return unknown
    const wanted = weekdays.indexOf(name.toLowerCase())
    const today = weekdayOf(issued)
    const isAhead = /next/i.test(word) || (!/last/i.test(word) && isToCome(tense()))
    // “It will vote on Friday”, said on a Friday, is of the same day.
    const ahead = /next/i.test(word) ? ((wanted - today + 6) % 7) + 1 : (wanted - today + 7) % 7
    const by = isAhead ? ahead : -((today - wanted + 7) % 7)
    // “Last Tuesday”, said on a Tuesday, is that of the week before.
    const isOwn = by === 0 && /last/i.test(word)
    return relative(
      writeDay(daysOn(issued, isOwn ? -7 : by)),
      isAhead ? `the next ${name} from ${from} on` : `the last ${name} up to ${from}`,
    )
  },
  weekdayNear: ([, name = '', further, word], { issued, from }) => {
    if (issued?.day === undefined) return unknown
    const [wanted, today] = [weekdays.indexOf(name.toLowerCase()), weekdayOf(issued)]
    const week = { last: -7, this: 0, next: 7 }[word ?? '']
    const by =
      week === undefined
        ? ((wanted - today + 6) % 7) + 1 + (further === 'week' ? 7 : 14)
        : week + ((wanted + 6) % 7) - ((today + 6) % 7)
    return relative(writeDay(daysOn(issued, by)), `counted from ${from}`)
  },
  weekdayDay: ([, ordinal, bare], { issued, from, whole }) => {
    if (issued?.day === undefined) return unknown
    const [day, weekday] = [Number(ordinal ?? bare), weekdayIn(whole)]
    const near = [0, 1, -1].map((by) => ({ ...monthsOn(issued, by), day }))
    const fit = near.find((one) => writeDay(one) !== undefined && weekdayOf(one) === weekday)
    return fit ? relative(writeDay(fit), `the ${weekdays[weekday ?? 0]} near ${from}`) : unknown
  },
  weekdays: (groups, context) => {
    const { issued, from, tense } = context
    if (issued?.day === undefined) return unknown
    const [first, last] = [groups[1], groups[2]].map((word) => weekdays.indexOf((word ?? '').toLowerCase())) as [
      number,
      number,
    ]
    const today = weekdayOf(issued)
    const isAhead = isToCome(tense())
    const end = isAhead ? undefined : -((today - last + 7) % 7)
    const start = end === undefined ? ((first - today + 6) % 7) + 1 : end - ((last - first + 7) % 7)
    const date = [start, end ?? start + ((last - first + 7) % 7)].map((by) => writeDay(daysOn(issued, by))).join('/')
    return relative(date, `counted from ${from}`)
  },
  week: (groups, { issued, from }) => {
    if (issued?.day === undefined) return unknown
    const by = { last: -7, this: 0, next: 7 }[(groups[1] ?? '').toLowerCase()] ?? 0
    return relative(weekFrom(daysOn(issued, by - ((weekdayOf(issued) + 6) % 7))), `counted from ${from}`)
  },
  weekOf: ([, before, day, other, after, year], context) => {
    const start = dated(
      [undefined, other ?? day, undefined, after ?? before, year],
      { day: 1, end: 2, month: 3, year: 4 },
      context,
    )
    const first = readDay(start.date)
    return first?.day === undefined ? unknown : { ...start, date: weekFrom(first) }
  },
  bareDay: (groups, { issued, from, tense }) => {
    if (issued?.day === undefined) return unknown
    const day = Number(groups[1])
    const by = day < issued.day && tense() === 'future' ? 1 : day > issued.day && tense() === 'past' ? -1 : 0
    return relative(writeDay({ ...monthsOn(issued, by), day }), `the ${groups[1]}th nearest to ${from}`)
  },
  halfMonth: (groups, context) => {
    const [, which = '', name, stated] = groups
    const month = monthIn(name)
    const own = stated
      ? absolute(writeDay({ year: Number(stated), month }))
      : yearFor(month, undefined, undefined, context)
    const whole = readDay(own.date)
    if (!whole) return unknown
    const last = daysOn({ ...monthsOn(whole, 1), day: 1 }, -1).day
    const [from, to] = which === 'first' ? [1, 15] : [16, last]
    return { ...own, date: `${writeDay({ ...whole, day: from })}/${writeDay({ ...whole, day: to })}` }
  },
  yearQuarter: ([, year, which]) => absolute(quarterIn(Number(year), which ?? '')),
  bareQuarter: ([, which = ''], { issued, from, tense }) => {
    if (issued?.month === undefined) return unknown
    const month = (Number(which.slice(1)) - 1) * (which.startsWith('H') ? 6 : 3) + 1
    const by = tense() === 'future' ? (month < issued.month ? 1 : 0) : month > issued.month ? -1 : 0
    return relative(quarterIn(issued.year + by, which), `counted from ${from}`)
  },
  dotted: (groups) => absolute(writeDay({ year: Number(groups[3]), month: Number(groups[2]), day: Number(groups[1]) })),
  month: (groups, context) => yearFor(monthIn(groups[1]), undefined, undefined, context),
}
