import {
  drawn,
  family,
  isUnseen,
  type Kind,
  lengthsOfGradients,
  looks,
  onlyAs,
  resources,
  stop,
  unseen,
  unseenHere,
} from './allowed'
import type { Element } from './parse'
import { type Budget, notDrawn, short, wrong } from './problem'
import { Styles } from './style'
import { drawnValue, idIn, type ValuePlace } from './values'

/** The drawn part of an SVG: no style sheets, no dangling references, supported features only. */
export interface SvgDrawing {
  width: number
  height: number
  viewBox: string
  shapes: SvgShape[]
}

/** A drawn element with SVG names. */
export interface SvgShape {
  name: string
  attributes: Record<string, string>
  children: (SvgShape | string)[]
}

/** State inherited from ancestors. */
interface Around {
  /** Number of ancestors, and how many of them remain groups. */
  depth: number
  groups: number
  colour: string
  isFilled: boolean
  isDashed: boolean
  isClipped: boolean
  /** Ids being followed, to detect circular references. */
  following: readonly string[]
}

interface Size {
  width: number
  height: number
}

/** Builds the drawing of an SVG's elements. */
export class Draughtsman {
  readonly #styles: Styles
  readonly #ids = new Map<string, Element>()
  /** Referenced elements by id: in the drawing they have short names and come first. */
  readonly #resources = new Map<string, { name: string; shape: SvgShape }>()
  /** Number of elements in each resource by reference: they count wherever it is drawn. */
  readonly #sizes = new Map<string, number>()

  constructor(
    root: Element,
    private readonly size: Size,
    private readonly budget: Budget,
  ) {
    this.#styles = new Styles(budget)
    this.#collect(root)
  }

  #collect(element: Element): void {
    const id = element.attributes.get('id')
    if (id !== undefined && !this.#ids.has(id)) this.#ids.set(id, element)
    if (element.name === 'style') {
      this.#styles.take(element.children.filter((one) => typeof one === 'string').join(''), element.line)
    }
    for (const child of element.children) if (typeof child !== 'string') this.#collect(child)
  }

  draw(root: Element): SvgShape[] {
    const around = {
      depth: 0,
      groups: 0,
      colour: '#000000',
      isFilled: false,
      isDashed: false,
      isClipped: false,
      following: [],
    }
    const { attributes, inside } = this.#looks(root, {}, around)
    const children = this.#children(root, inside)
    const all: SvgShape[] =
      Object.keys(attributes).length > 0 ? [{ name: 'g', attributes, children }] : (children as SvgShape[])
    const defined = [...this.#resources.values()].map(({ shape }) => shape)
    return defined.length > 0 ? [{ name: 'defs', attributes: {}, children: defined }, ...all] : all
  }

  #children(element: Element, around: Around): (SvgShape | string)[] {
    const holdsText = element.name === 'text' || element.name === 'tspan'
    const last = element.children.length - 1
    return element.children.flatMap((child, index): (SvgShape | string)[] => {
      if (typeof child !== 'string') return this.#shape(child, around, holdsText)
      const text = child.replace(/\s+/g, ' ')
      const isOutermost = index === 0 || index === last
      if (!holdsText || text === '' || (text === ' ' && isOutermost)) return []
      this.budget.characters(text.length)
      return [text]
    })
  }

  #shape(element: Element, around: Around, isInText = false): (SvgShape | string)[] {
    const { name, line } = element
    if (name === '' || unseen.has(name) || unseenHere.has(name) || Object.hasOwn(resources, name)) return []
    this.budget.elements(1)
    this.budget.depth(around.depth)
    const look = this.#styles.of(element)
    if (look.get('display') === 'none') return []
    if (name === 'use') return this.#used(element, around)
    const own = Object.hasOwn(drawn, name) ? drawn[name] : undefined
    if (!own) throw notDrawn(`<${short(name)}>`, line)
    if ((name === 'tspan') !== isInText) throw notDrawn(`<${name}> ${isInText ? 'inside' : 'outside'} a text`, line)
    const segments = this.budget.allSegments
    const { attributes, inside } = this.#looks(element, own, around, look)
    this.#countMarkers(element, attributes, this.budget.allSegments - segments)
    if (isOfInk.has(name) && !inside.isFilled) attributes.fill = '#000000'
    if (name === 'text') attributes['font-family'] = family
    if (name !== 'g' && name !== 'text' && name !== 'tspan') {
      const shape = { name, attributes: { ...geometry[name], ...attributes }, children: this.#onlyUnseen(element) }
      return isEmpty(shape) ? [] : [shape]
    }
    const children = this.#children(element, inside)
    return name === 'g' ? grouped(attributes, children) : [{ name, attributes, children }]
  }

  /** A marker is drawn at each vertex of a path. */
  #countMarkers({ name, line }: Element, attributes: Readonly<Record<string, string>>, corners: number): void {
    for (const place of ['marker-start', 'marker-mid', 'marker-end']) {
      const marker = attributes[place]
      if (marker === undefined || marker === 'none') continue
      if (!isMarked.has(name)) throw notDrawn(`\`${place}\` of <${name}>`, line)
      this.budget.elements((this.#sizes.get(marker) ?? 0) * (corners + 2))
    }
  }

  /** Children of a shape may only be descriptive. */
  #onlyUnseen(element: Element): never[] {
    const odd = element.children.find(
      (one): one is Element => typeof one !== 'string' && one.name !== '' && !unseen.has(one.name),
    )
    if (odd) throw notDrawn(`<${short(odd.name)}> inside <${element.name}>`, odd.line)
    return []
  }

  /** A `<use>`: a translated group with a copy of its target. */
  #used(element: Element, around: Around): (SvgShape | string)[] {
    const { line, attributes: given } = element
    const id = idIn(given.get('href') ?? '', line)
    const target = this.#ids.get(id)
    if (!target) throw wrong(`it refers to \`${short(id)}\`, which it does not have`, line)
    if (around.following.includes(id)) throw wrong(`\`${short(id)}\` refers to itself`, line)
    const look = this.#styles.of(element)
    const place = this.#place(element, around)
    const [x, y] = [
      drawnValue('horizontal', look.get('x') ?? '0', place),
      drawnValue('vertical', look.get('y') ?? '0', place),
    ]
    if (x !== '0' || y !== '0') look.set('transform', `${look.get('transform') ?? ''} translate(${x} ${y})`)
    for (const unread of ['x', 'y', 'width', 'height', 'href']) look.delete(unread)
    const { attributes, inside } = this.#looks(element, {}, around, look)
    if (target.name === 'symbol' || target.name === 'svg') throw notDrawn(`a <use> of <${target.name}>`, line)
    const children = this.#shape(target, { ...inside, following: [...around.following, id] })
    return grouped(attributes, children)
  }

  /** The attributes of an element as drawn, and the state that its children inherit. */
  #looks(
    element: Element,
    own: Readonly<Record<string, Kind>>,
    around: Around,
    look: ReadonlyMap<string, string> = this.#styles.of(element),
  ): { attributes: Record<string, string>; inside: Around } {
    const attributes: Record<string, string> = {}
    const place = this.#place(element, around)
    const colour = drawnValue('colour', look.get('color') ?? '', { ...place, name: 'color' }) ?? around.colour
    for (const [name, value] of look) {
      const kind = Object.hasOwn(own, name) ? own[name] : Object.hasOwn(looks, name) ? looks[name] : undefined
      if (!kind) this.#checkUndrawn(element, name, value)
      else if (name !== 'color') {
        const read = drawnValue(kind, value, { ...place, name, colour })
        if (read !== undefined) attributes[name] = read
      }
    }
    const isClipped = attributes['clip-path'] !== undefined && attributes['clip-path'] !== 'none'
    // Keeps an inherited clip path from applying twice.
    if (around.isClipped && !isClipped) attributes['clip-path'] = 'none'
    if (attributes['stroke-dasharray'] === 'none') {
      if (around.isDashed) throw notDrawn('a whole line in a group of dashes', element.line)
      delete attributes['stroke-dasharray']
    }
    const isDashed = around.isDashed || attributes['stroke-dasharray'] !== undefined
    const isFilled = around.isFilled || attributes.fill !== undefined
    const groups = around.groups + (Object.keys(attributes).length > 0 ? 1 : 0)
    this.budget.groups(groups)
    return { attributes, inside: { ...around, depth: around.depth + 1, groups, colour, isFilled, isDashed, isClipped } }
  }

  #checkUndrawn({ name: element, line }: Element, name: string, value: string): void {
    const allowed = Object.hasOwn(onlyAs, name) ? onlyAs[name] : undefined
    if (allowed ? allowed.includes(value.trim()) : isUnseen(name)) return
    if (element === 'svg' && (name === 'width' || name === 'height' || name === 'viewBox')) return
    throw notDrawn(`\`${short(name)}\` of \`${short(value)}\``, line)
  }

  #place({ line }: Element, around: Pick<Around, 'colour'>): ValuePlace {
    const refer = (value: string, to: string, at: number) => this.#refer(value, to, at)
    return { name: '', line, ...this.size, colour: around.colour, budget: this.budget, refer }
  }

  /** Draws a resource once and returns the reference to it. */
  #refer(value: string, to: string, line: number): string {
    const id = idIn(value, line)
    const target = this.#ids.get(id)
    if (!target) throw wrong(`it refers to \`${short(id)}\`, which it does not have`, line)
    const fits = to === 'paint' ? /^(?:linear|radial)Gradient$/.test(target.name) : target.name === to
    if (!fits) throw notDrawn(`a reference to <${short(target.name)}>`, line)
    const existing = this.#resources.get(id)
    if (existing) {
      this.budget.elements(this.#sizes.get(`url(#${existing.name})`) ?? 1)
      if (to === 'paint' && existing.shape.children.length === 0) return 'none'
      return `url(#${existing.name})`
    }
    const name = `d${this.#resources.size + 1}`
    const shape: SvgShape = { name: target.name, attributes: { id: name }, children: [] }
    this.#resources.set(id, { name, shape })
    const made = to === 'paint' ? this.#gradient(target, [id]) : this.#inside(target)
    Object.assign(shape, { children: made.children, attributes: { id: name, ...made.attributes } })
    this.#sizes.set(`url(#${name})`, sizeOf(shape))
    // A gradient without stops paints nothing.
    if (to === 'paint' && made.children.length === 0) return 'none'
    return `url(#${name})`
  }

  /** A gradient, with attributes and stops inherited by `href`. */
  #gradient(element: Element, following: readonly string[]): Omit<SvgShape, 'name'> {
    const { line, attributes: given } = element
    const look = new Map(this.#styles.of(element))
    look.delete('href')
    const isInUser = look.get('gradientUnits')?.trim() === 'userSpaceOnUse'
    const attributes = this.#only(element, look, {
      ...resources[element.name],
      ...(isInUser ? lengthsOfGradients : {}),
    })
    const own = element.children.filter((one): one is Element => typeof one !== 'string' && one.name === 'stop')
    const children = own.map((one) => {
      this.budget.elements(1)
      const attributes = { offset: '0', 'stop-color': '#000000', ...this.#only(one, this.#styles.of(one), stop) }
      return { name: 'stop', attributes, children: [] }
    })
    const href = given.get('href')
    if (href === undefined) return { attributes, children }
    const id = idIn(href, line)
    const target = this.#ids.get(id)
    if (!target || !/Gradient$/.test(target.name))
      throw wrong(`it refers to \`${short(id)}\`, which is no gradient`, line)
    if (following.includes(id) || following.length > 20) throw wrong(`\`${short(id)}\` refers to itself`, line)
    const other = this.#gradient(target, [...following, id])
    const isAlike = target.name === element.name
    const common = Object.entries(other.attributes).filter(([name]) => isAlike || name.startsWith('gradient'))
    return {
      attributes: { ...Object.fromEntries(common), ...attributes },
      children: children.length > 0 ? children : other.children,
    }
  }

  #only(
    element: Element,
    look: ReadonlyMap<string, string>,
    kinds: Readonly<Record<string, Kind>>,
  ): Record<string, string> {
    const attributes: Record<string, string> = {}
    const place = this.#place(element, { colour: '#000000' })
    for (const [name, value] of look) {
      if (!Object.hasOwn(kinds, name)) {
        if (!Object.hasOwn(looks, name)) this.#checkUndrawn(element, name, value)
        continue
      }
      const read = drawnValue(kinds[name] as Kind, value, { ...place, name })
      if (read !== undefined) attributes[name] = read
    }
    return attributes
  }

  /** A clip path or a marker: it may only contain shapes. */
  #inside(element: Element): Omit<SvgShape, 'name'> {
    const attributes = this.#only(element, this.#styles.of(element), resources[element.name] ?? {})
    const around = {
      depth: 0,
      // A marker is drawn within the groups of its path.
      groups: 8,
      colour: '#000000',
      isFilled: false,
      isDashed: false,
      isClipped: false,
      following: [],
    }
    const children = this.#children(element, around) as SvgShape[]
    const marked = children.find(hasMarkers)
    if (marked) throw notDrawn(`a marker inside a <${element.name}>`, element.line)
    if (element.name === 'clipPath') {
      const odd = children.find(({ name, attributes }) => !isOfInk.has(name) || name === 'text' || attributes.transform)
      if (odd)
        throw notDrawn(
          `a <clipPath> with <${odd.name}>${odd.attributes.transform ? ' that is moved' : ''}`,
          element.line,
        )
    }
    return { attributes, children }
  }
}

/** A group, or just its children if it has no attributes. */
const grouped = (attributes: Record<string, string>, children: (SvgShape | string)[]): (SvgShape | string)[] =>
  Object.keys(attributes).length > 0 && children.length > 0 ? [{ name: 'g', attributes, children }] : children

const hasMarkers = ({ attributes, children }: SvgShape): boolean =>
  Object.entries(attributes).some(([name, value]) => name.startsWith('marker-') && value !== 'none') ||
  children.some((child) => typeof child !== 'string' && hasMarkers(child))

const sizeOf = (shape: SvgShape | string): number =>
  typeof shape === 'string' ? 1 : shape.children.reduce((sum, child) => sum + sizeOf(child), 1)

const isMarked: ReadonlySet<string> = new Set(['path', 'line', 'polyline', 'polygon'])

/** Default positions of shapes. */
const geometry: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  circle: { cx: '0', cy: '0' },
  ellipse: { cx: '0', cy: '0' },
  line: { x1: '0', y1: '0', x2: '0', y2: '0' },
}

/** Sizes of which a shape needs more than 0. */
const extents: Readonly<Record<string, readonly string[]>> = {
  rect: ['width', 'height'],
  circle: ['r'],
  ellipse: ['rx', 'ry'],
}

/** Whether a shape draws nothing. */
const isEmpty = ({ name, attributes }: SvgShape): boolean => {
  if (name === 'path') return !attributes.d
  if (name === 'polyline' || name === 'polygon') return !attributes.points
  return (extents[name] ?? []).some((extent) => !(Number(attributes[extent] ?? 0) > 0))
}

/** Shapes that are black by default. */
const isOfInk: ReadonlySet<string> = new Set(['path', 'rect', 'circle', 'ellipse', 'polyline', 'polygon', 'text'])
