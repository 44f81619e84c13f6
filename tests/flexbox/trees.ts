import fc from 'fast-check'
import type { FlexNode, Measure } from '../../packages/briefing/src/pdf/layout/flex/node.ts'
import type { FlexStyle } from '../../packages/briefing/src/pdf/layout/flex/style.ts'
import { comparable } from './left-out.ts'

/** A tree as plain data, for an engine and for a browser. */
export interface Sketch {
  style: FlexStyle
  children?: Sketch[]
  leaf?: Leaf
}

/** A text of so many letters, each a point wide and as high as a line, or a picture of a size. */
type Leaf = { letters: number; lineHeight: number } | { width: number; height: number }

/** A tree to be laid out, and the widths in which its texts are set. */
export const treeOf = (sketch: Sketch): { root: FlexNode; widths: number[] } => {
  const widths: number[] = []
  const nodeOf = ({ style, children, leaf }: Sketch): FlexNode =>
    leaf
      ? { style, measure: 'letters' in leaf ? textOf(leaf, widths) : pictureOf(leaf) }
      : { style, ...(children && { children: children.map(nodeOf) }) }
  return { root: nodeOf(sketch), widths }
}

const textOf = ({ letters, lineHeight }: { letters: number; lineHeight: number }, widths: number[]): Measure => ({
  minWidth: 1,
  width: () => letters,
  height: (width) => {
    widths.push(width)
    return Math.ceil(letters / Math.max(1, Math.floor(width + 0.01))) * lineHeight
  },
  baseline: () => lineHeight,
})

const pictureOf = ({ width, height }: { width: number; height: number }): Measure => ({
  minWidth: width,
  keepsRatio: true,
  width: (given) => (Number.isNaN(given) ? width : (given * width) / height),
  height: (given) => (given * height) / width,
})

const points = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 40 }))
const small = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.integer({ min: 0, max: 40 }).map((halves) => halves / 2),
)
const signed = fc.oneof(
  small,
  small.map((value) => -value),
)
const percent = fc.oneof(
  fc.integer({ min: 0, max: 12 }).map((tenth) => `${tenth * 10}%` as const),
  fc.constantFrom('100%' as const, '50%' as const, '12.5%' as const),
)
const auto = fc.constant('auto' as const)
const size = fc.oneof(
  { weight: 4, arbitrary: points },
  { weight: 3, arbitrary: percent },
  { weight: 1, arbitrary: auto },
)
const bound = fc.oneof({ weight: 4, arbitrary: points }, { weight: 2, arbitrary: percent })
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
  flexDirection: fc.constantFrom('row', 'row', 'row-reverse', 'column', 'column-reverse'),
  flexWrap: fc.constantFrom('nowrap', 'wrap', 'wrap-reverse'),
  alignItems: fc.constantFrom(...aligns),
  alignSelf: fc.constantFrom('auto', ...aligns),
  alignContent: fc.constantFrom('flex-start', 'center', 'flex-end', 'stretch', ...spaces),
  justifyContent: fc.constantFrom('flex-start', 'center', 'flex-end', ...spaces),
  flexGrow: fc.constantFrom(0, 1, 1, 2, 0.25),
  flexShrink: fc.constantFrom(0, 1, 2, 0.25),
  flexBasis: size,
  width: size,
  height: size,
  minWidth: bound,
  minHeight: bound,
  maxWidth: bound,
  maxHeight: bound,
  marginTop: margin,
  marginRight: margin,
  marginBottom: margin,
  marginLeft: margin,
  paddingTop: padding,
  paddingRight: padding,
  paddingBottom: padding,
  paddingLeft: padding,
  borderTopWidth: fc.integer({ min: 0, max: 9 }),
  borderRightWidth: fc.integer({ min: 0, max: 9 }),
  borderBottomWidth: fc.integer({ min: 0, max: 9 }),
  borderLeftWidth: fc.integer({ min: 0, max: 9 }),
  top: inset,
  right: inset,
  bottom: inset,
  left: inset,
  rowGap: padding,
  columnGap: padding,
  aspectRatio: fc.constantFrom(1, 0.5, 2),
} satisfies { [Key in keyof Required<Omit<FlexStyle, 'overflow'>>]: fc.Arbitrary<FlexStyle[Key]> }

/** Keys that change more than the others come up more often, those that few use, seldom. */
const often = new Set(['flexDirection', 'flexGrow', 'width', 'height', 'flexWrap'])
const seldom = new Set(['display', 'aspectRatio'])

const orUnsaid = (key: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: often.has(key) ? 2 : seldom.has(key) ? 40 : 8, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: value },
  )

const anyStyle = fc.record(
  Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, orUnsaid(key, value)])),
) as fc.Arbitrary<FlexStyle>

const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ letters: fc.integer({ min: 1, max: 150 }), lineHeight: fc.constantFrom(4, 6) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ width: fc.constantFrom(20, 40, 80), height: fc.constantFrom(20, 40) }),
  },
)

/** Trees of four levels at most, on a page of a width. */
export const anyTree: fc.Arbitrary<Sketch> = fc
  .record({
    style: fc.record({ flexDirection: keys.flexDirection, flexWrap: keys.flexWrap, alignItems: keys.alignItems }),
    page: fc.constantFrom({ width: 400 }, { width: 400, height: 300 }),
    children: fc.array(anyItem(3), { maxLength: 4 }),
  })
  .map(({ style, page, children }) => comparable({ style: { ...style, ...page }, children }))

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
