import { partNames } from '@briefing-kit/ui'
import { locateAnchors, type SearchText, searchTextOf } from '../evidence/anchor'
import { fold } from '../evidence/fold'
import { OverPages } from '../evidence/over-pages'
import type { TaggedPart } from '../pdf/tagging'
import type { PageText } from './read-pdf/pages-of-pdf'

/** A text that the pages have to hold as in the brief. */
export interface ExpectedText {
  kind: 'quotation' | 'gist' | 'figure' | 'date'
  text: string
  /** The heading above a date, which completes it: `2024` above `3. 15.`, or above an event with no date of its own. */
  under?: string
  /** Text directly before it: the label of a figure. */
  after?: string
  /** Text directly after it: the event of a date. */
  before?: string
}

/** A text that is not printed as it should be, with what is printed instead, if known. */
export interface Deviation<P extends ExpectedText = ExpectedText> {
  printed: P
  /** Expected and actual text, as much of both as shows the difference. */
  difference?: { brief: string; page: string }
}

const partOf: Record<ExpectedText['kind'], string> = {
  quotation: partNames.quote.part,
  gist: partNames.quote.part,
  figure: partNames.statCard.value,
  date: partNames.timeline.date,
}
const dateHeading = partNames.timeline.heading

/**
 * Expected texts that are not printed, each in its own part: the first quotation as the first quotation, complete and
 * with nothing more. White space and the kind of quotation marks are ignored, which the page sets by its language; so
 * are hyphens between small letters, which may end a line.
 * @param parts printed parts of components, in page order
 * @param printed expected texts, in page order
 */
export const notInParts = <P extends ExpectedText>(
  parts: readonly TaggedPart[],
  printed: readonly P[],
): Deviation<P>[] => {
  const headings = new Set(parts.flatMap(({ name, text }) => (name === dateHeading ? [dense(text)] : [])))
  return [
    ...[...new Set(Object.values(partOf))].flatMap((name) =>
      notInPlace(
        placesOf(parts, name),
        printed.filter((one) => partOf[one.kind] === name && !isInHeading(one)),
      ),
    ),
    ...printed.filter((one) => isInHeading(one) && !headings.has(dense(one.under))).map((one) => ({ printed: one })),
  ]
}

/** Whether its heading says all of a date. */
const isInHeading = (one: ExpectedText): one is ExpectedText & { under: string } =>
  one.text === '' && one.under !== undefined

interface PlaceOfPart {
  text: string
  under: string
}

/** Names of the parts that are compared. */
export const partsLookedAt: ReadonlySet<string> = new Set([...Object.values(partOf), dateHeading])

const placesOf = (parts: readonly TaggedPart[], name: string): PlaceOfPart[] => {
  let under = ''
  return parts.flatMap((part) => {
    if (part.name === dateHeading) under = part.text
    return part.name === name ? [{ text: part.text, under }] : []
  })
}

const notInPlace = <P extends ExpectedText>(places: readonly PlaceOfPart[], printed: readonly P[]): Deviation<P>[] => {
  // Where one is missing or extra, the others are searched further on.
  const complete = places.length === printed.length
  let next = 0
  return printed.flatMap((one) => {
    const place = places[next]
    const at = complete ? next : places.findIndex((other, index) => index >= next && isPrintedAt(other, one))
    if (at !== -1) next = at + 1
    if (!place) return [{ printed: one }]
    return at !== -1 && isPrintedAt(places[at] as PlaceOfPart, one)
      ? []
      : [{ printed: one, ...differenceAt(place, one) }]
  })
}

const isPrintedAt = (place: PlaceOfPart, { kind, text, under }: ExpectedText): boolean => {
  const printed = dense(place.text)
  const isSame = printed === dense(text) || (kind === 'quotation' && withoutCuts(printed) === withoutCuts(dense(text)))
  return isSame && (under === undefined || dense(place.under) === dense(under))
}

/** A text without the ellipses at its ends, by which a page shows that a sentence goes on. */
const withoutCuts = (printed: string): string => printed.replace(/^(?:…|\.\.\.)|(?:…|\.\.\.)$/g, '')

const differenceAt = (place: PlaceOfPart, { kind, text, under }: ExpectedText): Pick<Deviation, 'difference'> => {
  const page = place.text.trim()
  if (under !== undefined) return { difference: { brief: `${under} ${text}`, page: `${place.under} ${page}` } }
  if (kind === 'figure' || kind === 'date') return { difference: { brief: text, page } }
  return {
    difference: differenceIn(groundIn(page), text) ?? { brief: text, page: page.replace(/^\p{Pi}|\p{Pf}$/gu, '') },
  }
}

/** Where a page departs from expected words, if it holds enough of them to tell. */
const differenceIn = (page: SearchText, words: string): Deviation['difference'] | undefined => {
  const [verdict] = locateAnchors(page, [{ exact: words }])
  const instead = verdict?.verdict === 'missing' ? verdict.instead : undefined
  return instead && { brief: instead.brief, page: instead.source }
}

const groundIn = (text: string): SearchText => searchTextOf(text, { from: 0, to: text.length })

/**
 * Expected texts that the pages of any PDF do not hold. A figure is searched after its label and a date before its
 * event; a text printed twice has to occur twice.
 */
export const notOnPages = <P extends ExpectedText>(
  pages: readonly (readonly PageText[])[],
  printed: readonly P[],
): Deviation<P>[] => {
  const print = new Print(pages)
  return printed.flatMap((one) => {
    const deviation = one.kind === 'figure' || one.kind === 'date' ? print.number(one) : print.words(one)
    return deviation ? [{ printed: one, ...deviation }] : []
  })
}

/** Most characters between a figure or date and its neighbour: a note number or a status word. */
const near = 16
/** Most occurrences of a label or event that are tried. */
const mostPlaces = 20_000
/** Most missing texts for which the actual text is searched. */
const mostDifferences = 20
/** Most characters between a heading and its date. */
const mostAbove = 20_000

class Print {
  /** Without white space and marks; a line break separates faces. */
  readonly #lines: string
  readonly #words: string
  readonly #spaced: string
  readonly #over: OverPages
  #ground: SearchText | undefined
  #differences = 0
  /** Offset of the next search, by text. */
  readonly #found = new Map<string, number>()

  constructor(pages: readonly (readonly PageText[])[]) {
    const densePages = pages.map((page) => page.map(({ text, face }) => ({ text: dense(text), face, spaced: text })))
    const inked = densePages.flat().filter(({ text }) => text !== '')
    this.#lines = joined(inked, '\n', ({ text }) => text)
    this.#words = undivided(this.#lines.replaceAll('\n', ''))
    this.#spaced = joined(inked, ' ', ({ spaced }) => spaced)
    this.#over = new OverPages(densePages.map((page) => page.map(({ text }) => text)))
  }

  words({ text }: ExpectedText): Omit<Deviation, 'printed'> | undefined {
    const wanted = dense(text)
    const at = this.#words.indexOf(wanted, this.#found.get(wanted) ?? 0)
    if (at !== -1) this.#found.set(wanted, at + wanted.length)
    if (at !== -1 || this.#over.holds(wanted)) return undefined
    const difference = this.#differenceTo(text)
    return difference ? { difference } : {}
  }

  #differenceTo(text: string): Deviation['difference'] | undefined {
    this.#differences += 1
    if (this.#differences > mostDifferences) return undefined
    this.#ground ??= groundIn(this.#spaced)
    return differenceIn(this.#ground, text)
  }

  number(one: ExpectedText): Omit<Deviation, 'printed'> | undefined {
    const { text, after, before, under } = one
    if (isInHeading(one)) return this.#heading(one.under, dense(before ?? ''))
    const name = [after, text, before].join('\n')
    const beside = dense(after ?? before ?? '')
    const [wanted, like] = [dense(text), writtenLike(text)]
    let difference: Deviation['difference']
    let place = beside === '' ? -1 : this.#lines.indexOf(beside, this.#found.get(name) ?? 0)
    // Without neighbours it may be anywhere.
    if (place === -1) {
      return this.#alike(like, 0, this.#lines.length).some(({ words }) => words === wanted) ? undefined : {}
    }
    for (let places = 0; place !== -1 && places < mostPlaces; places += 1) {
      const from = after === undefined ? Math.max(0, place - text.length - near) : place + beside.length
      const to = after === undefined ? place : from + 2 * text.length + near
      const said = this.#alike(like, from, to)
      // The nearest one counts: the span of a chronology, above it, may end with the same month.
      const isOwn = ({ words }: { words: string }): boolean => words === wanted
      const own = after === undefined ? said.findLast(isOwn) : said.find(isOwn)
      const heading = own && under !== undefined ? this.#headingLike(under, own.at + wanted.length) : undefined
      if (own && (heading === undefined || heading === dense(under ?? ''))) {
        this.#found.set(name, place + 1)
        return undefined
      }
      const there = own ?? said.at(after === undefined ? -1 : 0)
      const page = there && spacedLike(text, there.words)
      if (page)
        difference ??= heading ? { brief: `${under} ${text}`, page: `${heading} ${page}` } : { brief: text, page }
      place = this.#lines.indexOf(beside, place + 1)
    }
    return difference ? { difference } : {}
  }

  /** Whether an event stands under a heading. */
  #heading(wanted: string, event: string): Omit<Deviation, 'printed'> | undefined {
    let difference: Deviation['difference']
    const end = this.#lines.length
    let place = event === '' ? end : this.#lines.indexOf(event)
    // An event in several faces is not found: then its heading may be anywhere.
    if (place === -1) return this.#lines.includes(`\n${dense(wanted)}\n`) ? undefined : {}
    for (let places = 0; place !== -1 && places < mostPlaces; places += 1) {
      const page = this.#headingLike(wanted, place)
      if (page === dense(wanted)) return undefined
      difference ??= page === undefined ? undefined : { brief: wanted, page }
      place = place === end ? -1 : this.#lines.indexOf(event, place + 1)
    }
    return difference ? { difference } : {}
  }

  /** Occurrences that differ only in digits. */
  #alike(like: RegExp, from: number, to: number): { words: string; at: number }[] {
    return [...this.#lines.slice(from, to).matchAll(like)].map((found) => ({
      words: found[0].replaceAll('\n', ''),
      at: from + found.index,
    }))
  }

  /** The last heading that differs only in digits. */
  #headingLike(heading: string, at: number): string | undefined {
    const like = new RegExp(`^${escaped(dense(heading)).replace(/\d/g, '\\d')}$`, 'u')
    return this.#lines
      .slice(Math.max(0, at - mostAbove), at)
      .split('\n')
      .findLast((line) => like.test(line))
  }
}

/** Joins stretches, with a separator between different faces. */
const joined = <S extends PageText>(stretches: readonly S[], between: string, textOf: (stretch: S) => string): string =>
  stretches
    .map((one, index) => (index === 0 || stretches[index - 1]?.face === one.face ? '' : between) + textOf(one))
    .join('')

/** A whole number, matched from its first digit only, so that the search is linear. */
const number = '\\d+(?:[.,]\\d+)*'
const begun = '(?<!\\d|\\d[.,])'

const writtenLike = (text: string): RegExp => {
  const pieces = dense(text).match(/\d+(?:[.,]\d+)*|[\s\S]/gu) ?? []
  const written = pieces.map((one) => (/^\d/.test(one) ? number : escaped(one))).join('\\n?')
  return new RegExp(/^\d/.test(pieces[0] ?? '') ? begun + written : written, 'gu')
}

/** Restores white space from a text that differs only in figures. */
const spacedLike = (text: string, words: string): string => {
  const figures = words.match(/\d+/g) ?? []
  const spaced = text.replace(/\d+/g, () => figures.shift() ?? '')
  return dense(spaced) === words ? spaced : words
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

const dense = (text: string): string => undivided(fold(text).text.replace(/[\s"']/g, ''))

/** Removes hyphens between small letters, which may divide words at line ends. */
const undivided = (text: string): string => text.replace(/(?<=\p{Ll})-(?=\p{Ll})/gu, '')
