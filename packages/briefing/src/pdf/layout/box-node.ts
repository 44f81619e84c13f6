import type { SetLine, TextSource } from '../text/types'
import type { Node } from '../tree/node'
import type { BoxDrawing } from './drawing'
import { type FlexBox, type Measure, noBox } from './flex'
import { measureOf } from './measures'
import type { Style } from './style'

/** Page numbers that a `render` callback receives; totals are undefined until pages are counted. */
export interface PageNumbers {
  pageNumber: number
  totalPages: number | undefined
  subPageNumber: number
  subPageTotalPages: number | undefined
}

/** An element as a box, before and after layout. */
export class BoxNode implements Node {
  /** A shared placeholder until it is laid out. */
  box: NodeBox = nowhere
  /** The lines of its width, once it is laid out; a part of a text has lines of its own. */
  lines: SetLine[] | undefined
  /** Offset of a part of a text from the beginning of that text, in points. */
  shift = 0
  image: ImageData | undefined
  drawing: BoxDrawing | undefined
  /** Sets its text in lines of a width, in points. */
  set: ((width: number) => SetLine[]) | undefined
  /** The text and its break opportunities. */
  source: TextSource | undefined
  /** Shares the width of a table out among its columns, once: its fragments keep them. */
  prepare: ((width: number) => void) | undefined
  /** Moves boxes of a table once it is laid out. */
  settle: (() => void) | undefined
  /** Makes the box anew for a page, if it depends on page numbers. */
  onPage: ((page: PageNumbers) => BoxNode) | undefined
  /** Makes what its fragments on later pages begin with, if anything. */
  continued: (() => BoxNode[]) | undefined
  /** Whether it is a fragment of a box that is split across pages. */
  isPart = false
  /** A cache of lines by width, for the last two widths. */
  #lineCache: readonly { width: number; lines: SetLine[] }[] = []
  /** The lines of its own width: other lines are those of a fragment. */
  #ownLines: SetLine[] | undefined
  /** Aspect ratio of a drawing or an image: width over height. */
  ratio = 1
  /** Height of an image's page inside its margins, in points. */
  room = Number.POSITIVE_INFINITY
  measure: Measure | undefined

  constructor(
    readonly type: string,
    public props: Record<string, unknown>,
    public style: Style,
    public children: BoxNode[],
  ) {
    this.measure = measureOf(this)
  }

  /** The lines of a text in a width. */
  linesIn(width: number): SetLine[] {
    if (this.lines && this.#hasOtherLines) return this.lines
    const cached = this.#lineCache.find((one) => one.width === width)
    if (cached) return cached.lines
    const lines = this.set?.(width) ?? []
    // A text is measured at its max-content width and at its final one.
    this.#lineCache = [...this.#lineCache.slice(-1), { width, lines }]
    return lines
  }

  /** Sets the lines of the final width. */
  setIn(width: number): void {
    if (this.#hasOtherLines) return
    this.#ownLines = this.linesIn(width)
    this.lines = this.#ownLines
  }

  /** Whether its lines are those of a fragment. */
  get #hasOtherLines(): boolean {
    return this.lines !== undefined && this.lines !== this.#ownLines
  }

  /** Fixes the size of its content box, so that it is laid out unchanged from here on. */
  freezeSize(): void {
    const { box } = this
    const width = box.width - box.paddingLeft - box.paddingRight - box.borderLeftWidth - box.borderRightWidth
    const height = box.height - box.paddingTop - box.paddingBottom - box.borderTopWidth - box.borderBottomWidth
    this.measure = { minWidth: width, width: () => width, height: () => height }
  }

  /** A copy, as another fragment or on another page. */
  copy(): BoxNode {
    const copy = new BoxNode(
      this.type,
      this.props,
      this.style,
      this.children.map((child) => child.copy()),
    )
    const { box, lines, image, drawing, set, ratio, onPage, continued } = this
    copy.#lineCache = this.#lineCache
    copy.#ownLines = this.#ownLines
    return Object.assign(copy, { box: { ...box }, lines, image, drawing, set, ratio, onPage, continued })
  }
}

type NodeBox = FlexBox & Record<string, number>

const nowhere = noBox() as NodeBox

interface ImageData {
  format: string
  data: Uint8Array
  width: number
  height: number
}

const paddings = ['paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft'] as const

/** Sets the texts of a tree in lines of their final widths, and tables right. */
export const setRest = (node: BoxNode): void => {
  if (node.type === 'TEXT') setText(node)
  for (const child of node.children) setRest(child)
  node.settle?.()
  node.settle = undefined
}

const setText = (node: BoxNode): void => {
  const { box, style } = node
  // A negative padding shifts the text and takes no room.
  for (const name of paddings) if ((style[name] as number) < 0) box[name] = style[name] as number
  const sides = box.paddingLeft + box.paddingRight + box.borderLeftWidth + box.borderRightWidth
  node.setIn(Math.max(box.width - sides, 0))
}
