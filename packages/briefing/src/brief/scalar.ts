/**
 * A scalar written without quotes that YAML reads as something other than text. Whether it is a number or the text
 * `012` depends on the field it stands in, so both are kept until the schema asks.
 */
export class Bare {
  constructor(
    /** The value in the YAML 1.2 core schema. */
    readonly value: number | boolean | null,
    /** How it is spelled in the file. */
    readonly source: string,
  ) {}

  /** Whether nothing at all is written, as in `subtitle:`. */
  get empty(): boolean {
    return this.value === null && this.source !== '~'
  }
}

/** The spelling of a scalar where text is wanted; anything else is passed on for the schema to refuse. */
export function spelling(data: unknown): unknown {
  if (data instanceof Bare) return data.empty ? null : data.source
  return typeof data === 'number' ? String(data) : data
}

/** The value of a scalar where a number or a yes/no is wanted. */
export function plainValue(data: unknown): unknown {
  return data instanceof Bare ? data.value : data
}

/** A decimal number as it is spelled: its digits without zeros at either end, their exponent, and those after the point. */
interface Spelling {
  digits: string
  exponent: number
  places: number
}

function spelled(source: string): Spelling | undefined {
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^([-+]?)(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?$/i.exec(source) ?? []
  const all = (whole + fraction).replace(/^0+/, '')
  let end = all.length
  while (all[end - 1] === '0') end -= 1
  const digits = all.slice(0, end)
  if (whole + fraction === '') return undefined
  const exponent = digits === '' ? 0 : Number(power) - fraction.length + all.length - digits.length
  return {
    digits: digits && sign.replace('+', '') + digits,
    exponent,
    places: Math.max(0, fraction.length - Number(power)),
  }
}

/**
 * How many digits a number is written with behind its point, and how many of them its value keeps: zeros at the end are
 * lost. Undefined for all other data.
 */
export function placesOf(data: unknown): { written: number; kept: number } | undefined {
  if (!(data instanceof Bare) || typeof data.value !== 'number') return undefined
  const { source, value } = data
  if (!/[.e]/i.test(source)) return { written: 0, kept: 0 }
  const written = spelled(source)?.places ?? 0
  const kept = source === String(value) ? written : (spelled(String(value))?.places ?? 0)
  return { written, kept }
}

/** How many digits a number has behind its point, zeros at the end aside; 0 for all other data. */
export function placesIn(data: unknown): number {
  const value = plainValue(data)
  return typeof value === 'number' && !Number.isInteger(value) ? (spelled(String(value))?.places ?? 0) : 0
}

/** Whether a number is spelled with digits that its value does not keep. */
export function losesDigits(data: unknown): boolean {
  if (!(data instanceof Bare) || !Number.isFinite(data.value) || data.source.length < 16) return false
  const [source, value] = [spelled(data.source), spelled(String(data.value))]
  return source !== undefined && (source.digits !== value?.digits || source.exponent !== value.exponent)
}

/** The value of a table cell: numbers and nothing stay what they are, every other bare word is its spelling. */
export function cellOf(data: unknown): unknown {
  return data instanceof Bare && typeof data.value === 'boolean' ? data.source : plainValue(data)
}

/** The text of a scalar as the schema would take it, or undefined where it is none. */
export function textOf(data: unknown): string | undefined {
  const text = spelling(data)
  return typeof text === 'string' ? text : undefined
}

/** Whether data is a mapping, not a scalar or a list. */
export function isMapping(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data) && !(data instanceof Bare)
}
