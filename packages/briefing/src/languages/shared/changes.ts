import type { Direction, Span } from '../rules'

/** Which way a match says that something moved: its groups are up, down and the same. */
export const directionOf = (found: RegExpMatchArray | undefined): Direction | undefined =>
  found && (found[1] ? 'up' : found[2] ? 'down' : 'same')

/**
 * The words beside a figure, up to the ends of its clause.
 * @param far how many UTF-16 units before and behind it are read
 */
export const besideFigure = (
  text: string,
  { from, to }: Span,
  clauseEnd: RegExp,
  far: { before: number; behind: number },
): { before: string; behind: string } => {
  const clauses = text.slice(Math.max(0, from - far.before), from).split(clauseEnd)
  return { before: clauses.at(-1) ?? '', behind: text.slice(to, to + far.behind).split(clauseEnd, 1)[0] ?? '' }
}
