import type { DateMention } from '../rules'

/** A date with the precision that is known. */
export interface Day {
  year: number
  month?: number | undefined
  day?: number | undefined
}

/** Reads the start of an EDTF date, without its marks of doubt. */
export const readDay = (edtf: string | undefined): Day | undefined => {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(edtf ?? '')
  if (!found) return undefined
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)))
  return { year: year as number, month, day }
}

const pad = (value: number, length = 2): string => String(value).padStart(length, '0')

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** A date in EDTF; undefined if it is not in the calendar. */
export const writeDay = ({ year, month, day }: Day): string | undefined => {
  if (month === undefined) return pad(year, 4)
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return `${pad(year, 4)}-${pad(month)}`
  return day >= 1 && day <= daysIn(year, month) ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : undefined
}

/** The month that is so many months later. */
export const monthsOn = ({ year, month = 1 }: Day, by: number): Required<Pick<Day, 'year'>> & { month: number } => {
  const index = year * 12 + month - 1 + by
  return { year: Math.floor(index / 12), month: (index % 12) + 1 }
}

/** The day that is so many days later. */
export const daysOn = ({ year, month = 1, day = 1 }: Day, by: number): Required<Day> => {
  const date = new Date(Date.UTC(year, month - 1, day + by))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The day of the week; 0 is Sunday. */
export const weekdayOf = ({ year, month = 1, day = 1 }: Day): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay()

/** The number of days from one date to another, both known to the day. */
export const daysBetween = (a: Day, b: Day): number =>
  Math.round(
    (Date.UTC(b.year, (b.month ?? 1) - 1, b.day ?? 1) - Date.UTC(a.year, (a.month ?? 1) - 1, a.day ?? 1)) / 864e5,
  )

/** The date that some words mean, given the day of the text. */
export interface DateReading {
  /** EDTF, if it can be known. */
  date: string | undefined
  /** Why that day. */
  because?: string
  /** Whether it was counted from another day. */
  isRelative: boolean
}

/** The mention of a date, if its words can be read; undefined for a day that is not in the calendar. */
export const mentionOf = (
  text: string,
  { from, to }: { from: number; to: number },
  { date, because, isRelative }: DateReading,
  issued: string | undefined,
): DateMention[] => {
  if (!date && (because || !isRelative)) return []
  return [
    {
      from,
      to,
      ...(date ? { date } : {}),
      ...(isRelative && date && issued ? { reading: { phrase: text.slice(from, to), from: issued } } : {}),
      ...(because ? { because } : {}),
    },
  ]
}
