/** Keeps what was made of the last text: one reading of a text asks for the same again and again. */
export const remembered = <T>(make: (text: string) => readonly T[]): ((text: string) => readonly T[]) => {
  let last: { text: string; made: readonly T[] } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, made: make(text) }
    return last.made
  }
}
