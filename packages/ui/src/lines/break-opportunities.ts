/**
 * Where a word may be broken when a line has no space to break at. A word is what stands between two spaces: in Korean
 * an eojeol. Only a word that is longer than most columns is opened at all: after the marks that join the parts of a
 * long compound or an address, otherwise between syllables or letters. No hyphen is ever added.
 *
 * @returns the word in pieces with an empty piece between two that may part, which is how react-pdf's
 * `hyphenationCallback` asks for a break without a hyphen.
 */
export const breakable = (word: string): string[] => {
  if (rangeMark.test(word)) return [word, '']
  if (advance(word) <= longest) return [word]
  return pieces(word).flatMap((piece, index) => (index === 0 ? [piece] : ['', piece]))
}

/** The mark between two elements, such as two dates: without this break the line would end there in a hyphen. */
const rangeMark = /^[~–]$/

/** In em: a word up to this long is never opened. The narrowest column of a brief, a card among four, holds 13. */
const longest = 12

/** Parts stay together up to this many em, so that an address breaks after its marks where it can. */
const part = 8

/** Estimated width in em: Hangul and Han fill the square, other letters about half of it. */
const advance = (text: string): number => {
  let width = 0
  for (const character of text) width += (character.codePointAt(0) as number) >= 0x1100 ? 1 : 0.55
  return width
}

/** Between what ends in a joining mark, or does not yet begin with an opening one, and what may begin a line. */
const seams =
  /(?<=[/·・‧ㆍ,;:?&=_-])(?![\p{Pe}\p{Pf}"'.,!?%…、。·・‧ㆍ:;/&=_-])|(?<=[^\p{Ps}\p{Pi}])(?=[\p{Ps}\p{Pi}])/u

/** Closing marks, joining marks, and straight quotes, which inside a word close. */
const noBeginning = /^[\p{Pe}\p{Pf}"'.,!?%…、。·・‧ㆍ:;/&=_-]/u

const noEnd = /[\p{Ps}\p{Pi}]$|^["']+$/u

const graphemes = new Intl.Segmenter('ko', { granularity: 'grapheme' })

const pieces = (word: string): string[] =>
  joined(word.split(seams).flatMap((piece) => (advance(piece) <= part ? [piece] : letters(piece))))

const letters = (piece: string): string[] => Array.from(graphemes.segment(piece), ({ segment }) => segment)

/** Pieces put together where a line could not begin or end between them. */
const joined = (parts: readonly string[]): string[] => {
  const done: string[] = []
  for (const piece of parts) {
    const last = done.at(-1)
    if (last !== undefined && (noBeginning.test(piece) || noEnd.test(last))) done[done.length - 1] = last + piece
    else done.push(piece)
  }
  return done
}
