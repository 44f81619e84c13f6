import type { ReactElement } from 'react'
import * as html from '#elements'
import { type PartProps, parts as partsOf } from '#parts'
import type { BoxClass, Classes } from '../target/style'
import { Inlines } from './inlines'
import { type ProseBlock, type ProseList, parseMarkdown } from './markdown'
import * as css from './prose.css'

type ProsePart = 'paragraph' | 'list' | 'item'

export interface ProseProps extends PartProps<ProsePart> {
  /**
   * The text: Markdown (paragraphs, emphasis, strong, links, lists), or the blocks that `parseMarkdown` made of it.
   * Raw HTML, headings and images are no part of it.
   * @throws RangeError on Markdown with anything else, saying what and where.
   */
  text: string | readonly ProseBlock[]
  /** `small` is the size inside boxes and beside numerals. Default `body`. */
  size?: 'body' | 'small'
  /** BCP 47 tag, where the language differs from the surroundings'. */
  lang?: string
}

/** Running text. */
export function Prose({ text, size = 'body', lang, ...rest }: ProseProps): ReactElement {
  const part = partsOf<ProsePart>('prose', rest)
  const blocks = typeof text === 'string' ? read(text) : text
  return (
    <html.div {...part('root', css.prose)} {...(lang ? { lang } : {})}>
      {blocks.map((block, index) => (
        <Block key={index} block={block} follows={index > 0} part={part} className={size === 'small' && css.small} />
      ))}
    </html.div>
  )
}

const read = (markdown: string): readonly ProseBlock[] => {
  const { blocks, problems } = parseMarkdown(markdown)
  const [first] = problems
  if (first) throw new RangeError(`${first.message} (at character ${first.offset}). ${first.hint}.`)
  return blocks
}

interface BlockProps {
  block: ProseBlock
  follows: boolean
  part: ReturnType<typeof partsOf<ProsePart>>
  className: Classes<BoxClass>
}

const Block = ({ block, follows, part, className }: BlockProps): ReactElement =>
  block.type === 'list' ? (
    <List list={block} follows={follows} part={part} className={className} />
  ) : (
    <html.p {...part('paragraph', css.paragraph, className, follows && css.following)}>
      <Inlines of={block.children} />
    </html.p>
  )

/** The markers are written out, so that both targets say the same. */
const List = ({ list, follows, part, className }: Omit<BlockProps, 'block'> & { list: ProseList }): ReactElement => {
  const Element = list.ordered ? html.ol : html.ul
  return (
    <Element {...part('list', follows ? css.list : css.firstList)} role="list">
      {list.items.map((blocks, index) => (
        <html.li key={index} {...part('item', css.item)}>
          <html.p className={css.marker}>{list.ordered ? `${(list.start ?? 1) + index}.` : '•'}</html.p>
          <html.div className={css.itemBody}>
            {blocks.map((block, position) => (
              <Block key={position} block={block} follows={position > 0} part={part} className={className} />
            ))}
          </html.div>
        </html.li>
      ))}
    </Element>
  )
}
