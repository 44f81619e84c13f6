import { makeBrief } from '../content/make-brief.ts'
import type { Entrant } from '../entrants.ts'
import type { Stage } from '../process/stage.ts'
import type { Plan } from './plan.ts'
import type { Series } from './rounds.ts'
import { inWarmProcesses } from './warm-process.ts'
import { inWholeProcesses } from './whole-process.ts'

/** How many times the chapter of a brief is repeated, with new words, to fill so many pages. */
const sizes = [
  { pages: 50, times: 19, budget: 10_000 },
  { pages: 250, times: 95, budget: 15_000 },
]
const limit = 90_000
/** Beyond the numbers of the briefs that were made before. */
const firstNumber = 1_000

/** Long documents: in a process of their own, whose memory is watched, and in one that has made small briefs before. */
export const pages = async (stage: Stage, entrants: readonly Entrant[], { rounds }: Plan): Promise<Series[]> => {
  const series: Series[] = []
  for (const { pages, times, budget } of sizes) {
    const content = (round: number) => makeBrief(firstNumber + round, { times })
    const cold = { id: `cold-${pages}`, title: `${pages} pages, cold`, unit: 'ms' } as const
    const warm = { id: `warm-${pages}`, title: `${pages} pages, warm`, unit: 'ms' } as const
    series.push(
      ...(await inWholeProcesses(cold, stage, entrants, { content, rounds, budget, limit, watched: true })),
      ...(await inWarmProcesses(warm, stage, entrants, {
        before: (number) => makeBrief(number),
        content: (round) => [content(round)],
        rounds,
        budget,
        limit,
      })),
    )
  }
  return series
}
