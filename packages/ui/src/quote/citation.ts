import { formatDateText, type Labels, type Locale, nestedMarks, quotationMarks } from '../format'
import type { QuoteProps } from './props'

/** A quotation with who said it, when and where it is written, in one line to be copied. What is missing is left out. */
export const citationOf = (
  { parts, gist, speaker, date, source, houseStyle }: QuoteProps,
  locale: Locale,
  labels: Labels,
): string => {
  const [opening, closing] = quotationMarks(locale).outer
  const words = parts
    ? opening + parts.map((part) => nestedMarks(part, locale)).join(` ${labels.omittedWords} `) + closing
    : `${labels.gist}: ${gist}`
  const attribution = [
    speaker?.name,
    speaker && locale.office(speaker.role, speaker.organisation),
    date && formatDateText(date, locale, { style: houseStyle?.dates ?? 'numeric' }),
    source?.title,
    source?.locator,
    source?.url,
  ]
  return [words, attribution.filter(Boolean).join(', ')].filter(Boolean).join(' ')
}
