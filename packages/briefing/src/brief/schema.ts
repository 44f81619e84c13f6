import * as z from 'zod'
import { languageNames, languages } from '../languages'
import { type BlockSchema, blockKinds } from './blocks'
import * as fields from './fields'
import {
  abbreviationText,
  anchor,
  choice,
  citable,
  date,
  fieldKindOf,
  group,
  hidden,
  idText,
  list,
  markdown,
  matching,
  subtags,
  text,
} from './fields'
import { isWithinLimit, limits } from './limits'
import { person } from './person'
import { sourceRecord } from './source'

const block = z
  .union(Object.values(blockKinds).map(({ schema }): BlockSchema => schema(fields)))
  .meta({ title: 'block', examples: [{ type: 'heading', level: 1, text: '배경' }] })

/** One of our languages, with or without subtags. */
const languageOfBrief = () => {
  const names = Object.keys(languages)
  const description = `The language: ${languageNames('or')}, or a tag of them.`
  return matching(new RegExp(`^(${names.join('|')})${subtags}$`), description, names[0] as string)
}

const series = group({
  name: text('The name of the series.', '정책 브리프'),
  number: text('The number in the series.', '2025-07').optional(),
}).meta({ title: 'series', examples: [{ name: '정책 브리프', number: '2025-07' }] })

const author = group({
  name: text('The name.', '김하늘'),
  affiliation: text('Where the author works.', '한빛연구원').optional(),
}).meta({ title: 'author' })

const houseStyle = group({
  units: choice(['spaced', 'joined'], '100조 원 or 100조원.').optional(),
  dates: choice(['numeric', 'written'], '2025. 6. 12. or 2025년 6월 12일.').optional(),
  items: choice(
    ['plain', 'official'],
    'Marks of lists: 1. and •, or those of official documents, 1. 가. 1) and □ ○ -.',
  ).optional(),
  marks: choice(
    ['typographic', 'typed'],
    'Curly quotation marks, dashes and ellipses for what a keyboard has, or all as it is typed.',
  ).optional(),
  numbering: choice(
    ['sections', 'parts'],
    'Which headings are numbered: 2, or the parts of sections too, 2.1.',
  ).optional(),
}).meta({
  title: 'house style',
  description: 'How figures, dates, lists and headings are written.',
  examples: [{ units: 'joined' }],
})

const abbreviations = z
  .record(abbreviationText, hidden('The full form.', 'World Health Organization', limits.line))
  .refine((all) => isWithinLimit(all, limits.abbreviations), 'has too many fields')
  .meta({
    description: 'Full forms of abbreviations, for those who listen; the text stays as it is.',
    maxProperties: limits.abbreviations,
    examples: [{ WHO: 'World Health Organization' }],
  })

/** The schema of a brief: the single description that types, editors and error messages are made from. */
export const briefSchema = group({
  $schema: hidden('The JSON Schema, for editors.', './brief.schema.json').optional(),
  lang: languageOfBrief(),
  title: text('The title.', '한빛시 물 공급 대책'),
  subtitle: text('The subtitle.', '2025년 점검과 과제').optional(),
  series: series.optional(),
  date: date('The date of the brief (EDTF).', '2025-06-12').optional(),
  authors: list(author)
    .max(limits.names)
    .meta({ description: 'Who wrote it.', examples: [[{ name: '김하늘', affiliation: '한빛연구원' }]] })
    .optional(),
  publisher: text('Who publishes it.', '한빛연구원').optional(),
  contact: list(text('A short line.', '02-000-0000'))
    .max(limits.names)
    .meta({ description: 'How to reach the publisher: short lines.', examples: [['02-000-0000', 'a@example.org']] })
    .optional(),
  marking: text('A marking or an embargo.', '대외비').optional(),
  licence: text('The terms of use.', 'CC BY 4.0', limits.remark).optional(),
  disclaimer: text('Whose view it is.', '필자의 견해이며 기관의 공식 입장이 아니다', limits.remark).optional(),
  notice: text('One line at the foot of page 1.', '예시 문서이며 등장하는 이름은 모두 허구다').optional(),
  summary: list(
    citable(
      markdown('A key message, in Markdown.', '공급은 2027년까지 두 배로 는다'),
      'key message',
      'A key message, alone or with the passages that prove it.',
      {},
    ),
  )
    .max(limits.names)
    .meta({ description: 'Three to five key messages.', examples: [['공급은 2027년까지 두 배로 는다']] })
    .optional(),
  houseStyle: houseStyle.optional(),
  abbreviations: abbreviations.optional(),
  sources: z
    .record(idText, sourceRecord)
    .refine(isWithinLimit, 'has too many fields')
    .meta({
      description: 'The sources, by id.',
      maxProperties: limits.blocks,
      examples: [{ mofa: { title: '2025년 업무 계획' } }],
    })
    .optional(),
  people: z
    .record(idText, person)
    .refine(isWithinLimit, 'has too many fields')
    .meta({
      description: 'The people who speak, by id.',
      maxProperties: limits.blocks,
      examples: [{ kim: { name: '김하늘' } }],
    })
    .optional(),
  blocks: list(block)
    .max(limits.blocks)
    .meta({ description: 'The content, in order.', examples: [[{ type: 'text', md: '첫 문단.' }]] }),
}).meta({ title: 'brief', description: 'A policy brief as structured data.' })

// A function infers its return type, so that published types spell out the fields and name no type of Zod.
const parse = (data: unknown) => briefSchema.parse(data)

/** A brief that has passed its schema. */
export type Brief = ReturnType<typeof parse>
/** One piece of content; `type` tells which. */
export type Block = Brief['blocks'][number]
/** The block of one type, for example `BlockOf<'table'>`. */
export type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>

/** The JSON Schema (draft 2020-12) of a brief file, for editors. Text fields take numbers too: the spelling counts. */
export function jsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = jsonSchemaOf(briefSchema)
  const { $schema: _, ...ofAnchor } = jsonSchemaOf(anchor)
  return { $schema, $id: 'urn:briefing-kit:brief', ...schema, $defs: { anchor: ofAnchor } }
}

/** A schema as JSON. Anchors inside it are references, because nearly every field of a brief may have some. */
function jsonSchemaOf(root: z.ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(root, {
    target: 'draft-2020-12',
    io: 'input',
    override({ zodSchema, jsonSchema, path }) {
      const isAnchor = (zodSchema as unknown) === anchor
      if (isAnchor && path.length > 0) {
        for (const key of Object.keys(jsonSchema)) delete jsonSchema[key]
        jsonSchema.$ref = '#/$defs/anchor'
        return
      }
      // Zod drops the examples of preprocessed fields; ours are examples of the written text.
      const examples = z.globalRegistry.get(zodSchema as unknown as z.ZodType)?.examples
      if (examples) jsonSchema.examples = examples as z.core.JSONSchema._JSONSchema[]
      // Zod takes a union for optional if it cannot see what a member's preprocessing accepts.
      if (zodSchema instanceof z.ZodObject && jsonSchema.required) {
        const shape: Record<string, unknown> = zodSchema.shape
        jsonSchema.required = Object.keys(shape).filter((name) => !(shape[name] instanceof z.ZodOptional))
      }
      if (fieldKindOf(zodSchema) && jsonSchema.type === 'string' && !jsonSchema.enum)
        jsonSchema.type = ['string', 'number']
    },
  })
}

/** Whether nothing in the brief can be proven, because no source is pinned by its SHA-256. */
export function isUnproven(brief: Brief): boolean {
  return !Object.values(brief.sources ?? {}).some((source) => source.sha256)
}
