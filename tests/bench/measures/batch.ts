import type { Entrant } from '../entrants.ts'
import { coreCount } from '../process/cores.ts'
import type { Stage } from '../process/stage.ts'
import { makePdfs, writeBriefs } from './many-briefs.ts'
import type { Plan } from './plan.ts'
import { inRounds, type Measure, type Series } from './rounds.ts'

const measures: { cores: number; measure: Measure }[] = [
  { cores: 1, measure: { id: 'batch-1', title: 'batch, one core', unit: 'briefs/s' } },
  { cores: 2, measure: { id: 'batch-2', title: 'batch, two cores', unit: 'briefs/s' } },
]

const atMost = 2
const budget = 90_000
/** A contender over the limit is ended, and the PDFs made by then are counted. */
const limit = 60_000

/** Many briefs, each in words of its own, from starting the processes to the last file. */
export const batch = async (
  stage: Stage,
  entrants: readonly Entrant[],
  { rounds, documents }: Plan,
): Promise<Series[]> => {
  await writeBriefs(stage, entrants, documents)
  const series: Series[] = []
  for (const { cores, measure } of measures.filter((one) => one.cores <= coreCount)) {
    const runners = entrants.map((entrant) => ({
      name: entrant.name,
      label: entrant.label,
      run: () => makePdfs(stage, entrant, { documents, cores, limit }),
    }))
    series.push(...(await inRounds(measure, runners, { rounds: Math.min(rounds, atMost), budget })))
  }
  return series
}
