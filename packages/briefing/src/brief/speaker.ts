import { type DatePoint, parseDate, type Speaker } from '@briefing-kit/ui'
import type { Person, Role } from './person'

/**
 * Somebody with the office held on a day, so that nobody is printed with an office of another time.
 * @param date EDTF; without it the office is only printed if there is but one
 */
export const speakerAt = (person: Person, date: string | undefined): Speaker => {
  const roles = person.roles ?? []
  const role = date === undefined ? (roles.length === 1 ? roles[0] : undefined) : roles.find((one) => heldOn(one, date))
  return { name: person.name, role: role?.title, organisation: role?.organisation }
}

/** Compared no finer than both dates are known: an office held until 2025-07 is held on 2025-07-04. */
const heldOn = ({ from, to }: Role, date: string): boolean =>
  (from === undefined || order(from, date) <= 0) && (to === undefined || order(date, to) <= 0)

const order = (a: string, b: string): number => {
  const [one, other] = [pointOf(a), pointOf(b)]
  if (!one || !other) return 0
  return one.year - other.year || finer(one.month, other.month) || finer(one.day, other.day)
}

const finer = (a: number | undefined, b: number | undefined): number => (a && b ? a - b : 0)

const pointOf = (date: string): DatePoint | undefined => {
  const parsed = parseDate(date)
  return parsed?.start ?? parsed?.end
}
