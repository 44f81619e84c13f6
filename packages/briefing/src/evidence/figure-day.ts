import type { DateMention, FigureMention, ReadingRules, Span } from '../languages/rules'

/** How far a figure stands from its date at most, in UTF-16 units. */
const reach = 16

/**
 * The date for which a figure holds by the words between the two: 4.2% in 2030.
 * @param figures those of its sentence
 */
export const dayOfFigure = (
  text: string,
  figure: Span,
  figures: readonly FigureMention[],
  dates: readonly DateMention[],
  { behind, before }: NonNullable<ReadingRules['datedBy']>,
): DateMention | undefined => {
  const behindOf = ({ to }: Span): DateMention | undefined =>
    dates.find(({ from }) => from >= to && from - to <= reach && behind.test(text.slice(to, from)))
  return (
    behindOf(figure) ??
    dates.find(
      (one) =>
        one.to <= figure.from &&
        figure.from - one.to <= reach &&
        before.test(text.slice(one.to, figure.from)) &&
        !figures.some((other) => behindOf(other) === one),
    )
  )
}
