import type { ClaimedFigure } from '../brief'
import type { FigureMention, ReadingRules, Span } from '../languages/rules'
import { holds, overlaps } from '../languages/shared/span'
import { bareNumbers, hasValue } from './figure-problems'
import type { HeadedNumber } from './headed-number'
import type { EvidenceProblem } from './proof'
import type { SourceStretch } from './reading'

/** A figure of a brief, with the paragraph of its source that says it. */
export interface ShownFigure {
  stat: ClaimedFigure
  paragraph: SourceStretch
  /** The sentences of the anchored words. */
  sentences: readonly Span[]
  words: Span
  issued: string | undefined
  /** The paragraph with those around it, and the title of the source. */
  around: SourceStretch
  title: string
  /** The number of a table or a series that the words are. */
  headed: HeadedNumber | undefined
  rules: readonly ReadingRules[]
  /** The path of the figure's fields. */
  item: EvidenceProblem['path']
}

/** Finds the problem with one field of a figure. */
export type FieldProblem = (shown: ShownFigure) => EvidenceProblem | undefined

/** Figures of a stretch, and numbers without a unit that is known. */
export const numbersIn = ({ text, figures }: SourceStretch, within: Span): FigureMention[] => {
  const own = figures.filter((one) => holds(within, one))
  const bare = bareNumbers(text, within).filter((one) => !own.some((other) => overlaps(one, other)))
  return [...own, ...bare].sort((a, b) => a.from - b.from)
}

/** Those numbers, with one that a claim rests on and that is none of them: “nine have one”, “12 out of 40”. */
export const numbersWith = (
  paragraph: SourceStretch,
  within: Span,
  words: Span,
  wanted: ClaimedFigure['value'],
): FigureMention[] => {
  const numbers = numbersIn(paragraph, within)
  const isClaimed = (one: FigureMention): boolean => overlaps(one, words) && hasValue(one, wanted)
  if (numbers.some(isClaimed)) return numbers
  const own = paragraph.plainNumbers(within).find(isClaimed)
  if (!own) return numbers
  return [...numbers.filter((one) => !overlaps(one, own)), own].sort((a, b) => a.from - b.from)
}
