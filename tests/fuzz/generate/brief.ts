import { line, markdown, type Names } from './markdown.ts'
import type { Random } from './random.ts'
import { briefSchema, referredBy, type Schema } from './schema.ts'
import { address, date, number, numberText, type Oddness, words } from './texts.ts'

/** A source whose file lies beside the brief. */
export interface SourceFile {
  file: string
  sha256: string
  text: string
}

export interface Setting {
  random: Random
  oddness: Oddness
  sourceFiles: readonly SourceFile[]
  /** Pictures that lie beside the brief. */
  pictures: readonly string[]
}

interface Author extends Setting {
  names: Names & { people: readonly string[] }
  /** How many fields that may be left out are there: from 0 to 1. */
  fullness: number
  /** Names of places that are still to be given. */
  ids: string[]
}

/** Data in the shape of the schema of a brief; with oddness some fields have wrong values. */
export const arbitraryBrief = (setting: Setting): Record<string, unknown> => {
  const { random } = setting
  const some = (prefix: string, most: number): string[] => random.list(random.int(0, most), (at) => `${prefix}${at}`)
  const ids = some('place', 4)
  const names = {
    sources: [...setting.sourceFiles.map((_, at) => `file${at}`), ...some('paper', 2), 'paper'],
    people: some('p', 3),
    places: [...ids],
  }
  const author = { ...setting, names, fullness: random.pick([0.05, 0.2, 0.5, 0.9]), ids }
  const made = make(briefSchema, 'brief', author) as Record<string, unknown>
  made.people ??= make(briefSchema.properties?.people ?? {}, 'people', author)
  made.sources ??= make(briefSchema.properties?.sources ?? {}, 'sources', author)
  const sources = made.sources as Record<string, Record<string, unknown>>
  for (const [at, { file, sha256 }] of setting.sourceFiles.entries())
    Object.assign(sources[`file${at}`] ?? {}, { file, ...(random.chance(0.9) ? { sha256 } : {}) })
  // Blocks get the ids that links use: without them every text with a link would be an error.
  const blocks = made.blocks as { type?: string; level?: number; id?: string }[]
  const heading = blocks.find(({ type }) => type === 'heading')
  if (heading && !random.chance(setting.oddness)) heading.level = 1
  for (const id of author.ids) {
    const nameless = blocks.find((block) => block.id === undefined)
    if (nameless) nameless.id = id
    else blocks.push({ ...(make(textSchema, 'block', author) as object), id })
  }
  return made
}

/** The block that any text can be. */
const textSchema: Schema = {
  type: 'object',
  properties: { type: { const: 'text' }, md: { type: 'string', description: 'Markdown' } },
  required: ['type', 'md'],
}

const make = (schema: Schema, key: string, author: Author): unknown => {
  const { random } = author
  if (schema.$ref) return make(referredBy(schema.$ref), key, author)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return make(random.pick(choices), key, author)
  if ('const' in schema) return schema.const
  if (schema.enum) return random.pick(schema.enum)
  const types = [schema.type ?? []].flat()
  if (types.includes('object')) return object(schema, key, author)
  if (types.includes('array')) return array(schema, key, author)
  if (types.includes('string')) return text(schema, key, author)
  if (types.includes('integer')) return integer(schema, author)
  if (types.includes('number')) return number(random, author.oddness)
  if (types.includes('boolean')) return random.chance(0.5)
  return null
}

const object = (
  { properties = {}, required = [], additionalProperties }: Schema,
  key: string,
  author: Author,
): unknown => {
  const entries = Object.entries(properties).flatMap(([name, schema]): [string, unknown][] => {
    if (schema.not || !(required.includes(name) || author.random.chance(author.fullness))) return []
    const made = make(schema, name, author)
    return made === undefined ? [] : [[name, made]]
  })
  if (typeof additionalProperties !== 'object') return fitting(Object.fromEntries(entries), author)
  const names = key === 'people' ? author.names.people : key === 'sources' ? author.names.sources : ['a', 'b']
  return Object.fromEntries(names.map((name) => [name, make(additionalProperties, name, author)]))
}

/** Makes fields fit one another where the schema demands it. */
const fitting = (made: Record<string, unknown>, { random, oddness }: Author): unknown => {
  if (random.chance(oddness)) return made
  if (made.kind === 'rank') Object.assign(made, { value: random.int(1, 40), decimals: 0 })
  if (Array.isArray(made.decimals) && !Array.isArray(made.value)) made.decimals = made.decimals[0]
  if (made.type === 'quote' && made.source === undefined) delete made.locator
  return made
}

const array = (schema: Schema, key: string, author: Author): unknown => {
  const { items, prefixItems, minItems = 0, maxItems = Infinity } = schema
  const { random } = author
  if (prefixItems)
    return ascending(
      prefixItems.map((one) => make(one, key, author)),
      author,
    )
  if (typeof items !== 'object') return []
  const length = Math.min(maxItems, Math.max(minItems, usualLength(key, random)))
  if (key === 'rows') {
    // A row may also be an object with its cells.
    const row = (items.anyOf ?? [items]).find((one) => typeof one.items === 'object') as Schema
    return random.list(length, () => random.list(3, () => make(row.items as Schema, 'cell', author)))
  }
  if (key === 'total' || key === 'columns') return random.list(3, () => make(items, key, author))
  return random.list(length, () => make(items, key, author))
}

/** A pair of values is a range: the smaller comes first. */
const ascending = (values: unknown[], { random, oddness }: Author): unknown[] => {
  const numbers = values.map(Number)
  const [from = 0, to = 0] = numbers.toSorted((one, other) => one - other)
  return random.chance(oddness) ? values : [from, from === to ? to + 1 : to]
}

const usualLength = (key: string, random: Random): number => {
  if (key === 'summary') return random.int(3, 5)
  if (key === 'blocks') return random.int(1, 8)
  return random.chance(0.03) ? random.few(120) : random.int(0, 5)
}

const integer = ({ minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: Schema, { random, oddness }: Author): number =>
  random.chance(oddness)
    ? random.pick([minimum, maximum, 100, 400, 1e9].filter((one) => one <= maximum))
    : minimum + random.int(0, 6)

/** Fields are told apart by what their descriptions say of them, as an editor's user does. */
const text = (schema: Schema, key: string, author: Author): unknown => {
  const { random, oddness, names, sourceFiles, pictures } = author
  const { description = '', maxLength } = schema
  const odd = (): string => words(random, 3, oddness)
  const known = (list: readonly string[]): string | undefined =>
    random.chance(oddness * 0.1) ? odd() : list.length > 0 ? random.pick(list) : undefined
  if (key === 'source') return known(names.sources) ?? odd()
  if (key === 'speaker') return known(names.people)
  if (key === 'id') return random.chance(oddness * 0.1) ? odd() : author.ids.shift()
  if (key === 'src') return known(pictures) ?? 'none.png'
  if (key === 'file') return undefined
  if (key === 'sha256') return undefined
  if (key === 'lang')
    return random.pick(random.chance(oddness * 0.3) ? ['fr', 'ko-KR-x-a', 'en-', '한'] : ['ko', 'en', 'ko-KR', 'en-GB'])
  if (key === 'language') return random.pick(['ko', 'en', 'fr', 'zh-Hant'])
  if (key === 'exact' && sourceFiles.length > 0) return excerpt(random, random.pick(sourceFiles).text) || odd()
  if (description.includes('(EDTF)')) return date(random, oddness * 0.5)
  if (/https?/.test(description)) return address(random, oddness * 0.5)
  if (description.includes('one line of Markdown')) return line(random, oddness, names)
  if (description.includes('Markdown')) return markdown(random, oddness, names)
  if (key === 'unit' && random.chance(0.7))
    return random.pick(['%', 'KRW', 'USD', '명', '건', 'EUR', '%p', '억 원', 'km²'])
  if (random.chance(oddness * 0.1)) return random.pick<unknown>([random.int(0, 3000), numberText(random), ''])
  const made = words(random, random.chance(0.05) ? 120 : key === 'cell' ? 4 : 7, oddness)
  if (maxLength === undefined) return made
  return random.chance(0.01) ? fill(made, maxLength + random.int(-1, 1)) : made.slice(0, maxLength)
}

/** Longer, until it has exactly as many units as it may have, or one more. */
const fill = (text: string, length: number): string =>
  `${text} `.repeat(Math.ceil(length / (text.length + 1))).slice(0, length)

/** Some words of a source's line; none where it has no line of some length. */
export const excerpt = (random: Random, text: string): string => {
  const lines = text.split(/\r\n?|\n/).filter((one) => one.trim().length > 8)
  if (lines.length === 0) return ''
  const parts = random.pick(lines).trim().split(/\s+/)
  const from = random.int(0, parts.length - 1)
  return parts.slice(from, from + random.int(1, 9)).join(' ')
}
