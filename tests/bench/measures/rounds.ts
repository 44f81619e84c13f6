import { type Extent, extentOf } from '../report/extent.ts'

/** What one measurement gave. */
export interface Sample {
  milliseconds: number
  peakMemory?: number
  /** The PDF it left. */
  output: string
}

/** One line of the report: all samples of one contender in one measure, by round. */
export interface Series {
  measure: string
  name: string
  label: string
  samples: Map<number, Sample & Extent>
  failure?: string
}

export interface Runner {
  /** Whose it is: ratios are taken to `ours` and to `react-pdf`. */
  name: string
  label: string
  run(round: number): Promise<Sample>
}

export interface RoundOptions {
  rounds: number
  /** After so many milliseconds in one measure a runner gets no further round. Default: it always does. */
  budget?: number
}

/**
 * Takes turns: every runner once, then every runner again, each round begun by another. What else happens on the
 * machine then falls on all of them, and ratios within a round are fair even where times are not.
 */
export const inRounds = async (
  measure: string,
  runners: readonly Runner[],
  { rounds, budget = Number.POSITIVE_INFINITY }: RoundOptions,
): Promise<Series[]> => {
  const turns = runners.map((runner) => ({ runner, spent: 0, series: emptySeries(measure, runner) }))
  for (let round = 0; round < rounds; round++) {
    for (const turn of [...turns.slice(round % turns.length), ...turns.slice(0, round % turns.length)]) {
      if (turn.spent > budget || turn.series.failure !== undefined) continue
      process.stderr.write(`${measure}: round ${round + 1} of ${rounds}, ${turn.runner.label}\n`)
      const start = performance.now()
      await sample(turn.runner, turn.series, round)
      turn.spent += performance.now() - start
    }
  }
  return turns.map(({ series }) => series)
}

const emptySeries = (measure: string, { name, label }: Runner): Series => ({ measure, name, label, samples: new Map() })

/** A contender that fails is reported as such, and the others go on. */
const sample = async (runner: Runner, series: Series, round: number): Promise<void> => {
  try {
    const taken = await runner.run(round)
    series.samples.set(round, { ...taken, ...(await extentOf(taken.output)) })
  } catch (error) {
    series.failure = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${series.measure}, ${series.label}: ${series.failure}\n`)
  }
}
