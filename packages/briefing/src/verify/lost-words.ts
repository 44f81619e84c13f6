import type { Brief, Path } from '../brief'
import type { Shown } from '../pdf/read/content'
import type { Readback } from '../pdf/read/readback'
import { inked } from './inked'
import { isOnPage } from './page-area'
import { type PrintedText, textsOf } from './texts'

/** A text of which a PDF does not hold all. */
export interface LostText {
  path: Path
  /** How many words it has. */
  words: number
  /** How many of them, from its beginning, the pages hold. */
  fitting: number
  /** The first that they do not. */
  from: string
}

export interface Lost {
  texts: LostText[]
  /** Whether anything is drawn where pages have no text. */
  hasFallen: boolean
}

/**
 * The texts of a brief that do not stand on the pages whole: what is drawn outside of where pages have text, or is not
 * drawn at all. Only letters and figures count, since marks are set as the language has them.
 *
 * @param said what the pages say in the order of reading, once what is lost is left out; without structure nobody knows
 */
export const lostTexts = (brief: Brief, read: Readback, said?: (read: Readback) => string): Lost => {
  const lost = read.pages.flatMap((page, index) =>
    page.filter((shown) => shown.text.trim() !== '' && !isOnPage(shown, index)),
  )
  if (lost.length > 0) read.leaveOut(new Set(lost))
  const print = new Print(said ? said(read) : bodyOf(read), said === undefined)
  const texts = textsOf(brief)
  const found: LostText[] = []
  for (const text of texts) {
    const part = text.isFormatted ? undefined : print.lostOf(text)
    if (part) found.push(part)
    if (found.length === mostTexts) break
  }
  const hasFallen = lost.length > 0
  return { texts: found.length > 0 || !hasFallen ? found : [ownerOf(lost, texts)], hasFallen }
}

/** Where so many are lost, the others are not looked for. */
const mostTexts = 20

/** Without what is at the head and the foot of each page, so that texts go on from one to the next. */
const bodyOf = (read: Readback): string =>
  read.pages
    .flatMap((page, index) => page.filter((shown) => isOnPage(shown, index, 'body')))
    .map(({ text }) => text)
    .join('')

class Print {
  readonly #text: string
  #at = 0

  /** @param isBroken whether a text may stand in several places, one for each page that it is on */
  constructor(
    text: string,
    private readonly isBroken: boolean,
  ) {
    this.#text = inked(text)
  }

  /** What of a text is not found, if anything. */
  lostOf({ path, pieces }: PrintedText): LostText | undefined {
    for (const [index, piece] of pieces.entries()) {
      const wanted = inked(piece)
      if (this.#finds(wanted)) continue
      const length = this.#fitting(wanted)
      if (length === wanted.length) continue
      const before = pieces.slice(0, index).join(' ')
      return { path, ...wordsOf(pieces.join(' '), inked(before).length + length) }
    }
    return undefined
  }

  /** Looks further on first, since texts come about in the order of the pages. */
  #finds(wanted: string): boolean {
    let at = this.#text.indexOf(wanted, this.#at)
    if (at === -1) at = this.#text.indexOf(wanted)
    if (at === -1) return false
    this.#at = at + wanted.length
    return true
  }

  /** How much of a text is found, from its beginning. */
  #fitting(wanted: string): number {
    let found = this.#longestFrom(wanted, 0, 0)
    let at = this.#text.indexOf(wanted.slice(0, found)) + found
    while (this.isBroken && found < wanted.length) {
      // It goes on further on, not where it stands already.
      const next = this.#longestFrom(wanted, found, at)
      // What stands by chance anywhere is no part of it.
      if (next < Math.min(leastPart, wanted.length - found)) break
      at = this.#text.indexOf(wanted.slice(found, found + next), at) + next
      found += next
    }
    return found
  }

  #longestFrom(wanted: string, from: number, at: number): number {
    let [low, high] = [0, wanted.length - from]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (this.#text.indexOf(wanted.slice(from, from + middle), at) !== -1) low = middle
      else high = middle - 1
    }
    return low
  }
}

/** Of a text that goes on on another page at least so many characters stand there: less than a line. */
const leastPart = 6

/** How many words there are, how many of them fit into so many letters, and which is the first that does not. */
const wordsOf = (text: string, fitting: number): Omit<LostText, 'path'> => {
  const words = text.split(/\s+/).filter((word) => inked(word) !== '')
  let left = fitting
  const first = words.findIndex((word) => {
    left -= inked(word).length
    return left < 0
  })
  return { words: words.length, fitting: Math.max(0, first), from: words[Math.max(0, first)] ?? '' }
}

/** The text to which something belongs that stands outside, or as much as is known of where it is. */
const ownerOf = (lost: readonly Shown[], texts: readonly PrintedText[]): LostText => {
  const first = lost.find(({ text }) => inked(text) !== '')?.text.trim() ?? ''
  const words = inked(first)
  const owners = texts.filter(({ pieces }) => pieces.some((piece) => inked(piece).includes(words)))
  const [path = [], ...others] = (owners.length > 0 ? owners : texts).map((owner) => owner.path)
  const shared = path.findIndex((step, at) => others.some((other) => other[at] !== step))
  return { path: shared === -1 ? path : path.slice(0, shared), words: 0, fitting: 0, from: first }
}
