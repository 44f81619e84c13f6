import { jsonSchema } from '@briefing-kit/briefing'
import fc from 'fast-check'

/** As much of JSON Schema as that of a brief has. */
export interface Schema {
  type?: string | string[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  const?: unknown
  enum?: unknown[]
  not?: object
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | false
  items?: Schema
  prefixItems?: Schema[]
  minItems?: number
  maxItems?: number
  minimum?: number
  maximum?: number
  description?: string
  examples?: unknown[]
  $ref?: string
}

const definitions = jsonSchema().$defs as Record<string, Schema>

const numbers = [0, -0, 1, -1, 0.1, 1e-12, 1e20, -1e20, 99_999_999, 1e12, 1234.5678, 1e16 + 2, 5e-7, 20, 100]
const dates = [
  '2025',
  '2025-06',
  '2025-06-12',
  '0001-01-01',
  '9999-12-31',
  '2025?',
  '2025-06~',
  '2024/2025-03',
  '../2025',
].concat(['2025/..', '2025-06-12%', '0099', '2025-01/2025-01'])
const texts = [
  '물',
  '가'.repeat(120),
  'unconstitutional',
  '1,000.5%',
  '“물” (H2O)',
  'a\tb',
  '가\n나',
  '  물 ',
  '漢字',
  '*',
]

const isDate = ({ description = '' }: Schema) => description.includes('EDTF')
/** Fields that are not free text: ids, addresses, language tags. */
const isFixed = ({ description = '' }: Schema) =>
  /\bid\b|source this|BCP 47|SHA-256|link to|address|tag of them|file/i.test(description)

/**
 * Values that a JSON Schema accepts, with and without optional fields. Free texts and numbers reach the limits of the
 * schema; other fields take its examples.
 */
export const valuesOf = (schema: Schema): fc.Arbitrary<unknown> => {
  if (schema.$ref) return valuesOf(definitions[schema.$ref.replace('#/$defs/', '')] ?? {})
  const options = schema.anyOf ?? schema.oneOf
  if (options) return fc.oneof(...options.map(valuesOf))
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const types = [schema.type].flat()
  if (types.includes('object')) return objectsOf(schema)
  if (types.includes('array')) return listsOf(schema)
  if (types.includes('boolean')) return fc.boolean()
  if (types.includes('null')) return fc.constant(null)
  if (types.includes('string')) return fc.constantFrom<unknown>(...textsOf(schema))
  return fc.constantFrom(...numbers.filter((one) => fits(one, schema, types.includes('integer'))))
}

const textsOf = (schema: Schema): unknown[] => {
  if (isDate(schema)) return dates
  return isFixed(schema) ? (schema.examples ?? texts) : texts
}

const fits = (value: number, { minimum = -Infinity, maximum = Infinity }: Schema, whole: boolean): boolean =>
  value >= minimum && value <= maximum && (!whole || Number.isInteger(value))

const listsOf = (schema: Schema): fc.Arbitrary<unknown[]> => {
  const { items = {}, prefixItems, minItems = 0, maxItems = 3 } = schema
  // A range rises.
  const rising = (pair: unknown[]) => pair.sort((one, other) => Number(one) - Number(other))
  if (prefixItems) return fc.tuple(...prefixItems.map(valuesOf)).map(rising)
  return fc.array(valuesOf(items), { minLength: minItems, maxLength: Math.min(Math.max(3, minItems), maxItems) })
}

const objectsOf = ({ properties = {}, required = [] }: Schema): fc.Arbitrary<object> => {
  const fields = Object.entries(properties).filter(([, field]) => !field.not)
  const made: fc.Arbitrary<object> = fc.record(
    Object.fromEntries(fields.map(([name, field]) => [name, valuesOf(field)])),
    { requiredKeys: required } as never,
  )
  return made.map((one) => (isTable(one) ? fitting(one) : one))
}

type Row = unknown[] | { cells: unknown[] } | { rows: Row[] }

interface Table {
  type: string
  columns: { unit?: string; columns?: { unit?: string }[] }[]
  rows: Row[]
  total?: Row
  unitRow?: boolean
}

const isTable = (made: object): made is Table => 'type' in made && made.type === 'table'

/** A table whose rows have as many cells as it has columns, without what only some tables may have. */
const fitting = ({ unitRow, ...table }: Table): object => {
  const columns = table.columns.flatMap((column) => column.columns ?? [column])
  const isGrouped = columns.length > 1 && table.rows.some((row) => 'rows' in row)
  const count = columns.length - (isGrouped ? 1 : 0)
  const even = (row: Row): Row => {
    if (Array.isArray(row)) return Array.from({ length: count }, (_, at) => row[at] ?? null)
    return 'rows' in row ? { ...row, rows: row.rows.map(even) } : { ...row, cells: even(row.cells) as unknown[] }
  }
  const rows = table.rows.filter((row) => isGrouped || !('rows' in row)).map(even)
  const { total, columns: heads } = table
  const unmarked = withoutMarks({ columns: heads, rows, ...(total && { total: even(total) }) }) as object
  const hasUnits = [...table.columns, ...columns].some(({ unit }) => unit)
  return { ...table, ...unmarked, ...(hasUnits && unitRow !== undefined && { unitRow }) }
}

/** Marks name notes, which are there or not. */
const withoutMarks = (data: unknown): unknown => {
  if (Array.isArray(data)) return data.map(withoutMarks)
  if (typeof data !== 'object' || data === null) return data
  const { mark: _, ...rest } = data as Record<string, unknown>
  return Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, withoutMarks(value)]))
}
