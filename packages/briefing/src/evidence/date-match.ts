import type { DateMention } from '../languages/rules'

/**
 * Whether some dates support another with the precision that it has. An interval is supported by its ends, and supports
 * no single day of it: what lasts from May to September is not in May.
 */
export const says = (days: readonly Pick<DateMention, 'date'>[], wanted: string): boolean => {
  const [start = '', end] = ends(wanted)
  const said = days.map(({ date = '' }) => ends(date))
  if (end === undefined) return said.some((one) => one.length > 0 && one.every((day) => day.startsWith(start)))
  return [start, end].every((one) => said.flat().some((day) => day.startsWith(one)))
}

/** Dates are compared with the lower precision of the two, an interval by its ends: each must be in the words. */
export const sameDay = ({ date: source = '' }: Pick<DateMention, 'date'>, brief: string): boolean => {
  const [ours, theirs] = [ends(brief), ends(source)]
  const isSame = (one: string, other = ''): boolean => one.startsWith(other) || other.startsWith(one)
  // Two intervals have both ends.
  if (ours.length === 2 && theirs.length === 2) return ours.every((one, index) => isSame(one, theirs[index]))
  return ours.some((one) => theirs.some((other) => isSame(one, other)))
}

/** Whether a day is the last one of a month, a quarter or a year: September 30 of the third quarter. */
export const isLastDay = ({ date = '' }: Pick<DateMention, 'date'>, day: string): boolean => {
  const end = ends(date).at(-1) ?? ''
  if (!day.startsWith(end) || end.length >= day.length || day.length < 'yyyy-mm-dd'.length) return false
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return !next.toISOString().startsWith(end)
}

/** Whether a date is after another, as far as both are known. */
export const isAfter = (date: string, other: string): boolean => {
  const [[start = ''], end = ''] = [ends(date), ends(other).at(-1)]
  const length = Math.min(start.length, end.length)
  return length > 0 && start.slice(0, length) > end.slice(0, length)
}

/** The dates after the day on which a document was published, if that is known. */
export const daysAhead = (dates: readonly DateMention[], issued: string | undefined): DateMention[] =>
  dates.filter(({ date }) => date !== undefined && issued !== undefined && isAfter(date, issued))

/** Whether a date is after another, or a span of which it is the day ends after it: what goes on is not done yet. */
export const isToCome = (date: string, on: string): boolean => {
  const [, end] = ends(date)
  return isAfter(date, on) || (end !== undefined && isAfter(end, on))
}

/** Whether a day is at most a week after another. */
export const isSoonAfter = (day: string, other: string): boolean => {
  const week = 7 * 24 * 60 * 60 * 1000
  const distance = Date.parse(`${day}T00:00:00Z`) - Date.parse(`${other}T00:00:00Z`)
  return distance > 0 && distance <= week
}

/** The days of an EDTF date without its marks of doubt. */
const ends = (date: string): string[] =>
  date
    .split('/')
    .map((one) => one.replace(/[?~%]/g, ''))
    .filter((one) => /^\d{4}/.test(one))
