/** A page: its range in the joined text of all pages, and the offsets of its text runs. */
interface Page {
  from: number
  to: number
  starts: readonly number[]
}

/** The most comparisons for one text, so that no page makes the search slow. */
const mostSteps = 200_000
/** So many characters tell whether it is worth comparing more. */
const beginning = 24
/** The most places that are tried. */
const mostPlaces = 1000

/**
 * Finds words that continue on the next page: the foot of one and the head of the next are in between, in text runs of
 * their own.
 */
export class OverPages {
  readonly #text: string
  readonly #pages: readonly Page[]
  #steps = 0

  /** @param pages the stretches of each, without white space */
  constructor(pages: readonly (readonly string[])[]) {
    this.#text = pages.map((page) => page.join('')).join('')
    let at = 0
    this.#pages = pages.map((page) => {
      const from = at
      const starts = page.map((stretch) => {
        at += stretch.length
        return at - stretch.length
      })
      return { from, to: at, starts }
    })
  }

  /** Whether a text breaks off at the end of a text run of one page and continues at the start of one on the next. */
  holds(wanted: string): boolean {
    this.#steps = 0
    // One of the two parts is at least half of the text.
    const half = Math.ceil(wanted.length / 2)
    return (
      this.#some(wanted.slice(0, half), (at, page) => this.#goesOn(wanted, at, page)) ||
      this.#some(wanted.slice(wanted.length - half), (at, page) => this.#began(wanted, at + half, page)) ||
      // Of a text over three pages or more, no part may be half of it.
      this.#some(wanted.slice(0, Math.min(half, beginning)), (at, page) => this.#goesOn(wanted, at, page))
    )
  }

  /** Whether a condition holds at one of the places of some words. */
  #some(words: string, isSo: (at: number, page: number) => boolean): boolean {
    let at = this.#text.indexOf(words)
    for (let place = 0; at !== -1 && place < mostPlaces && this.#steps < mostSteps; place += 1) {
      if (isSo(at, this.#pageAt(at))) return true
      at = this.#text.indexOf(words, at + 1)
    }
    return false
  }

  #pageAt(at: number): number {
    let [low, high] = [0, this.#pages.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#pages[middle] as Page).to <= at) low = middle + 1
      else high = middle
    }
    return low
  }

  /**
   * Whether a text that begins at an offset leaves its page at the end of a text run and continues on the next page.
   */
  #goesOn(wanted: string, at: number, index: number): boolean {
    const [page, next] = [this.#pages[index], this.#pages[index + 1]]
    if (!page || !next) return false
    return this.#endsOf(page).some((end) => {
      const length = end - at
      if (length <= 0 || length >= wanted.length || !this.#stands(wanted.slice(0, length), at)) return false
      return this.#continues(wanted.slice(length), index + 1)
    })
  }

  /** Whether a text stands at the start of a text run of a page, as a whole or on to pages behind it. */
  #continues(rest: string, index: number): boolean {
    const page = this.#pages[index]
    return (
      page?.starts.some((start) => {
        if (!this.#stands(rest.slice(0, beginning), start)) return false
        return (start + rest.length <= page.to && this.#stands(rest, start)) || this.#goesOn(rest, start, index)
      }) === true
    )
  }

  /** Whether a text that ends at an offset entered its page at the start of a text run, from the page before. */
  #began(wanted: string, to: number, index: number): boolean {
    const [before, page] = [this.#pages[index - 1], this.#pages[index]]
    if (!before || !page || to > page.to) return false
    return page.starts.some((start) => {
      const length = to - start
      if (length <= 0 || length >= wanted.length || !this.#stands(wanted.slice(wanted.length - length), start))
        return false
      const rest = wanted.slice(0, wanted.length - length)
      return this.#endsOf(before).some(
        (end) => end - rest.length >= before.from && this.#stands(rest, end - rest.length),
      )
    })
  }

  #endsOf({ starts, to }: Page): readonly number[] {
    return [...starts.slice(1), to]
  }

  #stands(words: string, at: number): boolean {
    this.#steps += 1
    return this.#steps < mostSteps && this.#text.startsWith(words, at)
  }
}
