/** Briefs for a worker to make, one after another. */
export interface Order {
  inputs: string[]
  /** Where each PDF is left, over the one before. */
  output: string
}

/** The answer to an order: milliseconds for each brief, or why one was not made. */
export type Delivery = { times: number[] } | { failure: string }
