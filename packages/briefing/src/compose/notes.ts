import type { NoteRef, ProseBlock, ProseInline, ProseParagraph, RichText, SourceEntry } from '@briefing-kit/ui'
import type { Source } from '../brief'
import type { Basis, NumberedNotes } from '../brief/blocks/composition'
import { withTextFragment } from './text-fragment'

/**
 * Describes a source in the list.
 * @param earlier the number under which it stands already, at another place in it
 */
type Describe = (source: Source, locator: string | undefined, earlier?: string) => { text: RichText; url?: string }

/** Names a link to the note or source of a number. */
type NameLink = (label: string, kind: 'note' | 'source') => string

type Parse = (markdown: string) => readonly ProseBlock[]

/**
 * The numbered notes of a brief: its sources, in the order in which the text first refers to them, and the notes inside
 * the text. A source referred to at two places in it has a number for each.
 */
export class Notes implements NumberedNotes {
  /** By source and place. */
  readonly #refs = new Map<string, NoteRef>()
  readonly #entries: SourceEntry[] = []
  /** The first number of each source. */
  readonly #first = new Map<string, string>()
  /** The passages that each note links to, by its number. */
  readonly #passages = new Map<string, Set<string>>()
  readonly #sources: Readonly<Record<string, Source>>
  readonly #describe: Describe
  readonly #parse: Parse
  readonly #nameLink: NameLink

  /**
   * @param describe how a source is printed in the list
   * @param parse reads Markdown
   * @param nameLink names a link to a note
   */
  constructor(sources: Readonly<Record<string, Source>>, describe: Describe, parse: Parse, nameLink: NameLink) {
    this.#sources = sources
    this.#describe = describe
    this.#parse = parse
    this.#nameLink = nameLink
  }

  /** The list of sources and notes referred to so far. */
  get entries(): readonly SourceEntry[] {
    return this.#entries.map((entry) => {
      const passages = this.#passages.get(entry.label)
      return passages && entry.url ? { ...entry, href: withTextFragment(entry.url, [...passages]) } : entry
    })
  }

  refsFor({ source, locator, anchors = [] }: Basis): NoteRef[] | undefined {
    const named = source ? [this.#ref(source, locator)] : []
    const anchored = anchors.flatMap((anchor) => {
      if (!anchor?.source) return []
      const ref = anchor.source === source ? this.#ref(source, locator) : this.#ref(anchor.source)
      if (anchor.exact !== undefined) this.#point(ref.label, anchor.exact)
      return [ref]
    })
    const refs = uniqueRefs([...named, ...anchored])
    return refs.length > 0 ? refs : undefined
  }

  blocks(markdown: string, basis: Basis = {}): ProseBlock[] {
    const blocks = this.#parse(markdown).map((block) => this.#block(block))
    return withRefs(blocks, this.refsFor(basis))
  }

  /** Further paragraphs and list items begin a line each. */
  inline(markdown: string): RichText {
    return this.blocks(markdown)
      .flatMap(paragraphs)
      .flatMap(({ children }, index) => (index === 0 ? children : [{ type: 'break' }, ...children]))
  }

  #ref(id: string, locator?: string): NoteRef {
    const source = this.#sources[id]
    if (!source) return { label: '?' }
    const place = locator ?? source.locator
    const key = `${id} ${place ?? ''}`
    const cached = this.#refs.get(key)
    if (cached) return cached
    const earlier = this.#first.get(id)
    const ref = this.#add(this.#describe(source, place, earlier), 'source')
    // The note leads back to the first reference alone.
    const { id: _, ...later } = ref
    this.#refs.set(key, later)
    if (!earlier) this.#first.set(id, ref.label)
    return ref
  }

  /** A note whose source has a web address links to the anchored passages, each once. */
  #point(label: string, passage: string): void {
    const passages = this.#passages.get(label) ?? new Set()
    this.#passages.set(label, passages.add(passage))
  }

  /** A note gets its number before the sources that its own text refers to. */
  #note(children: readonly ProseInline[]): NoteRef {
    const ref = this.#add({ text: '' }, 'note')
    const entry = this.#entries.at(-1) as SourceEntry
    entry.text = this.#inlines(children)
    return ref
  }

  #add(entry: Pick<SourceEntry, 'text' | 'url'>, kind: 'note' | 'source'): NoteRef {
    const label = String(this.#entries.length + 1)
    const id = `ref-${label}`
    this.#entries.push({ id: `note-${label}`, label, back: `#${id}`, ...entry })
    return { label, href: `#note-${label}`, id, name: this.#nameLink(label, kind) }
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

const paragraphs = (block: ProseBlock): ProseParagraph[] =>
  block.type === 'paragraph' ? [block] : block.items.flat().flatMap(paragraphs)

/** Each number once, in ascending order. The first of a number is the one to which its note leads back. */
const uniqueRefs = (refs: readonly NoteRef[]): NoteRef[] =>
  [...new Map(refs.toReversed().map((ref) => [ref.label, ref])).values()].sort(
    (a, b) => Number(a.label) - Number(b.label),
  )

/** References for a whole text follow its last paragraph, or that of a list's last item, with those it ends in. */
const withRefs = (blocks: ProseBlock[], refs: NoteRef[] | undefined): ProseBlock[] => {
  const last = blocks.at(-1)
  if (!refs || !last) return blocks
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
