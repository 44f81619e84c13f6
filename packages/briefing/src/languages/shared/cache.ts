/** A cache of one entry, the last text: whoever reads a text asks for the same of it again and again. */
export const cachedForLastText = <T>(make: (text: string) => readonly T[]): ((text: string) => readonly T[]) => {
  let last: { text: string; made: readonly T[] } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, made: make(text) }
    return last.made
  }
}
