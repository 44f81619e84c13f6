import { makeBrief } from '../content/make-brief.ts'
import type { Entrant } from '../entrants.ts'
import { Conversation } from '../process/conversation.ts'
import type { Stage } from '../process/stage.ts'
import { inRounds, type Series } from './rounds.ts'

/** Until the machine code is there that a service would run on. */
const warmUps = 40
const briefsPerRound = 5

/** A process that has made briefs before makes others: milliseconds a brief, garbage collection included. */
export const warm = async (stage: Stage, entrants: readonly Entrant[], rounds: number): Promise<Series[]> => {
  const conversations = entrants.map((entrant) => new Conversation(stage, entrant.name))
  try {
    const runners = entrants.map(({ name, label, write }, index) => {
      const conversation = conversations[index] as Conversation
      const output = stage.file(`warm-${name}.pdf`)
      const make = (first: number, count: number) =>
        conversation.make({
          texts: Array.from({ length: count }, (_, place) => write(makeBrief(first + place))),
          output,
        })
      return {
        name,
        label,
        async run(round: number) {
          if (round === 0) await make(0, warmUps)
          const { times, peakMemory } = await make(warmUps + round * briefsPerRound, briefsPerRound)
          return { milliseconds: times.reduce((sum, time) => sum + time, 0) / times.length, peakMemory, output }
        },
      }
    })
    return await inRounds('warm', runners, { rounds })
  } finally {
    await Promise.all(conversations.map((conversation) => conversation.close()))
  }
}
