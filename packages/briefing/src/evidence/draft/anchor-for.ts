import type { Anchor } from '../../brief'
import type { Span } from '../span'
import { anchorsIn } from '../unique-anchor'

/** A passage on one line with plain spaces: folding proves it all the same, and it can be read and typed. */
export const asWritten = (text: string): string => text.replace(/[\s\u2029]+/gu, ' ').trim()

/** The anchors of passages of a document, each with the least words before or after it that make it the only one there. */
export const anchorsFor = (source: string, text: string, body: Span): ((passage: Span) => Anchor) => {
  const anchorOf = anchorsIn(text.slice(body.from, body.to))
  return ({ from, to }) => {
    const found = anchorOf({ from: from - body.from, to: to - body.from })
    const written = Object.entries(found).map(([name, value]) => [name, asWritten(value)])
    return { source, ...(Object.fromEntries(written) as { exact: string }) }
  }
}
