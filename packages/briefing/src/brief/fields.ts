import * as z from 'zod'
import { leastNumber, limits } from './limits'
import type { Path } from './locate'
import { cellOf, losesDigits, placesOf, plainValue, spelling } from './scalar'

export { cellsAsWritten, figureAsWritten } from './written-digits'

/** The kind of text in a field, which decides the checks that apply beyond its shape. */
export type FieldKind = 'printed' | 'markdown' | 'date' | 'person' | 'source' | 'id' | 'image' | 'hidden'

/** A text of the brief as it stands in the file, with its kind and its path. */
export interface FieldText {
  kind: FieldKind
  text: string
  path: Path
}

const kinds = new WeakMap<z.core.$ZodType, FieldKind>()

/** The kind of text in a field with this schema; undefined if the schema is not that of a text field. */
export function fieldKindOf(schema: z.core.$ZodType): FieldKind | undefined {
  return kinds.get(schema)
}

/** A mapping with these fields: any other field is an error. */
export const group = z.strictObject
/** A list of one thing. */
export const list = z.array
/** One of several shapes. */
export const either = z.union
/** Lists of a fixed length, with a schema for each item. */
export const tuple = z.tuple

/** As Zod's `meta`, but without a copy: the schema was created a moment ago, and there are more than a hundred. */
function described<T extends z.ZodType>(made: T, description: string, example: unknown): T {
  z.globalRegistry.add<z.ZodType>(made, { description, examples: [example] })
  return made
}

function field<T extends z.ZodType>(kind: FieldKind, schema: T, description: string, example: string) {
  const made = described(z.preprocess(spelling, schema), description, example)
  kinds.set(made, kind)
  return made
}

const writtenSchemas = new Map<number, z.ZodString>()

/** A text of at most so many characters. Fields of equal length share one schema, since there are many fields. */
function written(longest: number): z.ZodString {
  const cached = writtenSchemas.get(longest) ?? z.string().max(longest).regex(/\S/)
  writtenSchemas.set(longest, cached)
  return cached
}

/** The text of an id, without characters that would end a citation or a link. */
export const idText = z
  .string()
  .max(limits.id)
  .regex(/^[^\s,;#@[\]]+$/)

/** An abbreviation: it has a letter, which a sign such as ℃ may stand for, and no space at its ends. */
export const abbreviationText = z
  .string()
  .max(limits.unit)
  .regex(/^(?=.*[\p{L}\p{So}])\S(?:.*\S)?$/u)

/** A text that is printed as it is written. */
export const text = (description: string, example: string, longest: number = limits.line) =>
  field('printed', written(longest), description, example)

/** A text in Markdown. */
export const markdown = (description: string, example: string, longest: number = limits.remark) =>
  field('markdown', written(longest), description, example)

/** A date in EDTF. */
export const date = (description: string, example: string) => field('date', written(limits.id), description, example)

/** A text that is not printed. */
export const hidden = (description: string, example: string, longest: number = limits.path) =>
  field('hidden', written(longest), description, example)

/** A text of a fixed form that is not printed. */
export const matching = (pattern: RegExp, description: string, example: string) =>
  field('hidden', z.string().max(limits.id).regex(pattern), description, example)

/** An address on the web. */
export const webAddress = (description: string, example: string) =>
  field('printed', z.url({ protocol: /^https?$/ }).max(limits.address), description, example)

/** The id of a source. */
export const sourceId = (description: string) => field('source', written(limits.id), description, 'mofa')

/** The id of somebody who speaks. */
export const personId = (description: string, example: string) =>
  field('person', written(limits.id), description, example)

/** The file of a picture. */
export const imageFile = (description: string, example: string) =>
  field('image', written(limits.path), description, example)

/** One of several words. */
export function choice<const T extends readonly [string, ...string[]]>(values: T, description: string) {
  const made = described(z.preprocess(spelling, z.enum(values)), description, values[0])
  kinds.set(made, 'hidden')
  return made
}

/** A finite number with no more digits than can be printed. */
const printable = z
  .number()
  .min(-limits.number)
  .max(limits.number)
  .refine((value) => value === 0 || Math.abs(value) >= leastNumber, 'is too near zero to be printed')

/** Reads data for a schema of numbers; a number that would lose some of its digits is an issue. */
const withAllDigits =
  (read: (data: unknown) => unknown) =>
  (data: unknown, issues: z.RefinementCtx): unknown => {
    const { written = 0, kept = 0 } = placesOf(data) ?? {}
    if (losesDigits(data) || (written > limits.digits && written > kept))
      issues.addIssue(`has more digits than can be kept: it would be ${plainValue(data)}`)
    return read(data)
  }

/** A number that is printed. */
export const number = (description: string, example: number) =>
  described(z.preprocess(withAllDigits(plainValue), printable), description, example)

/** A whole number. */
export const count = (description: string, example: number, least = 0, greatest: number = Number.MAX_SAFE_INTEGER) =>
  described(z.preprocess(plainValue, z.int().min(least).max(greatest)), description, example)

const places = count(
  'Digits after the decimal point; zeros are added, others are rounded. Default: as many as are written.',
  1,
  0,
  limits.digits,
)

/** How many digits of a figure are printed behind its point. */
export const decimals = places.optional()

/** As `decimals`, of a figure that may be a range. */
export const decimalsOfRange = z
  .union([places, z.tuple([places, places])])
  .meta({
    description: 'Digits after the decimal point; of a range one number for both ends, or one for each.',
    examples: [1, [2, 1]],
  })
  .optional()

/** Yes or no. */
export const flag = (description: string) => described(z.preprocess(plainValue, z.boolean()), description, true)

/** One of several numbers or yes/no: nothing else may stand there. */
export const only = <const T extends readonly (number | boolean)[]>(values: T, description: string) =>
  z.preprocess(plainValue, z.literal(values)).meta({ description, examples: [values[0]] })

/** The `type` of a kind of block. */
export const tag = <const T extends string>(value: T) =>
  z.literal(value).meta({ description: `The kind of block: ${value}.`, examples: [value] })

/** A field that must not be given, because another stands in its place. */
export const absent = z.never().optional()

/** The mark of a note that a cell or a heading is about. */
export const mark = text('The mark of a note that is about this.', 'p', limits.mark).optional()

const pinnedAnchor = group({
  source: sourceId('The id of the source.'),
  exact: text('The words themselves, as they stand in the source.', '양국은 협력을 강화하기로 했다', limits.passage),
  prefix: hidden(
    'The words just before, where `exact` occurs more than once.',
    '장관은 이날 ',
    limits.remark,
  ).optional(),
  suffix: hidden('The words just after, where `exact` occurs more than once.', '고 말했다', limits.remark).optional(),
  text: absent,
}).meta({ title: 'anchor', description: 'Words pointed at in a pinned source (W3C TextQuoteSelector).' })

const unpinnedAnchor = group({
  text: text('The words, typed by hand while the source is not pinned; unproven.', '협력을 강화한다', limits.passage),
  source: sourceId('The id of the source the words come from.').optional(),
  exact: absent,
  prefix: absent,
  suffix: absent,
}).meta({ title: 'anchor', description: 'Words not yet proven by a pinned source.' })

/** Anchored words in a source, or typed words while it is not pinned. */
export const anchor = either([pinnedAnchor, unpinnedAnchor]).meta({
  title: 'anchor',
  description: '`exact` points at words in a source; `text` holds them while the source is not pinned.',
  examples: [{ source: 'mofa', exact: '협력을 강화하기로 했다' }],
})

/** Several anchors. */
export const anchors = (description: string, least = 0) =>
  list(anchor)
    .min(least)
    .max(limits.anchors)
    .meta({ description, examples: [[{ source: 'mofa', exact: '협력을 강화하기로 했다' }]] })

/** The passages that a printed text is based on. */
export const cite = anchors('Passages that prove what is printed here.').optional()

/** A text, alone or in a group with the passages that prove it and further fields. */
export const citable = <T extends z.ZodType, More extends z.ZodRawShape>(
  text: T,
  title: string,
  description: string,
  more: More,
) => {
  const { examples } = z.globalRegistry.get(text) ?? {}
  const made = either([text, group({ ...more, text, cite }).meta({ title })]).meta({ description, examples })
  kinds.set(made, fieldKindOf(text) as FieldKind)
  return made
}

const contents = [z.string().max(limits.cell), printable, z.null()] as const

/** A cell with how it is written. */
const cellGroup = group({
  value: z
    .preprocess(withAllDigits(cellOf), z.union(contents))
    .meta({ description: 'What stands in the cell: text, a number, or nothing.', examples: [12] }),
  decimals,
  mark,
  cite,
}).meta({ title: 'cell' })

/** A cell of a table: text, a number, or nothing, alone or with how it is written. */
export const cell = z.preprocess(withAllDigits(cellOf), z.union([...contents, cellGroup])).meta({
  description: 'Text, a number, or nothing; or a group of its `value`, how that is written, and what proves it.',
  examples: ['서울', 12, null, { value: 3.5, decimals: 2 }],
})
for (const one of [cell, cellGroup.shape.value]) kinds.set(one, 'printed')

/** The source that something is taken from. */
export const source = sourceId('The source this is taken from; gives its endnote.').optional()

/** The name of a place in the brief. */
export const id = field('id', idText, 'A name to link to, unique in the brief.', 'key-dates').optional()

/** Script, region, one variant and private parts after a language, each at most once (BCP 47, section 2.1). */
export const subtags =
  '(-[A-Za-z]{4})?(-[A-Za-z]{2}|-[0-9]{3})?(-[A-Za-z0-9]{5,8}|-[0-9][A-Za-z0-9]{3})?(-x(-[A-Za-z0-9]{1,8})+)?'

/** The tag of any language (BCP 47). */
export const languageTag = new RegExp(`^[A-Za-z]{2,3}${subtags}$`)

// A function infers the type, so that what is published names no type of zod.
const parse = (data: unknown) => anchor.parse(data)

/** Anchored words in a pinned source, or typed words while it is not pinned. */
export type Anchor = ReturnType<typeof parse>
