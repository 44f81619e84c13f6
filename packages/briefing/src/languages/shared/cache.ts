/** How many results are kept, of the texts read last; of long ones, in UTF-16 units, one alone. */
const most = 1000
const long = 10_000

/** Caches results by text: the rules of a language read the paragraphs and clauses around a claim many times over. */
export const cachedByText = <T>(make: (text: string) => readonly T[]): ((text: string) => readonly T[]) => {
  const results = new Map<string, readonly T[]>()
  return (text) => {
    const known = results.get(text)
    if (known) return known
    if (results.size === most || text.length > long) results.clear()
    const result = make(text)
    results.set(text, result)
    return result
  }
}
