import { paperSize } from '../../css/paper'
import { firstWords, NotCovered, TaggingError, tooManyPages } from '../problems'
import { elementName, type Node, textOf } from '../tree/node'
import { BoxNode, type PageNumbers, setRest } from './box-node'
import type { Boxes } from './boxes'
import { layOutBoxes } from './flex'
import { Fragmenter, type FragmenterState, type IsTall } from './fragment'
import { runningStrings } from './running-strings'
import { type Inherited, inheritedStyle, noInherited, ownStyle, type Style } from './style'

/** A page of the source, with its content in one tall column. */
interface PageFlow {
  page: Node
  style: Style
  outer: Inherited
  content: BoxNode[]
  layout: Layout | undefined
}

/** Draws the furniture around the content of a page, which may say what stands on it: `string(…, first)` of CSS. */
type Layout = (props: PageNumbers & { running?: () => string | undefined }, children: readonly Node[]) => Node[]

/**
 * Lays out a document as pages. Content is measured once, in one tall column; then each page takes what fits, and is
 * laid out again around it.
 * @throws NotCovered where our engine does not support a feature
 */
export const pagesOf = (document: Node, boxes: Boxes): BoxNode[] => {
  const flows = (document.children ?? []).map((page) => flowOf(page, boxes))
  // Pages are counted first, if anything depends on their number.
  const counts = (flow: PageFlow): boolean => flow.layout !== undefined || boxes.areCounted
  const counted = flows.map((flow) => (counts(flow) ? fill(flow, boxes, { before: 0 }) : []))
  const total = counted.reduce((sum, { length }) => sum + length, 0)
  const pages: BoxNode[] = []
  for (const [index, flow] of flows.entries()) {
    const first = counted[index] as Filled[]
    const totals = counts(flow) ? { all: total, own: first.length } : undefined
    const all = fill(flow, boxes, { before: pages.length, ...(totals ? { totals } : {}) }, first)
    const running = runningStrings(all)
    for (const [at, filled] of all.entries()) pages.push(build(boxes, filled, () => running(at)))
  }
  return pages
}

const flowOf = (page: Node, boxes: Boxes): PageFlow => {
  const { size = 'A4', layout } = page.props
  const dimensions = Array.isArray(size) ? (size as [number, number?]) : paperSize(String(size))
  if (!dimensions) throw new NotCovered('this size of page')
  const [width, height] = dimensions
  const own = ownStyle(page.style)
  const style: Style = { ...own, width, ...(height === undefined ? {} : { height }) }
  const outer = inheritedStyle(own, noInherited, false)
  const { content: within, around }: Parts = layout ? { content: page.children ?? [] } : partsOf(page.children ?? [])
  const content = boxes.all(within, outer)
  const flow: PageFlow = { page, style, outer, content, layout: (layout as Layout | undefined) ?? around }
  const { height: _, ...tall } = style
  const column = new BoxNode('PAGE', page.props, tall, instantiate(flow, boxes, pageProps(0, 1, undefined), content))
  place(column)
  // A page without a height is as high as its content.
  if (height === undefined) flow.style = { ...style, height: Math.ceil(column.box.height) }
  return flow
}

interface Parts {
  content: Node[]
  /** Draws the furniture around the content of every page. */
  around?: Layout
}

/** Splits children into fixed ones at the beginning, content, and fixed ones at the end. */
const partsOf = (children: Node[]): Parts => {
  const isFixed = ({ props }: Node): boolean => props.fixed === true
  const first = children.findIndex((child) => !isFixed(child))
  const last = children.findLastIndex((child) => !isFixed(child))
  if (first === -1 || (first === 0 && last === children.length - 1)) return { content: children }
  const [head, foot] = [children.slice(0, first), children.slice(last + 1)]
  return { content: children.slice(first, last + 1), around: (_, content) => [...head, ...content, ...foot] }
}

/** A flow on paper that is turned on its side. */
const landscape = (flow: PageFlow): PageFlow => {
  const { width, height } = flow.style
  return { ...flow, style: { ...flow.style, width: height, height: width } as Style }
}

const pageBox = ({ page, style }: PageFlow, children: BoxNode[]): BoxNode =>
  new BoxNode('PAGE', page.props, style, children)

const place = (page: BoxNode): void => {
  const { height } = page.style
  const { paddingTop = 0, paddingBottom = 0 } = page.style as { paddingTop?: number; paddingBottom?: number }
  setAvailableHeight(
    page,
    height === undefined ? Number.POSITIVE_INFINITY : (height as number) - paddingTop - paddingBottom,
  )
  layOutBoxes(page)
  setRest(page)
}

const setAvailableHeight = (node: BoxNode, room: number): void => {
  if (node.type === 'IMAGE') node.room = room
  for (const child of node.children) setAvailableHeight(child, room)
}

/** The boxes of a page: furniture with the content in its place. */
const instantiate = (flow: PageFlow, boxes: Boxes, props: Parameters<Layout>[0], children: BoxNode[]): BoxNode[] => {
  if (!flow.layout) return children
  return boxes.all([flow.layout(props, children)].flat().filter(Boolean), flow.outer)
}

/** A placeholder for the content of a page, which measures its room. */
const probeStyle: Style = { flexGrow: 1, flexShrink: 1, alignSelf: 'stretch' }

/** The fragments on one page. */
interface Filled {
  /** The flow, upright or turned as the page is. */
  flow: PageFlow
  props: PageNumbers
  room: number
  boxes: BoxNode[]
  /** How far down they reach. */
  reach: number
}

interface Count {
  /** The number of pages before this flow. */
  before: number
  totals?: { all: number; own: number }
}

/**
 * Distributes a flow over pages.
 * @param known pages from before they were counted, reused as long as their room is the same
 */
const fill = (flow: PageFlow, boxes: Boxes, { before, totals }: Count, known: readonly Filled[] = []): Filled[] => {
  // An unbreakable page keeps all its content, whether it fits or not.
  if (flow.page.props.wrap === false) {
    return [
      { flow, props: pageProps(before, 1, totals), room: 0, boxes: flow.content, reach: Number.POSITIVE_INFINITY },
    ]
  }
  const again: Filled[] = []
  for (const filled of known) {
    const props = pageProps(before, filled.props.subPageNumber, totals)
    if (roomOf(filled.flow, boxes, props) !== filled.room) break
    again.push({ ...filled, props })
  }
  if (known.length > 0 && again.length === known.length) return again
  const turned = landscape(flow)
  let on = flow
  const rooms = new Map<string, number>()
  const roomOn = (number: number): number => {
    const key = `${on === flow} ${number}`
    const room = rooms.get(key) ?? roomOf(on, boxes, pageProps(before, number, totals))
    rooms.set(key, room)
    return room
  }
  // The first page may have more room or less; a small box needs no second look.
  const isTall: IsTall = (height) => height > roomOn(1) / 2 && height > roomOn(2)
  const fragmenter = new Fragmenter(flow.content, isTall)
  const pages: Filled[] = []
  const states: FragmenterState[] = []
  for (let number = 1; number === 1 || !fragmenter.isDone; number += 1) {
    if (before + number > boxes.limit) throw tooManyPages(boxes.limit)
    on = fragmenter.isLandscape ? turned : flow
    const room = roomOn(number)
    states.push(fragmenter.state)
    pages.push({ flow: on, props: pageProps(before, number, totals), room, ...fragmenter.next(room) })
    if (fragmenter.isLandscape && on === flow) evenOut(pages, fragmenter, states.at(-2))
  }
  return pages
}

/** How much of a page is filled at least, where the page before it can spare lines. */
const hardlyBegun = 0.37

/**
 * A page that is hardly begun before a landscape one takes lines of the page before it: nothing else may fill it.
 * @param state of the fragmenter at the page before
 */
const evenOut = (pages: Filled[], fragmenter: Fragmenter, state: FragmenterState | undefined): void => {
  const [before, last] = pages.slice(-2) as [Filled, Filled?]
  if (!state || !last || before.flow !== last.flow || last.reach >= hardlyBegun * last.room) return
  const after = fragmenter.state
  const least = hardlyBegun * last.room
  fragmenter.state = state
  const shorter = fragmenter.next(before.room - (least - last.reach))
  const longer = fragmenter.next(last.room)
  const isEven = longer.reach > last.reach && longer.reach <= last.room && shorter.reach >= least
  if (isEven && fragmenter.isLandscape) pages.splice(-2, 2, { ...before, ...shorter }, { ...last, ...longer })
  else fragmenter.state = after
}

const pageProps = (before: number, number: number, totals: Count['totals']): PageNumbers => ({
  pageNumber: before + number,
  totalPages: totals?.all,
  subPageNumber: number,
  subPageTotalPages: totals?.own,
})

const build = (boxes: Boxes, filled: Filled, running: () => string | undefined): BoxNode => {
  const { flow, props, room, boxes: content, reach } = filled
  if (reach <= room + 0.001) content.forEach(freezeSizes)
  const inside = instantiate(flow, boxes, { ...props, running }, content)
  const page = pageBox(flow, boxes.areCounted ? inside.map((one) => renewed(one, props)) : inside)
  if (props.subPageNumber > 1) page.props = without(page.props, 'bookmark')
  place(page)
  if (boxes.areStacked) stack(page)
  return page
}

/** Sorts children by `zIndex`, so that higher ones are drawn later. */
const stack = (node: BoxNode): void => {
  const level = ({ style }: BoxNode): number => (style.zIndex as number | undefined) ?? 0
  if (node.children.some((child) => level(child) !== 0)) {
    node.children = [...node.children].sort((one, other) => level(one) - level(other))
  }
  node.children.forEach(stack)
}

/** Makes boxes anew that depend on page numbers. */
const renewed = (node: BoxNode, props: PageNumbers): BoxNode => {
  const made = node.onPage?.(props)
  if (!made) node.children = node.children.map((child) => renewed(child, props))
  return made ?? node
}

/** Fixes the sizes of boxes that the page neither stretches nor splits. */
const freezeSizes = (node: BoxNode): void => {
  const { position, flexGrow, flexDirection } = node.style
  if (node.measure || position === 'absolute') return
  if (!flexGrow && !node.isPart) node.freezeSize()
  else if (!flexDirection?.startsWith('row')) for (const child of node.children) freezeSizes(child)
}

const roomOf = (flow: PageFlow, boxes: Boxes, props: PageNumbers): number => {
  if (!flow.layout) return innerHeight(flow)
  const probe = new BoxNode('VIEW', {}, probeStyle, [])
  const page = pageBox(flow, instantiate(flow, boxes, props, [probe]))
  place(page)
  if (probe.box.height <= 0) throw noRoom(flow.page)
  return probe.box.height
}

const frames = ['paddingTop', 'paddingBottom', 'borderTopWidth', 'borderBottomWidth'] as const

/** Height of a page without furniture, inside its padding and borders. */
const innerHeight = ({ page, style }: PageFlow): number => {
  const room = frames.reduce((rest, name) => rest - numeric(style[name]), style.height as number)
  if (room <= 0) throw noRoom(page)
  return room
}

const noRoom = (page: Node): TaggingError => {
  const message = 'there is no room on this page between what stands around its content'
  return new TaggingError([{ code: 'no-room', message, element: elementName(page), text: firstWords(textOf(page)) }])
}

const numeric = (value: unknown): number => (typeof value === 'number' ? value : 0)

const without = (props: Record<string, unknown>, name: string): Record<string, unknown> => {
  if (!(name in props)) return props
  const { [name]: _, ...rest } = props
  return rest
}
