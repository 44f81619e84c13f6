import { type Brief, blockKindOf, type OwnNumber, type OwnText } from '../brief'
import { citedText } from '../brief/blocks/cited'

/** A brief's own words, and the numbers of its tables. */
export interface OwnProse {
  texts: OwnText[]
  numbers: OwnNumber[]
}

/**
 * All texts and numbers of a brief in its own words. Texts about the brief itself are left out: authors, notices. Each
 * kind of block says which of its texts are left out.
 */
export const proseOf = ({ title, subtitle, summary = [], blocks }: Brief): OwnProse => {
  const said = blocks.flatMap((block, index) => blockKindOf(block).prose(block, ['blocks', index]))
  return {
    texts: [
      { path: ['title'], text: title },
      ...(subtitle === undefined ? [] : [{ path: ['subtitle'], text: subtitle }]),
      ...summary.map((message, index) => citedText(message, ['summary', index])),
      ...said.filter((one) => 'text' in one),
    ],
    numbers: said.filter((one) => 'value' in one),
  }
}
