/** Made when it is first needed, for which few briefs are: a process takes ten milliseconds for it. */
let segmenter: Intl.Segmenter | undefined

/** `Intl.Segmenter` takes quadratic time for a long text, so that it is given a text by pieces. */
const pieceLength = 256

/** Where characters as people see them begin, in UTF-16 units. */
export function* graphemeStarts(text: string): Generator<number, undefined> {
  segmenter ??= new Intl.Segmenter('ko', { granularity: 'grapheme' })
  let length = pieceLength
  for (let from = 0; from < text.length; ) {
    const end = Math.min(text.length, from + length + (isLowSurrogate(text.charCodeAt(from + length)) ? 1 : 0))
    const starts = Array.from(segmenter.segment(text.slice(from, end)), ({ index }) => from + index)
    // The last may go on in the next piece, which therefore begins with it; one longer than a piece has a longer one.
    const last = end < text.length ? (starts.pop() as number) : end
    length = last === from ? 2 * length : pieceLength
    yield* starts
    from = last
  }
  return undefined
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
