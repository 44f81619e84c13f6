/** A part of some words that occurs in a text: its length, and the offset of its first place. */
export interface MatchingRun {
  length: number
  at: number
}

/** The longest prefix of words that occurs in a text. The text is read once, however repetitive it is. */
export const longestHead = (text: string, words: string): MatchingRun =>
  longest(
    text.length,
    words.length,
    (at) => text.charCodeAt(at),
    (at) => words.charCodeAt(at),
  )

/** The longest suffix of words that occurs in a text. */
export const longestTail = (text: string, words: string): MatchingRun => {
  const [end, last] = [text.length - 1, words.length - 1]
  const { length, lastAt } = longest(
    text.length,
    words.length,
    (at) => text.charCodeAt(end - at),
    (at) => words.charCodeAt(last - at),
  )
  return { length, at: length === 0 ? -1 : text.length - lastAt - length }
}

type UnitAt = (at: number) => number

/** Knuth, Morris and Pratt: the length of the prefix that ends at each place of the text. */
const longest = (size: number, limit: number, unitOf: UnitAt, wantedAt: UnitAt): MatchingRun & { lastAt: number } => {
  const shorter = bordersOf(limit, wantedAt)
  let [best, at, lastAt, matched] = [0, -1, -1, 0]
  for (let end = 0; end < size; end += 1) {
    const unit = unitOf(end)
    while (matched > 0 && (matched === limit || wantedAt(matched) !== unit)) matched = shorter[matched - 1] as number
    if (matched < limit && wantedAt(matched) === unit) matched += 1
    if (matched === 0 || matched < best) continue
    lastAt = end + 1 - matched
    if (matched > best) at = lastAt
    best = matched
  }
  return { length: best, at, lastAt }
}

/** For every prefix, its longest proper border. */
const bordersOf = (limit: number, unitAt: UnitAt): Int32Array => {
  const borders = new Int32Array(limit)
  for (let end = 1, matched = 0; end < limit; end += 1) {
    while (matched > 0 && unitAt(matched) !== unitAt(end)) matched = borders[matched - 1] as number
    if (unitAt(matched) === unitAt(end)) matched += 1
    borders[end] = matched
  }
  return borders
}
