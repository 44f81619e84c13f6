/** Words around messages, on a terminal. */
export interface TerminalWords {
  error: string
  warning: string
  hint: string
  /** How many errors and warnings there are, and in which file or in how many. */
  summary: (errors: number, warnings: number, where: string | number) => string
  /** The labels of `briefing explain`. */
  explained: { remedy: string; wrong: string; right: string; with: string }
  /** The line of `briefing check` about one brief. */
  checked: {
    errors: string
    unproven: string
    kinds: Readonly<Record<'quotation' | 'figure' | 'date' | 'passage', string>>
    /** How many claims of a kind stand in their sources, of how many. */
    count: (kind: string, standing: number, all: number) => string
    /** Counts of all kinds, sources with their hashes, and how many claims have characters that say the same. */
    stand: (counts: readonly string[], sources: readonly string[], folded: number) => string
  }
}
