/** The lengths by which texts are looked for: one pass over the text for each that is needed. */
const lengths = [16, 8, 4, 2, 1]
const base = 0x01000193

/**
 * Where each of many texts stands in one, in as many passes as there are lengths, whatever the number of texts.
 * @returns by text, every offset in ascending order
 */
export const occurrences = (text: string, wanted: Iterable<string>): Map<string, number[]> => {
  const found = new Map([...wanted].filter((one) => one !== '').map((one) => [one, [] as number[]]))
  for (const length of lengths) {
    const heads = new Map<number, string[]>()
    for (const one of found.keys()) {
      if (lengths.find((least) => one.length >= least) !== length) continue
      const hash = hashOf(one, length)
      const same = heads.get(hash)
      if (same) same.push(one)
      else heads.set(hash, [one])
    }
    if (heads.size > 0) pass(text, length, heads, found)
  }
  return found
}

const hashOf = (text: string, length: number): number => {
  let hash = 0
  for (let at = 0; at < length; at += 1) hash = (Math.imul(hash, base) + text.charCodeAt(at)) | 0
  return hash
}

/** Rolls a window of one length over the text; only where its hash is known are texts compared. */
const pass = (
  text: string,
  length: number,
  heads: ReadonlyMap<number, readonly string[]>,
  found: ReadonlyMap<string, number[]>,
): void => {
  // Most windows are none of them: a small table says so faster than the map.
  const perhaps = new Uint8Array(0x10000)
  for (const hash of heads.keys()) perhaps[slot(hash)] = 1
  let power = 1
  for (let step = 1; step < length; step += 1) power = Math.imul(power, base)
  let hash = hashOf(text, Math.min(length, text.length))
  for (let at = 0; at + length <= text.length; at += 1) {
    if (perhaps[slot(hash)] === 1) {
      for (const one of heads.get(hash) ?? []) if (text.startsWith(one, at)) found.get(one)?.push(at)
    }
    const left = (hash - Math.imul(text.charCodeAt(at), power)) | 0
    hash = (Math.imul(left, base) + text.charCodeAt(at + length)) | 0
  }
}

const slot = (hash: number): number => (hash ^ (hash >>> 16)) & 0xffff
