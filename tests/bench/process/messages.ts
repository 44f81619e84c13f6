/** Briefs for a worker to make, one after another. */
export interface Order {
  inputs: string[]
  /** Where each PDF is left, over the one before. */
  output: string
}

/** What came of an order. */
export interface Delivery {
  /** Milliseconds for each brief. */
  times: number[]
}
