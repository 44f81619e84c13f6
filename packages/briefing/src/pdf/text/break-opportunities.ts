/** A break opportunity before a character: none, a plain one, or one that prints a hyphen. */
export type BreakOpportunity = 'none' | 'plain' | 'hyphen'

/**
 * Break opportunities of a text, one for each UTF-16 unit. A space before a break is not printed.
 * @param column width of the column, in em of the most frequent font size
 */
export type BreakOpportunities = (text: string, column: number) => readonly BreakOpportunity[]

/** Splits a word at its hyphenation points. */
export type Hyphenate = (word: string) => readonly string[]

/** Breaks at spaces only. */
export const atSpaces: BreakOpportunities = (text) => byWords(text, (word) => [word])

/** Breaks at spaces and between the parts of words: with a hyphen, or without where an empty part lies between. */
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
    // Parts that do not add up to the word give no positions in it.
    if (at !== index + word.length) ends.fill('none', index + 1, index + word.length)
  }
  return ends
}
