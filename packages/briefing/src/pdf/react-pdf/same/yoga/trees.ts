import fc from 'fast-check'
import type { FlexNode, Measure } from '../../../layout/flex/lay-out-boxes'
import type { FlexStyle } from '../../../layout/flex/style'

/** A tree as plain data, so that each engine can be given its own. */
export interface Sketch {
  style: FlexStyle
  children?: Sketch[]
  leaf?: Leaf
}

/** What is measured: a text of one line's length and height, or a picture of a ratio. */
interface Leaf {
  kind: 'text' | 'picture'
  length: number
  height: number
}

/** One call of a measure function: which leaf, and what it was called with. */
export type Call = [leaf: number, ...Parameters<Measure>]

/** A tree to be laid out, and a list in which its leaves write down how they are measured. */
export const treeOf = (sketch: Sketch): { root: FlexNode; calls: Call[] } => {
  const calls: Call[] = []
  let leaves = 0
  const nodeOf = ({ style, children, leaf }: Sketch): FlexNode => {
    if (!leaf) return { style, ...(children && { children: children.map(nodeOf) }) }
    const number = leaves++
    const measure = measureOf(leaf)
    return {
      style,
      measure: (...space) => {
        calls.push([number, ...space])
        return measure(...space)
      },
    }
  }
  return { root: nodeOf(sketch), calls }
}

const measureOf = ({ kind, length, height }: Leaf): Measure =>
  kind === 'text' ? measureText(length, height) : measurePicture(length / height)

/** As react-pdf measures text: the lines of the first time stay. */
const measureText = (length: number, lineHeight: number): Measure => {
  let lines: number[] | undefined
  return (width, widthMode) => {
    if (widthMode === 'undefined') return {}
    lines ??= breakLines(length, width)
    const height = lines.length * lineHeight
    return { height, width: widthMode === 'exactly' ? width : Math.min(width, Math.max(...lines)) }
  }
}

const breakLines = (length: number, width: number): number[] => {
  const count = Math.min(40, Math.max(1, Math.ceil(length / Math.max(width, 1))))
  return Array.from({ length: count }, (_, line) => Math.min(length, width) - (line % 3) * 0.7)
}

const measurePicture =
  (ratio: number): Measure =>
  (width, widthMode, height, heightMode) => {
    if (widthMode !== 'undefined') return { width, height: width / ratio }
    return heightMode === 'exactly' ? { width: height * ratio } : {}
  }

const points = fc.oneof(
  fc.integer({ min: 0, max: 300 }),
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0, max: 4000 }).map((tenths) => tenths / 10),
  fc.constantFrom(523.28, 166.42666666666668, 841.89, 0.75),
)
const small = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.integer({ min: 0, max: 200 }).map((tenths) => tenths / 10),
)
const signed = fc.oneof(
  small,
  small.map((value) => -value),
)
const percent = fc.oneof(
  fc.integer({ min: 0, max: 120 }).map((share) => `${share}%` as const),
  fc.constantFrom('33.3333%' as const, '66.67%' as const, '100%' as const, '50%' as const, '12.5%' as const),
)
const auto = fc.constant('auto' as const)
const size = fc.oneof(
  { weight: 4, arbitrary: points },
  { weight: 3, arbitrary: percent },
  { weight: 1, arbitrary: auto },
)
const margin = fc.oneof(
  { weight: 4, arbitrary: signed },
  { weight: 1, arbitrary: percent },
  { weight: 2, arbitrary: auto },
)
const padding = fc.oneof({ weight: 5, arbitrary: small }, { weight: 1, arbitrary: percent })
const inset = fc.oneof(
  { weight: 4, arbitrary: signed },
  { weight: 2, arbitrary: percent },
  { weight: 1, arbitrary: auto },
)
const aligns = ['flex-start', 'center', 'flex-end', 'stretch', 'baseline'] as const
const spaces = ['space-between', 'space-around', 'space-evenly'] as const

const keys = {
  display: fc.constantFrom('none', 'flex', 'flex', 'flex'),
  position: fc.constantFrom('absolute', 'absolute', 'relative', 'static'),
  overflow: fc.constantFrom('visible', 'hidden', 'scroll'),
  flexDirection: fc.constantFrom('row', 'row', 'row-reverse', 'column', 'column-reverse'),
  flexWrap: fc.constantFrom('nowrap', 'wrap', 'wrap', 'wrap-reverse'),
  alignItems: fc.constantFrom(...aligns, ...spaces),
  alignSelf: fc.constantFrom('auto', ...aligns, ...spaces),
  alignContent: fc.constantFrom(...aligns, ...spaces),
  justifyContent: fc.constantFrom('flex-start', 'center', 'flex-end', ...spaces),
  flexGrow: fc.constantFrom(0, 1, 1, 2, 0.3),
  flexShrink: fc.constantFrom(0, 1, 2, 0.3),
  flexBasis: size,
  width: size,
  height: size,
  minWidth: size,
  minHeight: size,
  maxWidth: size,
  maxHeight: size,
  marginTop: margin,
  marginRight: margin,
  marginBottom: margin,
  marginLeft: margin,
  paddingTop: padding,
  paddingRight: padding,
  paddingBottom: padding,
  paddingLeft: padding,
  borderTopWidth: small,
  borderRightWidth: small,
  borderBottomWidth: small,
  borderLeftWidth: small,
  top: inset,
  right: inset,
  bottom: inset,
  left: inset,
  rowGap: padding,
  columnGap: padding,
  aspectRatio: fc.constantFrom(0, 1, 0.5, 1.6),
} satisfies { [Key in keyof Required<FlexStyle>]: fc.Arbitrary<FlexStyle[Key]> }

/** Keys that change more than the others come up more often, those that few use, seldom. */
const often = new Set(['flexDirection', 'flexGrow', 'width', 'height', 'flexWrap'])
const seldom = new Set(['display', 'aspectRatio', 'overflow'])

const orUnsaid = (key: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: often.has(key) ? 2 : seldom.has(key) ? 40 : 8, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: value },
  )

export const anyStyle = fc.record(
  Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, orUnsaid(key, value)])),
) as fc.Arbitrary<FlexStyle>

const leaf: fc.Arbitrary<Leaf> = fc.record({
  kind: fc.constantFrom('text', 'text', 'text', 'picture'),
  length: fc.integer({ min: 1, max: 20000 }).map((tenths) => tenths / 10),
  height: fc.constantFrom(12, 13.5, 15.12, 14.3),
})

/** Trees of five levels at most. There is nothing that the height of a page could be a share of. */
export const anyTree: fc.Arbitrary<Sketch> = fc
  .record({ style: anyStyle, children: fc.array(anyItem(4), { maxLength: 5 }) })
  .chain((root) =>
    fc
      .oneof({ weight: 3, arbitrary: fc.constant({ width: 595.28 }) }, { weight: 1, arbitrary: fc.constant({}) })
      .map((page) => ({ ...root, style: { ...root.style, height: inPoints(root.style.height), ...page } })),
  )

function inPoints(height: FlexStyle['height']): number | undefined {
  return typeof height === 'number' ? height : undefined
}

function anyItem(levels: number): fc.Arbitrary<Sketch> {
  const leaves = fc.record({ style: anyStyle, leaf })
  const empty = fc.record({ style: anyStyle })
  if (levels === 0) return leaves
  return fc.oneof(
    { weight: 3, arbitrary: leaves },
    { weight: 1, arbitrary: empty },
    { weight: 4, arbitrary: fc.record({ style: anyStyle, children: fc.array(anyItem(levels - 1), { maxLength: 4 }) }) },
  )
}
