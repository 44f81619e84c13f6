import * as z from 'zod'
import { isMapping, plainValue, spelling } from './scalar'

type Schema = z.core.$ZodType

/** Caches an answer about a schema: schemas never change, and a long brief asks about each of them often. */
function remembered<S extends Schema, T>(answer: (schema: S) => T): (schema: S) => T {
  const answers = new WeakMap<S, T>()
  return (schema) => {
    if (!answers.has(schema)) answers.set(schema, answer(schema))
    return answers.get(schema) as T
  }
}

/** A schema without its wrappers: optional, or preprocessed from a scalar. */
export const unwrapped = remembered((schema: Schema): Schema => {
  if (schema instanceof z.ZodOptional) return unwrapped(schema.unwrap())
  return schema instanceof z.ZodPipe ? unwrapped(schema.out) : schema
})

/** A schema that is not optional, still carrying its kind. */
export const required = remembered((schema: Schema): Schema => {
  return schema instanceof z.ZodOptional ? required(schema.unwrap()) : schema
})

/** The description, title and examples of a schema. */
export function metadataOf(schema: Schema): { title?: string; description?: string; examples?: readonly unknown[] } {
  return (z.globalRegistry.get(required(schema) as z.ZodType) ?? {}) as ReturnType<typeof metadataOf>
}

/** How many characters or items a field may have. */
export const mostIn = remembered((schema: Schema): number => {
  const inner = unwrapped(schema)
  if (inner instanceof z.ZodUnion) {
    const sized = inner.options.filter((option) => !(unwrapped(option) instanceof z.ZodObject))
    return sized.length > 0 ? Math.max(...sized.map(mostIn)) : Infinity
  }
  const checks = (inner._zod.def.checks ?? []).map(({ _zod }) => _zod.def as z.core.$ZodCheckMaxLengthDef)
  return checks.find(({ check }) => check === 'max_length')?.maximum ?? Infinity
})

/** The fields that a group may have, by name. */
export function fields(schema: z.ZodObject): [string, Schema][] {
  return Object.entries(schema.shape as Record<string, Schema>).filter(([, field]) => !isAbsent(field))
}

function isAbsent(schema: Schema): boolean {
  return unwrapped(schema) instanceof z.ZodNever
}

/** The outcome of choosing the option of a union for some data. */
export type Choice =
  | { option: Schema }
  /** The `type` is missing or not one of the types. */
  | { types: string[] }
  /** Several of the fields that exclude each other are given. */
  | { conflict: string[] }
  /** None of them is given: the fields that each shape would need. */
  | { alternatives: string[][] }
  /** Data of a type that none of the options has. */
  | { wrong: true }

/** The options of a union, by what tells them apart. */
const membersOf = remembered((union: z.ZodUnion) => {
  const options = union.options.map(unwrapped)
  const types = [...new Set(options.flatMap((option) => typesOf(option)))]
  const typed = (type: string | undefined): Schema[] =>
    options.filter((option) => typesOf(option).length === 0 || typesOf(option).some((name) => name === type))
  return {
    list: options.find((option) => option instanceof z.ZodTuple || option instanceof z.ZodArray),
    text: union.options.find((option) => unwrapped(option) instanceof z.ZodString),
    number: union.options.find((option) => unwrapped(option) instanceof z.ZodNumber),
    hasGroups: flat(union).some((option) => option instanceof z.ZodObject),
    types,
    byType: new Map<unknown, Schema[]>(types.map((type) => [type, typed(type)])),
    untyped: typed(undefined),
  }
})

/** Which of its options a union means for this data: by `type`, then by the fields that tell the options apart. */
export function chooseMember(union: z.ZodUnion, data: unknown): Choice {
  const { list, text, number, hasGroups, types, byType, untyped } = membersOf(union)
  if (Array.isArray(data)) return list ? { option: list } : { wrong: true }
  const value = plainValue(data)
  const scalar = typeof value === 'string' ? text : typeof value === 'number' ? number : undefined
  if (scalar) return { option: scalar }
  if (!isMapping(data) || !hasGroups) return { wrong: true }
  const typed = byType.get(spelling(data.type)) ?? untyped
  if (typed.length === 0) return { types }
  const [only] = typed
  return only && typed.length === 1
    ? { option: only }
    : byFields(
        typed.filter((option) => option instanceof z.ZodObject),
        data,
      )
}

function byFields(options: z.ZodObject[], data: Record<string, unknown>): Choice {
  const given = options.filter((option) => markers(option, options).some((name) => Object.hasOwn(data, name)))
  const [only] = given
  if (only && given.length === 1) return { option: only }
  const [plain, ...others] = options.filter((option) => markers(option, options).length === 0)
  if (given.length === 0 && plain && others.length === 0) return { option: plain }
  const needed = options.map((option) => markers(option, options))
  if (given.length === 0) return { alternatives: needed }
  return { conflict: needed.flat().filter((name) => Object.hasOwn(data, name)) }
}

/** The fields that an option requires and another excludes. */
function markers(option: z.ZodObject, options: z.ZodObject[]): string[] {
  return fields(option)
    .filter(([, field]) => !(field instanceof z.ZodOptional))
    .map(([name]) => name)
    .filter((name) => options.some((other) => other !== option && isAbsent(other.shape[name] ?? option)))
}

const flat = remembered((union: z.ZodUnion): Schema[] => {
  return union.options.map(unwrapped).flatMap((option) => (option instanceof z.ZodUnion ? flat(option) : [option]))
})

/** The block types that an option takes; none where `type` does not matter. */
const typesOf = remembered((option: Schema): string[] => {
  if (option instanceof z.ZodUnion) return flat(option).flatMap((option) => typesOf(option))
  const type = option instanceof z.ZodObject && option.shape.type && unwrapped(option.shape.type)
  return type instanceof z.ZodLiteral ? [String(type.value)] : []
})

const unionIn = remembered((schema: Schema): z.ZodUnion | undefined => {
  const inner = unwrapped(schema)
  return inner instanceof z.ZodUnion ? inner : undefined
})

/** The option that the data means, where a schema is a union and the data tells. */
export function resolvedSchema(schema: Schema, data: unknown): Schema {
  const union = unionIn(schema)
  const choice = union && chooseMember(union, data)
  return choice && 'option' in choice ? resolvedSchema(choice.option, data) : schema
}

/** How the schema of a field or list item is found. To ask a schema what it is takes longer than all the rest. */
const childIn = remembered((schema: Schema): ((data: unknown, name: string | number) => Schema | undefined) => {
  const inner = unwrapped(schema)
  if (inner instanceof z.ZodObject)
    return (_, name) => (Object.hasOwn(inner.shape, name) ? inner.shape[name] : undefined)
  if (inner instanceof z.ZodArray) return () => inner.element as Schema
  if (inner instanceof z.ZodTuple) return (_, name) => inner.def.items[Number(name)]
  if (inner instanceof z.ZodRecord) return () => inner.valueType as Schema
  return (data, name) => (inner instanceof z.ZodUnion ? childOfUnion(inner, data, name) : undefined)
})

/** The schema of one field or list item, as far as the data tells; undefined where there is none. */
export const child = (schema: Schema, data: unknown, name: string | number): Schema | undefined =>
  childIn(schema)(data, name)

/** Where the data does not choose an option, the first option with such a field is taken. */
function childOfUnion(union: z.ZodUnion, data: unknown, name: string | number): Schema | undefined {
  const choice = chooseMember(union, data)
  if ('option' in choice) return child(choice.option, data, name)
  const candidates = flat(union).map((option) => child(option, data, name))
  return candidates.find((candidate) => candidate && !isAbsent(candidate))
}

/** The schema at a path of the data. */
export function schemaAt(schema: Schema, data: unknown, path: readonly PropertyKey[]): Schema | undefined {
  let [at, value]: [Schema | undefined, unknown] = [schema, data]
  for (const step of path) {
    at = at && child(at, value, step as string | number)
    value = stepInto(value, step)
  }
  return at
}

/** The data at a path. */
export function dataAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(stepInto, data)
}

function stepInto(data: unknown, step: PropertyKey): unknown {
  const holder = Array.isArray(data) || isMapping(data) ? (data as Record<PropertyKey, unknown>) : {}
  return Object.hasOwn(holder, step) ? holder[step] : undefined
}

/** Visits every value that the schema knows, in the order of the file. A list that is too long is skipped. */
export function walk(
  schema: Schema,
  data: unknown,
  seen: (schema: Schema, data: unknown, path: (string | number)[]) => void,
  path: (string | number)[] = [],
): void {
  seen(required(schema), data, path)
  const entries: [string | number, unknown][] = Array.isArray(data)
    ? data.length > mostIn(schema)
      ? []
      : data.map((item, index) => [index, item])
    : isMapping(data)
      ? Object.entries(data)
      : []
  const meant = entries.length > 0 ? resolvedSchema(schema, data) : schema
  for (const [name, value] of entries) {
    const inner = child(meant, data, name)
    if (inner) walk(inner, value, seen, [...path, name])
  }
}
