import { textOf } from '../scalar'
import type { BlockKind, Fields } from './kind'
import { ownText } from './own-text'
import { text } from './printed'

const schema = ({ group, id, only, tag, text }: Fields) =>
  group({
    type: tag('heading'),
    id,
    level: only([1, 2], 'The level: 1 or 2.'),
    text: text('The heading.', '배경'),
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

  claims: () => [],

  prose: (block, path) => ownText([...path, 'text'], block.text),

  compose({ id, level, text }, { ui, headingNumber, enter }) {
    enter(level)
    return <ui.Heading text={text} level={level} id={id} number={headingNumber(level)} />
  },

  printed: (block, path) => text([...path, 'text'], block.text),
}
