/** Search texts are grouped by length: each group takes one pass over the text. */
const lengths = [16, 8, 4, 2, 1]
const base = 0x01000193

/** A text that is looked for. */
interface Wanted {
  text: string
  places: number[]
  /** The hash of the whole text, and the factor of a hash before it; computed when first needed. */
  hash?: number
  power?: number
}

/**
 * Finds many texts in one, in as many passes as there are lengths, whatever the number of texts.
 * @param most of how many places, and one more, a text is looked for
 * @returns by text, the offsets in ascending order
 */
export const occurrences = (
  text: string,
  wanted: Iterable<string>,
  most = Number.POSITIVE_INFINITY,
): Map<string, number[]> => {
  const found = new Map([...wanted].filter((one) => one !== '').map((one) => [one, [] as number[]]))
  const comparison = new Comparison(text)
  for (const length of lengths) {
    const heads = new Map<number, Wanted[]>()
    for (const [one, places] of found) {
      if (lengths.find((least) => one.length >= least) !== length) continue
      const hash = hashOf(one, length)
      const same = heads.get(hash)
      if (same) same.push({ text: one, places })
      else heads.set(hash, [{ text: one, places }])
    }
    if (heads.size > 0) pass(text, length, heads, comparison, most)
  }
  return found
}

const hashOf = (text: string, length: number): number => {
  let hash = 0
  for (let at = 0; at < length; at += 1) hash = (Math.imul(hash, base) + text.charCodeAt(at)) | 0
  return hash
}

/** Rolls a hash window of one length over the text (Rabin–Karp); texts are compared only where a hash matches. */
const pass = (
  text: string,
  length: number,
  heads: ReadonlyMap<number, Wanted[]>,
  comparison: Comparison,
  most: number,
): void => {
  // Most windows match nothing: a small bit table rules them out faster than the map.
  const perhaps = new Uint8Array(0x10000)
  for (const hash of heads.keys()) perhaps[slot(hash)] = 1
  let power = 1
  for (let step = 1; step < length; step += 1) power = Math.imul(power, base)
  let hash = hashOf(text, Math.min(length, text.length))
  for (let at = 0; at + length <= text.length; at += 1) {
    if (perhaps[slot(hash)] === 1) {
      const same = heads.get(hash) ?? []
      for (let index = 0; index < same.length; index += 1) {
        const one = same[index] as Wanted
        if (!comparison.stands(one, at)) continue
        if (one.places.push(at) > most) {
          same.splice(index, 1)
          index -= 1
        }
      }
    }
    const left = (hash - Math.imul(text.charCodeAt(at), power)) | 0
    hash = (Math.imul(left, base) + text.charCodeAt(at + length)) | 0
  }
}

const slot = (hash: number): number => (hash ^ (hash >>> 16)) & 0xffff

/**
 * Compares long texts with a place of another. After many comparisons, as in a repetitive text, it computes the hashes
 * of all prefixes, which compare ranges of any length at once.
 */
class Comparison {
  readonly #text: string
  #left: number
  #hashes: Int32Array | undefined

  constructor(text: string) {
    this.#text = text
    this.#left = 4 * text.length
  }

  stands(wanted: Wanted, at: number): boolean {
    const { length } = wanted.text
    if (at + length > this.#text.length) return false
    this.#left -= length
    if (this.#left < 0 && !this.#isAlike(wanted, at)) return false
    return this.#text.startsWith(wanted.text, at)
  }

  #isAlike(wanted: Wanted, at: number): boolean {
    this.#hashes ??= beginnings(this.#text)
    wanted.hash ??= hashOf(wanted.text, wanted.text.length)
    wanted.power ??= powerOf(wanted.text.length)
    const before = this.#hashes[at] as number
    const behind = this.#hashes[at + wanted.text.length] as number
    return ((behind - Math.imul(before, wanted.power)) | 0) === wanted.hash
  }
}

const beginnings = (text: string): Int32Array => {
  const hashes = new Int32Array(text.length + 1)
  for (let at = 0; at < text.length; at += 1)
    hashes[at + 1] = (Math.imul(hashes[at] as number, base) + text.charCodeAt(at)) | 0
  return hashes
}

const powerOf = (length: number): number => {
  let power = 1
  for (let step = 0; step < length; step += 1) power = Math.imul(power, base)
  return power
}
