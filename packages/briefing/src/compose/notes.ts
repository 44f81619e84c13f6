import type { NoteRef, ProseBlock, ProseInline, ProseParagraph, RichText, SourceEntry } from '@briefing-kit/ui'
import type { Source } from '../brief'
import type { Basis, NumberedNotes } from '../brief/blocks/composition'
import { withTextFragment } from './text-fragment'

/** How notes are worded. */
interface NoteWords {
  /** A source in the list, with the place in it that is referred to. */
  describe(source: Source, locator: string | undefined): { text: RichText; url?: string }
  /** In the place of a description, where the source has one under this number already. */
  same(label: string): string
  /** Names the note or source of a number. */
  name(label: string, kind: 'note' | 'source'): string
  /** The mark of what was not compared, as a reference to the line that says so. */
  open: NoteRef
}

type Parse = (markdown: string) => readonly ProseBlock[]

/** A source, at a place in it. */
interface Cited {
  id: string
  source: Source
  place: string | undefined
  /** The passages that are referred to there, as far as they are known. */
  passages: Set<string>
}

/** A numbered note: a cited source, or the words of a note inside the text. */
interface NumberedNote {
  label: string
  cited?: Cited
  text: RichText
}

/** The lists at the end of a brief. */
interface NoteLists {
  /** Notes that refer to `sources`; none where each source is described in its own note. */
  notes: readonly SourceEntry[]
  sources: readonly SourceEntry[]
}

/** With more further places in sources than this, the sources have a list of their own, to which the notes refer. */
const fewPlaces = 8

/**
 * The numbered notes of a brief: its sources, in the order in which the text first refers to them, and the notes inside
 * the text. A source referred to at two places in it has a number for each.
 */
export class Notes implements NumberedNotes {
  /** By source and place: references after the first. */
  readonly #refs = new Map<string, NoteRef>()
  readonly #notes: NumberedNote[] = []
  /** References to sources, whose names depend on whether these have a list of their own. */
  readonly #toSources: NoteRef[] = []
  readonly #sources: Readonly<Record<string, Source>>
  readonly #words: NoteWords
  readonly #parse: Parse

  /** @param parse reads Markdown */
  constructor(sources: Readonly<Record<string, Source>>, words: NoteWords, parse: Parse) {
    this.#sources = sources
    this.#words = words
    this.#parse = parse
  }

  /** Lists what was referred to so far. Called once all of it is: only then it is known how many lists there are. */
  lists(): NoteLists {
    const first = new Map<string, NumberedNote>()
    for (const note of this.#notes) if (note.cited && !first.has(note.cited.id)) first.set(note.cited.id, note)
    const further = this.#notes.filter(({ cited }) => cited).length - first.size
    if (further <= fewPlaces) return { notes: [], sources: this.#notes.map((note) => this.#entry(note, first)) }
    for (const ref of this.#toSources) ref.name = this.#words.name(ref.label, 'note')
    const labels = new Map([...first.keys()].map((id, index) => [id, String(index + 1)]))
    return {
      notes: this.#notes.map((note) => this.#referring(note, labels)),
      sources: [...first].map(([id, { label: referred }]) => {
        const label = labels.get(id) as string
        const { text, url } = this.#words.describe(this.#sources[id] as Source, undefined)
        return { id: `source-${label}`, label, back: `#ref-${referred}`, backAt: referred, text, url }
      }),
    }
  }

  /** A note that describes its source, unless an earlier one does. */
  #entry({ label, cited, text }: NumberedNote, first: ReadonlyMap<string, NumberedNote>): SourceEntry {
    const entry = { id: `note-${label}`, label, back: `#ref-${label}` }
    if (!cited) return { ...entry, text }
    const { label: described } = first.get(cited.id) as NumberedNote
    if (described !== label) {
      return { ...entry, text: shortOf(this.#words.same(described), `#note-${described}`, cited) }
    }
    const { text: description, url } = this.#words.describe(cited.source, cited.place)
    return { ...entry, text: description, url, ...(addressOf(cited) === url ? {} : { href: addressOf(cited) }) }
  }

  /** A note that refers to the list of sources. */
  #referring({ label, cited, text }: NumberedNote, labels: ReadonlyMap<string, string>): SourceEntry {
    const entry = { id: `note-${label}`, label, back: `#ref-${label}` }
    if (!cited) return { ...entry, text }
    const source = labels.get(cited.id) as string
    return { ...entry, text: shortOf(this.#words.name(source, 'source'), `#source-${source}`, cited) }
  }

  refsFor({ source, locator, anchors = [], isOpen = false }: Basis): NoteRef[] | undefined {
    const named = source ? [this.#ref(source, locator)] : []
    const anchored = anchors.flatMap((anchor) => {
      if (!anchor?.source) return []
      return [this.#ref(anchor.source, anchor.source === source ? locator : undefined, anchor.exact)]
    })
    const refs = [...uniqueRefs([...named, ...anchored]), ...(isOpen ? [this.#words.open] : [])]
    return refs.length > 0 ? refs : undefined
  }

  blocks(markdown: string, basis: Basis = {}): ProseBlock[] {
    const blocks = this.#parse(markdown).map((block) => this.#block(block))
    return withRefs(blocks, this.refsFor(basis))
  }

  /** Further paragraphs and list items begin a line each. */
  inline(markdown: string, basis?: Basis): RichText {
    return this.blocks(markdown, basis)
      .flatMap(paragraphs)
      .flatMap(({ children }, index) => (index === 0 ? children : [{ type: 'break' }, ...children]))
  }

  #ref(id: string, locator?: string, passage?: string): NoteRef {
    const source = this.#sources[id]
    if (!source) return { label: '?' }
    const place = locator ?? source.locator
    const key = `${id} ${place ?? ''}`
    const known = this.#refs.get(key)
    const ref = known ?? this.#add({ text: '', cited: { id, source, place, passages: new Set() } })
    if (passage !== undefined) this.#notes[Number(ref.label) - 1]?.cited?.passages.add(passage)
    if (known) return known
    // The note leads back to the first reference alone.
    const { id: _, ...later } = ref
    this.#refs.set(key, later)
    this.#toSources.push(ref, later)
    return ref
  }

  /** A note gets its number before the sources that its own text refers to. */
  #note(children: readonly ProseInline[]): NoteRef {
    const ref = this.#add({ text: '' })
    const note = this.#notes.at(-1) as NumberedNote
    note.text = this.#inlines(children)
    return ref
  }

  #add(note: Omit<NumberedNote, 'label'>): NoteRef {
    const label = String(this.#notes.length + 1)
    this.#notes.push({ label, ...note })
    const name = this.#words.name(label, note.cited ? 'source' : 'note')
    return { label, href: `#note-${label}`, id: `ref-${label}`, name }
  }

  #block(block: ProseBlock): ProseBlock {
    if (block.type === 'paragraph') return { ...block, children: this.#inlines(block.children) }
    return { ...block, items: block.items.map((item) => item.map((inner) => this.#block(inner))) }
  }

  /** References follow the word before them without a space, and neighbours stand together. */
  #inlines(pieces: readonly ProseInline[]): ProseInline[] {
    const done: ProseInline[] = []
    for (const piece of pieces) {
      const refs = this.#refsOf(piece)
      if (!refs) {
        done.push('children' in piece ? { ...piece, children: this.#inlines(piece.children) } : piece)
        continue
      }
      const last = done.at(-1)
      if (last?.type === 'text')
        last.value.trim() === '' ? done.pop() : done.splice(-1, 1, { ...last, value: last.value.trimEnd() })
      const before = done.at(-1)
      if (before?.type === 'refs') done.splice(-1, 1, { type: 'refs', refs: uniqueRefs([...before.refs, ...refs]) })
      else done.push({ type: 'refs', refs })
    }
    return done
  }

  #refsOf(piece: ProseInline): NoteRef[] | undefined {
    if (piece.type === 'cite') return uniqueRefs(piece.items.map(({ id, locator }) => this.#ref(id, locator)))
    return piece.type === 'note' ? [this.#note(piece.children)] : undefined
  }
}

/** The address of a source; if it is known which passages of it are cited, it leads to them. */
const addressOf = ({ source, passages }: Cited): string | undefined =>
  source.URL && withTextFragment(source.URL, [...passages])

/** A reference to a source that is described elsewhere, and to the place in it. */
const shortOf = (words: string, href: string, cited: Cited): RichText => {
  const [place, address] = [cited.place, cited.passages.size > 0 ? addressOf(cited) : undefined]
  const shown: ProseInline = { type: 'link', href, children: [{ type: 'text', value: words }] }
  if (place === undefined) return [shown, { type: 'text', value: '.' }]
  const said: ProseInline = { type: 'text', value: place }
  const end: ProseInline = { type: 'text', value: /[.?!]$/.test(place) ? '' : '.' }
  return [shown, { type: 'text', value: ', ' }, address ? { type: 'link', href: address, children: [said] } : said, end]
}

const paragraphs = (block: ProseBlock): ProseParagraph[] =>
  block.type === 'paragraph' ? [block] : block.items.flat().flatMap(paragraphs)

/** Each number once, in ascending order. The first of a number is the one to which its note leads back. */
const uniqueRefs = (refs: readonly NoteRef[]): NoteRef[] =>
  [...new Map(refs.toReversed().map((ref) => [ref.label, ref])).values()].sort(
    (a, b) => Number(a.label) - Number(b.label),
  )

/** References for a whole text follow its last paragraph, or that of a list's last item, with those it ends in. */
const withRefs = (blocks: ProseBlock[], refs: NoteRef[] | undefined): ProseBlock[] => {
  if (!refs) return blocks
  const last = blocks.at(-1)
  if (!last) return [{ type: 'paragraph', children: [{ type: 'refs', refs }] }]
  if (last.type === 'list') {
    const items = [...last.items.slice(0, -1), withRefs(last.items.at(-1) ?? [], refs)]
    return [...blocks.slice(0, -1), { ...last, items }]
  }
  const end = last.children.at(-1)
  const ended = end?.type === 'refs'
  const children = ended ? last.children.slice(0, -1) : last.children
  const all = uniqueRefs([...(ended ? end.refs : []), ...refs])
  return [...blocks.slice(0, -1), { ...last, children: [...children, { type: 'refs', refs: all }] }]
}
