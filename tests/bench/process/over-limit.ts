/** A contender took longer than its limit: reported, and no failure of the benchmark. */
export class OverLimit extends Error {
  constructor(limit: number) {
    super(`over ${Math.round(limit / 1000)} s`)
  }
}
