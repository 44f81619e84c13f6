/** A page: its range in the joined text of all pages, and the offsets of its text runs. */
interface Page {
  from: number
  to: number
  starts: readonly number[]
}

/** The most characters that are compared for one text, and for all, so that no pages make the search slow. */
const mostSteps = 50_000_000
const mostStepsOfAll = 200_000_000
/** A text of which a page holds no more may begin anywhere on it. */
const beginning = 24

/** A text that fills a page goes on at its last text runs there; so many may be of others and match by chance. */
const lastEnds = 4

/** A hyphen that may divide a word at the end of a line. No line ends between one and a digit, where it is a minus. */
const hyphen = /(?<=\p{Ll})-(?!\d)/gu

/**
 * Finds words that continue on the next page: the foot of one and the head of the next are in between, in text runs of
 * their own.
 */
export class OverPages {
  readonly #text: string
  readonly #pages: readonly Page[]
  /** Comparisons left, of one text and of all. */
  #left = 0
  #all = mostStepsOfAll
  /** Matches on a page, by their distance in the pages from that in the text. */
  readonly #matches = new Map<number, { from: number; to: number }>()

  /** @param pages the stretches of each, without white space */
  constructor(pages: readonly (readonly string[])[]) {
    const texts: string[] = []
    let from = 0
    this.#pages = pages.map((page) => {
      const starts = joinsOf(page)
      const text = page.join('')
      const hyphens = [...text.matchAll(hyphen)].map(({ index }) => index)
      const whole = text.replace(hyphen, '')
      texts.push(whole)
      const before = from
      from += whole.length
      let gone = 0
      const shifted = starts.map((start) => {
        while ((hyphens[gone] ?? start) < start) gone += 1
        return before + start - gone
      })
      return { from: before, to: from, starts: shifted }
    })
    this.#text = texts.join('')
  }

  /**
   * Whether a text leaves a page at the end of a text run, continues at the start of one on the next, and so on to its
   * end. What it may have reached at the end of each page is kept, so no way is gone twice.
   */
  holds(words: string): boolean {
    const wanted = words.replace(hyphen, '')
    this.#left = Math.min(mostSteps, this.#all)
    const before = this.#left
    const isHeld = this.#goesOver(wanted)
    this.#all -= before - this.#left
    return isHeld
  }

  #goesOver(wanted: string): boolean {
    let reached: ReadonlySet<number> = new Set()
    for (const page of this.#pages) {
      const next = new Set<number>()
      const ends = this.#endsOf(page)
      this.#matches.clear()
      for (const offset of reached) {
        for (const start of page.starts) {
          const length = this.#alikeOnPage(wanted, offset, start, page.to)
          if (offset + length === wanted.length) return true
          addEnds(ends, start, length, offset, next)
        }
      }
      this.#begin(wanted, page, ends, next)
      if (this.#left <= 0) return false
      reached = next
    }
    return false
  }

  /** Adds what of a text a page may hold that it begins on. */
  #begin(wanted: string, page: Page, ends: readonly number[], reached: Set<number>): void {
    const words = wanted.slice(0, beginning)
    let at = this.#text.indexOf(words, page.from)
    for (; at !== -1 && at < page.to && this.#left > 0; at = this.#text.indexOf(words, at + 1)) {
      addEnds(ends, at, this.#alikeOnPage(wanted, 0, at, page.to), 0, reached)
    }
    for (const end of ends) {
      for (let length = Math.min(words.length, end - page.from); length > 0; length -= 1) {
        if (this.#alike(words, 0, end - length, end) === length) reached.add(length)
      }
    }
  }

  /**
   * How many characters of a text, from an offset on, stand at a place of a page. In a text that repeats itself there are
   * many such pairs, and those of one distance share their match.
   */
  #alikeOnPage(wanted: string, offset: number, at: number, to: number): number {
    this.#left -= 1
    const known = this.#matches.get(at - offset)
    if (known && known.from <= at && at < known.to) return known.to - at
    if (wanted.charCodeAt(offset) !== this.#text.charCodeAt(at)) return 0
    const length = this.#alike(wanted, offset, at, to)
    this.#matches.set(at - offset, { from: at, to: at + length })
    return length
  }

  /** How many characters of a text, from an offset on, stand at a place of the pages, before an end. */
  #alike(wanted: string, offset: number, at: number, to: number): number {
    const most = Math.min(wanted.length - offset, to - at)
    let length = 0
    while (length < most && wanted.charCodeAt(offset + length) === this.#text.charCodeAt(at + length)) length += 1
    this.#left -= length + 1
    return length
  }

  /** Where the text runs of a page end: also before a hyphen that seemed a minus, with a digit of the foot after it. */
  #endsOf({ starts, to }: Page): readonly number[] {
    return [...starts.slice(1), to].flatMap((end) => (this.#dividesAt(end) ? [end - 1, end] : [end]))
  }

  #dividesAt(end: number): boolean {
    return this.#text[end - 1] === '-' && /\p{Ll}/u.test(this.#text[end - 2] ?? '')
  }
}

/** Adds what of a text is before the last ends of text runs that it reaches, if so many characters stand at a place. */
const addEnds = (ends: readonly number[], at: number, length: number, offset: number, reached: Set<number>): void => {
  if (length === 0) return
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] as number) <= at + length) low = middle + 1
    else high = middle
  }
  for (let index = low - 1; index >= Math.max(0, low - lastEnds); index -= 1) {
    const end = ends[index] as number
    if (end > at) reached.add(offset + end - at)
  }
}

/** Where each text begins in all of them joined. */
const joinsOf = (texts: readonly string[]): number[] => {
  let at = 0
  return texts.map(({ length }) => {
    at += length
    return at - length
  })
}
