import { type Brief, blockKindOf, type Claim, type Unanchored } from '../brief'
import { citedIn } from '../brief/blocks/cited'

/** Every anchor of a brief with its claim, in the order of the file, and the claims without an anchor. */
export const claimsOf = (brief: Brief): { claims: Claim[]; unanchored: Unanchored[] } => {
  const all = [
    ...(brief.summary ?? []).flatMap((message, index) => citedIn(message, ['summary', index])),
    ...brief.blocks.flatMap((block, index) => blockKindOf(block).claims(block, ['blocks', index])),
  ]
  const isClaim = (one: Claim | Unanchored): one is Claim => one.anchor !== undefined
  return { claims: all.filter(isClaim), unanchored: all.filter((one) => !isClaim(one)) }
}
