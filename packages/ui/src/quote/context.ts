import type { parts } from '#parts'
import type { Labels, Locale } from '../format'
import type { QuotePart } from './parts'
import type { QuoteProps } from './props'

/** A quotation, and what every part of it needs to know. */
export interface QuoteContext {
  quote: QuoteProps
  part: ReturnType<typeof parts<QuotePart>>
  locale: Locale
  labels: Labels
}
