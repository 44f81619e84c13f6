import type { Around } from '../lines/around'
import { keep } from '../lines/keep'
import type { TextChildren } from './element'
import * as css from './kept.css'
import { cx } from './parts.web'

export type { Around }

/**
 * A text with what its lines must not part in spans that do not wrap. Nothing is added to it. Where a stretch reaches
 * beyond the text, each side has its part of it, and the two are joined.
 */
export const kept = (text: string, { before, after }: Around = { before: '', after: '' }): TextChildren => {
  const stretches = keep(before + text + after)
    .map(([from, to]) => [from - before.length, to - before.length] as const)
    .map(([from, to]) => [Math.max(0, from), Math.min(text.length, to), to > text.length] as const)
    .filter(([from, to]) => from < to)
  if (stretches.length === 0) return text
  let from = 0
  const pieces: TextChildren[] = stretches.flatMap(([start, end, reaches], index) => {
    const whole = (
      <span key={index} className={cx(css.kept, reaches && css.joined) as unknown as string}>
        {text.slice(start, end)}
      </span>
    )
    const piece = [text.slice(from, start), whole]
    from = end
    return piece
  })
  return [...pieces, text.slice(from)]
}
