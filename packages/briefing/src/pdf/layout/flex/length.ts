import type { Length } from './style'

/**
 * Yoga counts in 32-bit floats, and where sums are equal but for their rounding, the rounding decides: whether three
 * thirds fit a line, whether two boxes touch. So every sum here is rounded as there.
 */
export const f32 = Math.fround

/** A length, ready to be counted with. */
export interface Extent {
  /** Points or percent; NaN where nothing is said. */
  value: number
  isPercent: boolean
}

export const UNSET: Extent = { value: Number.NaN, isPercent: false }
export const AUTO: Extent = { value: Number.NaN, isPercent: false }

const HUNDREDTH = f32(0.01)

export const extentOf = (length: Length | undefined | null): Extent => {
  if (typeof length === 'number') return { value: f32(length), isPercent: false }
  if (typeof length !== 'string') return UNSET
  return length === 'auto' ? AUTO : { value: f32(Number.parseFloat(length)), isPercent: true }
}

/** The points of a length; NaN if it has none, as a share of something that is not known. */
export const pointsOf = ({ value, isPercent }: Extent, reference: number): number =>
  isPercent ? f32(f32(value * reference) * HUNDREDTH) : value

export const isKnown = (value: number): boolean => !Number.isNaN(value)

/** The larger one, or the one that is known. */
export const larger = (a: number, b: number): number => (a > b || Number.isNaN(b) ? a : b)

/** The smaller one, or the one that is known. */
export const smaller = (a: number, b: number): number => (a < b || Number.isNaN(b) ? a : b)

const CLOSE = f32(0.0001)

/** Whether two lengths are the same but for rounding, or both not known. */
export const isClose = (a: number, b: number): boolean =>
  Math.abs(f32(a - b)) < CLOSE || (Number.isNaN(a) && Number.isNaN(b))
