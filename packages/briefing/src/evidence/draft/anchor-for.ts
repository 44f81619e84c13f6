import type { Anchor } from '../../brief'
import { type Ground, locateAnchors, type Selector } from '../anchor'
import type { Span } from '../span'

/** A passage on one line with plain spaces: folding proves it all the same, and it can be read and typed. */
export const asWritten = (text: string): string => text.replace(/[\s\u2029]+/gu, ' ').trim()

/** How far context may reach on either side before the passage is given up as one of several. */
const reach = 60

/** The anchor of a passage, with the least words before or after it that make it the only one of the document. */
export const anchorFor = (source: string, ground: Ground, { from, to }: Span): Anchor => {
  const text = ground.folded.original
  const exact = asWritten(text.slice(from, to))
  const isOnly = (context: Omit<Selector, 'exact'>): boolean => {
    const [verdict] = locateAnchors(ground, [{ exact, ...context }])
    return verdict?.verdict === 'found' || verdict?.verdict === 'folded'
  }
  if (isOnly({})) return { source, exact }
  for (const length of contextLengths(text, { from, to })) {
    const prefix = asWritten(text.slice(Math.max(0, from - length.before), from))
    if (prefix !== '' && isOnly({ prefix })) return { source, exact, prefix }
    const suffix = asWritten(text.slice(to, to + length.after))
    if (suffix !== '' && isOnly({ suffix })) return { source, exact, suffix }
    if (prefix !== '' && suffix !== '' && isOnly({ prefix, suffix })) return { source, exact, prefix, suffix }
  }
  return { source, exact }
}

/** Context grows word by word. */
const contextLengths = (text: string, { from, to }: Span): { before: number; after: number }[] => {
  const before = [...text.slice(Math.max(0, from - reach), from).matchAll(/\S+\s*/gu)].map(
    ({ index }) => Math.min(reach, from) - index,
  )
  const after = [...text.slice(to, to + reach).matchAll(/\s*\S+/gu)].map(({ 0: word, index }) => index + word.length)
  const grown = before.reverse()
  return Array.from({ length: Math.max(grown.length, after.length) }, (_, index) => ({
    before: grown[Math.min(index, grown.length - 1)] ?? 0,
    after: after[Math.min(index, after.length - 1)] ?? 0,
  }))
}
