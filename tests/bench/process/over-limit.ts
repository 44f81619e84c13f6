/** A contender was given so much time and needs more: said in the report, and no failure. */
export class OverLimit extends Error {
  constructor(limit: number) {
    super(`over ${Math.round(limit / 1000)} s`)
  }
}
