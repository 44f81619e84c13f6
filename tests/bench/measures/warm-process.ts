import type { BriefContent } from '../content/brief-content.ts'
import type { Entrant } from '../entrants.ts'
import { Conversation } from '../process/conversation.ts'
import type { Stage } from '../process/stage.ts'
import { inRounds, type Measure, type RoundOptions, type Runner, type Series } from './rounds.ts'

/** Until the machine code is there that a service would run on, or until a slow contender has had time for it. */
const warmUps = 100
const warmUpTime = 8_000
const atOnce = 5

export interface WarmProcessOptions extends RoundOptions {
  /** The small briefs that warm the process up. */
  before(number: number): BriefContent
  /** The briefs of one round, in order. */
  content(round: number): readonly BriefContent[]
  /** Milliseconds the briefs of a round may take. */
  limit: number
}

/** Processes that stay and have made briefs before make others: milliseconds a brief, garbage collection included. */
export const inWarmProcesses = async (
  measure: Measure,
  stage: Stage,
  entrants: readonly Entrant[],
  { before, content, limit, ...rounds }: WarmProcessOptions,
): Promise<Series[]> => {
  const conversations = new Map(entrants.map(({ name }) => [name, new Conversation(stage, name)]))
  const runnerOf = (entrant: Entrant, conversation: Conversation): Runner => {
    const output = stage.file(`${measure.id}-${entrant.name}.pdf`)
    const make = async (briefs: readonly BriefContent[], first: string) => {
      const inputs = []
      for (const [index, brief] of briefs.entries())
        inputs.push(await stage.write(entrant, measure.id, `${first}-${index}`, brief))
      const times = await conversation.make({ inputs, output }, limit)
      return times.reduce((sum, time) => sum + time, 0)
    }
    const warmUp = async () => {
      const start = performance.now()
      for (let made = 0; made < warmUps && performance.now() - start < warmUpTime; made += atOnce)
        await make(
          Array.from({ length: atOnce }, (_, index) => before(made + index)),
          `before-${made}`,
        )
    }
    return {
      name: entrant.name,
      label: entrant.label,
      async run(round) {
        if (round === 0) await warmUp()
        const briefs = content(round)
        return { milliseconds: (await make(briefs, `round-${round}`)) / briefs.length, output }
      },
    }
  }
  try {
    const runners = entrants.map((entrant) => runnerOf(entrant, conversations.get(entrant.name) as Conversation))
    return await inRounds(measure, runners, rounds)
  } finally {
    await Promise.all([...conversations.values()].map((conversation) => conversation.close()))
  }
}
