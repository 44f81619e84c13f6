import { damaged } from './picture-error'

/** The tables of Huffman codes that a JPEG has brought so far (ITU-T T.81, B.2.4.2). */
export class HuffmanTables {
  readonly #known = new Set<number>()

  /** Whether there is a table for means (0) or for what differs from them (1), by its number. */
  has(kind: 0 | 1, id: number): boolean {
    return this.#known.has(kind * 16 + id)
  }

  /** @throws PictureError if a table of the segment is too short, or has more codes than there are */
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
      this.#known.add(name)
      at += 17 + codes
    }
  }
}
