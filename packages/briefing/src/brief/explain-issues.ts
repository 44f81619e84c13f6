import * as z from 'zod'
import { type FieldKind, fieldKindOf } from './fields'
import { grouped } from './grouped'
import { isWithinLimit, limits } from './limits'
import type { FieldPart, Path } from './locate'
import type { Problem } from './problem'
import { Bare, isMapping, plainValue } from './scalar'
import { type Brief, briefSchema } from './schema'
import { chooseMember, dataAt, fields, metadataOf, required, resolvedSchema, schemaAt, unwrapped } from './schema-walk'
import { cut, inBriefs, listed, nearest, suggestion } from './suggest'

/** A problem, with the fields that show whether another follows from it. */
interface Found extends Problem {
  /** The field that an unknown one was probably meant to be. */
  fieldMeant?: string | undefined
  fieldMissing?: string
}

type Schema = z.core.$ZodType
type Issue = z.core.$ZodIssue

/**
 * Compiling a schema to code takes longer than reading a brief with it and gains nothing over hundreds of briefs. Zod's
 * own messages are not used.
 */
const interpreted = { jitless: true, error: () => '' }

/** Stops at the first issue: enough to know whether there is one. */
const untilTheFirst = { ...interpreted, abortEarly: true }

/** Checks the shape of a brief against the schema: the brief, or the problems in words. */
export function validate(data: unknown): { brief?: Brief; problems: Problem[] } {
  const result = briefSchema.safeParse(data, untilTheFirst)
  if (result.success) return { brief: result.data, problems: [] }
  const problems = withoutMeant(isMapping(data) ? byParts(data) : explained(briefSchema, data, []))
  if (problems.length > 0) return { problems }
  return { problems: [{ code: 'wrong-value', message: 'this cannot be a brief', path: [] }] }
}

/**
 * Explains sources, people, abbreviations and blocks one by one. A brief may have thousands of each, and Zod would collect the issues
 * of all of them at once, without a bound.
 */
function byParts(data: Record<string, unknown>): Found[] {
  const rest: Record<string, unknown> = { ...data }
  const { blocks } = data
  const parts = [
    membersOf('sources', data, rest),
    membersOf('people', data, rest),
    membersOf('abbreviations', data, rest, limits.abbreviations),
  ]
  if (Array.isArray(blocks) && blocks.length <= limits.blocks) {
    rest.blocks = []
    const { element } = briefSchema.shape.blocks
    parts.push(blocks.flatMap((block, index) => explained(element, block, ['blocks', index])))
  }
  return [explained(briefSchema, rest, [], data), ...parts].flat()
}

/** The problems of a group of members by name, checked one by one. The group is emptied in `rest`. */
function membersOf(
  name: 'sources' | 'people' | 'abbreviations',
  data: object,
  rest: Record<string, unknown>,
  most: number = limits.blocks,
): Found[] {
  const group = Object.hasOwn(data, name) ? rest[name] : undefined
  if (!isMapping(group)) return []
  rest[name] = {}
  if (!isWithinLimit(group, most)) return [tooMany([name], Object.keys(group).length, most)]
  return Object.entries(group).flatMap(([id, member]) => explained(briefSchema.shape[name], { [id]: member }, [name]))
}

/**
 * The problems of one part of a brief.
 * @param whole what stands in the file, where some of it has been taken out
 */
function explained(schema: Schema, data: unknown, path: Path, whole = data): Found[] {
  try {
    const { error } = z.safeParse(schema, data, interpreted)
    return (error?.issues ?? []).flatMap((issue) => explain(issue, schema, whole, path))
  } catch (error) {
    // Zod passes issues as arguments of a function, and there can be too many of them.
    if (!(error instanceof RangeError)) throw error
    const hint = 'begin with one of them'
    return [{ code: 'wrong-type', message: 'there are too many mistakes here to tell them apart', hint, path }]
  }
}

/** A field that is missing because its name is mistyped is one problem, not two. */
function withoutMeant(problems: Found[]): Problem[] {
  const meant = new Set(problems.map(({ path, fieldMeant }) => fieldMeant && [...path.slice(0, -1), fieldMeant].join()))
  return problems
    .filter(({ code, path, fieldMissing }) => code !== 'missing-field' || !meant.has([...path, fieldMissing].join()))
    .map(({ fieldMeant, fieldMissing, ...problem }) => problem)
}

/** Explains an issue of a schema for the data at `at`; the path of the issue is relative to that. */
function explain(issue: Issue, schema: Schema, data: unknown, at: Path): Found[] {
  const path = [...at, ...(issue.path as Path)]
  const value = dataAt(data, issue.path)
  const meant = schemaAt(schema, data, issue.path) ?? schema
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(key, resolvedSchema(meant, value), value, path))
    case 'invalid_union':
      return explainUnion(unwrapped(meant) as z.ZodUnion, meant, value, path)
    case 'invalid_key':
      return [issue.issues[0]?.code === 'too_big' ? longName(path) : badName(path)]
    case 'custom':
      return [{ code: 'wrong-value', message: `${nameOf(path)} ${issue.message}`, path }]
    case 'invalid_value':
      if (value !== undefined) return [wrongChoice(path, meant, value, issue.values)]
  }
  return [value === undefined ? missing(path, meant, parent()) : wrongValue(issue, path, meant, value)]

  function parent(): Schema | undefined {
    const above = issue.path.slice(0, -1)
    const group = schemaAt(schema, data, above)
    return group && resolvedSchema(group, dataAt(data, above))
  }
}

function explainUnion(union: z.ZodUnion, schema: Schema, data: unknown, path: Path): Found[] {
  if (data === undefined) return [missing(path, schema)]
  const choice = chooseMember(union, data)
  // An option without preprocessing stands behind that of its union.
  if ('option' in choice)
    return explained(choice.option, choice.option instanceof z.ZodPipe ? data : plainValue(data), path)
  if ('types' in choice) return [unknownType(path, data, choice.types)]
  const { title = 'this', description } = metadataOf(schema)
  const hint = description && { hint: description }
  if ('conflict' in choice) {
    const [first, second] = choice.conflict
    const message = `${withArticle(title)} has either \`${first}\` or \`${second}\`, not both`
    return [{ code: 'conflicting-fields', message, ...hint, path: [...path, second ?? ''], part: 'key' }]
  }
  if ('alternatives' in choice) {
    const needed = choice.alternatives.map((names) => names.map((name) => `\`${name}\``).join(' and '))
    const message = `${withArticle(title)} needs either ${needed.join(' or ')}`
    return [{ code: 'missing-field', message, ...hint, path }]
  }
  return [wrongType(path, schema, data)]
}

/** Names of fields in the components, for fields that have another name in a brief. */
const namesInComponents: Readonly<Record<string, string>> = { title: 'text', text: 'md', url: 'URL' }

const namesIn = (group: Schema): string[] => (group instanceof z.ZodObject ? fields(group).map(([name]) => name) : [])

function unknownField(key: string, schema: Schema, data: unknown, path: Path): Found {
  const names = namesIn(unwrapped(schema))
  const unused = names.filter((name) => !isMapping(data) || !Object.hasOwn(data, name))
  const renamed = unused.find((name) => name === namesInComponents[key])
  const fieldMeant = renamed ?? nearest(key, unused)
  return {
    code: 'unknown-field',
    message: `\`${cut(key)}\` is not a field of ${withArticle(metadataOf(schema).title ?? 'group')}`,
    hint: fieldMeant ? `did you mean \`${fieldMeant}\`?` : `the fields are ${listed(names)}`,
    fieldMeant,
    path: [...path, key],
    part: 'key',
  }
}

function unknownType(path: Path, data: unknown, types: string[]): Problem {
  const type = isMapping(data) ? data.type : undefined
  const otherwise = `the types are ${listed(types)}`
  if (type === undefined) return { code: 'missing-field', message: 'a block needs a `type`', hint: otherwise, path }
  const word = type instanceof Bare ? type.source : type
  const found = typeof word === 'string' ? `\`${cut(word)}\`` : describe(type)
  const hint = typeof word === 'string' ? suggestion(word, types, otherwise) : otherwise
  return { code: 'unknown-block', message: `${found} is not a type of block`, hint, path: [...path, 'type'] }
}

function missing(path: Path, schema: Schema, parent?: Schema): Found {
  const name = path.at(-1)
  const where = (parent && metadataOf(parent).title) ?? 'group'
  const { description, examples } = metadataOf(schema)
  const example = examples?.[0]
  const shown = example === undefined ? '' : `, for example \`${name}: ${JSON.stringify(example)}\``
  return {
    code: 'missing-field',
    message: `${withArticle(where)} needs \`${name}\``,
    hint: `${(description ?? 'add it').replace(/\.$/, '')}${shown}`,
    path: path.slice(0, -1),
    fieldMissing: String(name),
  }
}

function wrongChoice(path: Path, schema: Schema, data: unknown, values: readonly unknown[]): Problem {
  const word = data instanceof Bare ? data.source : data
  if (typeof word !== 'string' && typeof word !== 'number') return wrongType(path, schema, data)
  const names = values.map(String)
  const otherwise = `write ${names.length > 1 ? 'one of ' : ''}${listed(names)}`
  const empty = String(word) === '' && names.includes('>') ? "put it in quotes: '>'" : undefined
  return {
    code: 'wrong-value',
    message:
      word === ''
        ? `nothing is given for ${nameOf(path)}`
        : `\`${cut(String(word))}\` is not a value of ${nameOf(path)}`,
    hint: empty ?? suggestion(inBriefs(String(word), names), names, otherwise),
    path,
  }
}

function wrongValue(issue: Issue, path: Path, schema: Schema, data: unknown): Problem {
  if (issue.code === 'too_small') return tooSmall(issue, path, data)
  if (issue.code === 'invalid_format') return wrongFormat(path, schema, data)
  if (issue.code === 'too_big') return tooBig(issue, path, schema, data)
  return wrongType(path, schema, data)
}

function tooBig({ maximum }: z.core.$ZodIssueTooBig, path: Path, schema: Schema, data: unknown): Problem {
  if (Array.isArray(data)) {
    if (!(unwrapped(schema) instanceof z.ZodTuple)) return tooMany(path, data.length, Number(maximum))
    return { code: 'wrong-value', message: `${nameOf(path)} has ${data.length} items, ${maximum} are wanted`, path }
  }
  if (typeof plainValue(data) === 'number') {
    return { code: 'wrong-value', message: `${nameOf(path)} must be ${maximum} or less`, path }
  }
  return tooLong(path, String(data), Number(maximum), 'value', fieldKindOf(required(schema)))
}

/** @param part `key` where the name of a field is meant, not what stands in it */
function tooLong(path: Path, text: string, maximum: number, part: FieldPart, kind?: FieldKind): Problem {
  const what = part !== 'key' ? nameOf(path) : isAbbreviation(path) ? 'this abbreviation' : 'this id'
  const hint = kind === 'markdown' ? 'shorten it, or put the rest into a text block' : 'shorten it'
  const message = `${what} has ${grouped(text.length)} characters, at most ${grouped(maximum)} fit`
  return { code: 'too-long', message, hint, path, part }
}

function tooMany(path: Path, count: number, maximum: number): Problem {
  const message = `${nameOf(path)} has ${grouped(count)} items, at most ${grouped(maximum)} fit`
  return { code: 'too-many', message, hint: 'put the rest elsewhere, or leave it out', path, part: 'key' }
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, path: Path, data: unknown): Problem {
  const least = Number(issue.minimum)
  const message = Array.isArray(data)
    ? `${nameOf(path)} needs ${least === 1 ? 'at least one item' : `${least} items`}, it has ${data.length || 'none'}`
    : `${nameOf(path)} must be ${least} or more`
  return { code: 'wrong-value', message, path }
}

function wrongFormat(path: Path, schema: Schema, data: unknown): Problem {
  const text = data instanceof Bare ? data.source : String(data)
  const { description = '', examples } = metadataOf(schema)
  const hint = `${description.replace(/\.$/, '')}, for example \`${examples?.[0]}\``
  if (text.trim() === '') {
    return { code: 'wrong-value', message: `${nameOf(path)} is empty`, hint: 'write it, or take the field out', path }
  }
  return { code: 'wrong-value', message: `\`${cut(text)}\` cannot be ${nameOf(path)}`, hint, path }
}

const isAbbreviation = ([group]: Path): boolean => group === 'abbreviations'

function longName(path: Path): Problem {
  const name = String(path.at(-1))
  return tooLong(path, name, isAbbreviation(path) ? limits.unit : limits.id, 'key')
}

function badName(path: Path): Problem {
  const [what, hint] = isAbbreviation(path)
    ? ['an abbreviation', 'an abbreviation has a letter, and no space at its ends']
    : ['an id', 'an id has no spaces, commas, semicolons, brackets, # or @']
  const message = `\`${cut(String(path.at(-1)))}\` cannot be ${what}`
  return { code: 'wrong-value', message, hint, path, part: 'key' }
}

function wrongType(path: Path, schema: Schema, data: unknown): Problem {
  const hint = typeHint(schema, data)
  return {
    code: 'wrong-type',
    message: `${nameOf(path)} is ${wanted(schema)}, but this is ${describe(data)}`,
    ...(hint && { hint }),
    path,
  }
}

function typeHint(schema: Schema, data: unknown): string | undefined {
  const inner = unwrapped(schema)
  if (data === null || (data instanceof Bare && data.value === null)) return 'write it, or take the field out'
  if (inner instanceof z.ZodArray)
    return 'begin each item with a dash on its own line, or put square brackets around it'
  if (typeof data !== 'string' || data.trim() === '') return undefined
  if (wanted(schema).includes('number')) return numberHint(data)
  return wanted(schema) === groupOfFields && hasText(inner) ? `write \`{ text: ${cut(data)} }\`` : undefined
}

function numberHint(text: string): string | undefined {
  if (Number.isFinite(Number(text))) return 'take the quotes off'
  const plain = text.replace(/[\s,_]/g, '')
  return /^-?\d+(\.\d+)?$/.test(plain) ? `write ${cut(plain)}, without quotes or commas` : undefined
}

/** Whether a group may be no more than a text. */
function hasText(schema: Schema): boolean {
  if (schema instanceof z.ZodUnion) return schema.options.some((option) => hasText(unwrapped(option)))
  return schema instanceof z.ZodObject && fields(schema).some(([name]) => name === 'text')
}

/** The kind of value that a schema expects, in words. */
function wanted(schema: Schema): string {
  const inner = unwrapped(schema)
  if (fieldKindOf(required(schema)) === 'date') return 'a date'
  if (inner instanceof z.ZodString || inner instanceof z.ZodURL) return 'text'
  if (inner instanceof z.ZodNumber) return inner.format === 'safeint' ? 'a whole number' : 'a number'
  if (inner instanceof z.ZodBoolean) return '`true` or `false`'
  if (inner instanceof z.ZodEnum) return `one of ${listed(inner.options)}`
  if (inner instanceof z.ZodLiteral) return [...inner.values].map((value) => `\`${value}\``).join(' or ')
  if (inner instanceof z.ZodTuple) return 'a pair in square brackets'
  if (inner instanceof z.ZodArray) return 'a list'
  if (inner instanceof z.ZodNull) return 'nothing'
  if (inner instanceof z.ZodUnion) return [...new Set(inner.options.map(wanted))].join(' or ')
  return groupOfFields
}

const groupOfFields = 'a group of fields'

/** The kind of value that the data is, in words. */
function describe(data: unknown): string {
  if (data instanceof Bare)
    return data.value === null
      ? 'nothing'
      : `${typeof data.value === 'number' ? 'the number ' : ''}\`${cut(data.source)}\``
  if (data === null) return 'nothing'
  if (Array.isArray(data)) return 'a list'
  if (isMapping(data)) return 'a group of fields'
  return typeof data === 'string' ? `the text "${cut(data)}"` : `\`${data}\``
}

/** The field a path names, or the item of a list, in words. */
function nameOf(path: Path): string {
  const last = path.at(-1)
  if (typeof last === 'number') return `item ${last + 1} of \`${path.findLast((step) => typeof step === 'string')}\``
  return last === undefined ? 'a brief' : `\`${last}\``
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}
