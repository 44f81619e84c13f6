/** How much of everything a run does. */
export interface Plan {
  rounds: number
  /** Briefs in a batch. */
  documents: number
}
