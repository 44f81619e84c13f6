import type { ClaimedFigure } from '../brief'
import type { FigureMention, ReadingRules, Span } from '../languages/rules'
import { holds, overlaps, sharedPart } from '../languages/shared/span'
import { daysAhead } from './date-match'
import { claimedIn, hasValue } from './figure-problems'
import { notCompared } from './proof'
import { type FieldProblem, numbersWith } from './shown-figure'

/** A plan or an estimate that is printed as measured, or the other way round. */
export const kindProblem: FieldProblem = (shown) => {
  const { stat, paragraph, sentences, words, issued, headed, item } = shown
  const [own, brief = own] = shown.rules
  if (!own || stat.kind === 'rank') return undefined
  if (headed) return asMeasured(stat, own.statusOfHead?.(headed.label), item)
  const wanted = claimedIn(stat, brief ? [own, brief] : [own]).value
  const isOurs = (one: FigureMention): boolean => overlaps(one, words) && hasValue(one, wanted)
  const sentence = sentences.find((one) => numbersWith(paragraph, one, words, wanted).some(isOurs))
  const figure = sentence && numbersWith(paragraph, sentence, words, wanted).find(isOurs)
  if (!figure) return undefined
  const { text } = paragraph
  const clause = clauseOfFigure(text, sentence, figure, paragraph.quotations)
  const ahead = issued === undefined ? undefined : daysAhead(paragraph.dates(issued), issued)
  const said = own.statusOf(text, clause, figure, ahead)
  const isOpen = own.isOpen?.(text, clause, figure, ahead) === true
  if (isForetold(stat)) {
    if (said || isOpen || !own.isDone?.(text, clause, figure)) return undefined
    return notCompared([...item, 'kind'], `the source tells this as done, the brief as ${stat.kind}`, 'correct `kind`')
  }
  // Without a kind a figure is printed like one that was measured, but the brief does not say so.
  if (said || !isOpen || stat.kind !== 'measured')
    return asMeasured(stat, said, item, !stat.kind && brief?.labels?.foretold?.test(stat.label ?? ''))
  const message = 'the source does not plainly say that this happened, the brief prints it as measured'
  return notCompared([...item, 'kind'], message, 'look yourself; write `kind` if it is planned')
}

const isForetold = ({ kind }: ClaimedFigure): boolean => kind === 'planned' || kind === 'estimate'

const asMeasured = (
  stat: ClaimedFigure,
  said: ReturnType<ReadingRules['statusOf']>,
  item: Parameters<typeof notCompared>[0],
  isSaid = false,
): ReturnType<FieldProblem> => {
  if (!said || isForetold(stat) || stat.kind === 'rank' || isSaid) return undefined
  const message = `the source speaks of ${said === 'planned' ? 'a plan' : 'an estimate'}, the brief prints it as measured`
  return {
    code: 'plan-as-done',
    message,
    hint: `write \`kind: ${said}\``,
    path: [...item, stat.kind ? 'kind' : 'value'],
  }
}

/**
 * Spoken words are planned by themselves, not by the words around them. A few words that go on with the sentence around
 * them, “some £3 billion”, are not.
 */
export const clauseOfFigure = (
  text: string,
  sentence: Span,
  figure: Span,
  quotations: readonly { words: Span }[],
): Span => {
  const spoken = quotations.find((one) => holds(one.words, figure))
  if (!spoken) return sentence
  const isFragment = /^(?:\p{Ll}|[$€£])/u.test(text.slice(spoken.words.from, spoken.words.from + 1))
  return isFragment && spoken.words.to - spoken.words.from < shortest ? sentence : sharedPart(sentence, spoken.words)
}

/** Words of a speech that are shorter are no clause of their own, in UTF-16 units. */
const shortest = 40
