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
