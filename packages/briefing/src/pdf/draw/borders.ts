import type { BoxNode } from '../layout/box-node'
import type { PdfPage } from '../write'
import { number } from '../write'
import type { Pen } from './pen'
import type { BoxPlace } from './place'
import { inset, outlineOf, type Rounded, roundedOf } from './rounded'

/** Draws the background of a box and the borders around it. */
export const drawBox = (pdfPage: PdfPage, pen: Pen, node: BoxNode, { left, top }: BoxPlace, height: number): void => {
  const { box, style } = node
  const rounded = roundedOf(node, { left, top })
  if (style.backgroundColor) {
    pen.fill(style.backgroundColor as string)
    pdfPage.write(`${rounded ? outlineOf(rounded, height) : rectangle(left, top, box.width, box.height, height)} f`)
  }
  if (rounded) drawRound(pdfPage, pen, node, rounded, height)
  else
    for (const side of sides) if (box[`border${side}Width`]) drawSide(pdfPage, pen, node, { left, top }, height, side)
}

/** Border widths of a box in points: top, right, bottom, left. */
export const bordersOf = ({ box }: BoxNode) =>
  [box.borderTopWidth, box.borderRightWidth, box.borderBottomWidth, box.borderLeftWidth] as const

/** Borders of a box with round corners: one ring if all look alike, else each side clipped to its part of the ring. */
const drawRound = (pdfPage: PdfPage, pen: Pen, node: BoxNode, outer: Rounded, height: number): void => {
  const { box } = node
  const drawn = sides.filter((side) => box[`border${side}Width`])
  const looks = new Set(sides.map((side) => [box[`border${side}Width`], ...lookOf(node, side)].join()))
  const [first] = drawn
  if (!first) return
  if (looks.size === 1) {
    drawRing(pdfPage, pen, node, outer, height, first)
    return
  }
  for (const side of drawn) {
    pen.apart((inside) => {
      pdfPage.write(`${areaOf(cornersOf(box, outer, side), height)} h W n`)
      drawRing(pdfPage, inside, node, outer, height, side)
    })
  }
}

/** Draws the ring of all four borders in the colour and style of one side. */
const drawRing = (pdfPage: PdfPage, pen: Pen, node: BoxNode, outer: Rounded, height: number, side: Side): void => {
  const [color, style] = lookOf(node, side)
  const widths = bordersOf(node)
  if (style === 'solid') {
    pen.fill(color)
    pdfPage.write(`${outlineOf(outer, height)} ${outlineOf(inset(outer, widths), height)} f*`)
    return
  }
  const width = node.box[`border${side}Width`] as number
  const [top, right, bottom, left] = widths.map((one) => one / 2) as [number, number, number, number]
  pen.apart((inside) => {
    inside.stroke(color)
    inside.width(width)
    pdfPage.write(`${dashesOf(style, width)} ${outlineOf(inset(outer, [top, right, bottom, left]), height)} S`)
  })
}

/** Dash pattern of a border: round dots two widths apart, or dashes of three widths with gaps of two. */
const dashesOf = (style: string, width: number): string =>
  style === 'dotted' ? `1 J [0 ${number(2 * width)}] 0 d` : `[${number(3 * width)} ${number(2 * width)}] 0 d`

const lookOf = ({ style }: BoxNode, side: Side): readonly [color: string, style: string] => [
  (style[`border${side}Color`] as string | undefined) ?? '#000000',
  (style[`border${side}Style`] as string | undefined) ?? 'solid',
]

const areaOf = (corners: readonly Point[], height: number): string =>
  corners.map((corner, index) => `${point(corner, height)} ${index === 0 ? 'm' : 'l'}`).join(' ')

export const hasPaint = ({ box, style }: BoxNode): boolean =>
  Boolean(
    style.backgroundColor || box.borderTopWidth || box.borderRightWidth || box.borderBottomWidth || box.borderLeftWidth,
  )

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const
type Side = (typeof sides)[number]

const drawSide = (pdfPage: PdfPage, pen: Pen, node: BoxNode, place: BoxPlace, height: number, side: Side): void => {
  const { box } = node
  const [color, style] = lookOf(node, side)
  const width = box[`border${side}Width`] as number
  const corners = cornersOf(box, place, side)
  const area = areaOf(corners, height)
  if (style === 'dotted') {
    pen.apart((inside) => {
      inside.stroke(color)
      inside.width(width)
      const [from, to] = [middle(corners[0], corners[3]), middle(corners[1], corners[2])]
      pdfPage.write(`${dashesOf(style, width)} ${point(from, height)} m ${point(to, height)} l S`)
    })
  } else if (style === 'dashed') {
    pen.apart((inside) => {
      inside.stroke(color)
      inside.width(2 * width)
      pdfPage.write(`[${number(2 * width)} ${number(1.2 * width)}] 0 d ${area} h W n`)
      const [from, to] = corners
      // The top border fills its left corner first.
      const corner: Point = side === 'Top' ? [from[0], from[1] + width] : from
      const start = `${point(corner, height)} m${side === 'Top' ? ` ${point(from, height)} l` : ''}`
      pdfPage.write(`${start} ${point(to, height)} l S`)
    })
  } else if (neighboursOf(side).some((other) => box[`border${other}Width`])) {
    pen.fill(color)
    pdfPage.write(`${area} h f`)
  } else {
    pen.stroke(color)
    pen.width(width)
    // Stroke the middle line: viewers keep the width of a stroke, but not of a thin filled area.
    pdfPage.write(
      `${point(middle(corners[0], corners[3]), height)} m ${point(middle(corners[1], corners[2]), height)} l S`,
    )
  }
}

const neighboursOf = (side: Side): Side[] => sides.filter((_, at) => (at - sides.indexOf(side)) % 2 !== 0)

type Point = readonly [x: number, y: number]

const point = ([x, y]: Point, height: number): string => `${number(x)} ${number(height - y)}`

const middle = ([x, y]: Point, [otherX, otherY]: Point): Point => [(x + otherX) / 2, (y + otherY) / 2]

/** The corners of a border, outer ones first, clockwise; adjacent borders meet in the diagonal. */
const cornersOf = (
  { width, height, borderTopWidth: t, borderRightWidth: r, borderBottomWidth: b, borderLeftWidth: l }: BoxNode['box'],
  { left, top }: BoxPlace,
  side: Side,
): readonly [Point, Point, Point, Point] => {
  // biome-ignore format: clockwise, from the upper left one on
  const cornersIn = (west: number, north: number, east: number, south: number): Point[] =>
    [[west, north], [east, north], [east, south], [west, south]]
  const [right, bottom] = [left + width, top + height]
  const [outer, inner] = [cornersIn(left, top, right, bottom), cornersIn(left + l, top + t, right - r, bottom - b)]
  const from = sides.indexOf(side)
  const to = (from + 1) % 4
  return [outer[from], outer[to], inner[to], inner[from]] as [Point, Point, Point, Point]
}

export const rectangle = (left: number, top: number, width: number, height: number, page: number): string =>
  `${number(left)} ${number(page - top - height)} ${number(width)} ${number(height)} re`
