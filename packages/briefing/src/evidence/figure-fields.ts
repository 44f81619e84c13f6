import type { Claim, ClaimedFigure, Source } from '../brief'
import type { DateMention, FigureMention, ReadingRules, Span } from '../languages/rules'
import { holds, overlaps } from '../languages/shared/span'
import { isAfter, isLastDay, sameDay, says } from './date-match'
import { dayOfFigure } from './figure-day'
import { claimedIn, fitsUnit, hasValue, isPartOf, numberText, wrongLabel } from './figure-problems'
import type { HeadedNumber } from './headed-number'
import { kindProblem } from './kind-problem'
import { unaccountedIn } from './label-account'
import { type Labelled, type Misplaced, misplacedIn } from './label-problem'
import { movementProblem } from './movement-problem'
import { type EvidenceProblem, notCompared } from './proof'
import type { SourceReading, SourceStretch } from './reading'
import { type FieldProblem, numbersIn, numbersWith, type ShownFigure } from './shown-figure'
import { toComeProblem } from './to-come-problem'

/** A paragraph of a source, the range of the anchored words in it, and what is around it. */
interface FigurePassage {
  paragraph: SourceStretch
  words: Span
  around: SourceStretch
  headed?: HeadedNumber | undefined
}

type Dated = Partial<Pick<Source, 'issued' | 'title'>>

/** A figure with the sentences around it, and no path of a brief. */
const shownIn = (
  stat: ClaimedFigure,
  { paragraph, words, headed, around }: FigurePassage,
  { issued, title = '' }: Dated,
  rules: readonly ReadingRules[],
): ShownFigure => {
  const sentences = paragraph.sentences.filter((one) => overlaps(one, words))
  return { stat, paragraph, sentences, words, issued, around, title, rules, headed, item: [] }
}

/**
 * Compares what stands beside a proven figure with the paragraph of its source: change, day, line of values, label. What
 * the paragraph says otherwise is an error; what it does not say is a warning, and the figure is not printed as compared.
 * @param rules those of the languages of the source and of the brief
 */
export const figureFieldProblems = (
  { stat, path }: Extract<Claim, { kind: 'figure' }>,
  passage: FigurePassage,
  source: Dated,
  rules: readonly ReadingRules[],
): EvidenceProblem[] => {
  const shown = { ...shownIn(stat, passage, source, rules), item: path.slice(0, -1) }
  return [kindProblem, labelProblem, movedProblem, changeProblem, dayProblem, trendProblem].flatMap(
    (problem) => problem(shown) ?? [],
  )
}

/**
 * Whether the label of a figure would be refused or doubted.
 * @param words those of the figure, in the source
 * @param rules those of the language of the source
 */
export const isLabelDoubted = (
  stat: ClaimedFigure,
  words: Span,
  reading: SourceReading,
  source: Dated,
  rules: ReadingRules,
): boolean => {
  const [paragraph, around] = [reading.paragraphAt(words), reading.around(words)]
  const shown = shownIn(stat, { paragraph, words: paragraph.own(words), around }, source, [rules, rules])
  return [labelProblem, movedProblem].some((problem) => problem(shown) !== undefined)
}

/** A change that the paragraph does not tell, or tells the other way round. */
const changeProblem: FieldProblem = ({ stat, paragraph, sentences, words, rules, item }) => {
  const { delta } = stat
  const [own] = rules
  if (!delta || !own) return undefined
  const { text } = paragraph
  const path = [...item, 'delta', 'value']
  const wanted = { value: delta.value, unit: delta.unit ?? stat.unit }
  if (delta.direction === 'same' && delta.value === 0) {
    const figure = paragraph.figures.find((one) => holds(words, one) && hasValue(one, stat.value))
    return figure && own.changeOf(text, figure) === 'same' ? undefined : notSaidOf(wanted, path)
  }
  const { value, unit } = claimedIn(wanted, rules)
  const equal = paragraph.figures.filter(
    (one) =>
      typeof one.value === 'number' &&
      typeof value === 'number' &&
      hasValue({ ...one, value: Math.abs(one.value) }, value) &&
      fitsUnit(text, one, wanted, unit),
  )
  const near = equal.filter((one) => sentences.some((sentence) => holds(sentence, one)))
  if (isDifference(stat, delta, paragraph, sentences, rules)) return undefined
  const moves = (near.length > 0 ? near : equal).flatMap((one) => own.changeOf(text, one) ?? [])
  if (moves.includes(delta.direction)) return undefined
  if (moves.length > 0) {
    const message = `the source says that it went ${moves.join(' or ')} by ${numberText(wanted)}, the brief says ${delta.direction}`
    return { code: 'wrong-change', message, hint: 'correct `direction`', path: [...item, 'delta', 'direction'] }
  }
  // A change of another size in the same unit, in the same sentence, is what the brief means.
  const others = paragraph.figures.filter(
    (one) =>
      sentences.some((sentence) => holds(sentence, one)) &&
      !hasValue(one, claimedIn(stat, rules).value) &&
      fitsUnit(text, one, wanted, unit) &&
      ['up', 'down'].includes(own.changeOf(text, one) ?? ''),
  )
  if (equal.length > 0 || others.length === 0) return notSaidOf(wanted, path)
  const said = others.map((one) => numberText({ ...one, value: sizeOf(one.value) })).join(' and ')
  const message = `the source says that it changed by ${said}, not by ${numberText(wanted)}`
  return { code: 'wrong-change', message, hint: 'correct `value`', path }
}

/** Whether a change is that from another number of the same sentence: 6 hours less where it says 35 and 29 hours. */
const isDifference = (
  { value, unit }: ClaimedFigure,
  delta: NonNullable<ClaimedFigure['delta']>,
  paragraph: SourceStretch,
  sentences: readonly Span[],
  rules: readonly ReadingRules[],
): boolean => {
  if (typeof value !== 'number' || (delta.unit !== undefined && delta.unit !== unit)) return false
  const change = delta.direction === 'up' ? delta.value : -delta.value
  const earlier = claimedIn({ value: Number((value - change).toPrecision(12)), unit }, rules).value
  return sentences
    .flatMap((sentence) => numbersIn(paragraph, sentence))
    .some((one) => hasValue(one, earlier) && (one.unit === undefined || isUnit(one.unit, unit, rules)))
}

const isUnit = (said: string, unit: string | undefined, rules: readonly ReadingRules[]): boolean =>
  said === claimedIn({ value: 1, unit }, rules).unit

const sizeOf = (value: FigureMention['value']): FigureMention['value'] =>
  typeof value === 'number' ? Math.abs(value) : value

const notSaidOf = (wanted: { value: number; unit: string | undefined }, path: EvidenceProblem['path']) =>
  notCompared(
    path,
    `nothing in this paragraph of the source says a change of ${numberText(wanted)}`,
    'look yourself; a change that the source says in the same paragraph is compared',
  )

/** A day or a period other than the sentence has, or that nothing shows. */
const dayProblem: FieldProblem = (shown) => {
  const {
    stat: { asOf },
    paragraph,
    sentences,
    issued,
    rules: [own],
    item,
  } = shown
  if (asOf === undefined || !own) return undefined
  const path = [...item, 'asOf']
  const days = ownDays(shown)
  if (days.length > 0 && (says(days, asOf) || days.some((one) => isLastDay(one, asOf)))) return undefined
  // A sum for years to come may be dated by the day on which it was said.
  const isAhead = (date: string | undefined): boolean =>
    date !== undefined && issued !== undefined && isAfter(date, issued)
  const isOfSaying = !isAhead(asOf) && days.every(({ date }) => isAhead(date))
  if (days.length > 0 && !isOfSaying && !days.some((one) => sameDay(one, asOf))) {
    const message = `this figure of the source is that of ${days[0]?.date}, not of ${asOf}`
    return { code: 'wrong-date', message, hint: 'correct `asOf`, or take it out', path }
  }
  const dates = paragraph
    .dates(issued)
    // A figure holds for no day to come: 340 million from 2026 to 2030 is the sum of a plan.
    .filter(({ date }) => date !== undefined && !(issued !== undefined && isAfter(date, issued)))
    .filter((one) => !own.isBenchmark(paragraph.text, one))
  const near = dates.filter((one) => sentences.some((sentence) => holds(sentence, one)))
  const isSaidBy = (some: readonly DateMention[]): boolean =>
    says(some, asOf) || some.some((one) => isLastDay(one, asOf))
  if (isSaidBy(near)) return undefined
  if (near.length > 0 && !near.some((one) => sameDay(one, asOf))) {
    const said = [...new Set(near.map(({ date }) => date))].join(' and ')
    const message = `this sentence of the source is about ${said}, not about ${asOf}`
    return { code: 'wrong-date', message, hint: 'correct `asOf`, or take it out', path }
  }
  const before = dates.filter((one) => one.to <= (sentences[0]?.from ?? 0))
  if (near.length === 0 && isSaidBy(before.slice(-1))) return undefined
  // A document speaks of its own day where it names none.
  if (near.length === 0 && before.length === 0 && issued !== undefined && says([{ date: issued }], asOf))
    return undefined
  return notCompared(path, `nothing in this paragraph of the source says ${asOf}`, 'point at words that name the day')
}

/** The dates that the source gives right beside a figure. */
const ownDays = ({ stat, paragraph, sentences, words, issued, rules }: ShownFigure): DateMention[] => {
  const [own] = rules
  const { datedBy } = own ?? {}
  if (!own || !datedBy) return []
  const { text } = paragraph
  const dates = paragraph.dates(issued).filter((one) => one.date !== undefined && !own.isBenchmark(text, one))
  const wanted = claimedIn(stat, rules).value
  return sentences.flatMap((sentence) => {
    const figures = countingIn(paragraph, sentence, { issued, words, wanted })
    const held = figures.filter((one) => overlaps(words, one) && hasValue(one, wanted))
    return held.flatMap((one) => dayOfFigure(text, one, figures, dates, datedBy) ?? [])
  })
}

/** A line of values that the paragraph does not list in their order. */
const trendProblem: FieldProblem = ({ stat, paragraph, rules, item }) => {
  if (!stat.trend) return undefined
  const said = numbersIn(paragraph, { from: 0, to: paragraph.text.length })
  let at = 0
  const isSaid = stat.trend.values.every((value) => {
    const wanted = claimedIn({ value, unit: stat.unit }, rules).value
    const found = said.find((one) => one.from >= at && hasValue(one, wanted))
    at = found?.to ?? at
    return found !== undefined
  })
  if (isSaid) return undefined
  const message = 'this paragraph of the source does not list these values in their order'
  return notCompared([...item, 'trend', 'values'], message, 'look yourself, and say in `context` where they are from')
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? []

/** A label that names what another figure counts. */
const labelProblem: FieldProblem = (shown) => {
  const {
    stat,
    paragraph,
    sentences,
    words,
    issued,
    around,
    title,
    headed,
    rules: [own, brief],
    item,
  } = shown
  if (!own?.labels || headed) return neighbourProblem(shown)
  const { labels } = own
  if (!stat.label || own !== brief) return undefined
  const problemIn = (labelled: Labelled): Misplaced | undefined =>
    labels.account ? unaccountedIn(labelled, own, labels, labels.account) : misplacedIn(labelled, own, labels)
  const { label } = stat
  const wanted = claimedIn(stat, [own]).value
  const found = sentences.flatMap((sentence) => {
    const figures = countingIn(paragraph, sentence, { issued, words, wanted })
    return figures.flatMap((one, index) =>
      overlaps(one, words) && hasValue(one, wanted)
        ? [problemIn({ label, paragraph, sentence, figures, index, words, around, title })]
        : [],
    )
  })
  const [first] = found
  if (!first || found.includes(undefined)) return toComeProblem(shown)
  return labelMessage(first, [...item, 'label'])
}

/** A label of a change, or of a figure before or after one, that says otherwise. */
const movedProblem: FieldProblem = ({
  stat,
  paragraph,
  sentences,
  words,
  issued,
  headed,
  rules: [own, brief],
  item,
}) => {
  const movement = own?.movement
  if (!movement || headed || !stat.label || own !== brief) return undefined
  const { label } = stat
  const wanted = claimedIn(stat, [own]).value
  const found = sentences.flatMap((sentence) => {
    const figures = countingIn(paragraph, sentence, { issued, words, wanted })
    return figures.flatMap((one, index) =>
      overlaps(words, one) && hasValue(one, wanted)
        ? [
            movementProblem({ label, stat, text: paragraph.text, sentence, figures, index, words }, movement, [
              ...item,
              'label',
            ]),
          ]
        : [],
    )
  })
  return found.includes(undefined) ? undefined : found[0]
}

/** Numbers that count something: not those of days, nor a part of a number. */
const countingIn = (
  paragraph: SourceStretch,
  within: Span,
  { issued, words, wanted }: Pick<ShownFigure, 'issued' | 'words'> & { wanted: ClaimedFigure['value'] },
): FigureMention[] => {
  const days = paragraph.dates(issued)
  return numbersWith(paragraph, within, words, wanted).filter(
    (one) =>
      one.unit !== undefined || one.rank || !(isPartOf(paragraph.text, one) || days.some((day) => holds(day, one))),
  )
}

const labelMessage = ({ kind, word, subject }: Misplaced, path: EvidenceProblem['path']): EvidenceProblem => {
  if (kind === 'of-another' && subject !== '') return wrongLabel(subject, path)
  if (kind === 'of-another')
    return {
      code: 'wrong-label',
      message: `the source says “${word}” of something else, not of this figure`,
      hint: 'point at the figure that the label names, or correct `label`',
      path,
    }
  return notCompared(
    path,
    `the source does not say “${word}” of this figure${subject === '' ? '' : ` alone, which counts “${subject}”`}`,
    'name in `label` what the figure counts, in the words of the source',
  )
}

/**
 * A label that names the subject of another figure of the same sentence: seats of the north for those of the south. Where
 * the subjects cannot be told, nothing is said.
 */
const neighbourProblem: FieldProblem = ({ stat, paragraph, sentences, words, rules: [own, brief], item }) => {
  const [sentence, more] = sentences
  if (!stat.label || !sentence || more || !own || own !== brief) return undefined
  const { text } = paragraph
  const figures = numbersIn(paragraph, sentence)
  const index = figures.findIndex((one) => holds(words, one) && hasValue(one, claimedIn(stat, [own]).value))
  const figure = figures[index]
  if (!figure) return undefined
  const startOf = (at: number): number => figures[at - 1]?.to ?? sentence.from
  const before = (at: number): string => text.slice(startOf(at), figures[at]?.from)
  const named = own.subjectsIn(before(index))
  if (named.length === 0) return undefined
  const others = figures.flatMap((_, at) => (at === index ? [] : [before(at)]))
  const subjects = others.flatMap((one) => own.subjectsIn(one)).map((word) => word.toLowerCase())
  // The words behind a figure in its clause may name what is counted.
  const after = own.restOfClause(text.slice(figure.to, figure.to + 24))
  const around = (text.slice(startOf(index), figure.to) + after).toLowerCase()
  const isShared = (word: string): boolean =>
    around.includes(word) && others.some((one) => one.toLowerCase().includes(word))
  const telling = wordsOf(stat.label).filter((word) => !isShared(word))
  if (telling.some((word) => around.includes(word))) return undefined
  return telling.some((word) => subjects.includes(word))
    ? wrongLabel(named.at(-1) ?? '', [...item, 'label'])
    : undefined
}
