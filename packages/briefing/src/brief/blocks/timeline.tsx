import { type TimelineItem, timelineDates } from '@briefing-kit/ui'
import { limits } from '../limits'
import type { Path } from '../locate'
import { cited } from './cited'
import type { Composition } from './composition'
import type { BlockKind, Described, ExpectedPrint, Fields } from './kind'
import { ownText } from './own-text'
import { markdown, reference, references, text } from './printed'

const schema = (fields: Fields) => {
  const { absent, anchors, choice, cite, date, either, group, id, list, markdown, source, tag, text } = fields
  const reading = group({
    phrase: text('The words of the source.', '오는 12일'),
    from: date('The date they are counted from (EDTF).', '2025-06-11'),
  }).meta({ title: 'reading', description: 'How a relative date in a source was read.' })
  const event = group({
    id,
    date: date('When (EDTF).', '2025-06-12'),
    text: markdown('What happened: one line of Markdown.', '정상회의를 연다'),
    note: text('A remark under it.', '장소는 미정', limits.remark).optional(),
    status: choice(['done', 'planned', 'plannedThen', 'doubtful', 'cancelled'], 'How certain it is.').optional(),
    at: anchors('Passages that prove its day.').optional(),
    cite,
    source,
    reading: reading.optional(),
    gap: absent,
  }).meta({ title: 'timeline item' })
  const gap = group({
    gap: text('Why nothing stands here.', '3년간 기록 없음', limits.remark),
    date: absent,
    text: absent,
  }).meta({ title: 'timeline item' })
  const item = either([event, gap]).meta({
    title: 'timeline item',
    description: '`date` and `text` make an event; `gap` alone says that nothing stands here.',
  })
  return group({
    type: tag('timeline'),
    id,
    title: text('The title.', '주요 일지').optional(),
    asOf: date('The date the timeline holds for (EDTF).', '2025-06-11').optional(),
    groupBy: choice(['year', 'month', 'none'], 'How items are grouped.').optional(),
    order: choice(['oldest', 'newest'], 'Which item comes first.').optional(),
    density: choice(['comfortable', 'compact'], 'How close the lines stand.').optional(),
    items: list(item)
      .min(1)
      .max(limits.events)
      .meta({ description: 'The events.', examples: [[{ date: '2025-06-12', text: '정상회의를 연다' }]] }),
  }).meta({ title: 'timeline block' })
}

type Item = Described<typeof schema>['items'][number]

export const timeline: BlockKind<typeof schema> = {
  schema,

  claims: ({ items }, path) =>
    items.flatMap((event, index) => {
      if (event.gap !== undefined) return []
      const item = [...path, 'items', index]
      const { at = [] } = event
      const days = at.map((anchor, one) => ({ kind: 'date' as const, anchor, event, item, path: [...item, 'at', one] }))
      return [...(days.length > 0 ? days : [{ kind: 'date' as const, path: item }]), ...cited(event.cite, item)]
    }),

  prose: ({ title, items }, path) => [
    ...ownText([...path, 'title'], title),
    ...items.flatMap((item, index) =>
      item.gap === undefined
        ? [
            ...ownText([...path, 'items', index, 'text'], item.text),
            ...ownText([...path, 'items', index, 'note'], item.note),
          ]
        : ownText([...path, 'items', index, 'gap'], item.gap),
    ),
  ],

  compose: (block, { ui, notes, locale, houseStyle, levelBelow, isOpen }) => (
    <ui.Timeline
      id={block.id}
      title={block.title}
      level={levelBelow()}
      asOf={block.asOf}
      groupBy={block.groupBy}
      order={block.order}
      density={block.density}
      items={block.items.map((item, index) => rowOf(item, notes, isOpen(block, 'items', index)))}
      locale={locale}
      houseStyle={houseStyle}
    />
  ),

  printed: (block, path, { locale, houseStyle }) => {
    const { title, items, groupBy, order, density } = block
    const events = items.flatMap((item, index) =>
      item.gap === undefined ? [{ date: item.date, text: item.text, path: [...path, 'items', index, 'date'] }] : [],
    )
    return [
      ...text([...path, 'title'], title),
      ...items.flatMap((item, index) => printedItem(item, [...path, 'items', index])),
      ...timelineDates(events, { groupBy, order, density, locale, houseStyle }).map(({ event, date, heading }) => ({
        kind: 'date' as const,
        text: date,
        under: heading,
        event: event.text,
        path: event.path,
      })),
    ]
  },
}

const rowOf = (item: Item, notes: Composition['notes'], isOpen: boolean): TimelineItem => {
  if (item.gap !== undefined) return { gap: item.gap }
  const { id, date, text, note, status, at = [], cite = [], source } = item
  return {
    id,
    date,
    title: notes.inline(text),
    note,
    status,
    refs: notes.refsFor({ source, anchors: [...at, ...cite], isOpen }),
  }
}

const printedItem = (item: Item, path: Path): ExpectedPrint[] =>
  item.gap === undefined
    ? [
        ...markdown([...path, 'text'], item.text),
        ...text([...path, 'note'], item.note),
        ...reference([...path, 'source'], item.source),
        ...references([...path, 'at'], [...(item.at ?? []), ...(item.cite ?? [])], item.source),
      ]
    : text([...path, 'gap'], item.gap)
