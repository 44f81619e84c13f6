import { makeBrief } from '../content/make-brief.ts'
import type { Entrant } from '../entrants.ts'
import { Conversation } from '../process/conversation.ts'
import type { Stage } from '../process/stage.ts'
import { inRounds, type Series } from './rounds.ts'

const sizes = [1, 10, 50]
/** The process is set going with small briefs: a large one cannot be made often enough to warm it. */
const warmUps = 3
/** Who takes a minute over one size has shown enough of it: fewer rounds, as many as the report says. */
const budget = 60_000

/** One brief of a size in a process of its own, so that the peak of memory is this brief's. */
export const size = async (stage: Stage, entrants: readonly Entrant[], rounds: number): Promise<Series[]> => {
  const series: Series[] = []
  for (const times of sizes) {
    const runners = entrants.map(({ name, label, write }) => ({
      name,
      label,
      async run(round: number) {
        const output = stage.file(`size-${name}.pdf`)
        const conversation = new Conversation(stage, name)
        try {
          await conversation.make({
            texts: Array.from({ length: warmUps }, (_, index) => write(makeBrief(index))),
            output,
          })
          const order = { texts: [write(makeBrief(warmUps + round, times))], output }
          const { times: taken, peakMemory } = await conversation.make(order)
          return { milliseconds: taken[0] as number, peakMemory, output }
        } finally {
          await conversation.close()
        }
      },
    }))
    series.push(...(await inRounds(`${times}×`, runners, { rounds, budget })))
  }
  return series
}
