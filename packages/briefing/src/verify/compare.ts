import { partNames } from '@briefing-kit/ui'
import { locateAnchors, type SearchText, searchTextOf } from '../evidence/anchor'
import { fold } from '../evidence/fold'
import { OverPages } from '../evidence/over-pages'
import type { TaggedPart } from '../pdf/tagging'
import type { PageText } from './read-pdf/pages-of-pdf'

/** A text that is to stand on the pages as the brief has it. */
export interface ExpectedText {
  kind: 'quotation' | 'gist' | 'figure' | 'date'
  text: string
  /** The heading above a date that says the rest of it: `2024` above `3. 15.` */
  under?: string
  /** What stands just before it: the label of a figure. */
  after?: string
  /** What stands just behind it: the event of a date. */
  before?: string
}

/** A text that is not printed as it should be, and what is printed in its place, if that is known. */
export interface Deviation<P extends ExpectedText = ExpectedText> {
  printed: P
  /** What was to stand there, and what does: as much of both as it takes to see the difference. */
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
 * The texts that are not printed, each in its own place: the first quotation as the first quotation, whole and with
 * nothing more. White space does not count, nor which quotation marks are used: the page sets marks within marks as its
 * language does. Nor does a hyphen between small letters, which may end a line.
 *
 * @param parts everything printed as a part of a component, in the order of the page
 * @param printed what is to be printed, in the order of the page
 */
export const notInParts = <P extends ExpectedText>(
  parts: readonly TaggedPart[],
  printed: readonly P[],
): Deviation<P>[] =>
  [...new Set(Object.values(partOf))].flatMap((name) =>
    notInPlace(
      placesOf(parts, name),
      printed.filter(({ kind }) => partOf[kind] === name),
    ),
  )

interface PlaceOfPart {
  text: string
  under: string
}

/** The names of the parts that are looked at. */
export const partsLookedAt: ReadonlySet<string> = new Set([...Object.values(partOf), dateHeading])

const placesOf = (parts: readonly TaggedPart[], name: string): PlaceOfPart[] => {
  let under = ''
  return parts.flatMap((part) => {
    if (part.name === dateHeading) under = part.text
    return part.name === name ? [{ text: part.text, under }] : []
  })
}

const notInPlace = <P extends ExpectedText>(places: readonly PlaceOfPart[], printed: readonly P[]): Deviation<P>[] => {
  // Where one is lost, or one too many is there, the others are looked for further on.
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

const isPrintedAt = (place: PlaceOfPart, { text, under }: ExpectedText): boolean =>
  dense(place.text) === dense(text) && (under === undefined || dense(place.under) === dense(under))

const differenceAt = (place: PlaceOfPart, { kind, text, under }: ExpectedText): Pick<Deviation, 'difference'> => {
  const page = place.text.trim()
  if (under !== undefined) return { difference: { brief: `${under} ${text}`, page: `${place.under} ${page}` } }
  if (kind === 'figure' || kind === 'date') return { difference: { brief: text, page } }
  return {
    difference: differenceIn(groundIn(page), text) ?? { brief: text, page: page.replace(/^\p{Pi}|\p{Pf}$/gu, '') },
  }
}

/** Where words leave a text that was to hold them, if enough of them stands in it to tell. */
const differenceIn = (page: SearchText, words: string): Deviation['difference'] | undefined => {
  const [verdict] = locateAnchors(page, [{ exact: words }])
  const instead = verdict?.verdict === 'missing' ? verdict.instead : undefined
  return instead && { brief: instead.brief, page: instead.source }
}

const groundIn = (text: string): SearchText => searchTextOf(text, { from: 0, to: text.length })

/**
 * The texts that pages do not hold, whoever made them and however they are told apart. A figure is looked for behind its
 * label and a date before its event; what is printed twice has to stand there twice.
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

/** What stands beside a figure or a date is no further from it than a note's number or the word of a status. */
const near = 16
/** A label or an event is looked for in so many places, at most. */
const mostPlaces = 20_000
/** Of so many texts that are not there it is said what is there instead. */
const mostDifferences = 20
/** A heading stands no further above than this. */
const mostAbove = 20_000

class Print {
  /** Without white space and marks; a line break where one face ends. */
  readonly #lines: string
  readonly #words: string
  readonly #spaced: string
  readonly #over: OverPages
  #ground: SearchText | undefined
  #differences = 0
  /** Where to go on looking for what was found once. */
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

  number({ text, after, before, under }: ExpectedText): Omit<Deviation, 'printed'> | undefined {
    const name = [after, text, before].join('\n')
    const beside = dense(after ?? before ?? '')
    const [wanted, like] = [dense(text), writtenLike(text)]
    let difference: Deviation['difference']
    let place = beside === '' ? -1 : this.#lines.indexOf(beside, this.#found.get(name) ?? 0)
    // Where nothing is known of its neighbours it may stand anywhere.
    if (place === -1) {
      return this.#alike(like, 0, this.#lines.length).some(({ words }) => words === wanted) ? undefined : {}
    }
    for (let places = 0; place !== -1 && places < mostPlaces; places += 1) {
      const from = after === undefined ? Math.max(0, place - text.length - near) : place + beside.length
      const to = after === undefined ? place : from + 2 * text.length + near
      const said = this.#alike(like, from, to)
      const own = said.find(({ words }) => words === wanted)
      const heading = own && under !== undefined ? this.#headingLike(under, own.at) : undefined
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

  /** What is written like a figure or a date, but for its digits. */
  #alike(like: RegExp, from: number, to: number): { words: string; at: number }[] {
    return [...this.#lines.slice(from, to).matchAll(like)].map((found) => ({
      words: found[0].replaceAll('\n', ''),
      at: from + found.index,
    }))
  }

  /** The last heading that is written like another one, but for its digits. */
  #headingLike(heading: string, at: number): string | undefined {
    const like = new RegExp(`^${escaped(dense(heading)).replace(/\d/g, '\\d')}$`, 'u')
    return this.#lines
      .slice(Math.max(0, at - mostAbove), at)
      .split('\n')
      .findLast((line) => like.test(line))
  }
}

/** Stretches one after another, those of different faces with something in between. */
const joined = <S extends PageText>(stretches: readonly S[], between: string, textOf: (stretch: S) => string): string =>
  stretches
    .map((one, index) => (index === 0 || stretches[index - 1]?.face === one.face ? '' : between) + textOf(one))
    .join('')

/** A whole number: one that is not begun in its middle, so that each is gone through once. */
const number = '\\d+(?:[.,]\\d+)*'
const begun = '(?<!\\d|\\d[.,])'

const writtenLike = (text: string): RegExp => {
  const pieces = dense(text).match(/\d+(?:[.,]\d+)*|[\s\S]/gu) ?? []
  const written = pieces.map((one) => (/^\d/.test(one) ? number : escaped(one))).join('\\n?')
  return new RegExp(/^\d/.test(pieces[0] ?? '') ? begun + written : written, 'gu')
}

/** With the white space of another text that differs in nothing but figures. */
const spacedLike = (text: string, words: string): string => {
  const figures = words.match(/\d+/g) ?? []
  const spaced = text.replace(/\d+/g, () => figures.shift() ?? '')
  return dense(spaced) === words ? spaced : words
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

const dense = (text: string): string => undivided(fold(text).text.replace(/[\s"']/g, ''))

/** A hyphen between small letters may be one that divides a word at the end of a line: it counts nowhere. */
const undivided = (text: string): string => text.replace(/(?<=\p{Ll})-(?=\p{Ll})/gu, '')
