import { makeBrief } from '../content/make-brief.ts'
import type { Entrant } from '../entrants.ts'
import type { Stage } from '../process/stage.ts'
import type { Plan } from './plan.ts'
import type { Measure, Series } from './rounds.ts'
import { inWarmProcesses } from './warm-process.ts'

const newWords: Measure = { id: 'warm-new', title: 'warm, new words', unit: 'ms' }
const knownWords: Measure = { id: 'warm-known', title: 'warm, known words', unit: 'ms' }

const briefsPerRound = 5
/** Beyond the numbers of the briefs that were made before. */
const firstNumber = 1_000

/**
 * Briefs of four pages in a process that has made others. With new words its caches of words do not help; with known
 * words they do: other sentences of the same vocabulary, as of a publisher who writes on one subject.
 */
export const warm = async (stage: Stage, entrants: readonly Entrant[], { rounds }: Plan): Promise<Series[]> => {
  const inVocabulary = (measure: Measure, vocabulary?: number) => {
    const brief = (number: number) => makeBrief(number, vocabulary === undefined ? {} : { vocabulary })
    return inWarmProcesses(measure, stage, entrants, {
      before: brief,
      content: (round) =>
        Array.from({ length: briefsPerRound }, (_, index) => brief(firstNumber + round * briefsPerRound + index)),
      rounds,
      budget: 60_000,
      limit: 60_000,
    })
  }
  return [...(await inVocabulary(newWords)), ...(await inVocabulary(knownWords, 0))]
}
