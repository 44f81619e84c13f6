/** A page: where it begins and ends in the text of all, and where each of its stretches begins. */
interface Page {
  from: number
  to: number
  starts: readonly number[]
}

/** The most comparisons for one text, so that no page makes the search slow. */
const mostSteps = 200_000
/** How many places are looked at, at most. */
const mostPlaces = 1000

/**
 * Words that go on over the end of a page: something stands in between, its foot and the head of the next, in stretches
 * of their own.
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

  /** Whether a text begins where a stretch of a page ends, and goes on where one of the next begins. */
  holds(wanted: string): boolean {
    this.#steps = 0
    // One of its two parts is half of it or more.
    const half = Math.ceil(wanted.length / 2)
    return (
      this.#some(wanted.slice(0, half), (at, page) => this.#goesOn(wanted, at, page)) ||
      this.#some(wanted.slice(wanted.length - half), (at, page) => this.#began(wanted, at + half, page))
    )
  }

  /** Whether something is so of one of the places of some words. */
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

  /** Whether a text that begins somewhere leaves its page at the end of a stretch, and goes on on the next. */
  #goesOn(wanted: string, at: number, index: number): boolean {
    const [page, next] = [this.#pages[index], this.#pages[index + 1]]
    if (!page || !next) return false
    return this.#endsOf(page).some((end) => {
      const length = end - at
      if (length <= 0 || length >= wanted.length || !this.#stands(wanted.slice(0, length), at)) return false
      const rest = wanted.slice(length)
      return next.starts.some((start) => start + rest.length <= next.to && this.#stands(rest, start))
    })
  }

  /** Whether a text that ends somewhere came to its page at the beginning of a stretch, from the page before. */
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
