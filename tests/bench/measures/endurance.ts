import type { Entrant } from '../entrants.ts'
import { coreCount } from '../process/cores.ts'
import type { MemoryWatch } from '../process/memory-watch.ts'
import type { Stage } from '../process/stage.ts'
import { makePdfs, writeBriefs } from './many-briefs.ts'
import type { Plan } from './plan.ts'
import { inRounds, type Measure, type Sample, type Series } from './rounds.ts'

const early: Measure = { id: 'endurance-early', title: 'second tenth of a batch', unit: 'briefs/s' }
const late: Measure = { id: 'endurance-late', title: 'last tenth of it', unit: 'briefs/s' }

const limit = 30 * 60_000

/** Compares peak memory soon after the start and at the end, over very many briefs. */
export const endurance = async (stage: Stage, entrants: readonly Entrant[], { documents }: Plan): Promise<Series[]> => {
  await writeBriefs(stage, entrants, documents)
  const ends = new Map<string, Sample>()
  const runners = entrants.map((entrant) => ({
    name: entrant.name,
    label: entrant.label,
    async run() {
      const { memories, ...sample } = await makePdfs(stage, entrant, {
        documents,
        cores: coreCount,
        limit,
        watched: true,
      })
      ends.set(entrant.name, { ...sample, peakMemory: peakIn(memories, 0.9, 1) })
      return { ...sample, peakMemory: peakIn(memories, 0.1, 0.2) }
    },
  }))
  const once = { rounds: 1, budget: limit }
  const started = await inRounds(early, runners, once)
  const done = runners.flatMap((runner) => {
    const sample = ends.get(runner.name)
    return sample ? [{ ...runner, run: async () => sample }] : []
  })
  return [...started, ...(await inRounds(late, done, once))]
}

/** The most that was held in a part of the time, all processes together. */
const peakIn = (memories: readonly MemoryWatch[], from: number, to: number): number =>
  memories
    .map(({ samples }) => samples.slice(Math.floor(samples.length * from), Math.ceil(samples.length * to)))
    .reduce((sum, samples) => sum + most(samples), 0)

const most = (values: readonly number[]): number => values.reduce((one, other) => Math.max(one, other), 0)
