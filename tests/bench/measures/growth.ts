import { type BriefOptions, makeBrief } from '../content/make-brief.ts'
import type { Entrant } from '../entrants.ts'
import type { Stage } from '../process/stage.ts'
import type { Plan } from './plan.ts'
import type { Series } from './rounds.ts'
import { inWholeProcesses } from './whole-process.ts'

interface Size {
  id: string
  title: string
  options: BriefOptions
}

const rows: Size[] = [100, 1_000, 10_000].map((rows) => ({
  id: `rows-${rows}`,
  title: `a table of ${rows.toLocaleString('en')} rows`,
  options: { rows },
}))

/** How often the chapter is written anew until our file of the brief has the size. */
const bytes: Size[] = [
  { id: 'megabytes-0.1', title: 'a brief of 0.1 MB', options: { times: 12 } },
  { id: 'megabytes-1', title: 'a brief of 1 MB', options: { times: 118 } },
  { id: 'megabytes-10', title: 'a brief of 10 MB', options: { times: 1180 } },
]

const atMost = 3
const budget = 10_000
const limit = 90_000
/** From one size to the next. Who would need more than the limit for ten times as much is not asked for it. */
const factor = 10

/** Ever more in one document, until it would take a contender too long. */
export const growth = async (stage: Stage, entrants: readonly Entrant[], { rounds }: Plan): Promise<Series[]> => {
  const series: Series[] = []
  for (const sizes of [rows, bytes]) {
    let smaller: Series[] = []
    for (const { id, title, options } of sizes) {
      const measure = { id, title, unit: 'ms' } as const
      const tooSlow = smaller.filter((one) => slowest(one) * factor > limit)
      const going = entrants.filter(({ name }) => tooSlow.every((one) => one.name !== name))
      const measured = await inWholeProcesses(measure, stage, going, {
        content: (round) => makeBrief(round, options),
        rounds: Math.min(rounds, atMost),
        budget,
        limit,
        watched: true,
      })
      const left = tooSlow.map(
        ({ name, label }): Series => ({ measure, name, label, samples: new Map(), ended: 'not tried', failed: false }),
      )
      smaller = [...measured, ...left]
      series.push(...smaller)
    }
  }
  return series
}

/** Infinite if a round did not come to its end. */
const slowest = ({ samples, ended }: Series): number =>
  ended === undefined
    ? Math.max(...[...samples.values()].map(({ milliseconds }) => milliseconds))
    : Number.POSITIVE_INFINITY
