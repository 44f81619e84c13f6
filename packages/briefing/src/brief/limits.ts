/** The limits of a brief's fields: far more than anybody prints, far less than would be slow. */
export const limits = {
  // Lengths of fields, in UTF-16 units
  mark: 5,
  unit: 50,
  id: 100,
  line: 300,
  path: 500,
  sourceTitle: 1000,
  address: 2000,
  remark: 2000,
  cell: 5000,
  passage: 10_000,
  markdown: 200_000,
  // Items of lists
  columns: 30,
  names: 100,
  figures: 200,
  abbreviations: 200,
  anchors: 200,
  events: 1000,
  values: 1000,
  rows: 2000,
  blocks: 5000,
  /** Significant digits and decimals of a figure. */
  digits: 20,
  /** Of the absolute value of a number. */
  number: 1e20,
} as const

/** The least absolute value of a number that is not 0. */
export const leastNumber = 1e-12

/** Whether a mapping has no more entries than that: by default, than the longest list. */
export const isWithinLimit = (group: object, most: number = limits.blocks): boolean => Object.keys(group).length <= most

/** The fields of a figure that depend on one another. */
interface Figure {
  value: number | readonly [low: number, high: number]
  kind?: string | undefined
  decimals?: number | readonly [low: number, high: number] | undefined
}

interface Findings {
  addIssue(issue: { code: 'custom'; message: string; path: string[] }): void
}

/** Adds an issue where a figure cannot be printed: a range must rise, and a rank counts from 1. */
export const reportUnprintableFigure = ({ value, kind, decimals }: Figure, findings: Findings): void => {
  const found = (field: string, message: string) => findings.addIssue({ code: 'custom', message, path: [field] })
  const [low, high] = typeof value === 'number' ? [value] : value
  if (high !== undefined && low >= high) found('value', 'goes from the lesser number to the greater, as in [3, 5]')
  if (high === undefined && typeof decimals === 'object')
    found('decimals', 'has two numbers, one for each end of a range: of a single figure it is one')
  if (kind !== 'rank') return
  if (![low, high ?? low].every((place) => Number.isInteger(place) && place >= 1))
    found('value', 'is a rank, which is a whole number from 1')
  if (decimals) found('decimals', 'is of no use for a rank, which is a whole number')
}

/** Whether a figure can be printed in a brief. */
export const isPrintable = (figure: Figure): boolean => {
  const isOutOfRange = (number: number): boolean =>
    Math.abs(number) > limits.number || (number !== 0 && Math.abs(number) < leastNumber)
  let isSound = ![figure.value].flat().some(isOutOfRange)
  reportUnprintableFigure(figure, {
    addIssue: () => {
      isSound = false
    },
  })
  return isSound
}
