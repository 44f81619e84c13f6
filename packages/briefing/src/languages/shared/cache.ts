/** Caches the result for the last text only: the rules of a language read one text many times before the next. */
export const cachedForLastText = <T>(make: (text: string) => readonly T[]): ((text: string) => readonly T[]) => {
  let last: { text: string; result: readonly T[] } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, result: make(text) }
    return last.result
  }
}
