import { damaged } from './picture-error'

/** Huffman tables of a JPEG so far (ITU-T T.81, B.2.4.2). */
export class HuffmanTables {
  readonly #defined = new Set<number>()

  /** Whether a DC (0) or AC (1) table of that id is defined. */
  has(kind: 0 | 1, id: number): boolean {
    return this.#defined.has(kind * 16 + id)
  }

  /** @throws PictureError if a table of the segment is truncated, or has too many codes */
  take(segment: Uint8Array): void {
    for (let at = 0; at < segment.length; ) {
      const name = segment[at] as number
      const counts = segment.subarray(at + 1, at + 17)
      if (name >> 4 > 1 || (name & 15) > 3) throw damaged('it has a table of codes that there is not')
      const codes = counts.reduce((sum, count) => sum + count, 0)
      if (counts.length < 16 || codes > 256 || at + 17 + codes > segment.length) {
        throw damaged('a table of codes is too short')
      }
      let free = 1
      for (const count of counts) {
        free = free * 2 - count
        if (free < 0) throw damaged('a table of codes has more than there are')
      }
      this.#defined.add(name)
      at += 17 + codes
    }
  }
}
