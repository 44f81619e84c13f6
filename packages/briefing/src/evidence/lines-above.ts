import type { Span } from '../languages/rules'

/** The longest line that can head what follows, in UTF-16 units. */
const longestHead = 50

/** The most lines that are looked at for those that head another. */
const most = 60

const markOf = (line: string): string => {
  const [, mark = ''] =
    /^\s*((?:#{1,6}|[-–—•·∙*※○◦□■◇◆▲▶▷●◎\u3147❍]|[oO](?=\s)|\d{1,2}[.)]|\(\d{1,2}\)|\p{Script=Hangul}[.)]|[①-⑳]|[[<【〈《]))/u.exec(
      line,
    ) ?? []
  const kind = mark
    .replace(/\d+/, '1')
    .replace(/\p{Script=Hangul}(?=[.)])/u, 'a')
    .replace(/[①-⑳]/, '①')
    .replace(/[○◦\u3147❍oO]/, '○')
  return kind === '' ? '' : `${kind} ${kind === '-' || kind === '*' ? (/^\s*/.exec(line)?.[0].length ?? 0) : ''}`
}

/** Whether a line without a mark heads what follows: short, and no sentence. */
const isHead = (line: string): boolean =>
  line.length <= longestHead && !/[.。!?…:,]["'”’)\]]*$/u.test(line.trimEnd()) && !/[|\t]/.test(line)

/**
 * The lines that head a paragraph: its headings, and in a list the items above that it belongs to, the nearest first.
 * @param paragraphs those of the text, in order
 */
export const headsAbove = (text: string, paragraphs: readonly Span[], own: Span): Span[] => {
  const index = paragraphs.findIndex((one) => one.to > own.from)
  const heads: Span[] = []
  const seen = new Set([markOf(text.slice(own.from, own.to))])
  for (const one of paragraphs.slice(Math.max(0, index - most), index).toReversed()) {
    const line = text.slice(one.from, one.to)
    const mark = markOf(line)
    if (seen.has(mark) || (mark === '' && !isHead(line))) continue
    seen.add(mark)
    heads.push(one)
    // Above a heading of Markdown, or in brackets, another part begins.
    if (mark.startsWith('#')) break
  }
  return heads
}

/** Lines without a number that head other paragraphs as the headings of one head it. */
export const headsBeside = (text: string, paragraphs: readonly Span[], own: Span): Span[] => {
  const heads = headsAbove(text, paragraphs, own)
  const marks = new Set(heads.map((one) => markOf(text.slice(one.from, one.to))).filter((mark) => mark !== ''))
  return paragraphs.filter((one) => {
    const line = text.slice(one.from, Math.min(one.to, one.from + longestHead + 1))
    return !heads.includes(one) && line.length <= longestHead && !/\d.*\d|\d[^.)]/.test(line) && marks.has(markOf(line))
  })
}
