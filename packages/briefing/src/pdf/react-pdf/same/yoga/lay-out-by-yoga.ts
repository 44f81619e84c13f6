import {
  Align,
  type Config,
  Display,
  Edge,
  FlexDirection,
  Gutter,
  Justify,
  loadYoga,
  MeasureMode,
  type Node,
  Overflow,
  PositionType,
  Wrap,
} from 'yoga-layout/load'
import type { Box, FlexNode } from '../../../layout/flex/lay-out-boxes'
import type { Mode } from '../../../layout/flex/space'
import type { FlexStyle } from '../../../layout/flex/style'

const yoga = await loadYoga()
const config: Config = yoga.Config.create()
config.setPointScaleFactor(0)

/** What `layOutBoxes` has to do: Yoga, set up and read as @react-pdf/layout does it. */
export const layOutByYoga = (root: FlexNode): void => {
  const node = yogaNodeOf(root)
  node.calculateLayout(undefined, undefined)
  writeBoxes(root, node)
  node.freeRecursive()
}

const yogaNodeOf = ({ style, children = [], measure }: FlexNode): Node => {
  const node = yoga.Node.createWithConfig(config)
  setStyle(node, style)
  if (measure) {
    node.setMeasureFunc((width, widthMode, height, heightMode) => {
      const size = measure(width, MODES[widthMode], height, MODES[heightMode])
      return size as { width: number; height: number }
    })
  } else for (const child of children) node.insertChild(yogaNodeOf(child), node.getChildCount())
  return node
}

const MODES: Record<MeasureMode, Mode> = {
  [MeasureMode.Undefined]: 'undefined',
  [MeasureMode.Exactly]: 'exactly',
  [MeasureMode.AtMost]: 'at-most',
}

const EDGES = [
  ['Top', 'top', Edge.Top],
  ['Right', 'right', Edge.Right],
  ['Bottom', 'bottom', Edge.Bottom],
  ['Left', 'left', Edge.Left],
] as const

const setStyle = (node: Node, style: FlexStyle): void => {
  node.setDisplay(style.display === 'none' ? Display.None : Display.Flex)
  node.setFlexWrap(WRAPS[style.flexWrap ?? 'nowrap'])
  node.setFlexDirection(DIRECTIONS[style.flexDirection ?? 'column'])
  node.setAlignItems(ALIGNS[style.alignItems ?? 'stretch'])
  node.setAlignSelf(ALIGNS[style.alignSelf ?? 'auto'])
  node.setAlignContent(ALIGNS[style.alignContent ?? 'auto'])
  node.setFlexGrow(style.flexGrow || 0)
  node.setFlexShrink(style.flexShrink || 1)
  if (style.overflow !== undefined) node.setOverflow(OVERFLOWS[style.overflow])
  if (style.position !== undefined) node.setPositionType(POSITIONS[style.position])
  if (style.justifyContent !== undefined) node.setJustifyContent(JUSTIFIES[style.justifyContent])
  if (style.aspectRatio !== undefined) node.setAspectRatio(style.aspectRatio)
  if (style.flexBasis !== undefined) node.setFlexBasis(style.flexBasis)
  if (style.width !== undefined) node.setWidth(style.width)
  if (style.height !== undefined) node.setHeight(style.height)
  for (const side of ['Width', 'Height'] as const) {
    const min = style[`min${side}`]
    const max = style[`max${side}`]
    if (min !== undefined && min !== 'auto') node[`setMin${side}`](min)
    if (max !== undefined && max !== 'auto') node[`setMax${side}`](max)
  }
  for (const [name, inset, edge] of EDGES) {
    const margin = style[`margin${name}`]
    const padding = style[`padding${name}`]
    const border = style[`border${name}Width`]
    const position = style[inset]
    if (margin !== undefined) node.setMargin(edge, margin)
    if (padding !== undefined && padding !== 'auto') node.setPadding(edge, padding)
    if (border !== undefined) node.setBorder(edge, border)
    if (position === 'auto') node.setPositionAuto(edge)
    else if (position !== undefined) node.setPosition(edge, position)
  }
  if (style.rowGap !== undefined) node.setGap(Gutter.Row, style.rowGap)
  if (style.columnGap !== undefined) node.setGap(Gutter.Column, style.columnGap)
}

const WRAPS = { nowrap: Wrap.NoWrap, wrap: Wrap.Wrap, 'wrap-reverse': Wrap.WrapReverse }
const OVERFLOWS = { visible: Overflow.Visible, hidden: Overflow.Hidden, scroll: Overflow.Scroll }
const POSITIONS = {
  absolute: PositionType.Absolute,
  relative: PositionType.Relative,
  static: PositionType.Static,
}
const DIRECTIONS = {
  row: FlexDirection.Row,
  'row-reverse': FlexDirection.RowReverse,
  column: FlexDirection.Column,
  'column-reverse': FlexDirection.ColumnReverse,
}
const ALIGNS = {
  auto: Align.Auto,
  'flex-start': Align.FlexStart,
  center: Align.Center,
  'flex-end': Align.FlexEnd,
  stretch: Align.Stretch,
  baseline: Align.Baseline,
  'space-between': Align.SpaceBetween,
  'space-around': Align.SpaceAround,
  'space-evenly': Align.SpaceEvenly,
}
const JUSTIFIES = {
  'flex-start': Justify.FlexStart,
  center: Justify.Center,
  'flex-end': Justify.FlexEnd,
  'space-between': Justify.SpaceBetween,
  'space-around': Justify.SpaceAround,
  'space-evenly': Justify.SpaceEvenly,
}

const writeBoxes = (flexNode: FlexNode, node: Node): void => {
  const box: Partial<Box> = {
    top: node.getComputedTop() || 0,
    right: node.getComputedRight() || 0,
    bottom: node.getComputedBottom() || 0,
    left: node.getComputedLeft() || 0,
    width: node.getComputedWidth(),
    height: node.getComputedHeight(),
  }
  for (const [name, , edge] of EDGES) {
    box[`padding${name}`] = node.getComputedPadding(edge)
    box[`margin${name}`] = node.getComputedMargin(edge)
    box[`border${name}Width`] = node.getComputedBorder(edge)
  }
  flexNode.box = box as Box
  if (flexNode.measure) return
  flexNode.children?.forEach((child, at) => {
    writeBoxes(child, node.getChild(at))
  })
}
