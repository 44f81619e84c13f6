import type { Span } from '../rules'
import type { Marked } from './marks'

/** How many units around a full stop decide whether a sentence ends there. */
const reach = 200

/**
 * Sentences of every paragraph. What stands between quotation marks is never cut; a mark that closes behind a full stop
 * may end a sentence.
 * @param isEnd whether a sentence ends between the two
 */
export const sentencesOf = (
  text: string,
  paragraphs: readonly Span[],
  quoted: readonly Marked[],
  isEnd: (before: string, after: string) => boolean,
): Span[] => {
  const marked = quoted.filter(({ depth }) => depth === 0)
  let next = 0
  return paragraphs.flatMap((paragraph) => {
    const own: Span[] = []
    for (let one = marked[next]; one && one.from < paragraph.to; one = marked[next]) {
      own.push(one)
      next += 1
    }
    const whole = text.slice(paragraph.from, paragraph.to)
    // Most lines of a list have no stop.
    if (!/[.?!。]/.test(whole)) return trimmed(text, paragraph)
    const found: Span[] = []
    let [from, inside] = [paragraph.from, 0]
    for (const { 0: stop, index } of whole.matchAll(/(?<![.?!。])[.?!。]+["'”’」』)\]]*(?=\s|$)/g)) {
      const start = paragraph.from + index
      const end = start + stop.length
      while ((own[inside]?.to ?? Infinity) <= end) inside += 1
      const isInside = (own[inside]?.from ?? Infinity) < start
      const before = text.slice(Math.max(from, end - reach), end)
      if (isInside || !isEnd(before, text.slice(end, Math.min(paragraph.to, end + reach)))) continue
      found.push({ from, to: end })
      from = end
    }
    if (from < paragraph.to) found.push({ from, to: paragraph.to })
    return found.map((one) => trimmed(text, one)).filter(({ from, to }) => from < to)
  })
}

const trimmed = (text: string, { from, to }: Span): Span => {
  const sentence = text.slice(from, to)
  return { from: to - sentence.trimStart().length, to: from + sentence.trimEnd().length }
}
