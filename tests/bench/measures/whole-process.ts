import type { BriefContent } from '../content/brief-content.ts'
import type { Entrant } from '../entrants.ts'
import { runProgram } from '../process/program.ts'
import type { Stage } from '../process/stage.ts'
import { inRounds, type Measure, type RoundOptions, type Series } from './rounds.ts'

export interface WholeProcessOptions extends RoundOptions {
  /** The brief of one round: another each time. */
  content(round: number): BriefContent
  /** Milliseconds one brief may take. */
  limit: number
  /** Whether memory is watched. Default `false`. */
  watched?: boolean
}

/** From starting a process to the file it leaves when it has ended. */
export const inWholeProcesses = (
  measure: Measure,
  stage: Stage,
  entrants: readonly Entrant[],
  { content, limit, watched = false, ...rounds }: WholeProcessOptions,
): Promise<Series[]> => {
  const runners = entrants.map((entrant) => ({
    name: entrant.name,
    label: entrant.label,
    async run(round: number) {
      const input = await stage.write(entrant, measure.id, `brief-${round}`, content(round))
      const output = stage.file(`${measure.id}-${entrant.name}.pdf`)
      const { milliseconds, memory } = await runProgram(entrant.one(stage, input, output), { limit, watched })
      const peakMemory = memory?.peak
      return { milliseconds, output, ...(peakMemory === undefined ? {} : { peakMemory }) }
    },
  }))
  return inRounds(measure, runners, rounds)
}
