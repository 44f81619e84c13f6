import type { Span } from '../languages/rules'

/** A number of a table or a series, whose heads say what it counts. */
export interface HeadedNumber extends Span {
  /** None if its words are more than a number: they are read as others are. */
  value?: number
  /** As the heads have it: 만 톤, € bn. */
  unit?: string
  /** The words of its heads, without their units. */
  label: string
}

const number = /^(?:[△+−–-]\s?)?(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d{1,10})?$/

/** The value of a number as it is written; `△` is a minus. */
export const numberIn = (text: string): number | undefined => {
  if (!number.test(text)) return undefined
  const size = Number(text.replace(/[^\d.]/g, ''))
  return /^[△−–-]/.test(text) ? -size : size
}
