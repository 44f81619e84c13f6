/** How much text is kept with its results, in UTF-16 units; of a longer text, it alone. */
const most = 200_000

/** Caches results by text: the rules of a language read the paragraphs and clauses around a claim many times over. */
export const cachedByText = <T>(make: (text: string) => readonly T[]): ((text: string) => readonly T[]) => {
  const results = new Map<string, readonly T[]>()
  let held = 0
  return (text) => {
    const known = results.get(text)
    if (known) return known
    if (held + text.length > most) {
      results.clear()
      held = 0
    }
    const result = make(text)
    results.set(text, result)
    held += text.length
    return result
  }
}
