import { limits } from '../limits'
import { cited } from './cited'
import type { BlockKind, Fields } from './kind'
import { ownText } from './own-text'
import { markdown, references, text } from './printed'

const schema = ({ cite, group, id, list, markdown, tag, text }: Fields) => {
  const recommendation = group({
    to: text('Whom it is addressed to.', '외교부').optional(),
    by: text('By when.', '2025년 말까지').optional(),
    text: text('What should be done.', '협의체를 정례화한다', limits.remark),
    detail: markdown('Why and how, in Markdown.', '분기마다 한 번 연다', limits.passage).optional(),
    cite,
  }).meta({ title: 'recommendation' })
  return group({
    type: tag('recommendations'),
    id,
    items: list(recommendation)
      .min(1)
      .max(limits.figures)
      .meta({ description: 'The recommendations.', examples: [[{ text: '협의체를 정례화한다' }]] }),
  }).meta({ title: 'recommendations block' })
}

export const recommendations: BlockKind<typeof schema> = {
  schema,

  claims: ({ items }, path) => items.flatMap(({ cite }, index) => cited(cite, [...path, 'items', index])),

  prose: ({ items }, path) =>
    items.flatMap(({ text, detail }, index) => [
      ...ownText([...path, 'items', index, 'text'], text),
      ...ownText([...path, 'items', index, 'detail'], detail),
    ]),

  compose: ({ id, items }, { ui, notes, locale }) => (
    <ui.Recommendations
      id={id}
      locale={locale}
      items={items.map(({ to, by, text, detail, cite }) => ({
        to,
        by,
        text,
        detail: detail === undefined ? undefined : notes.inline(detail),
        refs: notes.refsFor({ anchors: cite }),
      }))}
    />
  ),

  printed: ({ items }, path) =>
    items.flatMap(({ to, by, text: done, detail, cite }, index) => {
      const item = [...path, 'items', index]
      return [
        ...text([...item, 'to'], to),
        ...text([...item, 'by'], by),
        ...text([...item, 'text'], done),
        ...markdown([...item, 'detail'], detail),
        ...references([...item, 'cite'], cite),
      ]
    }),
}
