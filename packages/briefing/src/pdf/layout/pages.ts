import { createPaginator, type FlowNode, type PlacedNode } from '@react-pdf/paginate'
import { silently } from '../silently'
import type { Node } from '../tree/node'
import { BoxNode, type PageProps, setRest } from './box-node'
import type { Boxes } from './boxes'
import { layOutBoxes } from './flex'
import { handOn, type Inherited, NotCovered, nothing, ownStyle, type Style } from './style'

const sizes: Readonly<Record<string, readonly [width: number, height?: number]>> = {
  A4: [595.28, 841.89],
  A5: [419.53, 595.28],
  LETTER: [612, 792],
}

/** A page as its author wrote it, with all its content in one tall column. */
interface Sheet {
  page: Node
  style: Style
  outer: Inherited
  content: BoxNode[]
  layout: Layout | undefined
}

type Layout = (props: PageProps, children: readonly Node[]) => Node[]

/**
 * A document of instances as pages of boxes. Content is measured once, in one tall column; then each page takes what
 * fits, and is laid out again around it, as react-pdf's pagination for `<Page layout>` does.
 *
 * @throws NotCovered where only the reference can
 */
export const pagesOf = (document: Node, boxes: Boxes): BoxNode[] => {
  const sheets = (document.children ?? []).map((page) => sheetOf(page, boxes))
  // Pages are counted first, if somebody may ask for their number.
  const counts = (sheet: Sheet): boolean => sheet.layout !== undefined || boxes.areCounted
  const counted = sheets.map((sheet) => (counts(sheet) ? fill(sheet, boxes, { before: 0 }) : []))
  const total = counted.reduce((sum, { length }) => sum + length, 0)
  const pages: BoxNode[] = []
  for (const [index, sheet] of sheets.entries()) {
    const first = counted[index] as Filled[]
    const totals = counts(sheet) ? { all: total, own: first.length } : undefined
    for (const filled of fill(sheet, boxes, { before: pages.length, ...(totals ? { totals } : {}) }, first)) {
      pages.push(build(sheet, boxes, filled))
    }
  }
  return pages
}

const sheetOf = (page: Node, boxes: Boxes): Sheet => {
  const { size = 'A4', layout } = page.props
  const dimensions = Array.isArray(size) ? (size as [number, number?]) : sizes[size as string]
  if (!dimensions) throw new NotCovered('this size of page')
  const [width, height] = dimensions
  const own = ownStyle(page.style)
  const style: Style = { ...own, width, ...(height === undefined ? {} : { height }) }
  const outer = handOn(own, nothing, false)
  const { content: within, around }: Parts = layout ? { content: page.children ?? [] } : partsOf(page.children ?? [])
  const content = boxes.all(within, outer)
  const sheet: Sheet = { page, style, outer, content, layout: (layout as Layout | undefined) ?? around }
  const { height: _, ...tall } = style
  const column = new BoxNode('PAGE', page.props, tall, instantiate(sheet, boxes, pageProps(0, 1, undefined), content))
  place(column)
  // A page without a height is as high as what stands on it.
  if (height === undefined) sheet.style = { ...style, height: Math.ceil(column.box.height) }
  return sheet
}

interface Parts {
  content: Node[]
  /** Stands around it on every page. */
  around?: Layout
}

/** What is fixed at the beginning of a page and at its end, and what stands between. */
const partsOf = (children: Node[]): Parts => {
  const isFixed = ({ props }: Node): boolean => props.fixed === true
  const first = children.findIndex((child) => !isFixed(child))
  const last = children.findLastIndex((child) => !isFixed(child))
  if (first === -1 || (first === 0 && last === children.length - 1)) return { content: children }
  const [head, foot] = [children.slice(0, first), children.slice(last + 1)]
  return { content: children.slice(first, last + 1), around: (_, content) => [...head, ...content, ...foot] }
}

const pageBox = ({ page, style }: Sheet, children: BoxNode[]): BoxNode =>
  new BoxNode('PAGE', page.props, style, children)

const place = (page: BoxNode): void => {
  const { height } = page.style
  const { paddingTop = 0, paddingBottom = 0 } = page.style as { paddingTop?: number; paddingBottom?: number }
  giveRoom(page, height === undefined ? Number.POSITIVE_INFINITY : (height as number) - paddingTop - paddingBottom)
  layOutBoxes(page)
  setRest(page)
}

const giveRoom = (node: BoxNode, room: number): void => {
  if (node.type === 'IMAGE') node.room = room
  for (const child of node.children) giveRoom(child, room)
}

/** What a page draws around its text, with something in the place of the text. */
const instantiate = (sheet: Sheet, boxes: Boxes, props: PageProps, children: BoxNode[]): BoxNode[] => {
  if (!sheet.layout) return children
  return boxes.all([sheet.layout(props, children)].flat().filter(Boolean), sheet.outer)
}

/** Stands for the text of a page, to see how much room it has. */
const probeStyle: Style = { flexGrow: 1, flexShrink: 1, alignSelf: 'stretch' }

/** What falls on one page. */
interface Filled {
  props: PageProps
  room: number
  placed: PlacedNode[]
}

interface Count {
  /** How many pages stand before those of this sheet. */
  before: number
  totals?: { all: number; own: number }
}

/**
 * Spreads a sheet over its pages.
 * @param known what fell on them before the pages were counted: as long as there is as much room, it does again
 */
const fill = (sheet: Sheet, boxes: Boxes, { before, totals }: Count, known: readonly Filled[] = []): Filled[] => {
  const again: Filled[] = []
  for (const { props, placed, room } of known) {
    const counted = pageProps(before, props.subPageNumber, totals)
    if (roomOf(sheet, boxes, counted) !== room) break
    again.push({ props: counted, room, placed })
  }
  if (known.length > 0 && again.length === known.length) return again
  const rooms = new Map<number, number>()
  const roomOn = (number: number): number => {
    const room = rooms.get(number) ?? roomOf(sheet, boxes, pageProps(before, number, totals))
    rooms.set(number, room)
    return room
  }
  // The first page may have more room, or less; what is small need not ask another.
  const isTall: IsTall = (height) => height > roomOn(1) / 2 && height > roomOn(2)
  const paginator = createPaginator(sheet.content.map((child) => withBreak(child, flowOf(child, isTall))))
  const pages: Filled[] = []
  for (let number = 1; !paginator.done; number += 1) {
    const props = pageProps(before, number, totals)
    const room = roomOn(number)
    // It says what is higher than a page; what falls off it is found in the finished file.
    pages.push({ props, room, placed: silently(() => paginator.next(room)) })
  }
  return pages
}

const pageProps = (before: number, number: number, totals: Count['totals']): PageProps => ({
  pageNumber: before + number,
  totalPages: totals?.all,
  subPageNumber: number,
  subPageTotalPages: totals?.own,
})

const build = (sheet: Sheet, boxes: Boxes, { props, room, placed }: Filled): BoxNode => {
  const fragments = placed.flatMap(partOf)
  if (placed.every(({ box }) => box.top + box.height <= room + 0.001)) fragments.forEach(settle)
  const inside = instantiate(sheet, boxes, props, fragments)
  const page = pageBox(sheet, boxes.areCounted ? inside.map((one) => renewed(one, props)) : inside)
  if (props.subPageNumber > 1) page.props = without(page.props, 'bookmark')
  place(page)
  return page
}

/** What asks on which page it stands is made anew for it. */
const renewed = (node: BoxNode, props: PageProps): BoxNode => {
  const made = node.onPage?.(props)
  if (!made) node.children = node.children.map((child) => renewed(child, props))
  return made ?? node
}

/** What a page neither stretches nor cuts keeps the inside that it has. */
const settle = (node: BoxNode): void => {
  if (node.measure || isAbsolute(node)) return
  if (!node.style.flexGrow && !node.isPart) node.settle()
  else if (!isRow(node)) for (const child of node.children) settle(child)
}

const roomOf = (sheet: Sheet, boxes: Boxes, props: PageProps): number => {
  if (!sheet.layout) return innerHeight(sheet)
  const probe = new BoxNode('VIEW', {}, probeStyle, [])
  const page = pageBox(sheet, instantiate(sheet, boxes, props, [probe]))
  place(page)
  if (probe.box.height <= 0) throw new NotCovered('a page without room')
  return probe.box.height
}

const frames = ['paddingTop', 'paddingBottom', 'borderTopWidth', 'borderBottomWidth'] as const

/** All of a page that nothing stands around, but for its edges. */
const innerHeight = ({ style }: Sheet): number => {
  const room = frames.reduce((rest, name) => rest - numeric(style[name]), style.height as number)
  if (room <= 0) throw new NotCovered('a page without room')
  return room
}

const numeric = (value: unknown): number => (typeof value === 'number' ? value : 0)

const without = (props: Record<string, unknown>, name: string): Record<string, unknown> => {
  if (!(name in props)) return props
  const { [name]: _, ...rest } = props
  return rest
}

// The flow of a page, for the paginator

const isAbsolute = ({ style }: BoxNode): boolean => style.position === 'absolute'
const isRow = ({ style }: BoxNode): boolean => style.flexDirection === 'row' || style.flexDirection === 'row-reverse'

/** Whether no page but the first may have room for so much height. */
type IsTall = (height: number) => boolean

const unbreakable = new Set(['SVG', 'NOTE', 'IMAGE', 'CANVAS'])

/** What is to stay together and has room on no page is broken like anything else (CSS Fragmentation 3, 4.4). */
const mayBreak = ({ type, props, box }: BoxNode, isTall: IsTall): boolean =>
  !unbreakable.has(type) && ((props.wrap ?? true) !== false || isTall(box.height))

const geometry = ({ box }: BoxNode) => ({
  top: box.top,
  height: box.height,
  marginTop: box.marginTop,
  marginBottom: box.marginBottom,
  edgeTop: box.borderTopWidth + box.paddingTop,
  edgeBottom: box.borderBottomWidth + box.paddingBottom,
})

const flowOf = (node: BoxNode, isTall: IsTall): FlowNode => {
  if (isAbsolute(node)) return { box: geometry(node), id: node.type, data: node, absolute: true }
  const hasFlow = node.children.some((child) => !isAbsolute(child))
  if (node.type === 'TEXT' || !hasFlow || !mayBreak(node, isTall)) return leafOf(node, isTall)
  return {
    box: geometry(node),
    id: node.type,
    data: node,
    direction: isRow(node) ? 'row' : 'column',
    children: node.children.map((child) => withFlags(child, flowOf(child, isTall))),
  }
}

const withFlags = ({ props }: BoxNode, flow: FlowNode): FlowNode => {
  const { fixed, minPresenceAhead } = props
  if (!fixed && !minPresenceAhead) return flow
  return {
    ...flow,
    ...(fixed === true ? { repeat: true } : {}),
    ...(typeof minPresenceAhead === 'number' && minPresenceAhead > 0 ? { minPresenceAhead } : {}),
  }
}

const withBreak = (node: BoxNode, flow: FlowNode): FlowNode => {
  const flagged = withFlags(node, flow)
  return node.props.break ? { ...flagged, break: true } : flagged
}

const leafOf = (node: BoxNode, isTall: IsTall): FlowNode => ({
  box: geometry(node),
  id: node.type,
  data: node,
  ...(mayBreak(node, isTall) ? { split: node.type === 'TEXT' ? splitText(node, isTall) : splitBox(node, isTall) } : {}),
})

type Split = (room: number) => [FlowNode, FlowNode] | null

/** What falls on a break of pages is not drawn. */
const noTop = { marginTop: 0, paddingTop: 0, borderTopWidth: 0 }
const noBottom = { marginBottom: 0, paddingBottom: 0, borderBottomWidth: 0 }

const splitText =
  (node: BoxNode, isTall: IsTall): Split =>
  (room) => {
    const lines = node.lines ?? []
    if (room <= 0) return null
    const at = linesThatFit(node, room)
    // Beside something that goes on on the next page, a text may be higher than its lines.
    const isShort = at >= lines.length
    if (at === 0 && !isShort) return null
    if (isShort && room >= node.box.height) return null
    const height = isShort ? room : (lines[at]?.box.y ?? 0) - (lines[0]?.box.y ?? 0)
    const first = node.copy()
    first.lines = lines.slice(0, at)
    first.style = { ...node.style, ...noBottom }
    first.box = { ...node.box, ...noBottom, height }
    const rest = node.copy()
    rest.lines = lines.slice(at)
    rest.style = { ...node.style, ...noTop }
    rest.box = { ...node.box, ...noTop, top: 0, height: node.box.height - height }
    return [leafOf(first, isTall), leafOf(rest, isTall)]
  }

/** How many lines stay on a page, so that neither part is too small. */
const linesThatFit = ({ lines = [], props }: BoxNode, room: number): number => {
  const { widows = 2, orphans = 2 } = props as { widows?: number; orphans?: number }
  const start = lines[0]?.box.y ?? 0
  const found = lines.findIndex(({ box }) => box.y - start + box.height > room)
  const fitting = found === -1 ? lines.length : found
  if (fitting === 0) return 0
  if (lines.length < orphans) return lines.length
  if (fitting < orphans || lines.length < orphans + widows) return 0
  if (lines.length === orphans + widows) return orphans
  return lines.length - fitting < widows ? lines.length - widows : fitting
}

const splitBox =
  (node: BoxNode, isTall: IsTall): Split =>
  (room) => {
    if (room <= 0 || room >= node.box.height) return null
    const first = node.copy()
    first.box = { ...node.box, ...noBottom, height: room }
    first.style = { ...node.style, ...noBottom, height: room }
    const rest = node.copy()
    // What hangs at the top of the box, or at its bottom, is on one page only.
    first.children = first.children.filter(({ style }) => style.top !== undefined || style.bottom === undefined)
    rest.children = rest.children.filter(({ style }) => style.bottom !== undefined)
    const height = node.box.height - room
    rest.box = { ...node.box, ...noTop, top: 0, height }
    rest.style = { ...node.style, ...noTop, height }
    return [leafOf(first, isTall), leafOf(rest, isTall)]
  }

/** What is drawn from the top of a box to its bottom is drawn beside each part of it (CSS Fragmentation 3, 5.4). */
const isAlongside = (node: BoxNode): boolean => {
  const { style, children } = node
  return isAbsolute(node) && style.top !== undefined && style.bottom !== undefined && children.length === 0
}

/** The boxes of a page, from what the paginator placed on it. */
const partOf = (placed: PlacedNode): BoxNode[] => {
  const { data, part, children, box } = placed
  const node = data as BoxNode | undefined
  if (!node) return (children ?? []).flatMap(partOf)
  // What is repeated stands on several pages at once.
  if (node.props.fixed) return [node.copy()]
  if (isAbsolute(node) || !children || (part.isFirst && part.isLast)) return [node]
  const copy = new BoxNode(node.type, node.props, node.style, [])
  copy.isPart = true
  copy.children = children.flatMap(partOf)
  if (!part.isFirst) copy.children.unshift(...node.children.filter(isAlongside).map((rule) => rule.copy()))
  const lead = part.isFirst ? node.box.marginTop : 0
  copy.style = {
    ...node.style,
    // So that it fills the page; the last part is as high as what stands in it.
    ...(part.isLast ? {} : { height: box.height - lead, ...noBottom }),
    ...(part.isFirst ? {} : noTop),
  }
  if (!part.isFirst) copy.props = { ...node.props, bookmark: null }
  return [copy]
}
