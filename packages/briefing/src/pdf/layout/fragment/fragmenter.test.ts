import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SetLine } from '../../text/types'
import { BoxNode, setRest } from '../box-node'
import { layOutBoxes } from '../flex'
import type { Style } from '../style'
import { Fragmenter } from './fragmenter'

/** A line or box on a page. */
interface Printed {
  name: string
  page: number
  x: number
  /** Where its line ends. */
  end: number
}

const width = 300
const lineHeight = 10

type Props = Record<string, unknown>

const view = (style: Style, children: BoxNode[], props: Props = {}) => new BoxNode('VIEW', props, style, children)
const column = (...children: BoxNode[]) => view({}, children)
const row = (...children: BoxNode[]) => view({ flexDirection: 'row' }, children)
const cell = (...children: BoxNode[]) => view({ flexGrow: 1, flexBasis: 0 }, children)

/** A text of so many named lines. */
const text = (name: string, count: number, props: Props = {}, style: Style = {}): BoxNode => {
  const node = new BoxNode('TEXT', props, style, [])
  const lines = Array.from({ length: count }, (_, at) => ({
    box: { x: 0, y: at * lineHeight, width: 10, height: lineHeight },
    runs: [{ text: `${name}${at}` }],
    ascent: 8,
    xAdvance: 10,
    overflowRight: 0,
  }))
  node.set = () => lines as unknown as SetLine[]
  return node
}

const layOut = (children: BoxNode[]): BoxNode => {
  const page = new BoxNode('PAGE', {}, { width }, children)
  layOutBoxes(page)
  setRest(page)
  return page
}

/** Fragments boxes into pages of one height, and lays them out again. */
const printed = (boxes: BoxNode[], height: number): Printed[] => {
  const fragmenter = new Fragmenter(layOut(boxes).children, (one) => one > height)
  const found: Printed[] = []
  for (let page = 1; !fragmenter.isDone; page += 1) {
    if (page > 200) throw new Error('no end')
    const { boxes: content } = fragmenter.next(height)
    collect(layOut(content), page, 0, 0, found)
  }
  return found
}

const collect = (node: BoxNode, page: number, x: number, y: number, into: Printed[]): void => {
  const [left, top] = [x + node.box.left, y + node.box.top]
  const start = node.lines?.[0]?.box.y ?? 0
  for (const { box, runs } of node.lines ?? []) {
    const end = top + node.box.paddingTop + box.y - start + box.height
    into.push({ name: runs[0]?.text ?? '', page, x: left, end })
  }
  if (node.type === 'IMAGE') into.push({ name: 'image', page, x: left, end: top + node.box.height })
  for (const child of node.children) collect(child, page, left, top, into)
}

const image = (height: number) => view({ height }, [], {})

const pagesOf = (found: readonly Printed[]): string[] =>
  found.reduce<string[]>((pages, { name, page }) => {
    pages[page - 1] = [pages[page - 1], name].filter(Boolean).join(' ')
    return pages
  }, [])

describe('fragmenter', () => {
  it('a text is split between lines, with at least two of them on either side', () => {
    expect(pagesOf(printed([text('a', 4)], 35))).toEqual(['a0 a1', 'a2 a3'])
    expect(pagesOf(printed([text('a', 2), text('b', 3)], 45))).toEqual(['a0 a1', 'b0 b1 b2'])
    expect(pagesOf(printed([text('a', 5)], 12))).toEqual(['a0', 'a1', 'a2', 'a3', 'a4'])
  })

  it('minPresenceAhead keeps a box with two lines of the next one', () => {
    const heading = () => text('h', 1, { minPresenceAhead: 20 })
    expect(pagesOf(printed([text('a', 2), heading(), text('b', 4)], 40))).toEqual(
      ['a0 a1', 'h0 b0 b1 b2', 'b3'].slice(0, 0).concat(['a0 a1', 'h0 b0 b1', 'b2 b3']),
    )
    expect(pagesOf(printed([text('a', 2), column(heading(), column(text('b', 4)))], 40)).slice(0, 2)).toEqual([
      'a0 a1',
      'h0 b0 b1',
    ])
    expect(pagesOf(printed([heading(), image(100), text('b', 2)], 50))[0]).toBe('h0')
  })

  it('boxes of a row keep their places, also after others have ended', () => {
    const reversed = view({ flexDirection: 'row-reverse' }, [
      view({ width: 100 }, [text('b', 2)]),
      view({ width: 200 }, [text('a', 9)]),
    ])
    const places = printed([reversed], 40).filter(({ name }) => name.startsWith('a'))
    expect(new Set(places.map(({ page }) => page)).size).toBe(3)
    expect(new Set(places.map(({ x }) => x))).toEqual(new Set([0]))
  })

  it('space around a page break is dropped, so that no page is empty', () => {
    const padded = view({ paddingBottom: 30, marginBottom: 10 }, [text('b', 2)])
    const found = printed([text('a', 2), padded, text('c', 2, {}, { marginTop: 15 })], 40)
    expect(pagesOf(found)).toEqual(['a0 a1 b0 b1', 'c0 c1'])
    expect(found.at(-2)).toMatchObject({ name: 'c0', end: lineHeight })
  })

  it('a fixed head is repeated, and never alone on a page', () => {
    const head = () => view({}, [text('h', 1)], { fixed: true })
    const body = (count: number) => Array.from({ length: count }, (_, at) => text(`r${at}_`, 1))
    expect(pagesOf(printed([column(head(), ...body(5))], 30))).toEqual(['h0 r0_0 r1_0', 'h0 r2_0 r3_0', 'h0 r4_0'])
    expect(pagesOf(printed([text('a', 2), column(head(), text('b', 2))], 40))).toEqual(['a0 a1', 'h0 b0 b1'])
    expect(pagesOf(printed([column(head(), image(100), text('b', 1))], 30)).join(' ')).toContain('b0')
  })

  it('a head higher than a page does not loop for ever', () => {
    const high = () => text('h', 9, { fixed: true })
    expect(pagesOf(printed([column(high())], 40))).toEqual(['h0 h1 h2 h3', 'h4 h5 h6', 'h7 h8'])
    expect(pagesOf(printed([column(high(), text('b', 2))], 40)).at(-1)).toContain('b1')
  })

  it('wrap={false} is ignored only where no page has room', () => {
    const kept = (count: number) => view({}, [text('k', count)], { wrap: false })
    expect(pagesOf(printed([text('a', 2), kept(3)], 40))).toEqual(['a0 a1', 'k0 k1 k2'])
    expect(pagesOf(printed([text('a', 2), kept(5)], 40))).toEqual(['a0 a1 k0 k1', 'k2 k3 k4'])
  })

  it('keepUpTo: a box higher than that share of a page is split though it has wrap={false}', () => {
    const kept = (count: number) => view({}, [text('k', count)], { wrap: false, keepUpTo: 0.5 })
    expect(pagesOf(printed([text('a', 4), kept(4)], 80))).toEqual(['a0 a1 a2 a3 k0 k1 k2 k3'])
    expect(pagesOf(printed([text('a', 5), kept(4)], 80))).toEqual(['a0 a1 a2 a3 a4', 'k0 k1 k2 k3'])
    expect(pagesOf(printed([text('a', 5), kept(5)], 80))).toEqual(['a0 a1 a2 a3 a4 k0 k1 k2', 'k3 k4'])
  })

  it('minPresenceAhead of a last child holds for what follows its parent', () => {
    const heading = () => column(text('h', 1, { minPresenceAhead: 20 }))
    expect(pagesOf(printed([text('a', 2), heading(), text('b', 4)], 40))).toEqual(['a0 a1', 'h0 b0 b1', 'b2 b3'])
    expect(pagesOf(printed([text('a', 2), row(cell(heading())), text('b', 4)], 40))[1]).toBe('h0 b0 b1')
  })

  it('minPresenceAhead of a long text keeps its last two lines with what follows', () => {
    const intro = (count: number) => text('i', count, { minPresenceAhead: 20 })
    expect(pagesOf(printed([text('a', 2), intro(5), text('b', 2)], 80))).toEqual(['a0 a1 i0 i1 i2', 'i3 i4 b0 b1'])
    expect(pagesOf(printed([column(intro(8)), text('b', 2)], 80))).toEqual(['i0 i1 i2 i3 i4 i5', 'i6 i7 b0 b1'])
    expect(pagesOf(printed([text('a', 5), intro(3), text('b', 2)], 80))).toEqual(['a0 a1 a2 a3 a4', 'i0 i1 i2 b0 b1'])
  })

  it('continued: boxes on later pages begin with it, or have it beside them, never alone on a page', () => {
    const split = (style: Style, ...children: BoxNode[]) => {
      const node = column(...children)
      node.continued = () => [view(style, [text('c', 1)])]
      return node
    }
    expect(pagesOf(printed([text('a', 2), split({}, text('b', 7))], 50))).toEqual(['a0 a1 b0 b1 b2', 'c0 b3 b4 b5 b6'])
    const beside: Style = { position: 'absolute', top: 0, left: 0 }
    expect(pagesOf(printed([split(beside, text('b', 9))], 50))).toEqual(['b0 b1 b2 b3 b4', 'c0 b5 b6 b7 b8'])
    expect(pagesOf(printed([split({}, text('b', 2))], 50))).toEqual(['b0 b1'])
  })

  it('continued: a mark beside that is higher than what goes on has its room too', () => {
    const node = column(text('b', 7))
    node.continued = () => [view({ position: 'absolute', top: 0, left: 0 }, [text('c', 4)])]
    const found = printed([node, text('d', 1)], 50)
    expect(pagesOf(found)).toEqual(['b0 b1 b2 b3 b4', 'c0 c1 c2 c3 b5 b6 d0'])
    expect(found.at(-1)).toMatchObject({ name: 'd0', end: 50 })
    // The next box goes to the next page, if there is no room left for it.
    const full = column(text('b', 7))
    full.continued = node.continued
    expect(pagesOf(printed([full, text('d', 2)], 50))).toEqual(['b0 b1 b2 b3 b4', 'c0 c1 c2 c3 b5 b6', 'd0 d1'])
  })

  it('continued: a mark beside gives way to a column that goes on where it would stand', () => {
    const node = row(cell(text('a', 9)), cell(text('b', 7)))
    node.continued = () => [view({ position: 'absolute', top: 0, left: 0 }, [text('c', 1)])]
    expect(pagesOf(printed([node], 50))[1]).not.toContain('c0')
    const ended = row(cell(text('a', 9)), cell(text('b', 3)))
    ended.continued = node.continued
    expect(pagesOf(printed([ended], 50))[1]).toContain('c0')
  })

  it('a break with `fromPage` is forced on earlier pages only', () => {
    const second = () => text('b', 1, { break: true, fromPage: 2 })
    expect(pagesOf(printed([text('a', 2), second()], 40))).toEqual(['a0 a1', 'b0'])
    expect(pagesOf(printed([text('a', 6), column(second())], 40))).toEqual(['a0 a1 a2 a3', 'a4 a5 b0'])
  })

  it('a forced break begins a page, also inside other boxes', () => {
    expect(pagesOf(printed([text('a', 1), text('b', 1, { break: true })], 90))).toEqual(['a0', 'b0'])
    expect(pagesOf(printed([column(text('a', 1), text('b', 1, { break: true }))], 90))).toEqual(['a0', 'b0'])
    expect(pagesOf(printed([text('a', 1, { break: true })], 90))).toEqual(['a0'])
  })

  it('breakIf: a forced break is taken only where the page is filled so far, and leaves a gap otherwise', () => {
    const next = () => view({}, [text('b', 2)], { break: true, breakIf: { filled: 0.5, gap: 15 } })
    expect(pagesOf(printed([text('a', 5), next()], 90))).toEqual(['a0 a1 a2 a3 a4', 'b0 b1'])
    const found = printed([text('a', 2), next()], 90)
    expect(pagesOf(found)).toEqual(['a0 a1 b0 b1'])
    expect(found[2]).toMatchObject({ name: 'b0', end: 45 })
  })

  it('a rule from top to bottom is drawn beside each fragment', () => {
    const rule = view({ position: 'absolute', top: 0, bottom: 0, left: 0, width: 2 }, [])
    const fragmenter = new Fragmenter(layOut([view({}, [rule, text('a', 8)])]).children, () => false)
    const pages = [fragmenter.next(40), fragmenter.next(40)].map(({ boxes }) => layOut(boxes))
    expect(fragmenter.isDone).toBe(true)
    expect(pages.map((page) => page.children[0]?.children[0]?.box.height)).toEqual([40, 40])
  })

  it('wrapping boxes are split between flex lines', () => {
    const item = (name: string) => view({ width: 150 }, [text(name, 2)])
    const wrapping = view({ flexDirection: 'row', flexWrap: 'wrap' }, ['a', 'b', 'c', 'd'].map(item))
    const found = printed([wrapping], 30)
    expect(pagesOf(found)).toEqual(['a0 a1 b0 b1', 'c0 c1 d0 d1'])
    expect(found.map(({ x }) => x)).toEqual([0, 0, 150, 150, 0, 0, 150, 150])
  })

  const flow = (...columns: BoxNode[][]) =>
    view(
      { flexDirection: 'row' },
      columns.map((items) => cell(...items)),
      { columnFill: true },
    )

  it('columns of one flow are read on one page before the next, and balanced on the last', () => {
    const items = (names: string) => [...names].map((name) => view({}, [text(name, 1)], { wrap: false }))
    const found = printed([text('x', 1), flow(items('abcdefghi'), items('jklmnopqr'))], 50)
    expect(pagesOf(found)).toEqual(['x0 a0 b0 c0 d0 e0 f0 g0 h0', 'i0 j0 k0 l0 m0 n0 o0 p0 q0 r0'])
    expect(found.map(({ x }) => x)).toEqual([0, 0, 0, 0, 0, 150, 150, 150, 150, 0, 0, 0, 0, 0, 150, 150, 150, 150, 150])
    const short = printed([text('x', 1), flow(items('abcdef'), items('ghijk'))], 50)
    expect(pagesOf(short)).toEqual(['x0 a0 b0 c0 d0 e0 f0 g0 h0', 'i0 j0 k0'])
    expect(short.slice(-3).map(({ x }) => x)).toEqual([0, 0, 150])
  })

  it('columns of one flow keep every line, in order, whatever stands before and behind them', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(
        lengths,
        lengths,
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 60, max: 130 }),
        (one, other, above, height) => {
          const items = (counts: number[], name: string) =>
            counts.map((count, at) => view({ marginBottom: 4 }, [text(`${name}${at}.`, count)], { wrap: false }))
          const boxes = [text('x.', above), flow(items(one, 'a'), items(other, 'b')), text('y.', 2)]
          const expected = namesIn(layOut(boxes))
          const found = printed(boxes, height)
          expect(found.map(({ name }) => name)).toEqual(expected)
          expect(found.filter(({ end }) => end > height + 0.01)).toEqual([])
          const columns = found.filter(({ name }) => /^[ab]/.test(name))
          for (const [at, { page, x }] of columns.entries()) {
            const before = columns[at - 1]
            if (before) expect(page * 1000 + x).toBeGreaterThanOrEqual(before.page * 1000 + before.x)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  interface Sketch {
    lines?: number
    beside?: boolean
    style: Style
    props: Props
    children: Sketch[]
  }

  /** Random texts in random boxes. */
  const { sketch: anySketch } = fc.letrec<{ sketch: Sketch; text: Sketch }>((tie) => {
    const children = fc.array(tie('sketch'), { minLength: 1, maxLength: 4 })
    const framed = { borderTopWidth: 1, borderBottomWidth: 1, marginBottom: 9 }
    return {
      text: fc.record({
        lines: fc.integer({ min: 1, max: 12 }),
        style: fc.constantFrom<Style>({}, { marginTop: 3 }, { marginTop: 8 }),
        props: fc.constantFrom<Props>({}, { minPresenceAhead: 20 }),
        children: fc.constant([]),
      }),
      sketch: fc.oneof(
        { depthSize: 'small' },
        tie('text'),
        fc.record({
          style: fc.constantFrom<Style>({}, { paddingTop: 5, paddingBottom: 7 }, framed),
          props: fc.constantFrom<Props>({}, {}, { wrap: false }, { break: true }),
          children,
        }),
        fc.record({ beside: fc.constant(true), style: fc.constant({}), props: fc.constant({}), children }),
      ),
    }
  })

  /** Each line has a unique name. */
  const drawn = ({ lines, beside, style, props, children }: Sketch, name: string): BoxNode => {
    if (lines) return text(`${name}.`, lines, props, style)
    const inside = children.map((child, at) => drawn(child, `${name}-${at}`))
    return beside ? row(...inside.map((child) => cell(child))) : view(style, inside, props)
  }

  const namesIn = (node: BoxNode): string[] => [
    ...(node.lines ?? []).map(({ runs }) => runs[0]?.text ?? ''),
    ...node.children.flatMap(namesIn),
  ]

  it('no line is lost or repeated, order is kept, and pages are not exceeded', () => {
    fc.assert(
      fc.property(
        fc.array(anySketch, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 60, max: 200 }),
        (sketches, height) => {
          const boxes = sketches.map((sketch, at) => drawn(sketch, `${at}`))
          const expected = namesIn(layOut(boxes))
          const found = printed(boxes, height)
          expect(found.map(({ name }) => name).sort()).toEqual(expected.toSorted())
          expect(found.filter(({ end }) => end > height + 0.01)).toEqual([])
          const used = new Set(found.map(({ page }) => page))
          expect(used.size).toBe(Math.max(...used))
        },
      ),
      { numRuns: 300 },
    )
  })
})
