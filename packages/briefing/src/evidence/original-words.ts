import type { Claim } from '../brief'
import { locateAnchors } from './anchor'
import type { Proof } from './proof'
import type { SourceState } from './sources'

/**
 * Blocks whose original words stand in none of the sources of their quotation: the words are typed, and nothing shows
 * them. They are found anywhere in a pinned source, since `original` has no anchor of its own.
 */
export const typedOriginals = (
  proofs: readonly Proof[],
  sources: ReadonlyMap<string, SourceState>,
): { block: Claim['path'] }[] => {
  const quotes = new Map<object, { block: Claim['path']; parts: readonly string[]; ids: Set<string> }>()
  for (const { claim } of proofs) {
    if (claim.kind !== 'quotation' || !claim.quote.original) continue
    const { quote, anchor, path } = claim
    const known = quotes.get(quote) ?? {
      block: path.slice(0, -2),
      parts: claim.quote.original.parts,
      ids: new Set(quote.source === undefined ? [] : [quote.source]),
    }
    if (anchor.source !== undefined) known.ids.add(anchor.source)
    quotes.set(quote, known)
  }
  return [...quotes.values()].filter(({ parts, ids }) => {
    const grounds = [...ids].flatMap((id) => {
      const { state, ground } = sources.get(id) ?? {}
      return state === 'pinned' && ground ? [ground] : []
    })
    const anchors = parts.map((exact) => ({ exact }))
    return !grounds.some((ground) =>
      locateAnchors(ground, anchors).every(({ verdict }) => ['found', 'folded', 'ambiguous'].includes(verdict)),
    )
  })
}
