import type { Anchor } from '../../brief'
import type { Quotation, Span } from '../../languages/rules'
import { asWritten } from './anchor-for'

/** A quotation of a draft: an anchor for each part, and who speaks. */
export interface FoundQuote {
  parts: Anchor[]
  speaker?: string
  /** Notes for the person who looks the draft over. */
  notes: string[]
}

/** The longest quotation, in UTF-16 units, and the most parts it may have. */
const longestQuotation = 5000
const mostParts = 50

/** A quotation of invisible characters alone is none. */
export const isSaid = (words: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(words)

/** The parts of every utterance, in the order of the text. */
export const utterancesIn = (spoken: readonly Quotation[]): Quotation[][] => {
  const utterances = new Map<number, Quotation[]>()
  for (const one of spoken) {
    const parts = utterances.get(one.utterance)
    if (parts) parts.push(one)
    else utterances.set(one.utterance, [one])
  }
  return [...utterances.values()]
}

/** Whether a quotation is short enough for a brief. */
export const isShort = (parts: readonly Quotation[]): boolean =>
  parts.length <= mostParts && parts.every(({ words: { from, to } }) => to - from <= longestQuotation)

/** The quotation of a draft that the parts of an utterance make. */
export const quoteOf = (text: string, parts: readonly Quotation[], anchor: (one: Span) => Anchor): FoundQuote => {
  const [first] = parts as [Quotation]
  const notes = parts.flatMap(({ insertions }) =>
    insertions.map((one) => `${asWritten(text.slice(one.from, one.to))} was put in by an editor`),
  )
  if (!first.speaker) notes.push('the text does not say near these words whose they are')
  else if (first.speaker.how === 'previous-sentence') notes.push(`the speaker is the subject of the sentence before`)
  return {
    parts: parts.map(({ words }) => anchor(words)),
    ...(first.speaker ? { speaker: first.speaker.name } : {}),
    notes,
  }
}
