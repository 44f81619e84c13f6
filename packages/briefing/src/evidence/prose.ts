import { type Brief, blockKindOf, type OwnNumber, type OwnText } from '../brief'

/** A brief's own words, and the numbers of its tables. */
export interface OwnProse {
  texts: OwnText[]
  numbers: OwnNumber[]
}

/**
 * Everything that a brief says in words of its own. Left out is what speaks of the brief: who made it, its notices. What
 * its blocks leave out, each kind says.
 */
export const proseOf = ({ title, subtitle, summary = [], blocks }: Brief): OwnProse => {
  const said = blocks.flatMap((block, index) => blockKindOf(block).prose(block, ['blocks', index]))
  return {
    texts: [
      { path: ['title'], text: title },
      ...(subtitle === undefined ? [] : [{ path: ['subtitle'], text: subtitle }]),
      ...summary.map((text, index) => ({ path: ['summary', index], text })),
      ...said.filter((one) => 'text' in one),
    ],
    numbers: said.filter((one) => 'value' in one),
  }
}
