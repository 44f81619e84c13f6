import type { NoteRef, ProseBlock, ProseInline, RichText, SourceEntry } from '@briefing-kit/ui'
import { parseMarkdown } from '@briefing-kit/ui'
import type { Anchor, Source } from '../brief'

/** What something printed rests on. */
export interface Evidence {
  source?: string | undefined
  locator?: string | undefined
  anchors?: readonly (Anchor | undefined)[] | undefined
}

/**
 * How a source is printed in the list.
 * @param earlier the number under which it stands already, at another place in it
 */
type Describe = (source: Source, locator: string | undefined, earlier?: string) => { text: string; url?: string }

/**
 * The numbered notes of a brief: its sources, in the order in which the text first refers to them, and the notes inside
 * the text. A source referred to at two places in it has a number for each.
 */
export class Notes {
  readonly #numbers = new Map<string, number>()
  readonly #entries: SourceEntry[] = []
  /** The first number of each source. */
  readonly #first = new Map<string, string>()
  readonly #sources: Readonly<Record<string, Source>>
  readonly #describe: Describe

  /** @param describe how a source is printed in the list */
  constructor(sources: Readonly<Record<string, Source>>, describe: Describe) {
    this.#sources = sources
    this.#describe = describe
  }

  /** The list as it stands: what was referred to until now. */
  get entries(): readonly SourceEntry[] {
    return this.#entries
  }

  /** References for what something rests on, each number once. */
  refsFor({ source, locator, anchors = [] }: Evidence): NoteRef[] {
    const named = source ? [this.#ref(source, locator)] : []
    const anchored = anchors.flatMap((anchor) =>
      anchor?.source && anchor.source !== source ? [this.#ref(anchor.source)] : [],
    )
    return unique([...named, ...anchored])
  }

  /** The text of a block, its citations and notes numbered. */
  blocks(markdown: string): ProseBlock[] {
    return parseMarkdown(markdown).blocks.map((block) => this.#block(block))
  }

  /** A text in one line, its citations and notes numbered. */
  inline(markdown: string): RichText {
    return this.blocks(markdown).flatMap((block) => (block.type === 'paragraph' ? block.children : []))
  }

  #ref(id: string, locator?: string): NoteRef {
    const source = this.#sources[id]
    if (!source) return { label: '?' }
    const place = locator ?? source.locator
    return this.#number(`${id} ${place ?? ''}`, () => {
      const earlier = this.#first.get(id)
      this.#first.set(id, earlier ?? String(this.#entries.length + 1))
      return this.#describe(source, place, earlier)
    })
  }

  #number(key: string, entry: () => Pick<SourceEntry, 'text' | 'url'>): NoteRef {
    let number = this.#numbers.get(key)
    if (number === undefined) {
      number = this.#entries.length + 1
      this.#numbers.set(key, number)
      this.#entries.push({ id: `note-${number}`, label: String(number), ...entry() })
    }
    return { label: String(number), href: `#note-${number}` }
  }

  #block(block: ProseBlock): ProseBlock {
    if (block.type === 'paragraph') return { ...block, children: this.#inlines(block.children) }
    return { ...block, items: block.items.map((item) => item.map((inner) => this.#block(inner))) }
  }

  /** References follow the word before them without a space, and neighbours stand together. */
  #inlines(pieces: readonly ProseInline[]): ProseInline[] {
    const done: ProseInline[] = []
    for (const piece of pieces) {
      const refs = this.#refs(piece)
      if (!refs) {
        done.push('children' in piece ? { ...piece, children: this.#inlines(piece.children) } : piece)
        continue
      }
      const last = done.at(-1)
      if (last?.type === 'text')
        last.value.trim() === '' ? done.pop() : done.splice(-1, 1, { ...last, value: last.value.trimEnd() })
      const before = done.at(-1)
      if (before?.type === 'refs') done.splice(-1, 1, { type: 'refs', refs: unique([...before.refs, ...refs]) })
      else done.push({ type: 'refs', refs })
    }
    return done
  }

  #refs(piece: ProseInline): NoteRef[] | undefined {
    if (piece.type === 'cite') return unique(piece.items.map(({ id, locator }) => this.#ref(id, locator)))
    if (piece.type !== 'note') return undefined
    const text = this.#inlines(piece.children)
    return [this.#number(`note ${this.#entries.length}`, () => ({ text }))]
  }
}

/** Each number once, in ascending order. */
const unique = (refs: readonly NoteRef[]): NoteRef[] =>
  [...new Map(refs.map((ref) => [ref.label, ref])).values()].sort((a, b) => Number(a.label) - Number(b.label))
