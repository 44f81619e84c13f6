import { limits } from '../limits'
import { cited } from './cited'
import type { BlockKind, Fields } from './kind'
import { ownText } from './own-text'
import { markdown, references } from './printed'

const schema = ({ cite, group, id, markdown, tag }: Fields) =>
  group({
    type: tag('text'),
    id,
    md: markdown('Paragraphs, in Markdown. `[@id]` cites a source.', '협상은 6월에 끝났다 [@mofa].', limits.markdown),
    cite,
  }).meta({ title: 'text block' })

export const text: BlockKind<typeof schema> = {
  schema,

  claims: ({ cite }, path) => cited(cite, path),

  prose: ({ md }, path) => ownText([...path, 'md'], md),

  compose: ({ id, md, cite }, { ui, notes, houseStyle }) => (
    <ui.Prose text={notes.blocks(md, { anchors: cite })} id={id} houseStyle={houseStyle} />
  ),

  printed: ({ md, cite }, path) => [...markdown([...path, 'md'], md), ...references([...path, 'cite'], cite)],
}
