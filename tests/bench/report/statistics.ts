export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** The median over the rounds that both took part in of one's time divided by the other's in the same round. */
export const ratio = (
  one: ReadonlyMap<number, { milliseconds: number }>,
  other: ReadonlyMap<number, { milliseconds: number }>,
): number =>
  median(
    [...one].flatMap(([round, { milliseconds }]) => {
      const base = other.get(round)
      return base ? [milliseconds / base.milliseconds] : []
    }),
  )
