import type { DateMention } from '../rules'

/** Between the first day and the last: 22일(금)부터, 1. 22. ~. */
const weekday = '(?:\\s?\\([월화수목금토일](?:요일)?\\)|\\s[월화수목금토일]요일)?'
const from = new RegExp(`^${weekday}(?:부터|에서)\\s$`)
const through = new RegExp(`^${weekday}(?:\\s\\d{1,2}:\\d\\d)?\\s?[~∼～–-]\\s?$`)
const until = new RegExp(`^${weekday}\\s?(?:까지|사이)`)

/** How far from each other the words of the two days stand at most, in UTF-16 units. */
const farthest = 14

const isSpan = (text: string, one: DateMention, next: DateMention): boolean => {
  const between = text.slice(one.to, next.from)
  if (between.length > farthest || !one.date || !next.date) return false
  if (one.date.includes('/') || next.date.includes('/') || one.date.length !== next.date.length) return false
  if (one.date >= next.date) return false
  return through.test(between) || (from.test(between) && until.test(text.slice(next.to, next.to + farthest)))
}

/** Dates with two that follow each other as one span: 11월 15일부터 내년 3월 15일까지. */
export const withSpans = (text: string, mentions: readonly DateMention[]): DateMention[] => {
  const made: DateMention[] = []
  for (const one of mentions) {
    const before = made.at(-1)
    if (!before || !isSpan(text, before, one)) {
      made.push(one)
      continue
    }
    const day = before.reading?.from ?? one.reading?.from
    const because = before.because ?? one.because
    made[made.length - 1] = {
      from: before.from,
      to: one.to,
      date: `${before.date}/${one.date}`,
      ...(day ? { reading: { phrase: text.slice(before.from, one.to), from: day } } : {}),
      ...(because ? { because } : {}),
    }
  }
  return made
}
