/** Briefs for a worker to make, one after another. */
export interface Order {
  texts: string[]
  /** Where the last PDF is left, to be looked at. */
  output: string
}

/** What came of an order. */
export interface Delivery {
  /** Milliseconds for each brief. */
  times: number[]
  /** The most memory the process has held until now, in bytes. */
  peakMemory: number
}
