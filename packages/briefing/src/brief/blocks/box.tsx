import { limits } from '../limits'
import type { BlockKind, Fields } from './kind'
import { ownText } from './own-text'
import { markdown, text } from './printed'

const schema = ({ group, id, markdown, tag, text }: Fields) =>
  group({
    type: tag('box'),
    id,
    title: text('The title.', '용어').optional(),
    md: markdown('Paragraphs, in Markdown.', '공급망이란 …', limits.markdown),
  }).meta({ title: 'box block' })

export const box: BlockKind<typeof schema> = {
  schema,

  claims: () => [],

  prose: ({ title, md }, path) => [...ownText([...path, 'title'], title), ...ownText([...path, 'md'], md)],

  compose: ({ id, title, md }, { ui, notes, locale, houseStyle, levelBelow }) => (
    <ui.Box
      id={id}
      label={title}
      level={levelBelow()}
      text={notes.blocks(md)}
      locale={locale}
      houseStyle={houseStyle}
    />
  ),

  printed: ({ title, md }, path) => [...text([...path, 'title'], title), ...markdown([...path, 'md'], md)],
}
