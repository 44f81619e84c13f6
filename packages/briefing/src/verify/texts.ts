import type { ProseBlock, ProseInline } from '@briefing-kit/ui'
import type { Anchor, Block, BlockOf, Brief, Path, Source } from '../brief'
import { proseOf } from '../compose/prose-of'
import { speakerAt } from '../compose/speaker'

/** A text field of a brief as it is printed. */
export interface PrintedText {
  path: Path
  /** Its words in their order; between two pieces something else may stand, as a number of a note. */
  pieces: readonly string[]
  /** Whether its words are printed otherwise than they are written, as a number is. */
  isFormatted?: boolean
}

/** Every text that a brief prints, about in the order of its pages. Texts of sources only as far as they are referred to. */
export const textsOf = (brief: Brief): PrintedText[] => new Walk(brief).texts

class Walk {
  readonly texts: PrintedText[] = []
  /** Texts of notes, which stand after all others. */
  readonly #notes: PrintedText[] = []
  /** Sources that are referred to, and whether at a place of their own. */
  readonly #whole = new Set<string>()
  readonly #placed = new Set<string>()

  constructor(private readonly brief: Brief) {
    const { title, subtitle, publisher, series, authors = [], marking, summary = [], blocks } = brief
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
    for (const [at, message] of summary.entries()) this.#markdown(['summary', at], message)
    for (const [at, block] of blocks.entries()) this.#block(['blocks', at], block)
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

  #formatted(path: Path, text: string | undefined): void {
    if (text !== undefined) this.texts.push({ path, pieces: [text], isFormatted: true })
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

  #refer(path: Path, id: string | undefined, locator?: string): void {
    if (id === undefined) return
    this.#whole.add(id)
    if (locator === undefined) this.#placed.add(id)
    else this.#notes.push({ path, pieces: [locator] })
  }

  #anchors(path: Path, anchors: readonly (Anchor | undefined)[] | undefined, source?: string): void {
    for (const anchor of anchors ?? []) if (anchor?.source !== source) this.#refer(path, anchor?.source)
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

  #block(path: Path, block: Block): void {
    if (block.type === 'heading') this.#text([...path, 'text'], block.text)
    else if (block.type === 'text') {
      this.#markdown([...path, 'md'], block.md)
      this.#anchors([...path, 'cite'], block.cite)
    } else if (block.type === 'quote') this.#quote(path, block)
    else if (block.type === 'stats') this.#stats(path, block)
    else if (block.type === 'timeline') this.#timeline(path, block)
    else if (block.type === 'table') this.#table(path, block)
    else if (block.type === 'recommendations') this.#recommendations(path, block)
    else {
      this.#text([...path, 'title'], block.title)
      if (block.type === 'box') this.#markdown([...path, 'md'], block.md)
      else {
        this.#markdown([...path, 'note'], block.note)
        this.#refer([...path, 'source'], block.source)
      }
    }
  }

  #recommendations(path: Path, { items }: BlockOf<'recommendations'>): void {
    for (const [at, { to, by, text, detail }] of items.entries()) {
      const item = [...path, 'items', at]
      this.#text([...item, 'to'], to)
      this.#text([...item, 'by'], by)
      this.#text([...item, 'text'], text)
      this.#markdown([...item, 'detail'], detail)
    }
  }

  #quote(path: Path, block: BlockOf<'quote'>): void {
    const { speaker, date, source, locator, cite, original, note, parts, gist } = block
    for (const [at, part] of (parts ?? []).entries()) {
      const field = part.exact === undefined ? 'text' : 'exact'
      this.#text([...path, 'parts', at, field], part.exact ?? part.text)
    }
    this.#text([...path, 'gist'], gist)
    this.#text([...path, 'note'], note)
    for (const [at, part] of (original?.parts ?? []).entries()) this.#text([...path, 'original', 'parts', at], part)
    const person = speaker === undefined ? undefined : this.brief.people?.[speaker]
    if (speaker !== undefined && person) this.#speaker(['people', speaker], speakerAt(person, date), person.roles)
    this.#refer([...path, 'locator'], source, locator)
    this.#anchors([...path, 'parts'], [...(parts ?? []), ...(cite ?? [])], source)
  }

  #speaker(
    path: Path,
    { name, role, organisation }: ReturnType<typeof speakerAt>,
    roles: NonNullable<Brief['people']>[string]['roles'] = [],
  ): void {
    this.#text([...path, 'name'], name)
    const at = roles.findIndex((one) => one.title === role && one.organisation === organisation)
    this.#text([...path, 'roles', at, 'title'], role)
    this.#text([...path, 'roles', at, 'organisation'], organisation)
  }

  #stats(path: Path, { items }: BlockOf<'stats'>): void {
    for (const [at, { label, unit, context, delta, at: anchor, source }] of items.entries()) {
      const item = [...path, 'items', at]
      this.#text([...item, 'label'], label)
      this.#formatted([...item, 'unit'], unit)
      this.#markdown([...item, 'context'], context)
      this.#formatted([...item, 'delta', 'unit'], delta?.unit)
      this.#text([...item, 'delta', 'label'], delta?.label)
      this.#refer([...item, 'source'], source)
      this.#anchors([...item, 'at'], [anchor])
    }
  }

  #timeline(path: Path, { title, items }: BlockOf<'timeline'>): void {
    this.#text([...path, 'title'], title)
    for (const [at, event] of items.entries()) {
      const item = [...path, 'items', at]
      this.#text([...item, 'gap'], event.gap)
      if (event.gap !== undefined) continue
      this.#markdown([...item, 'text'], event.text)
      this.#text([...item, 'note'], event.note)
      this.#refer([...item, 'source'], event.source)
      this.#anchors([...item, 'at'], event.at)
    }
  }

  #table(path: Path, { title, unit, columns, rows, total = [], notes = [], source, cite }: BlockOf<'table'>): void {
    this.#text([...path, 'title'], title)
    this.#text([...path, 'unit'], unit)
    for (const [at, column] of columns.entries()) {
      this.#text([...path, 'columns', at, 'title'], column.title)
      this.#text([...path, 'columns', at, 'unit'], column.unit)
    }
    for (const [at, cells] of rows.entries()) this.#cells([...path, 'rows', at], cells)
    this.#cells([...path, 'total'], total)
    for (const [at, note] of notes.entries()) this.#markdown([...path, 'notes', at], note)
    this.#refer([...path, 'source'], source)
    this.#anchors([...path, 'cite'], cite)
  }

  #cells(path: Path, cells: readonly (string | number | null)[]): void {
    for (const [at, cell] of cells.entries()) {
      if (typeof cell === 'string') this.#text([...path, at], cell)
      else if (cell !== null) this.#formatted([...path, at], String(cell))
    }
  }
}
