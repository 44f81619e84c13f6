import { isValidElement, type ReactElement } from 'react'
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
export const noBreak = (text: string, around: TextAround = { before: '', after: '' }): TextChildren => {
  const ranges = rangesIn(text, around)
  return ranges.length === 0 ? text : <Unbroken text={text} around={around} ranges={ranges} />
}

/** A text that `noBreak` made, as long as it is not in pieces. */
export const unbroken = (node: unknown): { text: string; around: TextAround } | undefined =>
  isValidElement<UnbrokenProps>(node) && node.type === Unbroken ? node.props : undefined

type Range = readonly [from: number, to: number, reachesBeyond: boolean]

const rangesIn = (text: string, { before, after }: TextAround): Range[] =>
  noBreakRanges(before + text + after)
    .map(([from, to]) => [from - before.length, to - before.length] as const)
    .map(([from, to]) => [Math.max(0, from), Math.min(text.length, to), to > text.length] as const)
    .filter(([from, to]) => from < to)

interface UnbrokenProps {
  text: string
  around: TextAround
  ranges: readonly Range[]
}

const Unbroken = ({ text, ranges }: UnbrokenProps): ReactElement => {
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
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  )
}
