import type { ReactElement } from 'react'
import * as html from '#elements'
import { cx, type PartProps, parts as partsOf } from '#parts'
import type { HouseStyle } from '../format'
import type { BoxClass, Classes } from '../target/style'
import type { ProseBlock, ProseList, ProseParagraph } from './ast'
import { Inlines } from './inlines'
import { type ItemMarks, itemMark } from './item-mark'
import { parseMarkdown } from './markdown'
import * as css from './prose.css'
import { proseText } from './prose-text'

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
  /** How the items of lists are marked. */
  houseStyle?: HouseStyle
  /** BCP 47 tag, where the language differs from the surroundings'. */
  lang?: string
}

/** Running text. */
export function Prose({ text, size = 'body', houseStyle, lang, ...rest }: ProseProps): ReactElement {
  const part = partsOf<ProsePart>('prose', rest)
  const blocks = typeof text === 'string' ? read(text) : text
  return (
    <html.div {...part('root', css.prose)} {...(lang ? { lang } : {})}>
      {blocks.map((block, index) => (
        <Block
          key={index}
          block={block}
          follows={index > 0}
          next={blocks[index + 1]}
          part={part}
          className={size === 'small' && css.small}
          marks={houseStyle?.items ?? 'plain'}
          depth={0}
        />
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
  next: ProseBlock | undefined
  part: ReturnType<typeof partsOf<ProsePart>>
  className: Classes<BoxClass>
  marks: ItemMarks
  /** Lists around the block. */
  depth: number
}

const Block = ({ block, follows, next, part, className, marks, depth }: BlockProps): ReactElement =>
  block.type === 'list' ? (
    <List list={block} follows={follows} part={part} className={className} marks={marks} depth={depth} />
  ) : (
    <html.p
      {...part(
        'paragraph',
        css.paragraph,
        className,
        follows && css.following,
        introduces(block, next) && css.introducing,
      )}
    >
      <Inlines of={block.children} />
    </html.p>
  )

/** Whether a paragraph belongs with what comes after it: a list, or whatever its colon announces. */
const introduces = (block: ProseParagraph, next: ProseBlock | undefined): boolean =>
  next?.type === 'list' || /[:：]\s*$/.test(proseText([block]))

/** The markers are written out, so that both targets say the same. */
const List = ({
  list,
  follows,
  depth,
  ...common
}: Omit<BlockProps, 'block' | 'next'> & { list: ProseList }): ReactElement => {
  const { part, marks } = common
  const { ordered, start = 1 } = list
  const Element = ordered ? html.ol : html.ul
  const last = itemMark({ ordered, depth, number: start + list.items.length - 1 }, marks).length
  const width =
    last > 5 ? css.widestMarker : last > 3 ? css.wideMarker : (last > 2 || marks === 'official') && css.middleMarker
  return (
    <Element {...part('list', follows ? css.list : css.firstList)} role="list">
      {list.items.map((blocks, index) => (
        <html.li key={index} {...part('item', css.item)}>
          <html.marker className={cx(css.marker, width)}>
            {itemMark({ ordered, depth, number: start + index }, marks)}
          </html.marker>
          <html.div className={css.itemBody}>
            {blocks.map((block, position) => (
              <Block
                key={position}
                block={block}
                follows={position > 0}
                next={blocks[position + 1]}
                depth={depth + 1}
                {...common}
              />
            ))}
          </html.div>
        </html.li>
      ))}
    </Element>
  )
}
