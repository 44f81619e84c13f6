import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The part of JSON Schema that the schema of a brief uses. */
export interface Schema {
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  not?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | boolean
  items?: Schema | boolean
  prefixItems?: Schema[]
  minItems?: number
  maxItems?: number
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  description?: string
  $ref?: string
  $defs?: Record<string, Schema>
}

/** The schema that a `$ref` names. */
export const referredBy = ($ref: string): Schema => briefSchema.$defs?.[$ref.replace('#/$defs/', '')] ?? {}

/** The built schema of a brief, so that new fields are fuzzed at once. */
export const briefSchema = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@briefing-kit/briefing/schema.json')), 'utf8'),
) as Schema
