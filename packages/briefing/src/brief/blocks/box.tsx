import { limits } from '../limits'
import { cited } from './cited'
import type { BlockKind, Fields } from './kind'
import { ownText } from './own-text'
import { markdown, references, text } from './printed'

const schema = ({ cite, group, id, markdown, tag, text }: Fields) =>
  group({
    type: tag('box'),
    id,
    title: text('The title.', '용어').optional(),
    md: markdown('Paragraphs, in Markdown.', '공급망이란 …', limits.markdown),
    cite,
  }).meta({ title: 'box block' })

export const box: BlockKind<typeof schema> = {
  schema,

  claims: ({ cite }, path) => cited(cite, path),

  prose: ({ title, md }, path) => [...ownText([...path, 'title'], title), ...ownText([...path, 'md'], md)],

  compose: ({ id, title, md, cite }, { ui, notes, locale, houseStyle, levelBelow }) => (
    <ui.Box
      id={id}
      label={title}
      level={levelBelow()}
      text={notes.blocks(md, { anchors: cite })}
      locale={locale}
      houseStyle={houseStyle}
    />
  ),

  printed: ({ title, md, cite }, path) => [
    ...text([...path, 'title'], title),
    ...markdown([...path, 'md'], md),
    ...references([...path, 'cite'], cite),
  ],
}
