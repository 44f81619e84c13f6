import type { ClaimedDate } from '../brief'
import type { ReadingRules, Span } from '../languages/rules'
import { holds, overlaps, textOf } from '../languages/shared/span'
import { sameDay } from './date-match'
import type { SourceStretch } from './reading'

/** Whether a sentence around the words of an event says that it did not come about on its day. */
export const wasCalledOff = (
  { date, reading }: ClaimedDate,
  { paragraph, words }: { paragraph: SourceStretch; words: Span },
  issued: string | undefined,
  rules: ReadingRules,
): boolean => {
  if (!rules.isCalledOff) return false
  const days = paragraph.dates(reading?.from ?? issued).filter((one) => one.date !== undefined && sameDay(one, date))
  return paragraph.sentences
    .filter((one) => overlaps(one, words))
    .some((sentence) =>
      days.some(
        (day) =>
          holds(sentence, day) &&
          rules.isCalledOff?.(textOf(sentence, paragraph.text), {
            from: day.from - sentence.from,
            to: day.to - sentence.from,
          }),
      ),
    )
}
