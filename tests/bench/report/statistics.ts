export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** The median ratio of two contenders' times, over the rounds in which both took part. */
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
