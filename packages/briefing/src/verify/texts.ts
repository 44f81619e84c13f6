import type { ProseBlock, ProseInline } from '@briefing-kit/ui'
import type { Brief, ExpectedPrint, Path, Source } from '../brief'
import { citedText } from '../brief/blocks/cited'
import { proseOf } from '../compose/prose-of'
import { typeset } from '../compose/typeset'
import { expectedPrints } from './printed'

/** A text field of a brief as printed. */
export interface PrintedText {
  path: Path
  /** Its words in order; between two pieces there may be other text, as a note number. */
  pieces: readonly string[]
  /** Whether it is printed in another form than written, as a number is. */
  isFormatted?: boolean
}

/** Every printed text of a brief, roughly in page order. Texts of sources only if they are referred to. */
export const textsOf = (brief: Brief): PrintedText[] => new Walk(typeset(brief)).texts

class Walk {
  readonly texts: PrintedText[] = []
  /** Texts of notes, which come last. */
  readonly #notes: PrintedText[] = []
  /** Cited sources: as a whole, and at a place in them. */
  readonly #whole = new Set<string>()
  readonly #placed = new Set<string>()

  constructor(private readonly brief: Brief) {
    const { title, subtitle, publisher, series, authors = [], marking, summary = [] } = brief
    this.#text(['publisher'], publisher)
    this.#text(['marking'], marking)
    this.#text(['title'], title)
    this.#text(['subtitle'], subtitle)
    this.#text(['series', 'name'], series?.name)
    this.#text(['series', 'number'], series?.number)
    for (const [at, { name, affiliation }] of authors.entries()) {
      this.#text(['authors', at, 'name'], name)
      this.#text(['authors', at, 'affiliation'], affiliation)
    }
    for (const [at, message] of summary.entries()) {
      const { text, path, cite = [] } = citedText(message, ['summary', at])
      this.#markdown(path, text)
      for (const { source } of cite) if (source !== undefined) this.#refer(path, source, undefined)
    }
    for (const print of expectedPrints(brief)) this.#print(print)
    this.texts.push(...this.#notes)
    for (const [id, source] of Object.entries(brief.sources ?? {})) this.#source(id, source)
    for (const [at, line] of (brief.contact ?? []).entries()) this.#text(['contact', at], line)
    this.#text(['licence'], brief.licence)
    this.#text(['disclaimer'], brief.disclaimer)
    this.#text(['notice'], brief.notice)
  }

  #text(path: Path, text: string | undefined): void {
    if (text !== undefined) this.texts.push({ path, pieces: [text] })
  }

  #markdown(path: Path, markdown: string | undefined): void {
    if (markdown === undefined) return
    const pieces: string[] = []
    this.texts.push({ path, pieces })
    for (const block of proseOf(this.brief, markdown)) this.#prose(path, block, pieces)
  }

  #prose(path: Path, block: ProseBlock, pieces: string[]): void {
    if (block.type === 'paragraph') this.#inlines(path, block.children, pieces)
    else for (const inner of block.items.flat()) this.#prose(path, inner, pieces)
  }

  #inlines(path: Path, inlines: readonly ProseInline[], pieces: string[]): void {
    for (const one of inlines) {
      if (one.type === 'text') pieces.push(one.value)
      else if (one.type === 'note') {
        const note: string[] = []
        this.#notes.push({ path, pieces: note })
        this.#inlines(path, one.children, note)
      } else if (one.type === 'cite') {
        for (const { id, locator } of one.items) this.#refer(path, id, locator)
      } else if ('children' in one) this.#inlines(path, one.children, pieces)
    }
  }

  #refer(path: Path, id: string, locator: string | undefined): void {
    this.#whole.add(id)
    if (locator === undefined) this.#placed.add(id)
    else this.#notes.push({ path, pieces: [locator] })
  }

  #source(id: string, source: Source): void {
    if (!this.#whole.has(id)) return
    const path = ['sources', id]
    for (const [at, name] of (source.author ?? []).entries()) this.#text([...path, 'author', at], name)
    this.#text([...path, 'title'], source.title)
    this.#text([...path, 'container-title'], source['container-title'])
    this.#text([...path, 'publisher'], source.publisher)
    if (this.#placed.has(id)) this.#text([...path, 'locator'], source.locator)
    this.#text([...path, 'note'], source.note)
  }

  #print(print: ExpectedPrint): void {
    const { path } = print
    if (print.kind === 'markdown') this.#markdown(path, print.text)
    else if (print.kind === 'formatted') this.texts.push({ path, pieces: [print.text], isFormatted: true })
    else if (print.kind === 'reference') this.#refer(path, print.source, print.locator)
    // Figures and dates are compared separately.
    else if (print.kind !== 'figure' && print.kind !== 'date') this.#text(path, print.text)
  }
}
