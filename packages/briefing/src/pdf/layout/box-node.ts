import type { SetLine } from '../text/types'
import type { Node } from '../tree/node'
import type { BoxDrawing } from './drawing'
import { type FlexBox, type Measure, noBox } from './flex'
import { measureOf } from './measures'
import type { Style } from './style'

/** What a page knows of itself and of the pages around it. */
export interface PageNumbers {
  pageNumber: number
  totalPages: number | undefined
  subPageNumber: number
  subPageTotalPages: number | undefined
}

/** An element as a box, before and after it has its place. */
export class BoxNode implements Node {
  /** Shared with all others until it has a place. */
  box: NodeBox = nowhere
  /** Those of its width, once it has its place; a part of a text keeps those that it has. */
  lines: SetLine[] | undefined
  /** How far below the beginning of its text a part of it stands. */
  shift = 0
  image: ImageData | undefined
  drawing: BoxDrawing | undefined
  /** Sets the words of a text in lines of a width. */
  set: ((width: number) => SetLine[]) | undefined
  /** Makes it for a page, if what stands in it asks which one it is. */
  onPage: ((page: PageNumbers) => BoxNode) | undefined
  /** Whether it goes on over the end of a page. */
  isPart = false
  /** The lines of the widths that were asked for last. */
  #settings: readonly { width: number; lines: SetLine[] }[] = []
  /** The lines of its own width: others are those of a part. */
  #kept: SetLine[] | undefined
  /** Width over height of a drawing or an image. */
  ratio = 1
  /** The height of the page that an image stands on, inside its margins. */
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

  /** The lines of a text in a width: the same whoever asks first. */
  linesIn(width: number): SetLine[] {
    if (this.lines && this.#hasOtherLines) return this.lines
    const known = this.#settings.find((one) => one.width === width)
    if (known) return known.lines
    const lines = this.set?.(width) ?? []
    // A text is asked for as much width as it wants, and for the one that it gets.
    this.#settings = [...this.#settings.slice(-1), { width, lines }]
    return lines
  }

  /** Keeps the lines of a width: the text has its place. */
  setIn(width: number): void {
    if (this.#hasOtherLines) return
    this.#kept = this.linesIn(width)
    this.lines = this.#kept
  }

  /** Whether it has been given the lines of a part. */
  get #hasOtherLines(): boolean {
    return this.lines !== undefined && this.lines !== this.#kept
  }

  /** Its inside stands: it is laid out as a piece of this size from here on. */
  freezeSize(): void {
    const { box } = this
    const width = box.width - box.paddingLeft - box.paddingRight - box.borderLeftWidth - box.borderRightWidth
    const height = box.height - box.paddingTop - box.paddingBottom - box.borderTopWidth - box.borderBottomWidth
    this.measure = { minWidth: width, width: () => width, height: () => height }
  }

  /** The same element once more, as another part of it or on another page. */
  copy(): BoxNode {
    const copy = new BoxNode(
      this.type,
      this.props,
      this.style,
      this.children.map((child) => child.copy()),
    )
    const { box, lines, image, drawing, set, ratio, onPage } = this
    copy.#settings = this.#settings
    copy.#kept = this.#kept
    return Object.assign(copy, { box: { ...box }, lines, image, drawing, set, ratio, onPage })
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

/** Sets the texts that have their places in lines of their widths. */
export const setRest = (node: BoxNode): void => {
  if (node.type === 'TEXT') setText(node)
  for (const child of node.children) setRest(child)
}

const setText = (node: BoxNode): void => {
  const { box, style } = node
  // Less than nothing moves the words of a text, and takes no room.
  for (const name of paddings) if ((style[name] as number) < 0) box[name] = style[name] as number
  const sides = box.paddingLeft + box.paddingRight + box.borderLeftWidth + box.borderRightWidth
  node.setIn(Math.max(box.width - sides, 0))
}
