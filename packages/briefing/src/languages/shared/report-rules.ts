/** The words of a report that an editor signs: see `briefing check --report`. */
export interface ReportWords {
  title: string
  /** The purpose of the page, in a sentence or two. */
  intro: string
  /** Verdicts of claims, and what each means. */
  verdicts: Readonly<Record<'proven' | 'open' | 'refused', { name: string; meaning: string }>>
  /** Kinds of claims. */
  kinds: Readonly<Record<'quotation' | 'figure' | 'date' | 'passage', string>>
  /** States of sources. */
  states: Readonly<Record<'pinned' | 'changed' | 'open' | 'unreadable', string>>
  briefs: string
  brief: string
  claims: string
  lookFirst: string
  sources: string
  issued: string
  file: string
  hash: string
  state: string
  others: string
  /** How many claims point at a source. */
  resting: string
  /** In the place of claims, of a source, of a comparison that is not there. */
  noClaims: string
  noSource: string
  unread: string
  /** Before a passage that is only the nearest to the words of the brief. */
  nearest: string
  hint: string
  briefSays: string
  sourceSays: string
  line: (number: number) => string
  page: (number: number) => string
  error: string
  warning: string
  signature: { title: string; statement: string; name: string; role: string; date: string; signature: string }
}
