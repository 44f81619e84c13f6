import type { Face } from '../font'
import type { BoxNode } from '../layout/box-node'
import type { Mark, Marker } from '../structure/mark'
import type { Area, StructureElement } from '../structure/structure'
import type { Node } from '../tree/node'
import type { Rectangle, Sheet, SheetDocument, Target } from '../write'
import { drawBox, hasPaint, type Place } from './borders'
import { drawDrawing } from './drawing/drawing'
import { drawImage } from './image'
import { type Font, Pen } from './pen'
import { drawText, type LinkedArea, noAreas } from './text'

/** An area, and the element that it belongs to. */
interface Link {
  element: StructureElement
  area: Area
}

/**
 * Draws pages of boxes into a document. Signals among them say what the node after them is content of; what nothing is
 * said of is an artifact.
 */
export class Painter implements Marker {
  #sheet!: Sheet
  #pen!: Pen
  #height = 0
  #next: Mark | undefined
  #nextLink: Link | undefined
  /** Whether an artifact was begun that may go on. */
  #loose = false
  #marked = false

  constructor(
    private readonly document: SheetDocument,
    private readonly fontOf: (face: Face) => Font,
  ) {}

  markNext(mark: Mark): void {
    this.#next = mark
  }

  linkNext(link: Link): void {
    this.#nextLink = link
  }

  page(page: Node): void {
    const { width, height } = (page as BoxNode).box
    this.#sheet = this.document.addSheet(width, height)
    this.#pen = new Pen(this.#sheet, this.fontOf)
    this.#height = height
    this.#node(page as BoxNode, 0, 0)
    this.#endLoose()
  }

  #node(node: BoxNode, left: number, top: number): void {
    if (node.type === 'CANVAS') {
      ;(node.props.paint as () => void)()
      return
    }
    const mark = this.#next
    this.#next = undefined
    if (mark) this.#begin(mark)
    const areas = this.#draw(node, { left: left + node.box.left, top: top + node.box.top })
    if (mark) this.#end()
    const first = areas[0]
    if (first && mark && 'element' in mark && mark.link) {
      this.#annotate(
        mark.link,
        areas.map(({ rectangle }) => rectangle),
        first.to,
      )
    }
  }

  #draw(node: BoxNode, place: Place): readonly LinkedArea[] {
    const sheet = this.#sheet
    const pen = this.#pen
    const height = this.#height
    if (hasPaint(node)) {
      this.#loosely()
      drawBox(sheet, pen, node, place, height)
    }
    let areas = noAreas
    if (node.type === 'TEXT') {
      if (node.lines?.some(({ runs }) => runs.length > 0)) this.#loosely()
      areas = drawText(sheet, pen, node, place, height)
    } else if (node.type === 'SVG' || node.type === 'IMAGE') {
      this.#loosely()
      const draw = node.type === 'SVG' ? drawDrawing : drawImage
      draw(sheet, pen, node, place, height)
    } else {
      if (node.type === 'LINK') this.#link(node, place)
      for (const child of node.children) this.#node(child, place.left, place.top)
    }
    if (typeof node.props.id === 'string') {
      this.document.addDestination(node.props.id, sheet, place.left, height - place.top)
    }
    return areas
  }

  #link({ props, box }: BoxNode, { left, top }: Place): void {
    const link = this.#nextLink
    this.#nextLink = undefined
    if (!link) return
    const bottom = this.#height - top - box.height
    this.#annotate(link, [[left, bottom, left + box.width, bottom + box.height]], String(props.src ?? props.href))
  }

  #annotate({ element, area }: Link, rectangles: readonly Rectangle[], to: string): void {
    const target: Target = to.startsWith('#') ? { destination: to.slice(1) } : { url: to }
    this.#sheet.link({ element, area, rectangles, target })
  }

  #begin(mark: Mark): void {
    this.#endLoose()
    this.#marked = true
    if ('element' in mark) this.#sheet.begin(mark.element, mark.content)
    else this.#sheet.artifact(mark.artifact)
  }

  #end(): void {
    this.#marked = false
    this.#sheet.end()
  }

  #loosely(): void {
    if (this.#marked || this.#loose) return
    this.#loose = true
    this.#sheet.artifact()
  }

  #endLoose(): void {
    if (this.#loose) this.#sheet.end()
    this.#loose = false
  }
}
