import type { BoxNode } from '../layout/box-node'
import { isMark } from '../structure/mark'
import type { Node } from '../tree/node'
import { type Canvas, number, type ObjectReference, type PdfPage } from '../write'
import type { DebugLayer } from './layers'

const colours = { boxes: '0.1 0.5 0.9', baselines: '0.9 0.2 0.6', tags: '0.8 0.3 0' }

/** Notice at the head of every page with a layer. */
const noticeOf = (layers: readonly DebugLayer[]): string =>
  `debug: ${layers.join(', ')} - not for use: this file claims nothing and was not verified`

/**
 * Draws layers over a page: edges of boxes, baselines of lines, the role of each element at its corner. They are one
 * XObject, so that the content of the page stays as it is.
 * @param page its boxes and marks
 */
export const drawOverlay = (
  pdfPage: PdfPage,
  page: Node,
  layers: readonly DebugLayer[],
  font: ObjectReference,
): void => {
  const { width, height } = (page as BoxNode).box
  const overlay = pdfPage.group([0, 0, width, height], 'DeviceRGB', (canvas) => {
    new Overlay(canvas, height, layers, canvas.font(font)).draw(page)
  })
  pdfPage.write(`q /${pdfPage.resource('XObject', overlay)} Do Q`)
}

class Overlay {
  readonly #labelled = new Set<unknown>()
  #label: string | undefined

  constructor(
    private readonly canvas: Canvas,
    private readonly height: number,
    private readonly layers: readonly DebugLayer[],
    private readonly font: string,
  ) {}

  draw(page: Node): void {
    this.canvas.write('0.4 w')
    this.#node(page as BoxNode, 0, 0)
    this.#words(noticeOf(this.layers), 12, 12, 7, '0.8 0 0')
  }

  #node(node: BoxNode, outerLeft: number, outerTop: number): void {
    if (isMark(node)) {
      if ('next' in node.says && 'element' in node.says.next) this.#name(node.says.next.element)
      return
    }
    const left = outerLeft + node.box.left
    const top = outerTop + node.box.top
    if (this.#shows('boxes')) this.#edges(left, top, node.box.width, node.box.height)
    if (this.#shows('baselines')) this.#baselines(node, left, top)
    if (this.#label !== undefined) this.#words(this.#label, left, top, 5, colours.tags)
    this.#label = undefined
    for (const child of node.children) this.#node(child, left, top)
  }

  #shows(layer: DebugLayer): boolean {
    return this.layers.includes(layer)
  }

  /** Labels the node after a mark with the role of its element, unless that has a label. */
  #name(element: { role: string }): void {
    if (!this.#shows('tags') || this.#labelled.has(element)) return
    this.#labelled.add(element)
    this.#label = element.role
  }

  #edges(left: number, top: number, width: number, height: number): void {
    const corner = `${number(left)} ${number(this.height - top - height)}`
    this.canvas.write(`${colours.boxes} RG ${corner} ${number(width)} ${number(height)} re S`)
  }

  #baselines({ lines = [], box }: BoxNode, left: number, top: number): void {
    const start = top + box.paddingTop - (lines[0]?.box.y ?? 0)
    for (const { box: line, ascent, runs } of lines) {
      const from = left + box.paddingLeft + line.x
      const to = runs.reduce((end, { xAdvance }) => end + xAdvance, from)
      const at = number(this.height - start - line.y - ascent)
      this.canvas.write(`${colours.baselines} RG ${number(from)} ${at} m ${number(to)} ${at} l S`)
    }
  }

  /** Text of our own: ASCII without brackets, which needs no escapes. */
  #words(words: string, left: number, top: number, size: number, colour: string): void {
    const place = `${number(left)} ${number(this.height - top)}`
    this.canvas.write(`BT ${colour} rg /${this.font} ${size} Tf ${place} Td (${words}) Tj ET`)
  }
}
