import type { Transform } from '../../css/transform'
import { identity, type Matrix, multiplied } from '../../matrix'
import type { FontFace } from '../font'
import type { BoxNode } from '../layout/box-node'
import { transformMatrix } from '../layout/transform'
import { isMark, type Link, type Mark } from '../structure/mark'
import type { Node } from '../tree/node'
import { number, type PdfDocument, type PdfPage, type Rectangle, type Target } from '../write'
import { bordersOf, drawBox, hasPaint } from './borders'
import { drawDrawing } from './drawing/drawing'
import { drawImage } from './image'
import { type PageFont, Pen } from './pen'
import type { BoxPlace } from './place'
import { inset, outlineOf, roundedOf, squareOf } from './rounded'
import { drawText, type LinkedArea, noAreas } from './text'

/**
 * Draws laid-out pages as content streams. A mark says of which element the node after it is content; unmarked nodes are
 * artifacts.
 */
export class Painter {
  #pdfPage!: PdfPage
  #pen!: Pen
  #height = 0
  /** Current nesting of `q`, and the deepest that was reached. */
  #depth = 0
  deepest = 0
  /** The transform of all that is drawn. */
  #matrix = identity
  #next: Mark | undefined
  #nextLink: Link | undefined
  /** Whether an artifact is open that the next one may continue. */
  #loose = false
  #marked = false

  constructor(
    private readonly document: PdfDocument,
    private readonly fontOf: (face: FontFace) => PageFont,
  ) {}

  page(page: Node): PdfPage {
    const { width, height } = (page as BoxNode).box
    this.#pdfPage = this.document.addPage(width, height)
    this.#pen = new Pen(this.#pdfPage, this.fontOf)
    this.#height = height
    this.#node(page as BoxNode, 0, 0)
    this.#endLoose()
    return this.#pdfPage
  }

  #node(node: BoxNode, left: number, top: number): void {
    if (isMark(node)) {
      if ('next' in node.says) this.#next = node.says.next
      else this.#nextLink = node.says.nextLink
      return
    }
    const mark = this.#next
    this.#next = undefined
    if (mark) this.#begin(mark)
    const place = { left: left + node.box.left, top: top + node.box.top }
    const areas = isPlain(node) ? this.#draw(node, place) : this.#drawApart(node, place)
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

  /** Draws a box with a transform or an opacity. */
  #drawApart(node: BoxNode, place: BoxPlace): readonly LinkedArea[] {
    const { transform = [], opacity = 1 } = node.style as { transform?: readonly Transform[]; opacity?: number }
    return this.#apart((pen) => {
      if (opacity < 1) pen.fade(opacity)
      if (transform.length > 0) this.#turn(matrixOf(node, transform, place))
      return this.#draw(node, place)
    })
  }

  /** Draws in a saved graphics state, which encloses whole marked-content sequences. */
  #apart<T>(draw: (pen: Pen) => T): T {
    const [pen, matrix] = [this.#pen, this.#matrix]
    this.#endLoose()
    this.#pdfPage.write('q')
    this.#pen = pen.copy()
    this.#depth += 1
    this.deepest = Math.max(this.deepest, this.#depth)
    const drawn = draw(this.#pen)
    this.#depth -= 1
    this.#endLoose()
    this.#pdfPage.write('Q')
    this.#pen = pen
    this.#matrix = matrix
    return drawn
  }

  /** Applies a matrix whose y axis points down to all that follows. */
  #turn([a, b, c, d, e, f]: Matrix): void {
    const height = this.#height
    // The matrix with the y axis pointing up, as in PDF.
    const matrix: Matrix = [a, -b, -c, d, e + c * height, height - f - d * height]
    this.#matrix = multiplied(this.#matrix, matrix)
    this.#pdfPage.write(`${matrix.map((one, at) => number(one, at < 4 ? 5 : 3)).join(' ')} cm`)
  }

  /** Bounding box of a transformed rectangle. */
  #moved(rectangle: Rectangle): Rectangle {
    if (this.#matrix === identity) return rectangle
    const [a, b, c, d, e, f] = this.#matrix
    const [x1, y1, x2, y2] = rectangle
    const corners = [x1, x2].flatMap((x) => [y1, y2].map((y) => [a * x + c * y + e, b * x + d * y + f] as const))
    const [across, down] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
    return [Math.min(...across), Math.min(...down), Math.max(...across), Math.max(...down)]
  }

  #draw(node: BoxNode, place: BoxPlace): readonly LinkedArea[] {
    const pdfPage = this.#pdfPage
    const pen = this.#pen
    const height = this.#height
    if (hasPaint(node)) {
      this.#loosely()
      drawBox(pdfPage, pen, node, place, height)
    }
    let areas = noAreas
    if (node.type === 'TEXT') {
      if (node.lines?.some(({ runs }) => runs.length > 0)) this.#loosely()
      areas = drawText(pdfPage, pen, node, place, height)
    } else if (node.type === 'SVG' || node.type === 'IMAGE') {
      this.#loosely()
      const draw = node.type === 'SVG' ? drawDrawing : drawImage
      draw(pdfPage, pen, node, place, height)
    } else {
      if (node.type === 'LINK') this.#link(node, place)
      this.#children(node, place)
    }
    if (typeof node.props.id === 'string') {
      const [x, , , y] = this.#moved([place.left, height - place.top, place.left, height - place.top])
      this.document.addDestination(node.props.id, pdfPage, x, y)
    }
    return areas
  }

  #children(node: BoxNode, place: BoxPlace): void {
    const drawAll = () => {
      for (const child of node.children) this.#node(child, place.left, place.top)
    }
    if (node.style.overflow !== 'hidden') {
      drawAll()
      return
    }
    // `overflow: hidden` clips to the padding box.
    const inside = inset(roundedOf(node, place) ?? squareOf(node, place), bordersOf(node))
    this.#apart(() => {
      this.#pdfPage.write(`${outlineOf(inside, this.#height)} W n`)
      drawAll()
    })
  }

  #link({ props, box }: BoxNode, { left, top }: BoxPlace): void {
    const link = this.#nextLink
    this.#nextLink = undefined
    if (!link) return
    const [above, right, below, before] = slopOf(props.hitSlop)
    const bottom = this.#height - top - box.height
    const area = [left - before, bottom - below, left + box.width + right, bottom + box.height + above] as const
    this.#annotate(link, [[...area]], String(props.src ?? props.href))
  }

  #annotate({ element, area }: Link, rectangles: readonly Rectangle[], to: string): void {
    const target: Target = to.startsWith('#') ? { destination: to.slice(1) } : { url: to }
    this.#pdfPage.link({ element, area, rectangles: rectangles.map((one) => this.#moved(one)), target })
  }

  #begin(mark: Mark): void {
    this.#endLoose()
    this.#marked = true
    if ('element' in mark) this.#pdfPage.begin(mark.element, mark.content)
    else this.#pdfPage.artifact(mark.artifact)
  }

  #end(): void {
    this.#marked = false
    this.#pdfPage.end()
  }

  #loosely(): void {
    if (this.#marked || this.#loose) return
    this.#loose = true
    this.#pdfPage.artifact()
  }

  #endLoose(): void {
    if (this.#loose) this.#pdfPage.end()
    this.#loose = false
  }
}

const isPlain = ({ style }: BoxNode): boolean => style.transform === undefined && style.opacity === undefined

/** The transform of a node; a part of a broken text turns around the centre of the whole text. */
const matrixOf = (node: BoxNode, transform: readonly Transform[], { left, top }: BoxPlace): Matrix => {
  const { transformOriginX = '50%', transformOriginY = '50%' } = node.style as Record<string, `${number}%`>
  const { width, height } = node.box
  return transformMatrix(transform, [transformOriginX, transformOriginY], {
    left,
    top: top - node.shift,
    width,
    height,
  })
}

/** How far a link reaches over its box, in points: top, right, bottom, left. */
const slopOf = (given: unknown): readonly [number, number, number, number] => {
  if (typeof given === 'number') return [given, given, given, given]
  const { top = 0, right = 0, bottom = 0, left = 0 } = (given ?? {}) as Record<string, number>
  return [top, right, bottom, left]
}
