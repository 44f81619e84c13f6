import type { SetLine } from '../text/types'
import type { Node } from '../tree/node'
import type { Drawing } from './drawings'
import { type Box, type Measure, type MeasureMode, noBox } from './flex'
import type { Style } from './style'

/** What a page knows of itself and of the pages around it. */
export interface PageProps {
  pageNumber: number
  totalPages: number | undefined
  subPageNumber: number
  subPageTotalPages: number | undefined
}

/** An element as a box, before and after it has its place. */
export class BoxNode implements Node {
  /** Shared with all others until it has a place. */
  box: NodeBox = nowhere
  lines: SetLine[] | undefined
  alignOffset = 0
  /** How far below the beginning of its text a part of it stands. */
  shift = 0
  image: ImageData | undefined
  drawing: Drawing | undefined
  /** Sets the words of a text in lines of a width. */
  set: ((width: number) => SetLine[]) | undefined
  /** Makes it for a page, if what stands in it asks which one it is. */
  onPage: ((page: PageProps) => BoxNode) | undefined
  /** Whether it goes on over the end of a page. */
  isPart = false
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
    const measure = measures[type]
    if (measure) this.measure = (...given) => measure(this, ...given)
  }

  /** Its inside stands: it is laid out as a piece of this size from here on. */
  settle(): void {
    const { box } = this
    const width = box.width - box.paddingLeft - box.paddingRight - box.borderLeftWidth - box.borderRightWidth
    const height = box.height - box.paddingTop - box.paddingBottom - box.borderTopWidth - box.borderBottomWidth
    this.measure = () => ({ width, height })
  }

  /** The same element once more, as another part of it or on another page. */
  copy(): BoxNode {
    const copy = new BoxNode(
      this.type,
      this.props,
      this.style,
      this.children.map((child) => child.copy()),
    )
    const { box, lines, alignOffset, image, drawing, set, ratio, onPage } = this
    return Object.assign(copy, { box: { ...box }, lines, alignOffset, image, drawing, set, ratio, onPage })
  }
}

type NodeBox = Box & Record<string, number>

const nowhere = noBox() as NodeBox

interface ImageData {
  format: string
  data: Uint8Array
  width: number
  height: number
}

type MeasureNode = (node: BoxNode, ...given: Parameters<Measure>) => ReturnType<Measure>

/**
 * Lines are set once, for the first width that is asked for: that is what react-pdf does, and what holds when a part of
 * a text comes to another page.
 */
const measureText: MeasureNode = (node, width, widthMode) => {
  if (widthMode === 'undefined') return { width: 0, height: 0 }
  if (!node.lines) {
    node.lines = node.set?.(width) ?? []
    if (widthMode === 'at-most') node.alignOffset = (width - widthOf(node.lines)) * shareOf(node.style.textAlign)
  }
  const wide = widthMode === 'exactly' ? width : Math.min(width, widthOf(node.lines))
  return { width: wide, height: heightOf(node.lines) }
}

const shareOf = (align: unknown): number => (align === 'center' ? 0.5 : align === 'right' ? 1 : 0)

const widthOf = (lines: readonly SetLine[]): number => {
  let width = 0
  for (const { xAdvance } of lines) width = Math.max(width, xAdvance)
  return width
}

const heightOf = (lines: readonly SetLine[]): number => {
  let height = 0
  for (const { box } of lines) height += box.height
  return height
}

const paddings = ['paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft'] as const

/** Sets the texts whose size was given, so that nobody measured them. */
export const setRest = (node: BoxNode): void => {
  // Less than nothing moves the words of a text, and takes no room.
  if (node.type === 'TEXT') {
    for (const name of paddings) if ((node.style[name] as number) < 0) node.box[name] = node.style[name] as number
  }
  if (node.type === 'TEXT' && !node.lines) {
    const { width, height, paddingLeft, paddingRight, paddingTop, paddingBottom } = node.box
    measureText(node, width - paddingLeft - paddingRight, 'exactly', height - paddingTop - paddingBottom, 'exactly')
  }
  for (const child of node.children) setRest(child)
}

const safetyHeight = 10

/** How an image fills what it is given, on a page of so much room. */
const measureImage: MeasureNode = ({ ratio, room, style }, width, widthMode, height, heightMode) => {
  const area = room - numeric(style.marginTop) - numeric(style.marginBottom) - safetyHeight
  const mode: `${MeasureMode} ${MeasureMode}` = `${widthMode} ${heightMode}`
  if (mode === 'exactly undefined') return { width, height: Math.min(area, width / ratio) }
  if (mode === 'at-most exactly' || mode === 'undefined exactly') {
    return { width: Math.min(height * ratio, width), height }
  }
  if (mode === 'exactly at-most') return { width, height: Math.min(height, area, width / ratio) }
  if (mode === 'at-most at-most') {
    return ratio > 1
      ? { width, height: Math.min(width / ratio, height) }
      : { width: Math.min(height * ratio, width), height }
  }
  return { width, height }
}

const measureDrawing: MeasureNode = ({ ratio }, width, widthMode, height, heightMode) => {
  if (widthMode !== 'undefined') return { width, height: width / ratio }
  return heightMode === 'exactly' ? { width: height * ratio, height: 0 } : { width: 0, height: 0 }
}

const measures: Readonly<Record<string, MeasureNode>> = {
  TEXT: measureText,
  IMAGE: measureImage,
  SVG: measureDrawing,
}

const numeric = (value: unknown): number => (typeof value === 'number' ? value : 0)
