import type { Span } from '../languages/rules'

/** A stretch that was changed: where it stands in the new text, and where it stood before. */
interface Edit extends Span {
  start: number
  end: number
}

/** A text changed in places, and the way back to what it was. */
export class MappedText {
  readonly #edits: readonly Edit[]

  constructor(
    /** The text as it was. */
    readonly original: string,
    /** The text as it is now. */
    readonly text: string,
    edits: readonly Edit[],
  ) {
    this.#edits = edits
  }

  /** Where a stretch of the new text stood in the original, without what was dropped at its ends. */
  origin({ from, to }: Span): Span {
    const start = this.#original(
      from,
      this.#last((edit) => edit.from <= from),
    )
    return from === to ? { from: start, to: start } : { from: start, to: this.#endOf(to) }
  }

  /** Where an offset of the original stands in the new text. */
  offset(original: number): number {
    const edit = this.#last(({ start }) => start <= original)
    if (!edit) return original
    return original < edit.end ? edit.from : edit.to + (original - edit.end)
  }

  #original(at: number, edit: Edit | undefined): number {
    if (!edit) return at
    return at < edit.to ? edit.start : edit.end + (at - edit.to)
  }

  #endOf(to: number): number {
    const edit = this.#last(({ from }) => from < to)
    if (!edit) return to
    return to <= edit.to ? edit.end : edit.end + (to - edit.to)
  }

  /** The last edit of which something holds; what holds of one holds of all before it. */
  #last(holds: (edit: Edit) => boolean): Edit | undefined {
    let [low, high] = [0, this.#edits.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (holds(this.#edits[middle] as Edit)) low = middle + 1
      else high = middle
    }
    return this.#edits[low - 1]
  }
}

/** A text with new words for some stretches of it, which are given in order and do not overlap. */
export const mappedText = (
  original: string,
  changes: Iterable<{ from: number; to: number; words: string }>,
): MappedText => {
  const edits: Edit[] = []
  let text = ''
  let done = 0
  for (const { from, to, words } of changes) {
    if (original.startsWith(words, from) && words.length === to - from) continue
    text += original.slice(done, from)
    edits.push({ from: text.length, to: text.length + words.length, start: from, end: to })
    text += words
    done = to
  }
  return new MappedText(original, text + original.slice(done), edits)
}
