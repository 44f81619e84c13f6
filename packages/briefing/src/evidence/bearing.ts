import type { Brief, Stat } from '../brief'
import type { EvidenceProblem, Proof } from './check-evidence'
import type { Claim } from './claims'
import { fold } from './fold'
import type { DateMention, FigureMention, LanguageRules, Quotation } from './language/language'
import { paragraphs } from './language/paragraphs'
import type { SourceState } from './sources'
import type { Span } from './span'

/** A paragraph of a source, and where the anchored words stand in it. */
interface Paragraph {
  text: string
  /** Where it begins in the source. */
  start: number
  words: Span
}

/**
 * Whether words that stand in their source bear what the brief prints on them: a quotation is one and is its speaker's,
 * a figure says its value, a date its day.
 */
export const bearingProblems = (
  { claim, standing }: Proof,
  brief: Brief,
  sources: ReadonlyMap<string, SourceState>,
): EvidenceProblem[] => {
  const id = claim.anchor.source ?? ''
  const { ground, rules } = sources.get(id) ?? {}
  const text = ground?.folded.original
  if (text === undefined || !rules || !('span' in standing)) return []
  const paragraph = paragraphAt(text, standing.span)
  const at = { passage: { source: id, span: standing.span } }
  switch (claim.kind) {
    case 'quotation':
      return quotationProblems(claim, id, paragraph, brief, rules).map((problem) => ({ ...at, ...problem }))
    case 'figure':
      return figureProblems(claim, paragraph, rules).map((problem) => ({ ...at, ...problem }))
    case 'date':
      return dateProblems(claim, paragraph, brief.sources?.[id]?.issued, rules).map((one) => ({ ...at, ...one }))
    default:
      return []
  }
}

/** How far around words their paragraph is looked for: one line may hold a whole book. */
const reach = 4000

const paragraphAt = (text: string, { from, to }: Span): Paragraph => {
  const first = Math.max(0, from - reach)
  const around = text.slice(first, to + reach)
  const own = paragraphs(around).filter((one) => one.from < to - first && from - first < one.to)
  const start = own[0]?.from ?? from - first
  const end = own.at(-1)?.to ?? to - first
  return {
    text: around.slice(start, end),
    start: first + start,
    words: { from: from - first - start, to: to - first - start },
  }
}

const holds = (outer: Span, inner: Span): boolean => outer.from <= inner.from && inner.to <= outer.to

const quotationProblems = (
  { quote, path }: Extract<Claim, { kind: 'quotation' }>,
  id: string,
  { text, start, words }: Paragraph,
  brief: Brief,
  rules: LanguageRules,
): EvidenceProblem[] => {
  const quotation = rules.quotations(text).find((one) => holds(one, words))
  const where = [...path, 'exact']
  if (quotation?.kind !== 'speech' && quotation?.kind !== 'headline') {
    const message = `these words stand in \`${id}\`, but not inside quotation marks`
    const hint = 'print as a quotation only what the source quotes; say the rest in `gist`'
    return [{ code: 'not-a-quotation', message, hint, path: where }]
  }
  const person = quote.speaker === undefined ? undefined : brief.people?.[quote.speaker]
  if (!person) return []
  const named = { ...person, titles: (person.roles ?? []).map(({ title }) => title) }
  const place = speakerPlace(quotation, text, rules)
  if (rules.names(text.slice(place.from, place.to), named)) return []
  const other = quotation.speaker
  const message = other
    ? `\`${id}\` gives these words to “${text.slice(other.span.from, other.span.to)}”, not to ${person.name}`
    : `\`${id}\` does not name ${person.name} beside these words`
  const hint = 'correct `speaker`, or add the name that the source uses to the `aliases` of this person'
  const span = other ? { from: start + other.span.from, to: start + other.span.to } : undefined
  return [
    {
      code: 'speaker-not-found',
      message,
      hint,
      path: [...path.slice(0, -2), 'speaker'],
      ...(span && { passage: { source: id, span } }),
    },
  ]
}

/** Where the source says whose words they are; if it does not say, the sentence they stand in. */
const speakerPlace = ({ speaker, from }: Quotation, text: string, rules: LanguageRules): Span =>
  speaker?.span ??
  rules.sentences(text).find((one) => one.from <= from && from < one.to) ?? { from: 0, to: text.length }

const figureProblems = (
  { stat, path }: Extract<Claim, { kind: 'figure' }>,
  { text, words }: Paragraph,
  rules: LanguageRules,
): EvidenceProblem[] => {
  const mentions = rules.figures(text).filter((one) => one.from < words.to && words.from < one.to)
  const figures = mentions.length > 0 ? mentions : bareNumbers(text, words)
  const value = path.slice(0, -1).concat('value')
  const shown = text.slice(words.from, words.to).replace(/\s+/g, ' ')
  const equal = figures.filter((one) => hasValue(one, stat.value))
  const range = typeof stat.value === 'number' ? [] : stat.value
  const ends = range.length > 0 && range.every((end) => figures.some((one) => hasValue(one, end)))
  if (equal.length === 0 && !ends) {
    const message = `“${shown}” does not say ${numberText(stat)}`
    const said = figures.map((one) => `${textOf(one, text)} (${numberText(one)})`).join(', ')
    const hint = said === '' ? 'it holds no figure: point at words that do' : `it says ${said}`
    return [{ code: 'wrong-figure', message, hint, path: value }]
  }
  const fitting = equal.filter((one) => sameUnit(one.unit, stat.unit))
  if (!ends && fitting.length === 0) {
    const message = `“${shown}” counts in ${equal[0]?.unit}, not in ${stat.unit}`
    return [{ code: 'wrong-unit', message, hint: 'correct `unit`', path: path.slice(0, -1).concat('unit') }]
  }
  if (ends || fitting.some(({ bound, rank }) => bound === stat.bound || rank)) return []
  const bound = fitting[0]?.bound
  const message = bound
    ? `“${shown}” is bounded by \`${bound}\`, the brief has ${stat.bound ? `\`${stat.bound}\`` : 'no bound'}`
    : `“${shown}” has no bound, the brief has \`${stat.bound}\``
  const hint = bound ? `write \`bound: "${bound}"\`` : 'point at the words that say so, or take `bound` out'
  return [{ code: 'wrong-bound', message, hint, path: stat.bound ? path.slice(0, -1).concat('bound') : value }]
}

/** Numbers in digits that no unit follows. */
export const bareNumbers = (text: string, { from, to }: Span): FigureMention[] =>
  [...text.slice(from, to).matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map((found) => ({
    from: from + found.index,
    to: from + found.index + found[0].length,
    value: Number(found[0].replaceAll(',', '')),
  }))

const textOf = ({ from, to }: Span, text: string): string => text.slice(from, to)

const numberText = ({ value, unit }: Pick<Stat, 'value' | 'unit'> | FigureMention): string => {
  const number =
    typeof value === 'number' ? value.toLocaleString('en') : value.map((one) => one.toLocaleString('en')).join(' to ')
  return unit ? `${number} ${unit}` : number
}

const hasValue = ({ value }: FigureMention, wanted: Stat['value']): boolean => {
  const [one, other] = [[value].flat(), [wanted].flat()] as number[][]
  return (
    one?.length === other?.length &&
    (one ?? []).every((each, index) => Math.abs(each - (other?.[index] ?? 0)) <= 1e-9 * Math.abs(each))
  )
}

/** Units that mean one thing in every language; how people, cases and days are called is left to the brief. */
const settled = /^(?:[A-Z]{3}|%p?|times|people|[kMGT]?Wh?)$/

const isSettled = (unit: string | undefined): boolean => settled.test(unit ?? '')

export const sameUnit = (source: string | undefined, brief: string | undefined): boolean =>
  source === brief || !isSettled(source) || !isSettled(brief)

const dateProblems = (
  { event, item, path }: Extract<Claim, { kind: 'date' }>,
  { text, words }: Paragraph,
  issued: string | undefined,
  rules: LanguageRules,
): EvidenceProblem[] => {
  const problems: EvidenceProblem[] = []
  const sentences = rules.sentences(text).filter((one) => one.from < words.to && words.from < one.to)
  const said = sentences.map((one) => textOf(one, text)).join(' ') || text
  const { reading, date, status } = event
  if (reading && !fold(said).text.includes(fold(reading.phrase).text)) {
    const message = `the source does not say “${reading.phrase}” in this sentence`
    const hint = '`phrase` repeats the words of the source that were read as a date'
    problems.push({ code: 'reading-not-found', message, hint, path: [...item, 'reading', 'phrase'] })
  } else {
    const known = { issued: reading?.from ?? issued }
    const mentions = rules.dates(text, known).filter(({ date }) => date !== undefined)
    const own = mentions.filter((one) => one.from < words.to && words.from < one.to)
    const near = mentions.filter((one) => sentences.some((sentence) => holds(sentence, one)))
    const meant = reading
      ? rules.dates(reading.phrase, known).filter((one) => one.date !== undefined)
      : own.length > 0
        ? own
        : near
    const wrong = meant.length > 0 && !meant.concat(near).some((one) => sameDay(one, date))
    if (wrong) {
      const [first] = meant as [DateMention]
      const message = reading
        ? `“${reading.phrase}”, counted from ${reading.from}, is ${first.date}, not ${date}`
        : `the source says ${meant.map((one) => one.date).join(' and ')}, not ${date}`
      problems.push({ code: 'wrong-date', message, hint: 'correct `date`', path: [...item, 'date'] })
    }
  }
  const holding = sentences.map((one) => textOf(one, text))
  if (status === 'done' && holding.length > 0 && holding.every((sentence) => rules.isPlan(sentence))) {
    const message = 'the source speaks of a plan, the brief prints it as done'
    const hint = 'write `status: planned`, or `plannedThen` if nobody knows whether it came about'
    problems.push({ code: 'plan-as-done', message, hint, path: [...item, 'status'] })
  }
  return problems.map((problem) => ({ ...problem, path: problem.path.length > 0 ? problem.path : path }))
}

/** Compared no finer than either says, and an interval by its ends: each must be what one of the words says. */
const sameDay = ({ date: source = '' }: DateMention, brief: string): boolean => {
  const [ours, theirs] = [plain(brief), plain(source)]
  return ours.some((one) => theirs.some((other) => one.startsWith(other) || other.startsWith(one)))
}

/** The days of an EDTF date without its marks of doubt. */
const plain = (date: string): string[] =>
  date
    .split('/')
    .map((one) => one.replace(/[?~%]/g, ''))
    .filter((one) => /^\d{4}/.test(one))
