import type { Anchor } from '../../brief'
import type { Span } from '../../languages/rules'
import { anchorsIn, type UniqueAnchor } from '../unique-anchor'
import type { Document } from './document'

/**
 * A passage on one line with plain spaces, so that it can be read and typed; folding finds it all the same. U+FEFF is a
 * space to regular expressions, and none to a reader.
 */
export const asWritten = (text: string): string => text.replaceAll('\ufeff', '').replace(/\s+/gu, ' ').trim()

/**
 * The anchors of passages of a document, each with the shortest prefix or suffix that makes it unique there.
 * @returns gives the anchor of one of the passages
 */
export const anchorsFor = (
  { id, text, span }: Pick<Document, 'id' | 'text' | 'span'>,
  passages: readonly Span[],
): ((passage: Span) => Anchor) => {
  const found = anchorsIn(text, passages, span)
  const anchors = new Map(passages.map((passage, index) => [keyOf(passage), found[index] as UniqueAnchor]))
  return (passage) => {
    const written = Object.entries(anchors.get(keyOf(passage)) ?? {}).map(([name, value]) => [name, asWritten(value)])
    return { source: id, ...(Object.fromEntries(written) as { exact: string }) }
  }
}

const keyOf = ({ from, to }: Span): string => `${from} ${to}`
