import type { SvgDrawing as Picture, SvgShape } from '../../picture/svg'
import { pathSegments } from '../../picture/svg/path'
import type { Faces } from '../font/faces'
import { firstWords, NotCovered, TaggingError } from '../problems'
import { atSpaces } from '../text/break-opportunities'
import { setLines } from '../text/set-lines'
import type { SetRun, TextAttributes } from '../text/types'
import type { Node } from '../tree/node'
import { BoxNode } from './box-node'
import type { BoxDrawing, ViewBox } from './drawing'
import { type Inherited, isColor, ownStyle, type Style, withInherited } from './style'

/** A picture as a drawing. */
export const pictureOf = (instance: Node, { shapes, viewBox }: Picture, faces: Faces): BoxDrawing => {
  const words = new Words(instance, faces)
  words.check(shapes)
  const view = viewBoxIn(viewBox)
  const { maxX: width, maxY: height } = view
  return { shapes, viewBox: view, width, height, looks: {}, isPicture: true, runsOf: words.runsOf }
}

export const drawnBox = (props: Record<string, unknown>, style: Style, drawing: BoxDrawing): BoxNode => {
  const node = new BoxNode('SVG', props, style, [])
  const { viewBox } = drawing
  node.drawing = drawing
  if (viewBox) node.ratio = (viewBox.maxX - viewBox.minX) / (viewBox.maxY - viewBox.minY)
  return node
}

const viewBoxIn = (value: string): ViewBox => {
  const [minX = 0, minY = 0, maxX = 0, maxY = 0] = value.split(/[\s,]+/).map(Number)
  return { minX, minY, maxX, maxY }
}

// Words

/** Default families of texts in pictures; the second is the fallback. */
const shipped = ['Pretendard', 'Noto Sans KR']

/** Sets the texts of a picture. */
class Words {
  readonly #attributes = new Map<string, TextAttributes>()
  readonly #families: readonly string[]

  constructor(
    private readonly instance: Node,
    private readonly faces: Faces,
  ) {
    this.#families = (instance.props.families as readonly string[] | undefined) ?? shipped
  }

  /** @throws TaggingError if no face has one of the characters */
  check(shapes: readonly SvgShape[]): void {
    const lacking = new Set(textsIn(shapes).flatMap((text) => this.#lacking(text)))
    if (lacking.size > 0) throw this.#lack([...lacking])
  }

  readonly runsOf = (text: string, fontSize: number, weight: number): readonly SetRun[] => {
    try {
      return this.#runsOf(text, fontSize, weight)
    } catch (error) {
      throw error instanceof NotCovered ? this.#lack([text]) : error
    }
  }

  #runsOf(text: string, fontSize: number, weight: number): readonly SetRun[] {
    const [line] = setLines([{ text, attributes: this.#set(text, fontSize, weight) }], column, atSpaces)
    return line?.runs ?? []
  }

  #lacking(text: string): string[] {
    try {
      this.#runsOf(text, 1, 400)
      return []
    } catch (error) {
      if (!(error instanceof NotCovered)) throw error
      const { faces } = this.#set(text, 1, 400)
      const found = [...text].filter((one) => !faces.some((face) => face.has(one.codePointAt(0) as number)))
      return found.length > 0 ? found : [text]
    }
  }

  #lack(lacking: readonly string[]): TaggingError {
    const message = `no embedded font has ${lacking.map((one) => `"${one}"`).join(', ')}`
    const text = firstWords(String(this.instance.props.alt ?? ''))
    return new TaggingError([{ code: 'missing-glyph', message, element: 'Svg', text }])
  }

  #set(text: string, fontSize: number, weight: number): TextAttributes {
    // The fallback is opened only where it is needed.
    const families = this.#families
    const [first] = this.faces.stack(families.slice(0, 1), weight)
    const isEnough = [...text].every((character) => first?.has(character.codePointAt(0) as number))
    const key = `${fontSize} ${weight} ${isEnough}`
    const cached = this.#attributes.get(key)
    if (cached) return cached
    const faces = this.faces.stack(isEnough ? families.slice(0, 1) : families, weight)
    const made = { ...plain, faces, fontSize, inFaces: [] }
    this.#attributes.set(key, made)
    return made
  }
}

const textsIn = (shapes: readonly (SvgShape | string)[]): string[] =>
  shapes.flatMap((shape) => (typeof shape === 'string' ? [shape] : textsIn(shape.children)))

const plain = {
  features: [],
  color: '#000000',
  lineHeight: undefined,
  letterSpacing: 0,
  align: 'left',
  indent: 0,
  link: undefined,
  backgroundColor: undefined,
  decoration: undefined,
  inline: undefined,
} as const

/** Wider than any text of a drawing. */
const column = { measure: 1e12, maxLines: 1, ellipsis: false }

// Drawings of elements

interface Element {
  type: string
  props: Record<string, unknown>
  children?: readonly Element[] | undefined
}

/** A drawing of elements. */
export const drawingBox = (instance: Node, outer: Inherited, faces: Faces): BoxNode => {
  const { props, style, children = [] } = instance
  const { picture, families: _, ...own } = props
  // Elements that were read as SVG.
  if (picture)
    return drawnBox(own, withInherited(ownStyle(style), outer), pictureOf(instance, picture as Picture, faces))
  if (props.preserveAspectRatio) throw new NotCovered('preserveAspectRatio')
  checkColors(props)
  const viewBox = props.viewBox === undefined ? undefined : viewBoxIn(String(props.viewBox))
  const looks = Object.fromEntries(
    [...paints].filter((name) => isSaid(props[name])).map((name) => [kebabCase(name), String(props[name])]),
  )
  return drawnBox(props, withInherited(ownStyle(style), outer), {
    shapes: children.map(shapeOf),
    viewBox,
    width: viewBox?.maxX ?? 0,
    height: viewBox?.maxY ?? 0,
    looks,
    isPicture: false,
    runsOf: () => [],
  })
}

/** Attributes that shapes inherit from a group. */
const paints = new Set(['fill', 'stroke', 'strokeWidth', 'strokeLinejoin'])

const geometry: Readonly<Record<string, readonly string[]>> = {
  CIRCLE: ['cx', 'cy', 'r'],
  ELLIPSE: ['cx', 'cy', 'rx', 'ry'],
  G: [],
  LINE: ['x1', 'y1', 'x2', 'y2'],
  PATH: ['d'],
  POLYGON: ['points'],
  POLYLINE: ['points'],
  RECT: ['x', 'y', 'width', 'height'],
}

/** @throws NotCovered where it has more than shapes and plain colours */
const shapeOf = ({ type, props, children = [] }: Element): SvgShape => {
  const own = geometry[type]
  const said = Object.keys(props).filter((name) => isSaid(props[name]))
  const odd = said.find((name) => name !== 'strokeDasharray' && !own?.includes(name) && !paints.has(name))
  if (!own || odd) throw new NotCovered(`${type} ${odd ?? ''}`)
  checkColors(props)
  if (type !== 'G' && children.length > 0) throw new NotCovered(`${type} with others in it`)
  if (type === 'PATH') checkPath(String(props.d))
  const attributes = Object.fromEntries(said.map((name) => [kebabCase(name), String(props[name])]))
  return { name: type.toLowerCase(), attributes, children: children.map(shapeOf) }
}

const checkPath = (d: string): void => {
  try {
    pathSegments(d)
  } catch {
    throw new NotCovered('an odd path')
  }
}

const checkColors = ({ fill, stroke }: Record<string, unknown>): void => {
  for (const color of [fill, stroke]) {
    if (isSaid(color) && color !== 'none' && !isColor(color)) throw new NotCovered(String(color))
  }
}

const isSaid = (value: unknown): boolean => value !== undefined

const kebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
