import type { FlexLength } from './style'

/** A parsed length. */
export interface Extent {
  /** Points or percent; NaN for `auto`. */
  value: number
  isPercent: boolean
}

export const UNSET: Extent = { value: Number.NaN, isPercent: false }
export const AUTO: Extent = { value: Number.NaN, isPercent: false }

export const extentOf = (length: FlexLength | undefined | null): Extent => {
  if (typeof length === 'number') return { value: length, isPercent: false }
  if (typeof length !== 'string') return UNSET
  return length === 'auto' ? AUTO : { value: Number.parseFloat(length), isPercent: true }
}

/** A length in points; NaN if it is `auto`, or a percentage of an indefinite size. */
export const pointsOf = ({ value, isPercent }: Extent, reference: number): number =>
  isPercent ? (value * reference) / 100 : value

export const isKnown = (value: number): boolean => !Number.isNaN(value)
