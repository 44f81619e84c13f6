import type { DateMention, DraftingRules, FigureMention, ReadingRules, Span } from '../../languages/rules'
import { asWritten } from './anchor-for'

/** The longest label of a figure, in UTF-16 units. */
export const longestLabel = 300

type Mention = DateMention | FigureMention

/**
 * The label of a figure: its subject, or where that is not clear the words around it in its clause.
 * @param within the sentence, or what is quoted of it
 * @param others the other figures and the dates of the sentence
 */
export const figureLabel = (
  text: string,
  within: Span,
  figure: FigureMention,
  others: readonly Mention[],
  { rules, drafting }: { rules: ReadingRules; drafting: DraftingRules },
): string => {
  const written = asWritten(text.slice(figure.from, figure.to))
  const own = subjectLabel({ text, others, rules }, within, figure, drafting)
  const label = own ?? aroundFigure(text, within, figure, others)
  return label !== '' && label.length <= longestLabel ? label : written
}

const otherFigure = '\ufffc'

/** How far a figure stands from the start of its sentence at most, in UTF-16 units, for its subject to be looked for. */
const farthest = 400

const subjectLabel = (
  { text, others, rules }: Said,
  within: Span,
  figure: FigureMention,
  drafting: DraftingRules,
): string | undefined => {
  if (figure.from - within.from > farthest) return undefined
  const to = Math.min(within.to, figure.to + farthest)
  const near = others.filter((one) => one.from < to).sort((one, other) => one.from - other.from)
  const of = { text, others: near, rules }
  const before = plain(of, within.from, figure.from)
  const own = drafting.labelOf?.(before, marked(of, figure.to, to), figure)
  return own !== undefined && before.includes(otherFigure) && isOfAnother(own, before, rules) ? undefined : own
}

interface Said {
  text: string
  others: readonly Mention[]
  rules: ReadingRules
}

/** A part of a sentence with a mark for each other figure. */
const marked = ({ text, others }: Said, from: number, to: number): string => {
  let [marked, at] = ['', from]
  for (const one of others) {
    if (one.from < at || one.to > to || !('value' in one)) continue
    marked += text.slice(at, one.from) + otherFigure
    at = one.to
  }
  return marked + text.slice(at, to)
}

/** A part with such marks, without the dates for which it holds, and their particles. */
const plain = ({ text, others, rules }: Said, from: number, to: number): string => {
  let [plain, at] = ['', from]
  for (const one of others) {
    const isDate = !('value' in one)
    if (one.from < at || one.to > to || !isDate || rules.isBenchmark(text, one)) continue
    plain += `${marked({ text, others, rules }, at, one.from)} `
    at = one.to + (/^\p{L}{1,3}(?=\s)/u.exec(text.slice(one.to, Math.min(to, one.to + 4)))?.[0].length ?? 0)
  }
  return plain + marked({ text, others, rules }, at, to)
}

/** Whether the words right before a figure have a subject, and a label names none of them. */
const isOfAnother = (label: string, before: string, rules: ReadingRules): boolean => {
  const subjects = rules.subjectsIn(before.split(otherFigure).at(-1) ?? '')
  return subjects.length > 0 && !subjects.some((one) => label.toLowerCase().includes(one.toLowerCase()))
}

/** The words before a figure, back to another figure or date, and the one behind it. */
const aroundFigure = (text: string, within: Span, figure: Span, others: readonly Span[]): string => {
  const start = Math.max(within.from, ...others.filter(({ to }) => to <= figure.from).map(({ to }) => to))
  const end = Math.min(within.to, ...others.filter(({ from }) => from >= figure.to).map(({ from }) => from))
  const clean = (words: string): string =>
    words
      .replace(/["“”「」()[\]]|(?<!\p{L})['‘’]|['‘’](?!\p{L})/gu, '')
      .replace(/\s+/g, ' ')
      .trim()
  const before = clean(
    text
      .slice(start, figure.from)
      .split(/[,;]\s/)
      .at(-1) ?? '',
  )
    .split(' ')
    .slice(-5)
    .join(' ')
  const after = clean(text.slice(figure.to, end).split(/[,.;]/)[0] ?? '')
    .split(' ')
    .slice(0, 3)
    .join(' ')
  return [before, after].filter((words) => words !== '').join(' … ')
}
