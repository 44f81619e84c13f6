import type { CutKind, Span } from '../rules'

const letter = /[\p{L}\p{N}]/u

/** A part of a quotation, with what its own first and last sentence say before and behind it. */
interface Cut {
  head: string
  part: string
  rest: string
}

/**
 * Whether a part of a quotation begins or ends inside a word, or where the rest of its sentence turns its meaning.
 * @param sentences those of a text
 * @param isTurned whether what is left out denies or conditions the part, in the words of a language
 */
export const cutsBy =
  (sentences: (text: string) => readonly Span[], isTurned: (cut: Cut) => boolean) =>
  (words: string, { from, to }: Span): CutKind | undefined => {
    const isInside = (at: number): boolean => letter.test(words.charAt(at - 1)) && letter.test(words.charAt(at))
    if (isInside(from) || isInside(to)) return 'word'
    const all = sentences(words)
    const head = words.slice(all.find((one) => one.from <= from && from < one.to)?.from ?? from, from)
    const rest = words.slice(to, all.find((one) => one.from < to && to <= one.to)?.to ?? to)
    return isTurned({ head, part: words.slice(from, to), rest }) ? 'meaning' : undefined
  }
