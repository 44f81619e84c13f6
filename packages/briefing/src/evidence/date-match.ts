import type { DateMention } from '../languages/rules'

/** Whether some dates support another with the precision that it has; an interval by its ends. */
export const says = (days: readonly Pick<DateMention, 'date'>[], wanted: string): boolean => {
  const said = days.flatMap(({ date = '' }) => ends(date))
  return ends(wanted).every((end) => said.some((day) => day.startsWith(end)))
}

/** Dates are compared with the lower precision of the two, an interval by its ends: each must be in the words. */
export const sameDay = ({ date: source = '' }: Pick<DateMention, 'date'>, brief: string): boolean => {
  const [ours, theirs] = [ends(brief), ends(source)]
  return ours.some((one) => theirs.some((other) => one.startsWith(other) || other.startsWith(one)))
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

/** The days of an EDTF date without its marks of doubt. */
const ends = (date: string): string[] =>
  date
    .split('/')
    .map((one) => one.replace(/[?~%]/g, ''))
    .filter((one) => /^\d{4}/.test(one))
