import type { Brief, Path } from '../brief'
import { OverPages } from '../evidence/over-pages'
import type { Shown } from '../readback/content'
import type { Readback } from '../readback/readback'
import { inked } from './inked'
import { Owners } from './owners'
import { isOnPage, uprightFirst } from './page-area'
import { type PrintedText, textsOf } from './texts'

/** A text that a PDF does not hold completely. */
export interface LostText {
  path: Path
  /** Number of its words. */
  words: number
  /** Number of words from its beginning that the pages hold. */
  fitting: number
  /** The first missing word. */
  from: string
}

export interface Lost {
  texts: LostText[]
  /** Whether text is drawn outside of the page area. */
  hasFallen: boolean
}

/**
 * Texts of a brief that are missing on the pages, or drawn outside of the page area. Only letters and figures count,
 * since marks are set by language.
 * @param said reads the text in reading order, without what is lost; undefined without structure
 */
export const lostTexts = (brief: Brief, read: Readback, said?: (read: Readback) => string): Lost => {
  const lost = read.sheets.flatMap((sheet, index) =>
    sheet.shown.filter((shown) => shown.text.trim() !== '' && !isOnPage(shown, index, sheet)),
  )
  if (lost.length > 0) read.leaveOut(new Set(lost))
  const print = said ? new Print([[said(read)]], false) : new Print(bodiesOf(read), true)
  const texts = textsOf(brief)
  const found: LostText[] = []
  for (const text of texts) {
    const part = text.isFormatted ? undefined : print.lostOf(text)
    if (part) found.push(part)
    if (found.length === mostTexts) break
  }
  const hasFallen = lost.length > 0
  return { texts: found.length > 0 || !hasFallen ? found : [fallenIn(lost, new Owners(brief, read, texts))], hasFallen }
}

/** Beyond this many lost texts, no more are searched. */
const mostTexts = 20

/** The texts of each body, without head and foot, in the order in which they go on. */
const bodiesOf = (read: Readback): string[][] => {
  const indices = new Map(read.sheets.map((sheet, index) => [sheet, index]))
  return uprightFirst(read.sheets).map((sheet) => {
    const index = indices.get(sheet) ?? 0
    return sheet.shown.filter((shown) => isOnPage(shown, index, sheet, 'body')).map(({ text }) => text)
  })
}

/** Fields that have their place on the first page, and never continue: their rest elsewhere is of another field. */
const onOnePage: ReadonlySet<unknown> = new Set(['notice', 'marking'])

class Print {
  readonly #text: string
  #at = 0
  #over: OverPages | undefined

  /**
   * @param pages texts of each
   * @param isBroken whether a text may be in several places, one for each of its pages
   */
  constructor(
    private readonly pages: readonly (readonly string[])[],
    private readonly isBroken: boolean,
  ) {
    this.#text = inked(pages.map((page) => page.join('')).join(''))
  }

  /** The missing part of a text; undefined if it is complete. */
  lostOf({ path, pieces }: PrintedText): LostText | undefined {
    const isBroken = this.isBroken && !onOnePage.has(path[0])
    for (const [index, piece] of pieces.entries()) {
      const wanted = inked(piece)
      if (this.#finds(wanted) || (isBroken && this.#isOverPages(wanted))) continue
      const length = this.#fitting(wanted, isBroken)
      if (length === wanted.length) continue
      const before = pieces.slice(0, index).join(' ')
      return { path, ...wordsOf(pieces.join(' '), inked(before).length + length) }
    }
    return undefined
  }

  /** Searches onwards first, since texts mostly come in page order. */
  #finds(wanted: string): boolean {
    let at = this.#text.indexOf(wanted, this.#at)
    if (at === -1) at = this.#text.indexOf(wanted)
    if (at === -1) return false
    this.#at = at + wanted.length
    return true
  }

  #isOverPages(wanted: string): boolean {
    this.#over ??= new OverPages(this.pages.map((page) => page.map(inked)))
    return this.#over.holds(wanted)
  }

  /** Length of the beginning of a text that is found. */
  #fitting(wanted: string, isBroken: boolean): number {
    let found = this.#longestFrom(wanted, 0, 0)
    let at = this.#text.indexOf(wanted.slice(0, found)) + found
    while (isBroken && found < wanted.length) {
      // It continues further on, not before its own beginning.
      const next = this.#longestFrom(wanted, found, at)
      // A shorter match may be chance.
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

/** Least characters of a text continued on another page: less than a line. */
const leastPart = 6

/** Number of words, how many of them fit into so many letters, and the first that does not. */
const wordsOf = (text: string, fitting: number): Omit<LostText, 'path'> => {
  const words = text.split(/\s+/).filter((word) => inked(word) !== '')
  let left = fitting
  const first = words.findIndex((word) => {
    left -= inked(word).length
    return left < 0
  })
  return { words: words.length, fitting: Math.max(0, first), from: words[Math.max(0, first)] ?? '' }
}

/** The text that the first words drawn outside are of. */
const fallenIn = (lost: readonly Shown[], owners: Owners): LostText => {
  const first = lost.find(({ text }) => inked(text) !== '') ?? (lost[0] as Shown)
  return { path: owners.ofText(first), words: 0, fitting: 0, from: first.text.trim() }
}
