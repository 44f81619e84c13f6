import { makeBrief } from '../content/make-brief.ts'
import type { Entrant } from '../entrants.ts'
import type { Stage } from '../process/stage.ts'
import type { Plan } from './plan.ts'
import type { Measure, Series } from './rounds.ts'
import { inWholeProcesses } from './whole-process.ts'

const measure: Measure = { id: 'cold', title: 'cold process', unit: 'ms' }

/** One brief of four pages in a process of its own. */
export const cold = (stage: Stage, entrants: readonly Entrant[], { rounds }: Plan): Promise<Series[]> =>
  inWholeProcesses(measure, stage, entrants, {
    content: (round) => makeBrief(round),
    rounds,
    budget: 60_000,
    limit: 30_000,
  })
