import {
  areaInUser,
  areaOfMask,
  drawn,
  family,
  isUnseen,
  type Kind,
  lengthsInUser,
  looks,
  onlyAs,
  resources,
  stop,
  unseen,
  unseenHere,
} from './allowed'
import { inSpace, isOfBox } from './bounding-box'
import { clipsIn } from './clips'
import { cornersOf } from './corners'
import { edgesOf, type Marker, withMarkers } from './markers'
import { boundsOf, outlineOf, outlinesIn } from './outline'
import type { Element } from './parse'
import { type Budget, notDrawn, short, wrong } from './problem'
import { fitImage } from './raster-in'
import type { SvgShape } from './shape'
import {
  geometry,
  grouped,
  hasText,
  inOrder,
  isEmpty,
  isOfInk,
  isPaint,
  paintsNothing,
  refuseOfShapes,
} from './shape-kinds'
import { Styles } from './style'
import { drawnValue, idIn, type ValuePlace } from './values'

/** State inherited from ancestors. */
interface Around {
  /** Number of ancestors, and how many of them remain groups. */
  depth: number
  groups: number
  colour: string
  isFilled: boolean
  isHidden: boolean
  strokeWidth: number
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
  /** Resources that are measured by the bounding box of what refers to them, by reference. */
  readonly #ofBox = new Map<string, SvgShape>()
  readonly #markers = new Map<string, Marker>()
  #names = 0
  /** Number of elements in each resource by name, once it is drawn: they count wherever it is drawn. */
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
      isHidden: false,
      strokeWidth: 1,
      following: [],
    }
    const { attributes, inside } = this.#looks(root, {}, around)
    const children = this.#children(root, inside)
    const all: SvgShape[] =
      Object.keys(attributes).length > 0 ? [{ name: 'g', attributes, children }] : (children as SvgShape[])
    const defined = [...this.#resources.values()]
      .map(({ shape }) => shape)
      .filter(({ name, attributes }) => name !== 'marker' && !this.#ofBox.has(`url(#${attributes.id})`))
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
    const { attributes, inside } = this.#looks(element, own, around, look)
    if (isOfInk.has(name) && !inside.isFilled) attributes.fill = '#000000'
    if (name === 'text') attributes['font-family'] = family
    if (name !== 'g' && name !== 'text' && name !== 'tspan') {
      if (inside.isHidden) return []
      if (name === 'image') fitImage(element, attributes, this.budget)
      const shape = { name, attributes: { ...geometry[name], ...attributes }, children: this.#onlyUnseen(element) }
      if (isEmpty(shape)) return []
      return inOrder(this.#fitted(shape, line), (one) => this.#marked(one, inside.strokeWidth))
    }
    if (inside.isHidden && name !== 'g') throw notDrawn('a hidden text', line)
    const children = this.#children(element, inside)
    if (name === 'g') return grouped(attributes, children).map((one) => this.#fitted(one, line))
    return [this.#fitted({ name, attributes, children }, line)]
  }

  /** A shape, with the markers at its vertices drawn. */
  #marked(shape: SvgShape, strokeWidth: number): (SvgShape | string)[] {
    const [start, mid, end] = ['start', 'mid', 'end'].map((place) => {
      const { [`marker-${place}`]: reference, ...others } = shape.attributes
      shape.attributes = others
      const marker = this.#markers.get(reference ?? '')
      return marker
    })
    if (!(start || mid || end)) return [shape]
    const markers = { start, mid, end }
    const sizes = [start, mid, end].map((one) => this.#sizes.get(one?.shape.attributes.id ?? '') ?? 0)
    this.budget.elements(Math.max(...sizes) * (cornersOf(outlineOf(shape)).length + 1))
    return withMarkers(shape, markers, strokeWidth)
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
    return grouped(attributes, children).map((one) => this.#fitted(one, line))
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
    refuseOfShapes(element, attributes)
    const strokeWidth = Math.max(0, Number(attributes['stroke-width'] ?? around.strokeWidth))
    const { visibility } = Object.fromEntries(look)
    const isHidden = visibility === undefined || visibility === 'inherit' ? around.isHidden : visibility !== 'visible'
    const isFilled = around.isFilled || attributes.fill !== undefined
    const groups = around.groups + (Object.keys(attributes).length > 0 ? 1 : 0)
    this.budget.groups(groups)
    return {
      attributes,
      inside: { ...around, depth: around.depth + 1, groups, colour, isFilled, isHidden, strokeWidth },
    }
  }

  #checkUndrawn({ name: element, line }: Element, name: string, value: string): void {
    const allowed = Object.hasOwn(onlyAs, name) ? onlyAs[name] : undefined
    if (allowed ? allowed.includes(value.trim()) : isUnseen(name)) return
    if ((element === 'svg' || element === 'image') && name === 'preserveAspectRatio') return
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
    const fits = to === 'paint' ? isPaint.test(target.name) : target.name === to
    if (!fits) throw notDrawn(`a reference to <${short(target.name)}>`, line)
    const existing = this.#resources.get(id)
    if (existing) {
      const size = this.#sizes.get(existing.name)
      if (size === undefined) throw wrong(`\`${short(id)}\` refers to itself`, line)
      this.budget.elements(size)
      return paintsNothing(existing.shape) ? 'none' : `url(#${existing.name})`
    }
    const name = target.name === 'marker' ? `m${this.#resources.size}` : this.#newName()
    const shape: SvgShape = { name: target.name, attributes: { id: name }, children: [] }
    this.#resources.set(id, { name, shape })
    const before = this.budget.allElements
    const made = target.name.endsWith('Gradient') ? this.#gradient(target, [id]) : this.#inside(target)
    Object.assign(shape, { children: made.children, attributes: { id: name, ...made.attributes } })
    this.#sizes.set(name, this.budget.allElements - before + 1)
    if (shape.name === 'marker') this.#keepMarker(shape)
    if (isOfBox(shape)) this.#ofBox.set(`url(#${name})`, shape)
    else if (shape.name === 'pattern') Object.assign(shape, inSpace(shape, [0, 0, 0, 0]))
    return paintsNothing(shape) ? 'none' : `url(#${name})`
  }

  #keepMarker(shape: SvgShape): void {
    const id = this.#newName()
    const edges = { name: 'clipPath', attributes: { id }, children: [edgesOf(shape)] }
    this.#resources.set(`edges ${id}`, { name: id, shape: edges })
    this.#markers.set(`url(#${shape.attributes.id})`, { shape, edges: `url(#${id})` })
  }

  #newName(): string {
    this.#names += 1
    return `d${this.#names}`
  }

  /** A shape of which no resource is measured by its bounding box any more: each such has a copy in user space. */
  #fitted<T extends SvgShape | string>(shape: T, line: number): T | SvgShape {
    if (typeof shape === 'string') return shape
    for (const name of ['fill', 'stroke', 'clip-path', 'mask']) {
      const reference = shape.attributes[name] ?? ''
      const resource = this.#ofBox.get(reference)
      if (!resource) continue
      const isPaint = name === 'fill' || name === 'stroke'
      if (hasText(shape) || (isPaint && shape.name === 'g')) {
        throw notDrawn(`a <${resource.name}> by the bounding box of <${shape.name}>`, line)
      }
      const bounds = boundsOf(outlinesIn([{ ...shape, attributes: { ...shape.attributes, transform: '' } }]))
      if (!bounds) return { name: 'g', attributes: {}, children: [] }
      const id = this.#newName()
      this.budget.elements(this.#sizes.get(reference.slice('url(#'.length, -1)) ?? 1)
      const copy = inSpace(resource, bounds)
      this.#resources.set(`copy ${id}`, { name: id, shape: { ...copy, attributes: { ...copy.attributes, id } } })
      shape.attributes[name] = `url(#${id})`
    }
    return shape
  }

  /** A gradient, with attributes and stops inherited by `href`. */
  #gradient(element: Element, following: readonly string[]): Omit<SvgShape, 'name'> {
    const { line, attributes: given } = element
    const look = new Map(this.#styles.of(element))
    look.delete('href')
    const isInUser = look.get('gradientUnits')?.trim() === 'userSpaceOnUse'
    const attributes = this.#only(element, look, {
      ...resources[element.name],
      ...(isInUser ? lengthsInUser : {}),
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

  /** A clip path, a mask or a pattern. */
  #inside(element: Element): Omit<SvgShape, 'name'> {
    const { name, line } = element
    if (element.attributes.has('href')) throw notDrawn(`\`href\` of <${name}>`, line)
    const look = new Map([...(name === 'mask' ? areaOfMask : []), ...this.#styles.of(element)])
    const isInUser = [look.get('maskUnits'), look.get('patternUnits')].includes('userSpaceOnUse')
    const attributes = this.#only(element, look, { ...resources[name], ...(isInUser ? areaInUser : {}) })
    const inherited = [...look.keys()].find((one) => Object.hasOwn(looks, one) && !Object.hasOwn(attributes, one))
    if (inherited !== undefined && name !== 'clipPath') throw notDrawn(`\`${inherited}\` of <${name}>`, line)
    const around = {
      depth: 0,
      groups: 4,
      colour: '#000000',
      isFilled: false,
      isHidden: false,
      strokeWidth: 1,
      following: [],
    }
    const children = this.#children(element, around) as SvgShape[]
    return { attributes, children: name === 'clipPath' ? clipsIn(children, line) : children }
  }
}
