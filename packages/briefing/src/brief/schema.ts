import * as z from 'zod'
import { languageNames, languages } from '../languages'
import { hasRoom, leastNumber, most, printableFigure } from './limits'
import { cellOf, plainValue, spelling } from './scalar'

/** What a text field holds: decides which checks apply to it beyond its shape. */
export type Kind = 'printed' | 'markdown' | 'date' | 'person' | 'source' | 'id' | 'image' | 'hidden'

const kinds = new WeakMap<z.core.$ZodType, Kind>()

/** What the text field with this schema holds; undefined for every other schema. */
export function kindOf(schema: z.core.$ZodType): Kind | undefined {
  return kinds.get(schema)
}

/** As `meta` does it, but without a copy: a field has been made a moment ago, and there are more than a hundred. */
function described<T extends z.ZodType>(made: T, description: string, example: unknown): T {
  z.globalRegistry.add<z.ZodType>(made, { description, examples: [example] })
  return made
}

function field<T extends z.ZodType>(kind: Kind, schema: T, description: string, example: string) {
  const made = described(z.preprocess(spelling, schema), description, example)
  kinds.set(made, kind)
  return made
}

const writtenSchemas = new Map<number, z.ZodString>()

/** A text of at most so many characters: one schema for all fields that may be as long, since there are many fields. */
function written(longest: number): z.ZodString {
  const known = writtenSchemas.get(longest) ?? z.string().max(longest).regex(/\S/)
  writtenSchemas.set(longest, known)
  return known
}

const idText = z
  .string()
  .max(most.id)
  .regex(/^[^\s,;#@[\]]+$/)

/** Script, region, one variant and private parts behind a language, each at most once (BCP 47, section 2.1). */
const subtags =
  '(-[A-Za-z]{4})?(-[A-Za-z]{2}|-[0-9]{3})?(-[A-Za-z0-9]{5,8}|-[0-9][A-Za-z0-9]{3})?(-x(-[A-Za-z0-9]{1,8})+)?'
const languageTag = new RegExp(`^[A-Za-z]{2,3}${subtags}$`)

/** One of our languages, with or without subtags. */
const languageOfBrief = () => {
  const names = Object.keys(languages)
  const description = `The language: ${languageNames('or')}, or a tag of them.`
  return matching(new RegExp(`^(${names.join('|')})${subtags}$`), description, names[0] as string)
}

const text = (description: string, example: string, longest: number = most.line) =>
  field('printed', written(longest), description, example)
const markdown = (description: string, example: string, longest: number = most.remark) =>
  field('markdown', written(longest), description, example)
const date = (description: string, example: string) => field('date', written(most.id), description, example)
const hidden = (description: string, example: string, longest: number = most.path) =>
  field('hidden', written(longest), description, example)
const matching = (pattern: RegExp, description: string, example: string) =>
  field('hidden', z.string().max(most.id).regex(pattern), description, example)
const sourceId = (description: string) => field('source', written(most.id), description, 'mofa')

function choice<const T extends readonly [string, ...string[]]>(values: T, description: string) {
  const made = described(z.preprocess(spelling, z.enum(values)), description, values[0])
  kinds.set(made, 'hidden')
  return made
}

/** A number that can be printed: none of more digits than anybody reads. */
const printable = z
  .number()
  .min(-most.number)
  .max(most.number)
  .refine((value) => value === 0 || Math.abs(value) >= leastNumber, 'is too near zero to be printed')

const number = (description: string, example: number) =>
  described(z.preprocess(plainValue, printable), description, example)
const count = (description: string, example: number, least = 0, greatest: number = Number.MAX_SAFE_INTEGER) =>
  described(z.preprocess(plainValue, z.int().min(least).max(greatest)), description, example)
const decimals = count('Digits after the decimal point.', 1, 0, most.digits).optional()
const flag = (description: string) => described(z.preprocess(plainValue, z.boolean()), description, true)
const tag = <const T extends string>(value: T) =>
  z.literal(value).meta({ description: `The kind of block: ${value}.`, examples: [value] })

/** A field that must not be given, because another stands in its place. */
const absent = z.never().optional()

const pinnedAnchor = z
  .strictObject({
    source: sourceId('The id of the source.'),
    exact: text('The words themselves, as they stand in the source.', '양국은 협력을 강화하기로 했다', most.passage),
    prefix: hidden(
      'The words just before, where `exact` occurs more than once.',
      '장관은 이날 ',
      most.remark,
    ).optional(),
    suffix: hidden('The words just after, where `exact` occurs more than once.', '고 말했다', most.remark).optional(),
    text: absent,
  })
  .meta({ title: 'anchor', description: 'Words pointed at in a pinned source (W3C TextQuoteSelector).' })

const unpinnedAnchor = z
  .strictObject({
    text: text(
      'The words, typed by hand while the source is not pinned; printed as unproven.',
      '협력을 강화한다',
      most.passage,
    ),
    source: sourceId('The id of the source the words come from.').optional(),
    exact: absent,
    prefix: absent,
    suffix: absent,
  })
  .meta({ title: 'anchor', description: 'Words not yet proven by a pinned source.' })

const anchor = z.union([pinnedAnchor, unpinnedAnchor]).meta({
  title: 'anchor',
  description: '`exact` points at words in a source; `text` holds them while the source is not pinned.',
  examples: [{ source: 'mofa', exact: '협력을 강화하기로 했다' }],
})

const anchors = (description: string, least = 0) =>
  z
    .array(anchor)
    .min(least)
    .max(most.anchors)
    .meta({ description, examples: [[{ source: 'mofa', exact: '협력을 강화하기로 했다' }]] })

const cite = anchors('Passages that prove what is printed here.').optional()
const source = sourceId('The source this is taken from; gives its endnote.').optional()
const id = field('id', idText, 'A name to link to, unique in the brief.', 'key-dates').optional()

const role = z
  .strictObject({
    title: text('The office or position.', '외교부 장관'),
    organisation: text('The organisation, where the title does not say it.', '외교부').optional(),
    from: date('When the role began (EDTF).', '2024-01').optional(),
    to: date('When the role ended (EDTF).', '2025-07').optional(),
  })
  .meta({ title: 'role', description: 'A role with its dates, so that nobody is given an office they had left.' })

const person = z
  .strictObject({
    name: text('The name as printed.', '김하늘'),
    aliases: z
      .array(hidden('Another spelling of the name.', 'Kim Haneul', most.line))
      .max(most.names)
      .meta({ description: 'Other spellings of the name found in sources.', examples: [['Kim Haneul']] })
      .optional(),
    roles: z
      .array(role)
      .max(most.names)
      .meta({ description: 'Offices held, with their dates.', examples: [[{ title: '외교부 장관', from: '2024-01' }]] })
      .optional(),
  })
  .meta({ title: 'person', description: 'Somebody who is quoted.' })

const sourceRecord = z
  .strictObject({
    type: text('The CSL type of the source.', 'report').optional(),
    title: text('The title.', '2025년 업무 계획', most.sourceTitle),
    author: z
      .array(text('A name.', '김하늘'))
      .max(most.names)
      .meta({ description: 'Who wrote it.', examples: [['김하늘']] })
      .optional(),
    publisher: text('Who published it.', '외교부').optional(),
    'container-title': text('The newspaper, journal or site it appeared in.', '한빛일보', most.sourceTitle).optional(),
    issued: date('When it was published (EDTF).', '2024-05-10').optional(),
    accessed: date('When it was last looked at (EDTF).', '2025-06-11').optional(),
    URL: field(
      'printed',
      z.url({ protocol: /^https?$/ }).max(most.address),
      'Its address (http or https).',
      'https://example.org/plan',
    ).optional(),
    language: matching(
      languageTag,
      "The language it is written in (BCP 47), by whose rules it is checked. Default: the brief's.",
      'en',
    ).optional(),
    locator: text('The page or section meant.', '3쪽').optional(),
    note: text('A remark printed with the source.', '보도자료', most.remark).optional(),
    file: hidden("Its text, as a file under the brief's folder.", 'sources/plan.txt').optional(),
    sha256: matching(
      /^[0-9a-fA-F]{64}$/,
      'The SHA-256 of the file, in hexadecimal: pins the source.',
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    ).optional(),
    body: z
      .tuple([count('The first line.', 13, 1), count('The last line.', 39, 1)])
      .meta({ description: 'Where the document really is in its file: first and last line.', examples: [[13, 39]] })
      .optional(),
  })
  .meta({ title: 'source', description: 'A source, in the field names of CSL-JSON.' })

const heading = z
  .strictObject({
    type: tag('heading'),
    id,
    level: z.preprocess(plainValue, z.literal([1, 2])).meta({ description: 'The level: 1 or 2.', examples: [1] }),
    text: text('The heading.', '배경'),
  })
  .meta({ title: 'heading block' })

const textBlock = z
  .strictObject({
    type: tag('text'),
    id,
    md: markdown('Paragraphs, in Markdown. `[@id]` cites a source.', '협상은 6월에 끝났다 [@mofa].', most.markdown),
    cite,
  })
  .meta({ title: 'text block' })

const original = z
  .strictObject({
    lang: matching(languageTag, 'The language of the original (BCP 47).', 'en'),
    parts: z
      .array(text('One part in the original.', 'We will work together', most.passage))
      .min(1)
      .max(most.anchors)
      .meta({ description: 'The original words, part by part.', examples: [['We will work together']] }),
  })
  .meta({ title: 'original', description: 'The words in the language they were spoken in.' })

const quoteFields = {
  type: tag('quote'),
  id,
  speaker: field('person', written(most.id), 'The id of the person who speaks.', 'kim').optional(),
  date: date('When it was said (EDTF).', '2024-05-10').optional(),
  source,
  locator: text('The page or section of the source.', '3쪽').optional(),
  cite,
  variant: choice(['block', 'pull'], 'A quotation in the text, or a pull quote that repeats it.').optional(),
  original: original.optional(),
  note: text('A note on the translation.', '우리말은 편집자 옮김', most.remark).optional(),
}

const partsQuote = z
  .strictObject({
    ...quoteFields,
    parts: anchors('The words as they were said; the gap between parts is shown.', 1),
    gist: absent,
  })
  .meta({ title: 'quote block' })

const gistQuote = z
  .strictObject({
    ...quoteFields,
    original: absent,
    gist: text('What was said, in our words; never in quotation marks.', '협력을 강화하겠다는 뜻을 밝힘', most.passage),
    parts: absent,
  })
  .meta({ title: 'quote block' })

const quote = z.union([partsQuote, gistQuote]).meta({
  title: 'quote block',
  description: '`parts` prints the words as they were said; `gist` is indirect speech, without quotation marks.',
})

const delta = z
  .strictObject({
    value: number('By how much it changed.', 12),
    unit: text('The unit of the change.', '%', most.unit).optional(),
    decimals,
    direction: choice(['up', 'down', 'same'], 'Which way it moved.'),
    sentiment: choice(['good', 'bad', 'neutral'], 'Whether that is welcome.').optional(),
    label: text('Compared with what.', '전년 대비').optional(),
  })
  .meta({ title: 'delta', description: 'A change, with its direction and whether it is welcome.' })

const trend = z
  .strictObject({
    values: z
      .array(number('A value.', 3))
      .min(2)
      .max(most.values)
      .meta({ description: 'The values in order, two or more.', examples: [[3, 5, 8]] }),
    label: text('What the line shows, in words: its alternative text.', '2021~2025년, 3에서 8로', most.remark),
  })
  .meta({ title: 'trend', description: 'A small line of values over time.' })

const stat = z
  .strictObject({
    value: z
      .union([number('A number.', 100e12), z.tuple([number('From.', 3), number('To.', 5)])])
      .meta({ description: 'The figure, or a range of two.', examples: [100e12, [3, 5]] }),
    unit: text('The unit: a currency code (ISO 4217), %, or a word.', 'KRW', most.unit).optional(),
    label: text('What is counted.', '투자 규모'),
    bound: choice(['>=', '>', '<=', '<', '~'], 'At least, more than, at most, less than, about.').optional(),
    digits: count('Significant digits to print.', 3, 1, most.digits).optional(),
    decimals,
    asOf: date('The date the figure holds for (EDTF).', '2025-06').optional(),
    kind: choice(['measured', 'planned', 'estimate', 'rank'], 'How the figure is known.').optional(),
    context: markdown('What it means, in Markdown.', '5년 동안 나누어 집행한다').optional(),
    at: anchor.optional(),
    source,
    delta: delta.optional(),
    trend: trend.optional(),
    emphasis: flag('Whether this figure is the one that matters.').optional(),
  })
  .superRefine(printableFigure)
  .meta({ title: 'figure of the stats block' })

const stats = z
  .strictObject({
    type: tag('stats'),
    id,
    items: z
      .array(stat)
      .min(1)
      .max(most.figures)
      .meta({ description: 'The figures.', examples: [[{ value: 12, unit: '%', label: '증가율' }]] }),
  })
  .meta({ title: 'stats block' })

const reading = z
  .strictObject({
    phrase: text('The words of the source.', '오는 12일'),
    from: date('The date they are counted from (EDTF).', '2025-06-11'),
  })
  .meta({ title: 'reading', description: 'How a relative date in a source was read.' })

const timelineEvent = z
  .strictObject({
    id,
    date: date('When (EDTF).', '2025-06-12'),
    text: markdown('What happened: one line of Markdown.', '정상회의를 연다'),
    note: text('A remark under it.', '장소는 미정', most.remark).optional(),
    status: choice(['done', 'planned', 'plannedThen', 'doubtful', 'cancelled'], 'How certain it is.').optional(),
    at: anchors('Passages that prove it.').optional(),
    source,
    reading: reading.optional(),
    gap: absent,
  })
  .meta({ title: 'timeline item' })

const timelineGap = z
  .strictObject({ gap: text('Why nothing stands here.', '3년간 기록 없음', most.remark), date: absent, text: absent })
  .meta({ title: 'timeline item' })

const timeline = z
  .strictObject({
    type: tag('timeline'),
    id,
    title: text('The title.', '주요 일지').optional(),
    asOf: date('The date the timeline holds for (EDTF).', '2025-06-11').optional(),
    groupBy: choice(['year', 'month', 'none'], 'How items are grouped.').optional(),
    order: choice(['oldest', 'newest'], 'Which item comes first.').optional(),
    density: choice(['comfortable', 'compact'], 'How close the lines stand.').optional(),
    items: z
      .array(
        z.union([timelineEvent, timelineGap]).meta({
          title: 'timeline item',
          description: '`date` and `text` make an event; `gap` alone says that nothing stands here.',
        }),
      )
      .min(1)
      .max(most.events)
      .meta({ description: 'The events.', examples: [[{ date: '2025-06-12', text: '정상회의를 연다' }]] }),
  })
  .meta({ title: 'timeline block' })

const column = z
  .strictObject({
    title: text('The heading of the column.', '연도'),
    align: choice(['start', 'end'], 'Words at the start, figures at the end.').optional(),
    unit: text('The unit of the column.', '%', most.unit).optional(),
    decimals,
    sign: flag('Whether gains have a plus, as changes do.').optional(),
  })
  .meta({ title: 'column' })

const cell = z
  .preprocess(cellOf, z.union([z.string().max(most.cell), printable, z.null()]))
  .meta({ description: 'Text, a number, or nothing.', examples: ['서울', 12, null] })
kinds.set(cell, 'printed')

const row = z
  .array(cell)
  .max(most.columns)
  .meta({ description: 'One cell for each column.', examples: [['서울', 12]] })

const table = z
  .strictObject({
    type: tag('table'),
    id,
    title: text('The title.', '연도별 규모').optional(),
    unit: text('The unit of the whole table.', '억 원', most.unit).optional(),
    columns: z
      .array(column)
      .min(1)
      .max(most.columns)
      .meta({ description: 'The columns.', examples: [[{ title: '지역' }, { title: '규모', align: 'end' }]] }),
    rows: z
      .array(row)
      .max(most.rows)
      .meta({ description: 'The rows.', examples: [[['서울', 12]]] }),
    total: row.meta({ description: 'The last row, set as a total.', examples: [['합계', 12]] }).optional(),
    notes: z
      .array(markdown('A note, in Markdown.', '잠정치'))
      .max(most.names)
      .meta({ description: 'Notes under the table.', examples: [['잠정치']] })
      .optional(),
    source,
    cite,
  })
  .meta({ title: 'table block' })

const figureFields = {
  type: tag('figure'),
  id,
  src: field('image', written(most.path), "A PNG, JPEG or SVG file under the brief's folder.", 'images/map.png'),
  title: text('The title.', '사업 대상 지역').optional(),
  note: markdown('A note under it, in Markdown.', '2025년 6월 기준').optional(),
  source,
}

const describedFigure = z
  .strictObject({
    ...figureFields,
    alt: text('What the picture shows, for those who do not see it.', '세 지역을 표시한 지도', most.remark),
    decorative: absent,
  })
  .meta({ title: 'figure block' })

const decorativeFigure = z
  .strictObject({
    ...figureFields,
    decorative: z
      .preprocess(plainValue, z.literal(true))
      .meta({ description: 'The picture says nothing that matters.', examples: [true] }),
    alt: absent,
  })
  .meta({ title: 'figure block' })

const figure = z.union([describedFigure, decorativeFigure]).meta({
  title: 'figure block',
  description: '`alt` says what the picture shows; `decorative: true` says that it shows nothing that matters.',
})

const box = z
  .strictObject({
    type: tag('box'),
    id,
    title: text('The title.', '용어').optional(),
    md: markdown('Paragraphs, in Markdown.', '공급망이란 …', most.markdown),
  })
  .meta({ title: 'box block' })

const recommendation = z
  .strictObject({
    to: text('Whom it is addressed to.', '외교부').optional(),
    by: text('By when.', '2025년 말까지').optional(),
    text: text('What should be done.', '협의체를 정례화한다', most.remark),
    detail: markdown('Why and how, in Markdown.', '분기마다 한 번 연다', most.passage).optional(),
  })
  .meta({ title: 'recommendation' })

const recommendations = z
  .strictObject({
    type: tag('recommendations'),
    id,
    items: z
      .array(recommendation)
      .min(1)
      .max(most.figures)
      .meta({ description: 'The recommendations.', examples: [[{ text: '협의체를 정례화한다' }]] }),
  })
  .meta({ title: 'recommendations block' })

const block = z
  .union([heading, textBlock, quote, stats, timeline, table, figure, box, recommendations])
  .meta({ title: 'block', examples: [{ type: 'heading', level: 1, text: '배경' }] })

const series = z
  .strictObject({
    name: text('The name of the series.', '정책 브리프'),
    number: text('The number in the series.', '2025-07').optional(),
  })
  .meta({ title: 'series', examples: [{ name: '정책 브리프', number: '2025-07' }] })

const author = z
  .strictObject({
    name: text('The name.', '김하늘'),
    affiliation: text('Where the author works.', '한빛연구원').optional(),
  })
  .meta({ title: 'author' })

const houseStyle = z
  .strictObject({
    units: choice(['spaced', 'joined'], '100조 원 or 100조원.').optional(),
    dates: choice(['numeric', 'written'], '2025. 6. 12. or 2025년 6월 12일.').optional(),
    items: choice(
      ['plain', 'official'],
      'Marks of lists: 1. and •, or those of official documents, 1. 가. 1) and □ ○ -.',
    ).optional(),
  })
  .meta({
    title: 'house style',
    description: 'How figures, dates and lists are written.',
    examples: [{ units: 'joined' }],
  })

/** The schema of a brief: the single description that types, editors and error messages are made from. */
export const briefSchema = z
  .strictObject({
    $schema: hidden('The JSON Schema, for editors.', './brief.schema.json').optional(),
    lang: languageOfBrief(),
    title: text('The title.', '한빛시 물 공급 대책'),
    subtitle: text('The subtitle.', '2025년 점검과 과제').optional(),
    series: series.optional(),
    date: date('The date of the brief (EDTF).', '2025-06-12').optional(),
    authors: z
      .array(author)
      .max(most.names)
      .meta({ description: 'Who wrote it.', examples: [[{ name: '김하늘', affiliation: '한빛연구원' }]] })
      .optional(),
    publisher: text('Who publishes it.', '한빛연구원').optional(),
    contact: z
      .array(text('A short line.', '02-000-0000'))
      .max(most.names)
      .meta({ description: 'How to reach the publisher: short lines.', examples: [['02-000-0000', 'a@example.org']] })
      .optional(),
    marking: text('A marking or an embargo.', '대외비').optional(),
    licence: text('The terms of use.', 'CC BY 4.0', most.remark).optional(),
    disclaimer: text('Whose view it is.', '필자의 견해이며 기관의 공식 입장이 아니다', most.remark).optional(),
    notice: text('One line at the foot of page 1.', '예시 문서이며 등장하는 이름은 모두 허구다').optional(),
    summary: z
      .array(markdown('A key message, in Markdown.', '공급은 2027년까지 두 배로 는다'))
      .max(most.names)
      .meta({ description: 'Three to five key messages.', examples: [['공급은 2027년까지 두 배로 는다']] })
      .optional(),
    houseStyle: houseStyle.optional(),
    sources: z
      .record(idText, sourceRecord)
      .refine(hasRoom, 'has too many fields')
      .meta({
        description: 'The sources, by id.',
        maxProperties: most.blocks,
        examples: [{ mofa: { title: '2025년 업무 계획' } }],
      })
      .optional(),
    people: z
      .record(idText, person)
      .refine(hasRoom, 'has too many fields')
      .meta({
        description: 'The people who speak, by id.',
        maxProperties: most.blocks,
        examples: [{ kim: { name: '김하늘' } }],
      })
      .optional(),
    blocks: z
      .array(block)
      .max(most.blocks)
      .meta({ description: 'The content, in order.', examples: [[{ type: 'text', md: '첫 문단.' }]] }),
  })
  .meta({ title: 'brief', description: 'A policy brief as structured data.' })

// Through a function that infers what it gives: published types then spell out the fields, and name no type of zod.
const parse = (data: unknown) => briefSchema.parse(data)

/** A brief that has passed its schema. */
export type Brief = ReturnType<typeof parse>
/** One piece of content; `type` tells which. */
export type Block = Brief['blocks'][number]
/** The block of one type, for example `BlockOf<'table'>`. */
export type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>
/** Words pointed at in a pinned source, or typed while it is not pinned. */
export type Anchor = NonNullable<BlockOf<'text'>['cite']>[number]
/** A quotation: words as said (`parts`) or indirect speech (`gist`), never both. */
export type Quote = z.infer<typeof quote>
/** One figure of a stats block. */
export type Stat = z.infer<typeof stat>
/** A source, in the field names of CSL-JSON. */
export type Source = z.infer<typeof sourceRecord>
/** Somebody who is quoted. */
export type Person = z.infer<typeof person>
/** A role with its dates. */
export type Role = z.infer<typeof role>

/** The JSON Schema (draft 2020-12) of a brief file, for editors. Text fields take numbers too: the spelling counts. */
export function jsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(briefSchema, {
    target: 'draft-2020-12',
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      // Zod leaves examples out where a value is transformed on the way in; ours are examples of what is written.
      const examples = z.globalRegistry.get(zodSchema as unknown as z.ZodType)?.examples
      if (examples) jsonSchema.examples = examples as z.core.JSONSchema._JSONSchema[]
      // Zod takes a union for one that may be left out where it cannot see what a member does on the way in.
      if (zodSchema instanceof z.ZodObject && jsonSchema.required) {
        const shape: Record<string, unknown> = zodSchema.shape
        jsonSchema.required = Object.keys(shape).filter((name) => !(shape[name] instanceof z.ZodOptional))
      }
      if (kinds.has(zodSchema) && jsonSchema.type === 'string' && !jsonSchema.enum)
        jsonSchema.type = ['string', 'number']
    },
  })
  return { $schema: schema.$schema, $id: 'urn:briefing-kit:brief', ...schema }
}

/** Whether nothing in the brief can be proven, because no source is pinned by its SHA-256. */
export function isUnproven(brief: Brief): boolean {
  return !Object.values(brief.sources ?? {}).some((source) => source.sha256)
}
