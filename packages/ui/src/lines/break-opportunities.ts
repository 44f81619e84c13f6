/**
 * Where a word may be broken when a line has no space to break at. A word is what stands between two spaces: in Korean
 * an eojeol. Only a word that is longer than most columns is opened at all: after the marks that join the parts of a
 * long compound or an address, otherwise between syllables or letters. No hyphen is ever added.
 *
 * @returns the word in pieces with an empty piece between two that may part, which is how react-pdf's
 * `hyphenationCallback` asks for a break without a hyphen.
 */
export const breakable = (word: string): string[] => {
  if (advance(word) <= longest) return [word]
  return pieces(word).flatMap((piece, index) => (index === 0 ? [piece] : ['', piece]))
}

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

const pieces = (word: string): string[] =>
  word
    .split(/(?<=[/·・‧ㆍ,;:?&=_-])(?![/·・‧ㆍ,;:?&=_-])|(?<=.)(?=[([「『])/u)
    .flatMap((piece) => (advance(piece) <= part ? [piece] : letters(piece)))

/** Single letters, each with the marks that may not begin a line after it. */
const letters = (piece: string): string[] => piece.match(/[([「『“‘]*[\s\S]\p{M}*[)\]」』”’.,·:;?!%]*/gu) ?? [piece]
