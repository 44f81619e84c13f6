import { textOf } from '../scalar'
import { cited } from './cited'
import type { BlockKind, Fields } from './kind'
import { ownText } from './own-text'
import { references, text } from './printed'

const schema = ({ cite, group, id, only, tag, text }: Fields) =>
  group({
    type: tag('heading'),
    id,
    level: only([1, 2], 'The level: 1 or 2.'),
    text: text('The heading.', '배경'),
    cite,
  }).meta({ title: 'heading block' })

export const heading: BlockKind<typeof schema> = {
  schema,

  checks(blocks) {
    const levels = blocks.map(({ block, path }) => ({ level: textOf(block.level), path }))
    const first = levels.findIndex(({ level }) => level === '1')
    const early = first === -1 ? levels : levels.slice(0, first)
    return early
      .filter(({ level }) => level === '2')
      .map(({ path }) => ({
        code: 'heading-skipped',
        message: 'a heading of level 2 stands before any of level 1',
        hint: 'begin with a heading of level 1',
        path: [...path, 'level'],
      }))
  },

  claims: ({ cite }, path) => cited(cite, path),

  prose: (block, path) => ownText([...path, 'text'], block.text),

  compose({ id, level, text, cite }, { ui, notes, headingNumber, enter }) {
    enter(level)
    const refs = notes.refsFor({ anchors: cite })
    return <ui.Heading text={text} level={level} id={id} number={headingNumber(level)} refs={refs} />
  },

  printed: (block, path) => [...text([...path, 'text'], block.text), ...references([...path, 'cite'], block.cite)],
}
