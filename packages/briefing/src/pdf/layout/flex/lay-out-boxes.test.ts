import { describe, expect, it } from 'vitest'
import { layOutBoxes } from './lay-out-boxes'
import type { FlexNode, Measure } from './node'
import type { FlexStyle } from './style'

/** A text of so many letters, each a point wide and 10 high, on lines as long as there is room. */
const text = (letters: number, style: FlexStyle = {}): FlexNode => {
  const measure: Measure = {
    minWidth: 0,
    width: () => letters,
    height: (width) => Math.ceil(letters / Math.max(1, Math.floor(width + 1e-6))) * 10,
    baseline: () => 8,
  }
  return { style, measure }
}

/** A picture of a size in points. */
const picture = (width: number, height: number, style: FlexStyle = {}): FlexNode => {
  const measure: Measure = {
    minWidth: 0,
    keepsRatio: true,
    width: (given) => (Number.isNaN(given) ? width : (given * width) / height),
    height: (given) => (given * height) / width,
  }
  return { style, measure }
}

const box = (style: FlexStyle, ...children: FlexNode[]): FlexNode => ({ style, children })
const row = (style: FlexStyle, ...children: FlexNode[]): FlexNode =>
  box({ flexDirection: 'row', ...style }, ...children)

/** Left, top, width and height of a root's children, and of the descendants of an only child. */
const placesOf = (root: FlexNode): number[][] => {
  layOutBoxes(root)
  return (root.children ?? []).map((child) => placeOf(child))
}

const placeOf = ({ box: made }: FlexNode): number[] => {
  const { left, top, width, height } = made as NonNullable<FlexNode['box']>
  return [left, top, width, height]
}

describe('flex: flexible lengths (CSS Flexbox 9.7)', () => {
  it('shares free space by flex-grow', () => {
    const sized = (flexGrow: number): FlexNode => box({ width: 10, flexGrow })
    expect(placesOf(row({ width: 120, height: 5 }, sized(1), sized(3)))).toEqual([
      [0, 0, 35, 5],
      [35, 0, 85, 5],
    ])
  })

  it('distributes only a share of it where the factors sum to less than 1', () => {
    expect(placesOf(row({ width: 100, height: 5 }, box({ flexGrow: 0.25 })))).toEqual([[0, 0, 25, 5]])
  })

  it('shrinks by flex-shrink times base size, and nothing from 0', () => {
    const sized = (width: number, flexShrink: number): FlexNode => box({ width, flexShrink })
    expect(placesOf(row({ width: 100, height: 5 }, sized(100, 1), sized(50, 2), sized(20, 0)))).toEqual([
      [0, 0, 65, 5],
      [65, 0, 15, 5],
      [80, 0, 20, 5],
    ])
  })

  it('distributes what min and max leave among the others', () => {
    expect(placesOf(row({ width: 100, height: 5 }, box({ flexGrow: 1, maxWidth: 20 }), box({ flexGrow: 1 })))).toEqual([
      [0, 0, 20, 5],
      [20, 0, 80, 5],
    ])
  })

  it('lets the minimum win over the maximum', () => {
    expect(placesOf(row({ width: 100, height: 5 }, box({ width: 50, minWidth: 40, maxWidth: 30 })))).toEqual([
      [0, 0, 40, 5],
    ])
  })

  it('makes no box smaller than its padding and border', () => {
    expect(placesOf(row({ width: 10, height: 5 }, box({ width: 50, paddingLeft: 20, borderLeftWidth: 4 })))).toEqual([
      [0, 0, 24, 5],
    ])
  })
})

describe('flex: the basis (CSS Flexbox 9.2)', () => {
  it('wins over the width', () => {
    expect(placesOf(row({ width: 100, height: 5 }, box({ width: 50, flexBasis: 30 })))).toEqual([[0, 0, 30, 5]])
  })

  it('is the content for a percentage or 0 in a column of indefinite height', () => {
    expect(
      placesOf(box({ width: 10 }, text(30, { flexGrow: 1, flexBasis: 0 }), text(10, { flexBasis: '50%' }))),
    ).toEqual([
      [0, 0, 10, 30],
      [0, 30, 10, 10],
    ])
  })

  it('is 0 in a column of definite height', () => {
    const grows = (): FlexNode => text(30, { flexGrow: 1, flexBasis: 0 })
    expect(placesOf(box({ width: 10, height: 100 }, grows(), grows()))).toEqual([
      [0, 0, 10, 50],
      [0, 50, 10, 50],
    ])
  })

  it('is the fit-content width of a text in a row: a short one beside a long one keeps its words', () => {
    expect(placesOf(row({ width: 100 }, text(25), text(1000)))).toEqual([
      [0, 0, 20, 130],
      [20, 0, 80, 130],
    ])
  })
})

describe('flex: words', () => {
  const worded = (letters: number, longest: number): FlexNode => {
    const node = text(letters)
    return { ...node, measure: { ...(node.measure as Measure), wordWidth: () => longest } }
  }
  const widths = (root: FlexNode): (number | undefined)[] => placesOf(root).map(([, , width]) => width)

  it('stay whole beside a long text', () => {
    expect(widths(row({ width: 100 }, worded(25, 25), worded(1000, 40)))).toEqual([25, 75])
  })

  it('are broken where there is no room for all of them', () => {
    expect(widths(row({ width: 100 }, worded(25, 25), worded(1000, 90)))).toEqual([20, 80])
  })
})

describe('flex: percentages', () => {
  it('of padding and margin refer to the width on all edges, on a page too', () => {
    const root = box({ width: 200, height: 50, paddingTop: '5%', paddingLeft: '10%' }, text(5, { marginTop: '10%' }))
    expect(placesOf(root)).toEqual([[20, 28, 180, 10]])
    expect(root.box).toMatchObject({ paddingTop: 10, paddingLeft: 20 })
  })

  it('of an indefinite height are ignored', () => {
    expect(placesOf(box({ width: 50 }, box({ height: '50%' }, text(5))))).toEqual([[0, 0, 50, 10]])
  })

  it('of a height refer to a stretched height', () => {
    const stretched = box({ width: 20 }, box({ height: '50%' }))
    layOutBoxes(row({ width: 100 }, box({ width: 10, height: 40 }), stretched))
    expect(stretched.children?.map(placeOf)).toEqual([[0, 0, 20, 20]])
  })

  it('of a height refer to the height by aspect ratio, on a baseline too', () => {
    const square = box({ width: 20, aspectRatio: 1 }, text(5, { top: '10%' }))
    layOutBoxes(row({ width: 100, alignItems: 'baseline' }, square))
    expect(square.children?.map(placeOf)).toEqual([[0, 2, 20, 10]])
  })

  it('of a gap refer to the content box along the axis', () => {
    const gapped: FlexStyle = { width: 100, flexWrap: 'wrap', columnGap: '10%', rowGap: 3 }
    const sized = (): FlexNode => box({ width: 40, height: 5 })
    expect(placesOf(row(gapped, sized(), sized(), sized()))).toEqual([
      [0, 0, 40, 5],
      [50, 0, 40, 5],
      [0, 8, 40, 5],
    ])
  })
})

describe('flex: alignment', () => {
  const small = (style: FlexStyle = {}): FlexNode => box({ width: 10, height: 10, ...style })
  const lefts = (justifyContent: FlexStyle['justifyContent'], width = 80): (number | undefined)[] =>
    placesOf(row({ width, justifyContent }, small(), small())).map(([left]) => left)
  const tops = (alignContent: FlexStyle['alignContent']): (number | undefined)[] => {
    const style: FlexStyle = { width: 10, height: 80, flexWrap: 'wrap', alignContent }
    return placesOf(row(style, small(), small())).map(([, top]) => top)
  }

  it.each([
    ['flex-start', [0, 10]],
    ['center', [30, 40]],
    ['flex-end', [60, 70]],
    ['space-between', [0, 70]],
    ['space-around', [15, 55]],
    ['space-evenly', [20, 50]],
  ] as const)('justify-content: %s', (align, expected) => expect(lefts(align)).toEqual(expected))

  it.each([
    ['flex-start', [0, 10]],
    ['center', [30, 40]],
    ['flex-end', [60, 70]],
    ['space-between', [0, 70]],
    ['space-around', [15, 55]],
    ['space-evenly', [20, 50]],
    ['stretch', [0, 40]],
    [undefined, [0, 10]],
  ] as const)('align-content: %s', (align, expected) => expect(tops(align)).toEqual(expected))

  it('gives free space to auto margins first', () => {
    const pushed = small({ marginLeft: 'auto', marginTop: 'auto' })
    expect(placesOf(row({ width: 50, height: 30, justifyContent: 'center' }, pushed))).toEqual([[40, 20, 10, 10]])
  })

  it('is on the baseline of the first line', () => {
    const large: Measure = { minWidth: 0, width: () => 5, height: () => 30, baseline: () => 24 }
    expect(placesOf(row({ width: 50, alignItems: 'baseline' }, { style: {}, measure: large }, text(5)))).toEqual([
      [0, 0, 5, 30],
      [5, 16, 5, 10],
    ])
  })

  it('starts from the other side in reverse, on both axes', () => {
    const style: FlexStyle = { width: 50, height: 40, flexDirection: 'row-reverse', flexWrap: 'wrap-reverse' }
    expect(placesOf(box(style, small(), small()))).toEqual([
      [40, 30, 10, 10],
      [30, 30, 10, 10],
    ])
  })

  it('stretches an item without a height', () => {
    expect(
      placesOf(row({ width: 50 }, small({ height: 30 }), box({ width: 5 }), box({ width: 5, maxHeight: 20 }))),
    ).toEqual([
      [0, 0, 10, 30],
      [10, 0, 5, 30],
      [15, 0, 5, 20],
    ])
  })
})

describe('flex: an item out of flow', () => {
  it('has an empty box and takes no room with display: none', () => {
    const hidden = box({ display: 'none' }, text(5))
    expect(placesOf(box({ width: 50 }, hidden, text(5)))).toEqual([
      [0, 0, 0, 0],
      [0, 0, 50, 10],
    ])
  })

  it('is placed by insets in the padding box of the nearest positioned ancestor', () => {
    const absolute = box({ position: 'absolute', top: 1, left: '10%', right: 2, bottom: 3 })
    const root = box(
      { width: 100, height: 50, borderLeftWidth: 5, paddingLeft: 10 },
      box({ position: 'static', marginTop: 20, height: 10 }, absolute),
    )
    layOutBoxes(root)
    // Relative to the static box at 15, 20.
    expect(placeOf(absolute)).toEqual([5 + 9.5 - 15, 1 - 20, 95 - 9.5 - 2, 46])
  })

  it('takes its static position without insets', () => {
    const absolute = box({ position: 'absolute', width: 10, height: 10, alignSelf: 'flex-end' })
    expect(placesOf(row({ width: 50, height: 40, justifyContent: 'center' }, absolute))).toEqual([[20, 30, 10, 10]])
  })

  it('is shrink-to-fit without a width', () => {
    expect(placesOf(box({ width: 30, height: 50 }, text(70, { position: 'absolute', left: 10, top: 0 })))).toEqual([
      [10, 0, 20, 40],
    ])
  })

  it('does not move others if it is relative', () => {
    expect(placesOf(box({ width: 30 }, text(5, { top: 4, left: '10%' }), text(5)))).toEqual([
      [3, 4, 30, 10],
      [0, 10, 30, 10],
    ])
  })
})

describe('flex: an item with an aspect ratio', () => {
  it('takes its height from its width', () => {
    expect(placesOf(box({ width: 100 }, picture(20, 10), box({ width: 40, aspectRatio: 2 })))).toEqual([
      [0, 0, 100, 50],
      [0, 50, 40, 20],
    ])
  })

  it('takes its width from its height in a row', () => {
    expect(placesOf(row({ width: 100, height: 30 }, picture(20, 10), box({ height: 10, aspectRatio: 2 })))).toEqual([
      [0, 0, 60, 30],
      [60, 0, 20, 10],
    ])
  })

  it('has its natural size by default', () => {
    expect(placesOf(box({ width: 100, alignItems: 'flex-start' }, picture(20, 10)))).toEqual([[0, 0, 20, 10]])
  })
})

it('flex: a deeply nested text is measured a few times only, even where each box is laid out again', () => {
  let asked = 0
  const leaf: Measure = {
    minWidth: 0,
    width: () => 300,
    height: (width) => {
      asked += 1
      return 10 * Math.ceil(300 / width)
    },
  }
  const depth = 24
  let node: FlexNode = { style: { minHeight: '50%' }, measure: leaf }
  for (let level = 0; level < depth; level += 1) {
    const style: FlexStyle = { minHeight: '10%', paddingLeft: 1 }
    node = level % 2 ? box(style, node) : row(style, node)
  }
  layOutBoxes(box({ width: 400 }, node))
  expect(asked).toBeLessThan(4 * depth)
})
