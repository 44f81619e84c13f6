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
const limit = 15_000

/** Ever more in one document, until a contender takes too long: then it is asked for no more of the kind. */
export const growth = async (stage: Stage, entrants: readonly Entrant[], { rounds }: Plan): Promise<Series[]> => {
  const series: Series[] = []
  for (const sizes of [rows, bytes]) {
    let going = entrants
    for (const { id, title, options } of sizes) {
      const measured = await inWholeProcesses({ id, title, unit: 'ms' }, stage, going, {
        content: (round) => makeBrief(round, options),
        rounds: Math.min(rounds, atMost),
        budget,
        limit,
        watched: true,
      })
      series.push(...measured)
      going = going.filter(({ name }) => measured.some((one) => one.name === name && one.ended === undefined))
    }
  }
  return series
}
