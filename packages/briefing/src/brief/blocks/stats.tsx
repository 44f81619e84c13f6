import { formatQuantityText, type StatGridItem } from '@briefing-kit/ui'
import { limits, reportUnprintableFigure } from '../limits'
import { cited } from './cited'
import type { Composition } from './composition'
import type { BlockKind, Described, ExpectedPrint, Fields } from './kind'
import { ownText } from './own-text'
import { formatted, markdown, reference, references, text } from './printed'
import { roundedFigures } from './rounded'

const schema = (fields: Fields) => {
  const { anchor, choice, cite, count, date, decimals, decimalsOfRange, either, figureAsWritten, flag } = fields
  const { group, id, list, markdown, number, source, tag, text, tuple } = fields
  const change = group({
    value: number('By how much it changed.', 12),
    unit: text('The unit of the change.', '%', limits.unit).optional(),
    decimals,
    direction: choice(['up', 'down', 'same'], 'Which way it moved.'),
    sentiment: choice(['good', 'bad', 'neutral'], 'Whether that is welcome.').optional(),
    label: text('Compared with what.', '전년 대비').optional(),
  })
  const delta = figureAsWritten(change).meta({
    title: 'delta',
    description: 'A change, with its direction and whether it is welcome.',
  })
  const line = group({
    values: list(number('A value.', 3))
      .min(2)
      .max(limits.values)
      .meta({ description: 'The values in order, two or more.', examples: [[3, 5, 8]] }),
    decimals,
    label: text('What the line shows, in words: its alternative text.', '2021~2025년, 3에서 8로', limits.remark),
  })
  const trend = figureAsWritten(line).meta({ title: 'trend', description: 'A small line of values over time.' })
  const figure = group({
    value: either([number('A number.', 100e12), tuple([number('From.', 3), number('To.', 5)])]).meta({
      description: 'The figure, or a range of two.',
      examples: [100e12, [3, 5]],
    }),
    unit: text('The unit: a currency code (ISO 4217), %, or a word.', 'KRW', limits.unit).optional(),
    label: text('What is counted.', '투자 규모'),
    bound: choice(['>=', '>', '<=', '<', '~'], 'At least, more than, at most, less than, about.').optional(),
    digits: count('Significant digits to print.', 3, 1, limits.digits).optional(),
    decimals: decimalsOfRange,
    asOf: date('The date the figure holds for (EDTF).', '2025-06').optional(),
    kind: choice(['measured', 'planned', 'estimate', 'rank'], 'How the figure is known.').optional(),
    context: markdown('What it means, in Markdown.', '5년 동안 나누어 집행한다').optional(),
    at: anchor.optional(),
    cite,
    source,
    delta: delta.optional(),
    trend: trend.optional(),
    emphasis: flag('Whether this figure is the one that matters.').optional(),
  }).superRefine(reportUnprintableFigure)
  const stat = figureAsWritten(figure).meta({ title: 'figure of the stats block' })
  return group({
    type: tag('stats'),
    id,
    items: list(stat)
      .min(1)
      .max(limits.figures)
      .meta({ description: 'The figures.', examples: [[{ value: 12, unit: '%', label: '증가율' }]] }),
  }).meta({ title: 'stats block' })
}

type Item = Described<typeof schema>['items'][number]

export const stats: BlockKind<typeof schema> = {
  schema,

  checks: (blocks) =>
    blocks.flatMap(({ block, path }) =>
      Array.isArray(block.items) ? block.items.flatMap((item, at) => roundedFigures(item, [...path, 'items', at])) : [],
    ),

  claims: ({ items }, path) =>
    items.flatMap((stat, index) => {
      const item = [...path, 'items', index]
      const figure = { kind: 'figure' as const, path: item }
      return [stat.at ? { ...figure, anchor: stat.at, stat, path: [...item, 'at'] } : figure, ...cited(stat.cite, item)]
    }),

  prose: ({ items }, path) =>
    items.flatMap(({ label, context, delta }, index) => [
      ...ownText([...path, 'items', index, 'label'], label),
      ...ownText([...path, 'items', index, 'context'], context),
      ...ownText([...path, 'items', index, 'delta', 'label'], delta?.label),
    ]),

  compose: (block, composition) => (
    <composition.ui.StatGrid
      id={block.id}
      items={block.items.map((item, index) => ({
        ...cardOf(item, composition, composition.isOpen(block, 'items', index)),
        key: `${index}`,
      }))}
      locale={composition.locale}
      houseStyle={composition.houseStyle}
    />
  ),

  printed: ({ items }, path, { locale, houseStyle }) =>
    items.flatMap(({ value, unit, bound, digits, decimals, kind, label, context, delta, at, cite, source }, index) => {
      const item = [...path, 'items', index]
      const quantity = formatQuantityText({ value, unit, bound, digits, decimals, kind }, locale, houseStyle)
      const figure: ExpectedPrint = { kind: 'figure', text: quantity, label, path: [...item, 'value'] }
      return [
        figure,
        ...text([...item, 'label'], label),
        ...formatted([...item, 'unit'], unit),
        ...markdown([...item, 'context'], context),
        ...formatted([...item, 'delta', 'unit'], delta?.unit),
        ...text([...item, 'delta', 'label'], delta?.label),
        ...reference([...item, 'source'], source),
        ...references([...item, 'at'], [at, ...(cite ?? [])], source),
      ]
    }),
}

const cardOf = (
  { at, cite = [], source, context, ...figure }: Item,
  { notes }: Composition,
  isOpen: boolean,
): StatGridItem => ({
  ...figure,
  context: context === undefined ? undefined : notes.inline(context),
  refs: notes.refsFor({ source, anchors: [at, ...cite], isOpen }),
})
