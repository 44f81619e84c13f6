import { type Day, daysBetween, monthsOn, weekdayOf, writeDay } from '../shared/calendar'

/** Behind a day, that of the week: 31일(금). */
const weekday = /^\s?\(([월화수목금토일])(?:요일)?[),·]/

const weekdayBehind = (after: string): number | undefined => {
  const name = weekday.exec(after)?.[1]
  return name === undefined ? undefined : '일월화수목금토'.indexOf(name)
}

/** How far from the day of the document a day without a month is looked for by its weekday. */
const farthest = 15
/** A notice of a death tells of days no farther than this. */
const nearest = 7
const notice = /발인|영결식|입관|빈소|별세|[부모]친상|[빙시장조][부모]상|(?<=\s)상배/

/** The days of a number in the months around that of the document. */
const daysAround = (issued: Day, day: number): Day[] =>
  [-1, 0, 1].map((by) => ({ ...monthsOn(issued, by), day })).filter((one) => writeDay(one) !== undefined)

const only = (days: readonly Day[]): Day | undefined => (days.length === 1 ? days[0] : undefined)

/** The month of a day that its weekday tells, or the notice of a death that it stands in. */
export const nearbyDay = (day: number, issued: Day, after: string, clause: string | undefined): Day | undefined => {
  const wanted = weekdayBehind(after)
  const around = daysAround(issued, day)
  const within = (most: number): Day[] => around.filter((one) => Math.abs(daysBetween(issued, one)) <= most)
  if (wanted !== undefined) return only(within(farthest).filter((one) => weekdayOf(one) === wanted))
  return clause !== undefined && notice.test(clause) ? only(within(nearest)) : undefined
}

/** Whether the day of the week behind a date is that of another year: 11월 8일(금). */
export const isOfOtherYear = (day: Day, after: string): boolean => {
  const wanted = weekdayBehind(after)
  return wanted !== undefined && day.day !== undefined && writeDay(day) !== undefined && weekdayOf(day) !== wanted
}

/** In front of a date that begins a line: 2024년 3월 2일 = …, ▲ 3월 2일 …. */
const lead = /^[^\p{L}\d]{0,8}$/u
const longestLead = 8
const separator = /^(?:\s?\([월화수목금토일]\))?(?:\s?[=:：|–—-]\s|\t|\s{2})/

/** Follows the lines of a timeline: a year that one gives is that of those behind it, until another is given. */
export class Timeline {
  #last: { day: Day; line: number } | undefined

  constructor(readonly text: string) {}

  /**
   * The year of a date that begins a line; null if it cannot be told.
   * @param own the date, if it has a year of its own
   */
  yearOf({ from, to }: { from: number; to: number }, own: Day | undefined, month: number | undefined) {
    const before = this.text.slice(Math.max(0, from - longestLead - 1), from)
    const at = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\u2029')) + 1
    if (at === 0 && from > longestLead) return undefined
    const start = from - before.length + at
    if (!lead.test(before.slice(at)) || !separator.test(this.text.slice(to, to + 12))) return undefined
    const last = this.#last
    const isNext =
      last !== undefined &&
      this.text
        .slice(last.line, start)
        .trim()
        .search(/[\n\u2029]/) === -1
    this.#last = undefined
    if (own) this.#last = { day: own, line: start }
    if (own || !isNext || month === undefined) return undefined
    if (month < (last.day.month ?? 1)) return null
    this.#last = { day: { year: last.day.year, month }, line: start }
    return last.day.year
  }
}
