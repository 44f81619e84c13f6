import { OverLimit } from '../process/over-limit.ts'
import { type Extent, extentOf } from '../report/extent.ts'

/** One measure of the benchmark. */
export interface Measure {
  /** As the page of the docs asks for it. */
  id: string
  title: string
  /** The unit in the report. Samples are always milliseconds for one brief. */
  unit: 'ms' | 'briefs/s'
}

/** One measurement. */
export interface Sample {
  /** For a brief. */
  milliseconds: number
  peakMemory?: number
  /** The PDF it left. */
  output: string
  /** Why there is no further round, if that showed. */
  last?: string
}

/** One line of the report: all samples of one contender in one measure, by round. */
export interface Series {
  measure: Measure
  name: string
  label: string
  samples: Map<number, Sample & Extent>
  /** Why there are fewer rounds than asked for: it failed, or it takes too long. */
  ended?: string
  failed: boolean
}

export interface Runner {
  /** Whose it is: ratios are taken to `ours` and to `typst`. */
  name: string
  label: string
  run(round: number): Promise<Sample>
}

export interface RoundOptions {
  rounds: number
  /** After so many milliseconds in one measure a runner gets no further round. */
  budget: number
}

/**
 * Takes turns: every runner once, then every runner again, each round begun by another. What else happens on the
 * machine then falls on all of them, and ratios within a round are fair even where times are not.
 */
export const inRounds = async (
  measure: Measure,
  runners: readonly Runner[],
  { rounds, budget }: RoundOptions,
): Promise<Series[]> => {
  const turns = runners.map((runner) => ({ runner, spent: 0, series: emptySeries(measure, runner) }))
  for (let round = 0; round < rounds; round++) {
    for (const turn of [...turns.slice(round % turns.length), ...turns.slice(0, round % turns.length)]) {
      if (turn.spent > budget || turn.series.ended !== undefined) continue
      process.stderr.write(`${measure.title}: round ${round + 1} of ${rounds}, ${turn.runner.label}\n`)
      const start = performance.now()
      await sample(turn.runner, turn.series, round)
      turn.spent += performance.now() - start
    }
  }
  return turns.map(({ series }) => series)
}

const emptySeries = (measure: Measure, { name, label }: Runner): Series => ({
  measure,
  name,
  label,
  samples: new Map(),
  failed: false,
})

/** A contender that fails or takes too long is reported as such, and the others go on. */
const sample = async (runner: Runner, series: Series, round: number): Promise<void> => {
  try {
    const taken = await runner.run(round)
    series.samples.set(round, { ...taken, ...(await extentOf(taken.output)) })
    if (taken.last !== undefined) series.ended = taken.last
  } catch (error) {
    series.ended = error instanceof Error ? error.message : String(error)
    series.failed = !(error instanceof OverLimit)
    process.stderr.write(`${series.measure.title}, ${series.label}: ${series.ended}\n`)
  }
}
