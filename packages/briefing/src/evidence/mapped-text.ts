import type { Span } from '../languages/rules'

/** An edit: its range in the new text, and its range in the original. */
interface Edit extends Span {
  start: number
  end: number
}

/** An edited text that maps ranges back to its original. */
export class MappedText {
  readonly #edits: readonly Edit[]

  constructor(
    /** The original text. */
    readonly original: string,
    /** The text after all edits. */
    readonly text: string,
    edits: readonly Edit[],
  ) {
    this.#edits = edits
  }

  /** The range of the original for a range of the new text, without characters dropped at its ends. */
  origin({ from, to }: Span): Span {
    const start = this.#original(
      from,
      this.#last((edit) => edit.from <= from),
    )
    return from === to ? { from: start, to: start } : { from: start, to: this.#endOf(to) }
  }

  /** The offset in the new text for an offset of the original. */
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

  /** Binary search for the last edit for which a condition holds; it holds for all edits before it. */
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

/** Applies edits to a text: replacements for ranges, in order and without overlap. */
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
