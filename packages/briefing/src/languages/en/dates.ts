import type { DateMention } from '../rules'
import { mentionOf, readDay } from '../shared/calendar'
import { matchesOf } from '../shared/matches'
import { Taken } from '../shared/taken'
import { patterns } from './date-patterns'
import { type ReadingContext, readers, unknown } from './date-readers'
import { tenseAt } from './tenses'
import { sentences } from './typography'

export const dates = (text: string, { issued }: { issued?: string | undefined }): DateMention[] => {
  const known = readDay(issued)
  const all = sentences(text)
  const taken = new Taken(text)
  const found = patterns.flatMap(({ kind, sign, pattern }) =>
    matchesOf(text, pattern, sign).flatMap((match) => {
      const [from, to] = [match.index, match.index + match[0].trimEnd().length]
      return taken.take({ from, to }) ? [{ kind, from, to, groups: [...match] }] : []
    }),
  )
  let sentence = 0
  return found
    .sort((a, b) => a.from - b.from)
    .flatMap(({ kind, from, to, groups }): DateMention[] => {
      while ((all[sentence]?.to ?? Infinity) <= from) sentence += 1
      const around = all[sentence] ?? { from, to }
      const phrase = text.slice(from, to)
      const context: ReadingContext = {
        issued: known,
        from: issued ?? '',
        tense: () => tenseAt(text, around, { from, to }),
        whole: phrase,
      }
      const reading = readers[kind]?.(groups, context) ?? unknown
      return mentionOf(text, { from, to }, reading, issued)
    })
}
