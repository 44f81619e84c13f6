import type { DateMention, Span } from '../rules'
import {
  type DateReading,
  type Day,
  daysOn,
  mentionOf,
  monthsOn,
  readDay,
  weekdayOf,
  writeDay,
} from '../shared/calendar'
import { Taken } from '../shared/taken'
import { isPlannedOn, mayPlan } from './plans'
import { sentences } from './typography'

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const month =
  '(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?![a-z])\\.?)'
const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const weekdayWord =
  '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sun|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat)'
const endDay = '(?:\\s?(?:-|–|and|to)\\s?(\\d{1,2})(?:st|nd|rd|th)?)?'

const written: readonly (readonly [string, string, string])[] = [
  [
    'months',
    `(?:from|between)\\s${month}\\s(?:to|and)\\s${month}(?:,?\\s(\\d{4})|\\s(?:of\\s)?(this|last|next)\\syear)`,
    'gi',
  ],
  [
    'quarter',
    '(?:the\\s)?(first|second|third|fourth)\\s(?:calendar\\s)?(quarter|half)\\s(?:of\\s)?(\\d{4})(?!\\d)',
    'gi',
  ],
  [
    'quarterNear',
    '(?<!fiscal\\s)(?:the\\s)?(first|second|third|fourth|last)\\s(?:calendar\\s)?(quarter|half)(?!\\s(?:century|hour|of\\s(?:a|an|an?other|fiscal|\\d|our|its|their|next|last)))(?:\\sof\\s(this|last|next)\\syear|(?=\\s[a-z]|[,.]))',
    'gi',
  ],
  ['monthQuarter', `(?:the\\s)?${month}\\s(quarter|half)(?:\\s(?:of\\s)?(\\d{4})(?!\\d))?`, 'g'],
  ['quarter', '(?<![A-Za-z])([QH][1-4])(\\s)(\\d{4})(?!\\d)', 'g'],
  ['slashed', '(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?![\\d/])', 'g'],
  ['iso', '(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])', 'g'],
  ['crossing', `(?<![\\d.,])${day}\\s${month}\\s?(?:-|–|to|until)\\s?${day}\\s${month}(?:,?\\s(\\d{4}))?`, 'g'],
  [
    'crossingBack',
    `(?<![A-Za-z])${month}\\s${day}\\s?,?\\s?(?:-|–|to|until|through)\\s?(?:${weekdayWord},?\\s)?${month}\\s${day}(?!\\d)(?:,?\\s(\\d{4}))?`,
    'g',
  ],
  ['dayMonth', `(?<![\\d.,])${day}${endDay}\\s(?:of\\s)?${month}(?:,?\\s(\\d{4}))?`, 'g'],
  ['monthDay', `(?<![A-Za-z])${month}\\s${day}(?!\\d)${endDay}(?:,?\\s(\\d{4}))?`, 'g'],
  ['monthYear', `(?<![A-Za-z])${month},?\\s(\\d{4})(?!\\d)`, 'g'],
  ['years', '(?:from|between)\\s(\\d{4})\\s(?:to|and)\\s(\\d{4})(?!\\d)', 'gi'],
  ['years', '(?<![\\d.,/-])((?:19|20)\\d{2})\\s?(?:to|–)\\s?((?:19|20)\\d{2})(?![\\d-])', 'g'],
  [
    'year',
    '(?<=\\b(?:in|since|of|by|until|from|to|before|after|during|late|early|end of|for)\\s)((?:1[89]|20)\\d{2})(?![\\d,.]\\d|\\d|-)',
    'gi',
  ],
  ['relativeDay', `the\\s${day}\\sof\\s(next|last|this)\\smonth`, 'gi'],
  ['relative', '(?<![A-Za-z])(last|next|this|the previous|the following)\\s(month|year)(?![a-z])', 'gi'],
  [
    'ago',
    '(?<![A-Za-z-])(an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})\\s(day|week|month|year)s?\\sago(?![a-z])',
    'gi',
  ],
  [
    'near',
    '(?<![A-Za-z])(yesterday|today|tomorrow|tonight|last night|this (?:morning|afternoon|evening))(?![a-z])',
    'gi',
  ],
  [
    'weekday',
    '(?<![A-Za-z])(?:(?:on|last|next|this)\\s)?(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)(?![a-z]|,?\\s(?:the\\s)?\\d|,?\\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))',
    'g',
  ],
  [
    'month',
    `(?:(?<![A-Za-z])(?:[Ll]ast|[Nn]ext|[Tt]his)\\s|(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]or|[Ff]rom|[Aa]round|[Oo]f|[Dd]uring|[Ee]arly|[Ll]ate)\\s))${month}(?![A-Za-z]|\\s\\d|\\s(?:quarter|half))`,
    'g',
  ],
]

const counts = 'a one two three four five six seven eight nine ten'.split(' ')

const patterns = written.map(([kind, pattern, flags]) => [kind, new RegExp(pattern, flags)] as const)

interface Context {
  issued: Day | undefined
  from: string
  /** Whether the clause of the date is about the future. */
  isPlan: () => boolean
  whole: string
}

const monthIn = (word: string | undefined): number =>
  months.findIndex((name) => name.startsWith((word ?? '').toLowerCase().slice(0, 3))) + 1
const unknown: DateReading = { date: undefined, isRelative: true }
const absolute = (date: string | undefined): DateReading => ({ date, isRelative: false })
const relative = (date: string | undefined, because: string): DateReading => ({ date, because, isRelative: true })
const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text))

const stretch = (from: Day, end: number | undefined): string | undefined => {
  const [start, last] = [writeDay(from), end === undefined ? undefined : writeDay({ ...from, day: end })]
  return start && last ? `${start}/${last}` : start
}

/** The year of a date that is given without one. */
const yearFor = (month: number, day: number | undefined, end: number | undefined, context: Context): DateReading => {
  const { issued, from } = context
  if (!issued) return unknown
  const distance = month - (issued.month ?? month)
  const before = /^last\s/i.test(context.whole) || (distance > 3 && !context.isPlan())
  const after = /^next\s/i.test(context.whole) || (distance < 0 && context.isPlan())
  const year = issued.year + (before && distance >= 0 ? -1 : after && distance <= 0 ? 1 : 0)
  const because =
    year < issued.year ? `past on ${from}` : year > issued.year ? `still to come on ${from}` : `in the year of ${from}`
  return relative(stretch({ year, month, day }, end), because)
}

const dated = (
  groups: readonly (string | undefined)[],
  at: { day: number; end: number; month: number; year: number },
  context: Context,
): DateReading => {
  const month = monthIn(groups[at.month])
  const [day, end, year] = [number(groups[at.day]), number(groups[at.end]), number(groups[at.year])]
  return year === undefined ? yearFor(month, day, end, context) : absolute(stretch({ year, month, day }, end))
}

interface Crossing {
  day: string | undefined
  first: string | undefined
  endDay: string | undefined
  last: string | undefined
  year: string | undefined
}

/** A stretch over the end of a month. */
const crossing = ({ day, first, endDay, last, year }: Crossing, context: Context): DateReading => {
  const [from, to] = [monthIn(first), monthIn(last)]
  const start = year
    ? absolute(writeDay({ year: Number(year), month: from, day: number(day) }))
    : yearFor(from, number(day), undefined, context)
  if (!start.date) return unknown
  const of = Number(start.date.slice(0, 4))
  const [low, high] = year && to < from ? [of - 1, of] : [of, to < from ? of + 1 : of]
  const date = `${writeDay({ year: low, month: from, day: number(day) })}/${writeDay({ year: high, month: to, day: number(endDay) })}`
  return { ...start, date }
}

const readers: Readonly<Record<string, (groups: readonly (string | undefined)[], context: Context) => DateReading>> = {
  quarter: (groups) => {
    const [, which = '', word = '', year] = groups
    const many = word.toLowerCase() === 'half' || which.startsWith('H') ? 6 : 3
    const index = /\d/.test(which)
      ? Number(which.slice(1)) - 1
      : ['first', 'second', 'third', 'fourth'].indexOf(which.toLowerCase())
    if ((index + 1) * many > 12) return unknown
    const at = (month: number) => writeDay({ year: Number(year), month })
    return absolute(`${at(index * many + 1)}/${at((index + 1) * many)}`)
  },
  quarterNear: (groups, { issued, from, isPlan }) => {
    const [, which = '', word = '', said] = groups
    if (issued?.month === undefined || which.toLowerCase() === 'last') return unknown
    const many = word.toLowerCase() === 'half' ? 6 : 3
    const index = ['first', 'second', 'third', 'fourth'].indexOf(which.toLowerCase())
    if ((index + 1) * many > 12) return unknown
    const by = { last: -1, this: 0, next: 1 }[(said ?? '').toLowerCase()]
    const isAhead = index * many + 1 > issued.month
    // A quarter that has not begun is that of a plan, or of the year before.
    const year = issued.year + (by ?? (isAhead && !isPlan() ? -1 : 0))
    const at = (month: number) => writeDay({ year, month })
    return relative(`${at(index * many + 1)}/${at((index + 1) * many)}`, `counted from ${from}`)
  },
  monthQuarter: (groups, { issued, from, isPlan }) => {
    const [, name, word = '', stated] = groups
    const many = word === 'half' ? 6 : 3
    const end = monthIn(name)
    if (end % 3 !== 0 || (!stated && issued?.month === undefined)) return unknown
    const isAhead = end - many + 1 > (issued?.month ?? 12)
    const year = stated ? Number(stated) : (issued?.year ?? 0) - (isAhead && !isPlan() ? 1 : 0)
    const [first, last] = [monthsOn({ year, month: end }, 1 - many), { year, month: end }]
    const date = `${writeDay(first)}/${writeDay(last)}`
    return stated ? absolute(date) : relative(date, `the last one up to ${from}`)
  },
  crossing: ([, day, first, endDay, last, year], context) => crossing({ day, first, endDay, last, year }, context),
  crossingBack: ([, first, day, last, endDay, year], context) => crossing({ day, first, endDay, last, year }, context),
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
  months: (groups, { issued, from }) => {
    const [first, last] = [monthIn(groups[1]), monthIn(groups[2])]
    const stated = number(groups[3])
    const by = { last: -1, this: 0, next: 1 }[(groups[4] ?? '').toLowerCase()] ?? 0
    const year = stated ?? (issued && issued.year + by)
    if (year === undefined) return unknown
    const date = `${writeDay({ year, month: first })}/${writeDay({ year, month: last })}`
    return stated === undefined ? relative(date, `counted from ${from}`) : absolute(date)
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
    const by = { yesterday: -1, 'last night': -1, tomorrow: 1 }[(groups[1] ?? '').toLowerCase()] ?? 0
    return relative(writeDay(daysOn(issued, by)), `counted from ${from}`)
  },
  weekday: (groups, { issued, from, isPlan, whole }) => {
    if (issued?.day === undefined) return unknown
    const wanted = weekdays.indexOf((groups[1] ?? '').toLowerCase())
    const today = weekdayOf(issued)
    const isAhead = /^next/i.test(whole) || (!/^last/i.test(whole) && isPlan())
    const by = isAhead ? ((wanted - today + 6) % 7) + 1 : -((today - wanted + 7) % 7)
    return relative(
      writeDay(daysOn(issued, by)),
      isAhead ? `the next ${groups[1]} after ${from}` : `the last ${groups[1]} up to ${from}`,
    )
  },
  month: (groups, context) => yearFor(monthIn(groups[1]), undefined, undefined, context),
}

/** How far around a date its clause is read, in UTF-16 units. */
const reach = 400

export const dates = (text: string, { issued }: { issued?: string | undefined }): DateMention[] => {
  const known = readDay(issued)
  const all = sentences(text)
  const taken = new Taken(text)
  const found = patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [from, to] = [match.index, match.index + match[0].trimEnd().length]
      return taken.take({ from, to }) ? [{ kind, from, to, groups: [...match] }] : []
    }),
  )
  let sentence = 0
  const plans = new Map<number, boolean>()
  /** Whether a date is one to come by its own clause, if its sentence speaks of the future at all. */
  const isPlanAt = (index: number, around: Span, date: Span): boolean => {
    const may = plans.get(index) ?? mayPlan(text.slice(around.from, around.to))
    plans.set(index, may)
    if (!may) return false
    const from = Math.max(around.from, date.from - reach)
    const near = text.slice(from, Math.min(around.to, date.to + reach))
    return isPlannedOn(near, { from: date.from - from, to: date.to - from })
  }
  return found
    .sort((a, b) => a.from - b.from)
    .flatMap(({ kind, from, to, groups }): DateMention[] => {
      while ((all[sentence]?.to ?? Infinity) <= from) sentence += 1
      const around = all[sentence] ?? { from, to }
      const phrase = text.slice(from, to)
      const index = sentence
      const context = {
        issued: known,
        from: issued ?? '',
        isPlan: () => isPlanAt(index, around, { from, to }),
        whole: phrase,
      }
      const reading = readers[kind]?.(groups, context) ?? unknown
      return mentionOf(text, { from, to }, reading, issued)
    })
}
