/**
 * The largest cost ratio for twice the size that counts as linear: two, with room for a busy machine and a growing
 * heap.
 */
export const linear = 2.6

/** Shorter work is repeated until it has taken this long, since the CPU clock of a process is coarse. */
const atLeast = 30

/** Twice the work can seem to take three times as long once; not in every round. */
const rounds = 5

/**
 * How cost grows with size: by what factor for each doubling from the smallest size to the largest, in the best of several
 * rounds. One doubling alone may be three times as long: where texts get too large for a cache, or for the part of V8's heap in
 * which they were. Measuring ends as soon as the growth of a round is {@link linear}.
 *
 * @param run does the work for a size. What it returns, if a number, is its cost (counted steps, or what a process of
 * its own took); otherwise the cost is the CPU time of this process meanwhile, which no other adds to
 * @param sizes two or more, each twice the one before
 */
export const growthOf = async (run: (size: number) => unknown, sizes: readonly number[]): Promise<number> => {
  const [smallest = 0, largest = 0] = [sizes[0], sizes.at(-1)]
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds && least > linear; round += 1) {
    const [from, to] = [await costOf(run, smallest), await costOf(run, largest)]
    least = Math.min(least, (to / from) ** (1 / (sizes.length - 1)))
  }
  return least
}

const costOf = async (run: (size: number) => unknown, size: number): Promise<number> => {
  let times = 0
  for (const from = process.cpuUsage(); ; ) {
    const cost = await run(size)
    if (typeof cost === 'number') return cost
    times += 1
    const { user, system } = process.cpuUsage(from)
    const taken = (user + system) / 1000
    if (taken >= atLeast) return taken / times
  }
}
