import type { Anchor, BlockOf, Brief, Path, Stat } from '../brief'

/** An event of a timeline. */
export type TimelineEvent = Exclude<BlockOf<'timeline'>['items'][number], { gap: string }>

/** What a brief prints on the word of an anchor, and where the brief says so. */
export type Claim = { path: Path; anchor: Anchor } & (
  | { kind: 'quotation'; quote: BlockOf<'quote'> }
  | { kind: 'figure'; stat: Stat }
  | { kind: 'date'; event: TimelineEvent; item: Path }
  | { kind: 'passage' }
)

/** What a brief prints that has no anchor although it could: a figure or a date. */
export interface Unanchored {
  kind: 'figure' | 'date'
  path: Path
}

/** Every anchor of a brief with what rests on it, in the order of the file, and what rests on none. */
export const claimsOf = (brief: Brief): { claims: Claim[]; unanchored: Unanchored[] } => {
  const claims: Claim[] = []
  const unanchored: Unanchored[] = []
  const passages = (anchors: readonly Anchor[] | undefined, path: Path): void => {
    for (const [index, anchor] of (anchors ?? []).entries()) {
      claims.push({ kind: 'passage', anchor, path: [...path, index] })
    }
  }
  for (const [index, block] of brief.blocks.entries()) {
    const path = ['blocks', index]
    if (block.type === 'quote') {
      // A pull quote without a speaker repeats the brief's own words.
      const own = block.variant === 'pull' && block.speaker === undefined
      for (const [part, anchor] of (own ? [] : (block.parts ?? [])).entries()) {
        claims.push({ kind: 'quotation', anchor, quote: block, path: [...path, 'parts', part] })
      }
    }
    if (block.type === 'stats') {
      for (const [item, stat] of block.items.entries()) {
        const at = [...path, 'items', item]
        if (stat.at) claims.push({ kind: 'figure', anchor: stat.at, stat, path: [...at, 'at'] })
        else unanchored.push({ kind: 'figure', path: at })
      }
    }
    if (block.type === 'timeline') {
      for (const [position, event] of block.items.entries()) {
        if (event.gap !== undefined) continue
        const item = [...path, 'items', position]
        for (const [one, anchor] of (event.at ?? []).entries()) {
          claims.push({ kind: 'date', anchor, event, item, path: [...item, 'at', one] })
        }
        if (!event.at?.length) unanchored.push({ kind: 'date', path: item })
      }
    }
    if ('cite' in block) passages(block.cite, [...path, 'cite'])
  }
  return { claims, unanchored }
}
