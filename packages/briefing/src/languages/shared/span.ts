import type { Span } from '../rules'

/** The words of a span. */
export const textOf = ({ from, to }: Span, text: string): string => text.slice(from, to)

/** Whether a span lies wholly within another. */
export const holds = (outer: Span, inner: Span): boolean => outer.from <= inner.from && inner.to <= outer.to

/** Whether two spans share a character. */
export const overlaps = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to

/** The part that two overlapping spans share. */
export const sharedPart = (one: Span, other: Span): Span => ({
  from: Math.max(one.from, other.from),
  to: Math.min(one.to, other.to),
})
