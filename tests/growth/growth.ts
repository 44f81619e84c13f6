/**
 * The largest cost ratio for twice the size that counts as linear: two, with room for a busy machine and a growing
 * heap.
 */
export const linear = 2.6

/** Shorter work is repeated until it has taken this long, since the CPU clock of a process is coarse. */
const atLeast = 30

/** Costs of the smallest and the largest size that grow less than this for each doubling tell enough. */
const plainlyLinear = 2.3

/** Twice the work can seem to take three times as long once; not in every round. */
const rounds = 5

/**
 * How cost grows with size: by what factor for each doubling, at the worst of them, in the best of several rounds.
 * Measuring ends as soon as the growth of a round is {@link linear}. First come the smallest and the largest size alone:
 * mostly they tell that the growth is plainly linear, and then it is their growth, spread over the doublings.
 *
 * @param run does the work for a size. What it returns, if a number, is its cost (counted steps, or what a process of
 * its own took); otherwise the cost is the CPU time of this process meanwhile, which no other adds to
 * @param sizes three or more, each twice the one before: what is done for the first time takes longer, so that one
 * doubling alone says little
 */
export const growthOf = async (run: (size: number) => unknown, sizes: readonly number[]): Promise<number> => {
  const [smallest = 0, largest = 0] = [sizes[0], sizes.at(-1)]
  const [from, to] = [await costOf(run, smallest), await costOf(run, largest)]
  const mean = (to / from) ** (1 / (sizes.length - 1))
  if (mean <= plainlyLinear) return mean
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds && least > linear; round += 1) {
    const costs: number[] = []
    for (const size of sizes) costs.push(await costOf(run, size))
    least = Math.min(least, Math.max(...costs.slice(1).map((cost, index) => cost / (costs[index] as number))))
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
