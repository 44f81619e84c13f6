import { limits } from '../limits'
import { cited } from './cited'
import type { BlockKind, Fields } from './kind'
import { ownText } from './own-text'
import { markdown, reference, references, text } from './printed'

const schema = ({ absent, cite, either, flag, group, id, imageFile, markdown, only, source, tag, text }: Fields) => {
  const common = {
    type: tag('figure'),
    id,
    src: imageFile("A PNG, JPEG or SVG file under the brief's folder.", 'images/map.png'),
    title: text('The title.', '사업 대상 지역').optional(),
    wide: flag('Whether it takes the whole measure of the page.').optional(),
    float: flag(
      'Whether text after it in its section may fill the page before it, where it has no room. Default: if it has a title.',
    ).optional(),
    note: markdown('A note under it, in Markdown.', '2025년 6월 기준').optional(),
    source,
    cite,
  }
  const described = group({
    ...common,
    alt: text('What the picture shows, for those who do not see it.', '세 지역을 표시한 지도', limits.remark),
    decorative: absent,
  }).meta({ title: 'figure block' })
  const decorative = group({
    ...common,
    decorative: only([true], 'The picture says nothing that matters.'),
    alt: absent,
  }).meta({ title: 'figure block' })
  return either([described, decorative]).meta({
    title: 'figure block',
    description: '`alt` says what the picture shows; `decorative: true` says that it shows nothing that matters.',
  })
}

export const figure: BlockKind<typeof schema> = {
  schema,

  claims: ({ cite }, path) => cited(cite, path),

  prose: ({ title }, path) => ownText([...path, 'title'], title),

  compose(block, { ui, notes, locale, next, pictureAddress, pictureSize }) {
    const { id, src, wide, title, note, source, cite } = block
    const shown = {
      id,
      src: pictureAddress(src),
      ...pictureSize(src),
      wide,
      title,
      number: title === undefined ? undefined : `${locale.labels.figure} ${next('figure')}`,
      note: note === undefined ? undefined : notes.inline(note),
      refs: notes.refsFor({ source, anchors: cite }),
      locale,
    }
    return block.decorative ? <ui.Figure {...shown} decorative /> : <ui.Figure {...shown} alt={block.alt} />
  },

  printed: ({ title, note, source, cite }, path) => [
    ...text([...path, 'title'], title),
    ...markdown([...path, 'note'], note),
    ...reference([...path, 'source'], source),
    ...references([...path, 'cite'], cite, source),
  ],
}
