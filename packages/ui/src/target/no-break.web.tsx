import { isValidElement, type ReactNode } from 'react'
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
export const noBreak = (text: string, around = nothing): TextChildren => (
  <Unbroken key="text" text={text} around={around} />
)

const nothing: TextAround = { before: '', after: '' }

/** A text that `noBreak` made, as long as it is not in pieces. */
export const unbroken = (node: unknown): { text: string; around: TextAround } | undefined =>
  isValidElement<UnbrokenProps>(node) && node.type === Unbroken ? node.props : undefined

interface UnbrokenProps {
  text: string
  around: TextAround
}

const Unbroken = ({ text, around: { before, after } }: UnbrokenProps): ReactNode => {
  const [start, end] = [before.length, before.length + text.length]
  const ranges = noBreakRanges(before + text + after).filter(([from, to]) => from < end && to > start)
  let from = 0
  const pieces = ranges.flatMap(([first, last], index) => {
    const [own, to] = [Math.max(first - start, 0), last - start]
    const whole = (
      <span key={index} className={cx(css.noWrap, last > end && css.joined) as unknown as string}>
        {text.slice(own, to)}
      </span>
    )
    const piece = [text.slice(from, own), whole]
    from = to
    return piece
  })
  return [...pieces, text.slice(from)]
}
