import { inflateSync } from 'node:zlib'
import { type Arbitrary, array, assert, constantFrom, dictionary, letrec, property, record, tuple } from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Brief } from '../brief'
import { type BriefImage, decodeImage, isImageProblem } from '../brief/image'
import { OutputMismatchError } from '../verify/output-mismatch'
import { render } from './render'

const brief: Brief = {
  lang: 'ko',
  title: '물',
  blocks: [{ type: 'figure', src: 'a.svg', alt: '관로 지도' }],
} as unknown as Brief

const numbers = ['0', '1', '-3', '2.5', '100', '1e6', '-1e9', '1e-9', '50%', '3mm', '0%', '1e3px']
const values: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    'x y width height rx ry cx cy r x1 y1 x2 y2 fx fy refX refY markerWidth markerHeight stroke-width font-size opacity fill-opacity stroke-opacity offset stop-opacity'
      .split(' ')
      .map((name) => [name, numbers]),
  ),
  d: [
    '',
    'M0 0',
    'M0 0z',
    'M1 1L2 2',
    'm0 0a1 1 0 01.5.5',
    'M0 0A0 0 0 0 0 0 0',
    'M0 0q1 1 2 2t1 1',
    'M0 0C1 1 2 2 3 3s1 1 2 2',
    'M0 0h1v1H0V0zM5 5',
  ],
  points: ['', '1,1', '1 1 2 2', '1 1 2 2 3 3'],
  fill: ['none', 'red', '#abc', 'url(#g)', 'url(#r)', 'currentColor', 'inherit'],
  stroke: ['none', 'red', '#abcdef', 'rgb(1,2,3)'],
  transform: [
    '',
    'rotate(30)',
    'scale(0)',
    'translate(1e9)',
    'skewX(90)',
    'matrix(0 0 0 0 0 0)',
    'matrix(1 0 0 .0001 5 5)',
    'scale(1e6 1e-6)',
    'scale(2) rotate(1 2 3)',
  ],
  'clip-path': ['none', 'url(#c)'],
  'marker-end': ['none', 'url(#m)'],
  'marker-start': ['url(#m)'],
  'marker-mid': ['url(#m)'],
  overflow: ['visible', 'hidden'],
  'stroke-dasharray': ['none', '1', '1 2', '0 0', '0', '-1 2'],
  'stroke-linecap': ['butt', 'round'],
  'stroke-linejoin': ['miter', 'bevel'],
  'fill-rule': ['evenodd', 'nonzero'],
  'font-weight': ['bold', '300'],
  'font-family': ['Noto Sans KR', 'Arial'],
  'text-anchor': ['middle', 'end'],
  'dominant-baseline': ['middle', 'hanging'],
  viewBox: ['0 0 10 10', '5 5 1 1', '0 0 1e9 1e-9'],
  orient: ['auto', '45', 'auto-start-reverse'],
  gradientUnits: ['userSpaceOnUse', 'objectBoundingBox'],
  gradientTransform: ['rotate(30)', 'scale(0)'],
  style: ['fill:red', 'opacity:0'],
  display: ['none', 'inline'],
}

const attributesOf = (names: string): Arbitrary<string> =>
  dictionary(constantFrom(...names.split(' ')), constantFrom(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), { maxKeys: 5 }).map(
    (given) =>
      Object.entries(given)
        .map(([name, at]) => ` ${name}="${values[name]?.[at % (values[name]?.length ?? 1)]}"`)
        .join(''),
  )

const looks =
  'fill stroke stroke-width opacity fill-opacity stroke-opacity transform clip-path stroke-dasharray stroke-linecap stroke-linejoin fill-rule style display'
const shapes: Record<string, string> = {
  rect: 'x y width height rx ry',
  circle: 'cx cy r',
  ellipse: 'cx cy rx ry',
  line: 'x1 y1 x2 y2 marker-start marker-end',
  path: 'd marker-end marker-mid',
  polyline: 'points marker-end marker-mid',
  polygon: 'points',
}

const { tree } = letrec<{ tree: string; shape: string; text: string; group: string; use: string }>((tie) => ({
  tree: array(
    constantFrom('shape', 'text', 'group', 'use').chain((name) => tie(name as 'shape')),
    { maxLength: 4 },
  ).map((all) => all.join('')),
  shape: constantFrom(...Object.keys(shapes)).chain((name) =>
    attributesOf(`${shapes[name]} ${looks}`).map((given) => `<${name}${given}/>`),
  ),
  text: attributesOf(`x y font-size font-weight font-family text-anchor dominant-baseline ${looks}`).chain((given) =>
    constantFrom('', '물', '물 <tspan x="3">길</tspan>', ' ').map((inside) => `<text${given}>${inside}</text>`),
  ),
  group: tuple(attributesOf(looks), tie('tree')).map(([given, inside]) => `<g${given}>${inside}</g>`),
  use: attributesOf(`x y ${looks}`).map((given) => `<use href="#s"${given}/>`),
}))

const anyDrawing = record({
  root: attributesOf('viewBox'),
  stops: array(attributesOf('offset stop-opacity'), { maxLength: 3 }),
  linear: attributesOf('x1 y1 x2 y2 gradientUnits gradientTransform'),
  radial: attributesOf('cx cy r fx fy gradientUnits'),
  marker: attributesOf('refX refY markerWidth markerHeight viewBox orient overflow'),
  inside: tree as Arbitrary<string>,
}).map(
  ({ root, stops, linear, radial, marker, inside }) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"${root}><linearGradient id="g"${linear}>${stops.map((one) => `<stop${one}/>`).join('')}</linearGradient><radialGradient id="r" href="#g"${radial}/><clipPath id="c"><rect width="5" height="5"/></clipPath><marker id="m"${marker}><path d="M0 0h1"/></marker><path id="s" d="M0 0h3v3z"/>${inside}</svg>`,
)

/** The content streams of a PDF: inflated streams of printable text. */
const contentsOf = (pdf: Uint8Array): string[] => {
  const file = Buffer.from(pdf)
  const contents: string[] = []
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 7)) {
    const end = file.indexOf('endstream', at)
    if (end < 0) break
    try {
      const text = inflateSync(file.subarray(at + 7, end)).toString('latin1')
      if (/^[\t-~]*$/.test(text)) contents.push(text)
    } catch {
      // Not deflated: images and metadata.
    }
    at = end
  }
  return contents
}

beforeEach(() => {
  for (const name of ['log', 'warn', 'error'] as const) {
    vi.spyOn(console, name).mockImplementation((...said) => {
      throw new Error(`said on the console: ${said.join(' ')}`)
    })
  }
})
afterEach(() => vi.restoreAllMocks())

it('render: a drawing is drawn by our engine, or refused with a message before', () => {
  assert(
    property(anyDrawing, (text) => {
      const image = decodeImage(Buffer.from(text), 'a.svg')
      if (isImageProblem(image)) {
        expect(image.message).toContain('`a.svg` ')
        return
      }
      const bytes = drawn(image)
      if (!bytes) return
      expect(drawn(image)).toEqual(bytes)
      const contents = contentsOf(bytes)
      expect(contents.length).toBeGreaterThan(0)
      for (const content of contents) {
        expect(content).not.toMatch(/NaN|Infinity|undefined|none/)
        expect(content.match(/(?<=^|\s)q(?=\s|$)/g)?.length).toBe(content.match(/(?<=^|\s)Q(?=\s|$)/g)?.length)
      }
    }),
    { numRuns: 200 },
  )
})

const drawn = (image: BriefImage): Uint8Array | undefined => {
  try {
    return render(brief, 'pdf', { images: new Map([['a.svg', image]]) }).bytes
  } catch (error) {
    // The text was moved off the page.
    if (error instanceof OutputMismatchError) return undefined
    throw error
  }
}
