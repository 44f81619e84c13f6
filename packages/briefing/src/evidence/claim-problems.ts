import type { Brief, Claim, ClaimedDate, ClaimedFigure } from '../brief'
import type { DateMention, FigureMention, Quotation, ReadingRules, Span } from '../languages/rules'
import { fold } from './fold'
import type { EvidenceProblem, Proof } from './proof'
import type { SourceReading, SourceStretch } from './reading'
import type { SourceState } from './sources'

/** A paragraph of a source, and the range of the anchored words in it. */
interface Passage {
  paragraph: SourceStretch
  words: Span
}

/**
 * Problems with claims whose words were found: a quotation must be one and its speaker's, a figure must have its value,
 * a date its day.
 */
export const claimProblems = (
  { claim, standing }: Proof,
  brief: Brief,
  sources: ReadonlyMap<string, SourceState>,
): EvidenceProblem[] => {
  const id = claim.anchor.source ?? ''
  const { reading, rules } = sources.get(id) ?? {}
  if (!reading || !rules || !('span' in standing)) return []
  const paragraph = reading.paragraphAt(standing.span)
  const words = paragraph.own(standing.span)
  const at = { passage: { source: id, span: standing.span } }
  switch (claim.kind) {
    case 'quotation':
      return quotationProblems(claim, id, { paragraph, words }, brief, rules).map((problem) => ({ ...at, ...problem }))
    case 'figure':
      return figureProblems(claim, { paragraph, words }).map((problem) => ({ ...at, ...problem }))
    case 'date':
      return dateProblems(claim, { paragraph, words }, brief.sources?.[id]?.issued, rules).map((one) => ({
        ...at,
        ...one,
      }))
    default:
      return []
  }
}

type DateClaim = Extract<Claim, { kind: 'date' }>

const holds = (outer: Span, inner: Span): boolean => outer.from <= inner.from && inner.to <= outer.to

const quotationProblems = (
  { quote, path }: Extract<Claim, { kind: 'quotation' }>,
  id: string,
  { paragraph, words }: Passage,
  brief: Brief,
  rules: ReadingRules,
): EvidenceProblem[] => {
  const { text, start } = paragraph
  const quotation = paragraph.quotations.find((one) => holds(one, words))
  const where = [...path, 'exact']
  if (quotation?.kind !== 'speech' && quotation?.kind !== 'headline') {
    const message = `these words stand in \`${id}\`, but not inside quotation marks`
    const hint = 'print as a quotation only what the source quotes; say the rest in `gist`'
    return [{ code: 'not-a-quotation', message, hint, path: where }]
  }
  const person = quote.speaker === undefined ? undefined : brief.people?.[quote.speaker]
  if (!person) return []
  const named = { ...person, titles: (person.roles ?? []).map(({ title }) => title) }
  const place = speakerPlace(quotation, paragraph)
  if (rules.names(text.slice(place.from, endOfWord(text, place.to)), named)) return []
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

/** A name may end like a particle, which is left off the speaker: 마측가 위원은. */
const endOfWord = (text: string, at: number): number => at + (/^[\p{L}\p{M}]*/u.exec(text.slice(at))?.[0].length ?? 0)

/** The place where the source names the speaker; if it does not, the sentence of the words. */
const speakerPlace = ({ speaker, from }: Quotation, { text, sentences }: SourceStretch): Span =>
  speaker?.span ?? sentences.find((one) => one.from <= from && from < one.to) ?? { from: 0, to: text.length }

/** Compares a claimed figure with the passage of its source: value, unit, bound. */
const figureProblems = (
  { stat, path }: Extract<Claim, { kind: 'figure' }>,
  { paragraph, words }: Passage,
): EvidenceProblem[] => {
  const { text } = paragraph
  const mentions = paragraph.figures.filter((one) => one.from < words.to && words.from < one.to)
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

const numberText = ({ value, unit }: Pick<ClaimedFigure, 'value' | 'unit'> | FigureMention): string => {
  const number =
    typeof value === 'number' ? value.toLocaleString('en') : value.map((one) => one.toLocaleString('en')).join(' to ')
  return unit ? `${number} ${unit}` : number
}

const hasValue = ({ value }: FigureMention, wanted: ClaimedFigure['value']): boolean => {
  const [one, other] = [[value].flat(), [wanted].flat()] as number[][]
  return (
    one?.length === other?.length &&
    (one ?? []).every((each, index) => Math.abs(each - (other?.[index] ?? 0)) <= 1e-9 * Math.abs(each))
  )
}

/** Units that mean one thing in every language; nouns for people, cases and days are left to the brief. */
const settled = /^(?:[A-Z]{3}|%p?|times|people|[kMGT]?Wh?)$/

const isSettled = (unit: string | undefined): boolean => settled.test(unit ?? '')

export const sameUnit = (source: string | undefined, brief: string | undefined): boolean =>
  source === brief || !isSettled(source) || !isSettled(brief)

const dateProblems = (
  { event, item, path }: DateClaim,
  passage: Passage,
  issued: string | undefined,
  rules: ReadingRules,
): EvidenceProblem[] => {
  const problems: EvidenceProblem[] = []
  const { reading, date, status } = event
  const { said, meant, near } = datesAt(event, passage, issued, rules)
  if (reading && !fold(said.join(' ')).text.includes(fold(reading.phrase).text)) {
    const message = `the source does not say “${reading.phrase}” in this sentence`
    const hint = '`phrase` repeats the words of the source that were read as a date'
    problems.push({ code: 'reading-not-found', message, hint, path: [...item, 'reading', 'phrase'] })
  } else if (meant.length > 0 && !meant.concat(near).some((one) => sameDay(one, date))) {
    const [first] = meant as [DateMention]
    const message = reading
      ? `“${reading.phrase}”, counted from ${reading.from}, is ${first.date}, not ${date}`
      : `the source says ${meant.map((one) => one.date).join(' and ')}, not ${date}`
    problems.push({ code: 'wrong-date', message, hint: 'correct `date`', path: [...item, 'date'] })
  }
  if (status === 'done' && said.every((sentence) => rules.isPlan(sentence))) {
    const message = 'the source speaks of a plan, the brief prints it as done'
    const hint = 'write `status: planned`, or `plannedThen` if nobody knows whether it came about'
    problems.push({ code: 'plan-as-done', message, hint, path: [...item, 'status'] })
  }
  return problems.map((problem) => ({ ...problem, path: problem.path.length > 0 ? problem.path : path }))
}

/**
 * The sentences around the words of an event, the dates in them, and the dates that count: those of the reading, of the
 * words themselves, or else of the sentences.
 */
const datesAt = (
  { reading }: ClaimedDate,
  { paragraph, words }: Passage,
  issued: string | undefined,
  rules: ReadingRules,
): { said: string[]; meant: DateMention[]; near: DateMention[] } => {
  const { text } = paragraph
  const sentences = paragraph.sentences.filter((one) => one.from < words.to && words.from < one.to)
  const from = reading?.from ?? issued
  const mentions = paragraph.dates(from).filter(({ date }) => date !== undefined)
  const own = mentions.filter((one) => one.from < words.to && words.from < one.to)
  const near = mentions.filter((one) => sentences.some((sentence) => holds(sentence, one)))
  const counted = reading && rules.dates(reading.phrase, { issued: from }).filter(({ date }) => date !== undefined)
  return {
    said: sentences.length > 0 ? sentences.map((one) => textOf(one, text)) : [text],
    meant: counted ?? (own.length > 0 ? own : near),
    near,
  }
}

/**
 * Events whose date is in none of their passages, as far as these can be read. A reading that cannot be recomputed is
 * reported too: it may be right, but nothing shows it.
 */
export const unreadDates = (
  proven: readonly Proof[],
  brief: Brief,
  sources: ReadonlyMap<string, SourceState>,
): EvidenceProblem[] => {
  const read = proven.flatMap(({ claim, standing }) => {
    const id = claim.anchor.source ?? ''
    const { reading, rules } = sources.get(id) ?? {}
    if (claim.kind !== 'date' || !reading || !rules || !('span' in standing)) return []
    const { event, item } = claim
    const paragraph = reading.paragraphAt(standing.span)
    const { meant, near } = datesAt(
      event,
      { paragraph, words: paragraph.own(standing.span) },
      brief.sources?.[id]?.issued,
      rules,
    )
    const days = meant.concat(near)
    const passage = { source: id, span: standing.span }
    const problem = { ...notRead(event, days), path: [...item, 'date'], passage }
    // A wrong date is reported already.
    const isWrong = meant.length > 0 && !days.some((one) => sameDay(one, event.date))
    const isShown = isWrong || says(days, event.date)
    return [{ event, problem, isShown: isShown || saysInContext(event, reading, standing.span) }]
  })
  const shown = new Set(read.flatMap(({ event, isShown }) => (isShown ? [event] : [])))
  const open = new Map(read.flatMap(({ event, problem }) => (shown.has(event) ? [] : [[event, problem] as const])))
  return [...open.values()]
}

/**
 * Whether the words of a reading are a date that takes its month from elsewhere in the document: `22일` after 5월 21일과
 * 22일.
 */
const saysInContext = ({ date, reading }: ClaimedDate, source: SourceReading, span: Span): boolean => {
  if (!reading) return false
  const around = source.contextOf(span)
  const words = around.own(span)
  const own = around
    .dates(reading.from)
    .filter((one) => one.from < words.to && words.from < one.to && around.text.startsWith(reading.phrase, one.from))
  return says(own, date)
}

/** Whether some dates support another with the precision that it has; an interval by its ends. */
const says = (days: readonly DateMention[], wanted: string): boolean => {
  const said = days.flatMap(({ date = '' }) => ends(date))
  return ends(wanted).every((end) => said.some((day) => day.startsWith(end)))
}

const notRead = (
  { date, reading }: ClaimedDate,
  days: readonly DateMention[],
): Pick<EvidenceProblem, 'code' | 'severity' | 'message' | 'hint'> => {
  const code = 'date-not-read'
  const severity = 'warning'
  if (days.length > 0) {
    const said = [...new Set(days.map((one) => one.date))].join(' and ')
    const message = `the source says ${said}, the brief is as exact as ${date}`
    return { code, severity, message, hint: 'write the date as exactly as the source has it, or point at more of it' }
  }
  if (reading) {
    const message = `“${reading.phrase}”, counted from ${reading.from}, cannot be recomputed: nothing shows that it is ${date}`
    return { code, severity, message, hint: 'look yourself; words that name the day need no reading' }
  }
  const message = `nothing in these words can be read as ${date}`
  return {
    code,
    severity,
    message,
    hint: 'point at words that name the day; if they count it from another, add `reading`',
  }
}

/** Dates are compared with the lower precision of the two, an interval by its ends: each must be in the words. */
const sameDay = ({ date: source = '' }: DateMention, brief: string): boolean => {
  const [ours, theirs] = [ends(brief), ends(source)]
  return ours.some((one) => theirs.some((other) => one.startsWith(other) || other.startsWith(one)))
}

/** The days of an EDTF date without its marks of doubt. */
const ends = (date: string): string[] =>
  date
    .split('/')
    .map((one) => one.replace(/[?~%]/g, ''))
    .filter((one) => /^\d{4}/.test(one))
