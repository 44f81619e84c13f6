import { noBreakRanges } from '../lines/no-break-ranges'
import type { TextChildren } from './element'
import type { TextAround } from './no-break'
import * as css from './no-break.css'
import { cx } from './parts.web'

export type { TextAround }

/**
 * A text in which the ranges that its lines must not part are spans that do not wrap. Nothing is added to it. Where a
 * range reaches beyond the text, each side has its part of it, and the two are joined.
 */
export const noBreak = (text: string, { before, after }: TextAround = { before: '', after: '' }): TextChildren => {
  const ranges = noBreakRanges(before + text + after)
    .map(([from, to]) => [from - before.length, to - before.length] as const)
    .map(([from, to]) => [Math.max(0, from), Math.min(text.length, to), to > text.length] as const)
    .filter(([from, to]) => from < to)
  if (ranges.length === 0) return text
  let from = 0
  const pieces: TextChildren[] = ranges.flatMap(([start, end, reaches], index) => {
    const whole = (
      <span key={index} className={cx(css.noWrap, reaches && css.joined) as unknown as string}>
        {text.slice(start, end)}
      </span>
    )
    const piece = [text.slice(from, start), whole]
    from = end
    return piece
  })
  return [...pieces, text.slice(from)]
}
