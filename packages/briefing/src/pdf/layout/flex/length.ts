import type { FlexLength } from './style'

/** A length, ready to be counted with. */
export interface Extent {
  /** Points or percent; NaN where nothing is said. */
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

/** The points of a length; NaN if it has none, as a share of something that is not known. */
export const pointsOf = ({ value, isPercent }: Extent, reference: number): number =>
  isPercent ? (value * reference) / 100 : value

export const isKnown = (value: number): boolean => !Number.isNaN(value)
