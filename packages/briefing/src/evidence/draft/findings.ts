import type { Anchor } from '../../brief'
import { isPrintable } from '../../brief/limits'
import type { DateMention, DraftingRules, FigureMention, FigureStatus, Quotation, Span } from '../../languages/rules'
import { holds, sharedPart } from '../../languages/shared/span'
import { daysAhead, isToCome } from '../date-match'
import { isLabelDoubted } from '../figure-fields'
import { isPartOf } from '../figure-problems'
import type { HeadedNumber } from '../headed-number'
import { clauseOfFigure } from '../kind-problem'
import { MappedText } from '../mapped-text'
import { SourceReading } from '../reading'
import { anchorsFor, asWritten } from './anchor-for'
import { bodyText, type Document } from './document'
import { figureLabel, longestLabel } from './figure-label'
import { type DraftPassage, passagesIn } from './passages'
import { type FoundPerson, peopleIn } from './people-in'
import { contentWords } from './shared-words'
import { statementsIn } from './statements'
import { type FoundQuote, isSaid, isShort, quoteOf, utterancesIn } from './utterances'

export interface FoundFigure extends Pick<FigureMention, 'value' | 'unit' | 'bound'> {
  label: string
  kind?: 'rank' | FigureStatus
  at: Anchor
  words: ReadonlySet<string>
  /** Whether its label and unit are those of a table or a series: it need not hold for the day of the document. */
  isHeaded?: true
  /** Who says so. */
  saidBy?: string
}

export interface FoundEvent {
  /** Undefined if the text does not give enough. */
  date?: string
  phrase: string
  reading?: { phrase: string; from: string }
  because?: string
  text: string
  isPlan: boolean
  at: Anchor
  words: ReadonlySet<string>
}

/** A sentence or a line of a list, with its anchor. */
export interface FoundPassage {
  text: string
  at: Anchor
}

/** Everything found in one document, each with its anchor. */
export interface DraftFindings {
  document: Document
  people: FoundPerson[]
  quotes: FoundQuote[]
  figures: FoundFigure[]
  events: FoundEvent[]
  agreements: FoundPassage[]
  outline: FoundPassage[]
  /** The kinds of which the document has more than a draft takes. */
  cut: string[]
}

/** The longest sentence, in UTF-16 units. */
const longest = 400

/** How many findings of a kind a draft takes from the start of a document: nobody reviews more. */
const most = 300

/** A finding whose place is known, but not its anchor yet. */
type Placed<T> = Omit<T, 'at'> & { at: Span }

/** A sentence of prose, and the figures and dates in it. */
interface Told extends DraftPassage {
  mentions: (DateMention | FigureMention)[]
}

export const findingsIn = (document: Document): DraftFindings => {
  const { rules, drafting, issued, headed, span } = document
  const text = bodyText(document)
  const quotations = rules.quotations(text)
  const spoken = quotations.filter(
    ({ kind, words }) => (kind === 'speech' || kind === 'headline') && isSaid(text.slice(words.from, words.to)),
  )
  const passages = passagesIn(document, text)
  const sentences = passages.filter(({ from, to, isWhole }) => isWhole && to - from <= longest)
  const spokenAt = finderIn(spoken)
  const toldAt = toldIn(passages)
  // 「2024년 실태조사」 is a name, and the periods of a series belong to its numbers.
  const namedAt = finderIn(quotations.filter(({ kind }) => kind === 'title'))
  const isSpoken = (one: Span): boolean => spokenAt(one) !== undefined
  const sentenceOf = ({ from }: Span): Told | undefined => toldAt({ from, to: from + 1 })
  const dates = rules.dates(text, { issued: issued?.value })
  const numbers = rules.figures(text)
  for (const one of [...dates, ...numbers]) toldAt(one)?.mentions.push(one)
  const headedAt = finderIn(headed.filter((one) => holds(span, one)))

  const reading = new SourceReading(new MappedText(text, text, []), rules)
  const figures = taken(withHeaded(numbers, headed, document), (figure): Placed<FoundFigure> | undefined => {
    if (!isPrintable({ value: figure.value, kind: figure.rank ? 'rank' : undefined })) return undefined
    const head = headedAt(figure)
    if (head) return figure.unit || figure.rank ? underHead(figure, head, text, document) : undefined
    const sentence = sentenceOf(figure)
    const quotation = spokenAt(figure)
    if (!sentence || figure.isInPassing || drafting.isMinor?.(text, figure)) return undefined
    const isTime = drafting.duration?.unit.test(figure.unit ?? '') && !figure.isAmount
    if (isTime && !drafting.duration?.limit.test(text.slice(figure.from, figure.to))) return undefined
    if (figure.isInWords && !isWritable(figure)) return undefined
    // A number that counts nothing is read only in part, as a rule.
    if (quotation?.kind === 'headline' || isPartOf(text, figure) || !countsSomething(figure)) return undefined
    // Small counts in passing: “two things have to be said”.
    const isSmall = !drafting.isMinor && [figure.value].flat().every((value) => value < 10)
    if (quotation && (isSmall || figure.isInWords) && !/\d/.test(text.slice(figure.from, figure.to))) return undefined
    return figureIn(document, text, sentence, figure, quotation, reading)
  })

  const isOfSeries = ({ from, to }: Span): boolean => headedAt({ from: from - 20, to: to + 3 }) !== undefined
  const isAside = (one: Span): boolean => {
    const quotation = spokenAt(one)
    const isSaidThen = quotation?.kind === 'speech' && drafting.isMinorDate !== undefined
    return (quotation !== undefined && !isSaidThen) || isOfSeries(one) || namedAt(one) !== undefined
  }
  const events = taken(dates, (mention) => {
    const sentence = sentenceOf(mention)
    return sentence && !isAside(mention)
      ? eventOf(document, text, sentence, mention, spokenAt(mention)?.words)
      : undefined
  })

  const passage = (at: Span): Placed<FoundPassage> => ({ text: asWritten(text.slice(at.from, at.to)), at })
  const agreements = taken(sentences, (one) =>
    rules.isAgreement(text.slice(one.from, one.to)) && !isSpoken(one) ? passage(one) : undefined,
  )
  const outline = taken(listLines(text), passage)
  const statements = statementsIn(text, rules, quotations.filter(isDouble(text)), quotations.at(-1)?.utterance ?? 0)
  const said = spoken.concat(statements.quotations).toSorted((one, other) => one.from - other.from)
  const utterances = taken(utterancesIn(said), (parts) =>
    parts[0]?.kind === 'speech' && isShort(parts) ? parts : undefined,
  )
  const kinds = { figures, events, agreements, outline }
  const places = Object.values(kinds).flatMap(({ all }) => all.map(({ at }): Span => at))
  const anchor = anchorsFor(document, places.concat(utterances.all.flat().map(({ words }) => words)))
  const anchored = <T extends { at: Span }>({ all }: { all: T[] }) => all.map((one) => ({ ...one, at: anchor(one.at) }))
  return {
    document,
    people: peopleIn(document, text, { quotations, turns: statements.speakers }, utterances.all),
    quotes: utterances.all.map((parts) => quoteOf(text, parts, anchor)),
    figures: anchored(figures),
    events: anchored(events),
    agreements: anchored(agreements),
    outline: anchored(outline),
    cut: Object.entries({ quotes: utterances, ...kinds }).flatMap(([kind, { isCut }]) => (isCut ? [kind] : [])),
  }
}

const countsSomething = ({ unit, rank, isOfScale }: FigureMention): boolean => !!(unit || rank || isOfScale)

/** Whether a share in words is one in digits too: a fifth is 20%, but a third is no number with an end. */
const isWritable = ({ value }: FigureMention): boolean =>
  typeof value === 'number' && Number(value.toFixed(1)) === Number(value.toFixed(6))

/** Whether a quotation stands between double marks: single ones are those of terms as well. */
const isDouble =
  (text: string) =>
  ({ from }: Span): boolean =>
    '"“'.includes(text.charAt(from))

/** A figure of a sentence or of words that are quoted in it. */
const figureIn = (
  { rules, drafting, issued, title }: Document,
  text: string,
  sentence: Told,
  figure: FigureMention,
  quotation: Quotation | undefined,
  reading: SourceReading,
): Placed<FoundFigure> => {
  const clause = clauseAround(text, sentence, figure, drafting)
  const others = sentence.mentions.filter(({ from }) => from !== figure.from)
  const told = quotation ? sharedPart(sentence, quotation.words) : sentence
  const dates = sentence.mentions.filter((one): one is DateMention => 'date' in one)
  const ahead = issued && daysAhead(dates, issued.value)
  const spoken = clauseOfFigure(text, sentence, figure, quotation ? [quotation] : [])
  const kind = figure.rank ? 'rank' : rules.statusOf(text, spoken, figure, ahead)
  const label = figureLabel(text, told, figure, others, { rules, drafting })
  const source = { issued: issued?.value, title: title?.value }
  const value = typeof figure.value === 'number' ? figure.value : ([...figure.value] as [number, number])
  const isDoubted = isLabelDoubted({ value, unit: figure.unit, label }, figure, reading, source, rules)
  return {
    value: figure.isInWords && typeof figure.value === 'number' ? Number(figure.value.toFixed(1)) : figure.value,
    ...(figure.unit ? { unit: figure.unit } : {}),
    ...(figure.bound ? { bound: figure.bound } : {}),
    // A label that `check` would not take says less than the words themselves.
    label: isDoubted ? asWritten(text.slice(figure.from, figure.to)) : label,
    ...(kind ? { kind } : {}),
    at: figure,
    words: contentWords(clause, drafting),
    ...(quotation?.speaker ? { saidBy: quotation.speaker.name } : {}),
  }
}

/** The figures of a text with the bare numbers of its tables and series, in order. */
const withHeaded = (
  figures: readonly FigureMention[],
  headed: readonly HeadedNumber[],
  { span }: Document,
): FigureMention[] => {
  const bare = headed.flatMap(({ from, to, value, unit }): FigureMention[] =>
    value === undefined || from < span.from || to > span.to ? [] : [{ from, to, value, ...(unit ? { unit } : {}) }],
  )
  const bareAt = finderIn(bare)
  return [...figures.filter((one) => !bareAt(one)), ...bare].toSorted((one, other) => one.from - other.from)
}

/** A figure that has its label from the heads of a table or a series. */
const underHead = (
  { from, to, value, unit, bound, rank }: FigureMention,
  { label }: HeadedNumber,
  text: string,
  { drafting, rules }: Document,
): Placed<FoundFigure> => {
  const kind = rank ? 'rank' : rules.statusOfHead?.(label)
  return {
    value,
    ...(unit ? { unit } : {}),
    ...(bound ? { bound } : {}),
    label: label !== '' && label.length <= longestLabel ? label : asWritten(text.slice(from, to)),
    ...(kind ? { kind } : {}),
    at: { from, to },
    words: contentWords(label, drafting),
    isHeaded: true,
  }
}

/**
 * The event that a sentence tells of one of its dates; nothing if the date only stands beside it.
 * @param spoken the words of a speech that hold the date
 */
const eventOf = (
  document: Document,
  text: string,
  sentence: Told,
  mention: DateMention,
  spoken: Span | undefined,
): Placed<FoundEvent> | undefined => {
  const { rules, drafting, issued } = document
  if (sentence.to - sentence.from > longest || isOverruled(mention, sentence)) return undefined
  if (isRecord(text, sentence, mention, document) || drafting.isMinorDate?.(text, sentence, mention)) return undefined
  const whole = text.slice(sentence.from, sentence.to)
  const { date, reading, because } = mention
  // Spoken words are planned by themselves, not by the words around them.
  const own = spoken ? sharedPart(sentence, spoken) : sentence
  const day = { from: mention.from - own.from, to: mention.to - own.from }
  const isAhead = date !== undefined && issued !== undefined && isToCome(date, issued.value)
  return {
    phrase: text.slice(mention.from, mention.to),
    text: asWritten(whole),
    isPlan: isAhead || rules.isPlannedOn(text.slice(own.from, own.to), day),
    at: sentence,
    words: contentWords(whole, drafting),
    ...(date ? { date } : {}),
    ...(reading ? { reading } : {}),
    ...(because ? { because } : {}),
  }
}

/** Whether a date is only that of a record or of a comparison: what began then is an event. */
const isRecord = (text: string, sentence: Span, mention: Span, { rules, drafting }: Document): boolean =>
  rules.isBenchmark(text, mention) &&
  (drafting.record.test(text.slice(sentence.from, sentence.to)) ||
    !drafting.since.test(text.slice(Math.max(sentence.from, mention.from - 12), mention.to + 6)))

/** Whether a date takes its month from elsewhere in the text although its sentence has a date of its own. */
const isOverruled = ({ because, reading }: DateMention, { mentions }: Told): boolean =>
  because !== undefined && reading === undefined && mentions.some((one) => 'date' in one && one.date && !one.because)

/** The results for the first items, up to the maximum, and whether there were more. */
const taken = <T, R>(from: readonly T[], make: (one: T) => R | undefined): { all: R[]; isCut: boolean } => {
  const all: R[] = []
  for (const one of from) {
    const made = make(one)
    if (made === undefined) continue
    if (all.length === most) return { all, isCut: true }
    all.push(made)
  }
  return { all, isCut: false }
}

/** Finds the passage that a range overlaps, with what is told in it: few of the lines of a long text are ever asked for. */
const toldIn = (passages: readonly DraftPassage[]): ((one: Span) => Told | undefined) => {
  const passageAt = finderIn(passages)
  const known = new Map<DraftPassage, Told>()
  return (span) => {
    const passage = passageAt(span)
    if (!passage) return undefined
    const told = known.get(passage) ?? { ...passage, mentions: [] }
    known.set(passage, told)
    return told
  }
}

/** Finds, among ordered ranges that do not overlap, the first one that a range overlaps. */
const finderIn = <T extends Span>(spans: readonly T[]): ((one: Span) => T | undefined) => {
  return ({ from, to }) => {
    let [low, high] = [0, spans.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((spans[middle]?.to ?? 0) <= from) low = middle + 1
      else high = middle
    }
    const found = spans[low]
    return found && found.from < to ? found : undefined
  }
}

/** The clause that holds a mention: from the comma before a new clause to the one that ends it. */
const clauseAround = (
  text: string,
  sentence: { from: number; to: number },
  mention: { from: number; to: number },
  { clauseStart, clauseEnd }: DraftingRules,
): string => {
  const before = text.slice(sentence.from, mention.from)
  const after = text.slice(mention.to, sentence.to)
  const start = [...before.matchAll(clauseStart)].at(-1)
  const end = clauseEnd.exec(after)
  return (
    before.slice(start ? start.index + start[0].length : 0) +
    text.slice(mention.from, mention.to) +
    (end ? after.slice(0, end.index + end[0].length) : after)
  )
}

/** Lines of lists, and numbered headings. */
const listLines = (text: string): { from: number; to: number }[] =>
  [...text.matchAll(/^[ \t]*(?:\u2028[ \t]*|(?:[•○□▪◦]|\d{1,2}[.)])[ \t]+)(\S[^\n\u2028\u2029]{1,160})$/gm)].map(
    ({ 0: line, 1: words = '', index }) => {
      const from = index + line.lastIndexOf(words)
      return { from, to: from + words.trimEnd().length }
    },
  )
