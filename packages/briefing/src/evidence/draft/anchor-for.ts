import type { Anchor } from '../../brief'
import type { Span } from '../span'
import { uniqueAnchors } from '../unique-anchor'

/** A passage on one line with plain spaces: folding proves it all the same, and it can be read and typed. */
export const asWritten = (text: string): string => text.replace(/[\s\u2029]+/gu, ' ').trim()

/** The anchor of a passage, with the least words before or after it that make it the only one of the document. */
export const anchorFor = (source: string, text: string, body: Span, { from, to }: Span): Anchor => {
  const words = text.slice(from, to)
  // It is as many-th as there are up to its end.
  const place = uniqueAnchors(text.slice(body.from, to), words).length - 1
  const found = uniqueAnchors(text.slice(body.from, body.to), words)[place]
  const written = Object.entries(found ?? { exact: words }).map(([name, value]) => [name, asWritten(value)])
  return { source, ...(Object.fromEntries(written) as { exact: string }) }
}
