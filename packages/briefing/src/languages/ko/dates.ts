import type { DateMention } from '../rules'
import { type Day, mentionOf, readDay, writeDay } from '../shared/calendar'
import { matchesOf } from '../shared/matches'
import { Taken } from '../shared/taken'
import { clausesIn, emptyClause } from './clauses'
import { patterns } from './date-patterns'
import { type DateContext, endOf, readers, unknown } from './date-readers'
import { withSpans } from './date-spans'
import { Timeline } from './nearby-days'
import { paragraphs, sentences } from './typography'

interface Found {
  kind: string
  from: number
  to: number
  groups: readonly (string | undefined)[]
}

const matches = (text: string): Found[] => {
  const found: Found[] = []
  const taken = new Taken(text)
  for (const { kind, sign, pattern } of patterns) {
    for (const match of matchesOf(text, pattern, sign)) {
      const [from, to] = [match.index, match.index + match[0].trimEnd().length]
      if (taken.take({ from, to })) found.push({ kind, from, to, groups: [...match] })
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

/** The kinds of days and months that are given with their year. */
const ofYear = new Set(['numeric', 'full', 'fullDays', 'yearMonth', 'numericMonth', 'shortDay', 'shortMonth'])

/** The month of a date of a month, or of a day in one. */
const monthOf = ([, one, other]: readonly (string | undefined)[]): number | undefined => {
  const month = Number(/^\d/.test(one ?? '') ? one : other)
  return Number.isNaN(month) ? undefined : month
}

/** The dates that are given with their month, by their day of the month. */
const namedDays = (found: readonly Found[], base: DateContext): Map<number, Day[]> => {
  const named = new Map<number, Map<string | undefined, Day>>()
  const add = (day: Day): void => {
    if (day.day === undefined) return
    const same = named.get(day.day) ?? new Map<string | undefined, Day>()
    if (!same.has(writeDay(day))) same.set(writeDay(day), day)
    named.set(day.day, same)
  }
  for (const { kind, groups } of found) {
    const day = ['numeric', 'full', 'monthDay'].includes(kind) ? readers[kind]?.(groups, base).day : undefined
    if (day?.day === undefined) continue
    add(day)
    const end = kind === 'numeric' ? undefined : endOf(groups, 4)
    if (end !== undefined) add({ ...day, day: end })
  }
  return new Map([...named].map(([day, same]) => [day, [...same.values()]]))
}

export const dates = (text: string, { issued }: { issued?: string | undefined }): DateMention[] => {
  const known = readDay(issued)
  const blocks = paragraphs(text)
  const all = sentences(text)
  const clauseAt = clausesIn(text)
  let [block, sentence] = [0, 0]
  let last: Day | undefined
  let whole: Day | undefined
  const found = matches(text)
  const base: DateContext = {
    issued: known,
    from: issued ?? '',
    last: undefined,
    whole: undefined,
    listed: undefined,
    named: new Map(),
    clause: emptyClause,
    after: '',
  }
  const timeline = new Timeline(text)
  const named = namedDays(found, base)
  const mentions = found.flatMap(({ kind, from, to, groups }): DateMention[] => {
    while ((blocks[block]?.to ?? Infinity) <= from) {
      block += 1
      last = undefined
      whole = undefined
    }
    while ((all[sentence]?.to ?? Infinity) <= from) sentence += 1
    const around = all[sentence] ?? { from, to }
    const clause = clauseAt(around, from)
    const own = ofYear.has(kind) ? readers[kind]?.(groups, base).day : undefined
    const listed = timeline.yearOf({ from, to }, own, kind.startsWith('month') ? monthOf(groups) : undefined)
    const context = { ...base, last, whole, listed, named, clause, after: text.slice(to, to + 8) }
    const reading = readers[kind]?.(groups, context) ?? unknown
    if (own?.day !== undefined) whole = own
    // A month without a day may be a benchmark: 1982년 7월 이래.
    if (reading.day?.day !== undefined && reading.date)
      last = { year: reading.day.year, month: reading.day.month ?? last?.month }
    return mentionOf(text, { from, to }, reading, issued)
  })
  return withSpans(text, mentions)
}
