/** Reference sizes for lengths in relative units. */
export interface Scale {
  /** Width of the page, in points. */
  width: number
  /** Height of the page, in points; undefined where it follows the content. */
  height: number | undefined
  /** Pixels per inch. */
  dpi: number
  /** Font size of the page, in points. */
  rem: number
}

/** Points, or a percentage that layout resolves. */
export type CssLength = number | `${number}%`

const perInch = 72

/** Points per unit. */
const units: Readonly<Record<string, (scale: Scale) => number>> = {
  '': () => 1,
  pt: () => 1,
  px: ({ dpi }) => perInch / dpi,
  in: () => perInch,
  mm: () => perInch / 25.4,
  cm: () => perInch / 2.54,
  vw: ({ width }) => width / 100,
  vh: ({ width, height = width }) => height / 100,
  rem: ({ rem }) => rem,
}

/**
 * A CSS length in points; percentages are kept.
 * @returns undefined if it is no length
 */
export const lengthOf = (value: unknown, scale: Scale): CssLength | undefined => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'string') return undefined
  const [, digits, unit = ''] = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))(%|[a-z]+)?$/.exec(value.trim()) ?? []
  if (digits === undefined) return undefined
  if (unit === '%') return `${Number(digits)}%`
  const points = Object.hasOwn(units, unit) ? units[unit]?.(scale) : undefined
  return points === undefined ? undefined : Number(digits) * points
}

/** Whether a length is a percentage. */
export const isShare = (value: unknown): value is `${number}%` => typeof value === 'string' && value.endsWith('%')

/** A percentage of `whole`, or the length itself. */
export const partOf = (value: CssLength, whole: number): number =>
  isShare(value) ? (Number.parseFloat(value) / 100) * whole : value
