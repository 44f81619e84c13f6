/** What may happen before a character: a line may end there as it is, or with a hyphen. */
export type BreakOpportunity = 'none' | 'plain' | 'hyphen'

/**
 * Where the lines of a text may end: an entry for each UTF-16 unit. A space before which a line ends is not printed.
 * @param column how wide the column is, in em of most of the letters
 */
export type BreakOpportunities = (text: string, column: number) => readonly BreakOpportunity[]

/** Parts a word where hyphens may stand. */
export type Hyphenate = (word: string) => readonly string[]

/** Lines end at spaces alone. */
export const atSpaces: BreakOpportunities = (text) => byWords(text, (word) => [word])

/**
 * Lines end at spaces, and where a function parts words: with a hyphen, or without where an empty part stands between
 * two others.
 */
export const byWords = (text: string, parts: Hyphenate): BreakOpportunity[] => {
  const ends: BreakOpportunity[] = new Array(text.length).fill('none')
  for (const { 0: word, index } of text.matchAll(/[^ \n]+/g)) {
    if (index > 0) ends[index] = 'plain'
    let at = index
    let isPlain = false
    for (const part of parts(word)) {
      if (part === '') isPlain = true
      else {
        if (at > index) ends[at] = isPlain ? 'plain' : 'hyphen'
        at += part.length
        isPlain = false
      }
    }
    // Parts that are not the word say nothing of where in it they stand.
    if (at !== index + word.length) ends.fill('none', index + 1, index + word.length)
  }
  return ends
}
