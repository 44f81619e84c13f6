import type { Element } from './parse'
import { type Budget, short, wrong } from './problem'

/** A style rule, as far as it is needed to know which elements it may reach. */
export interface StyleRule {
  selectors: readonly string[]
  declarations: readonly (readonly [name: string, value: string])[]
  line: number
}

/** Size of an element once everything it refers to is written out in its place. */
interface Extent {
  elements: number
  /** Characters of attributes, that is, of paths. */
  characters: number
  depth: number
}

/** Elements of which everything that refers to them has a copy. */
const isCopied = new Set(['use', 'path', 'line', 'polyline', 'polygon'])

/**
 * Counts what an SVG becomes once its references are followed, before anything follows them: a few lines may refer to
 * each other a billion times.
 */
export class References {
  readonly #ids = new Map<string, Element>()
  readonly #extents = new Map<Element, Extent | 'open'>()
  /** References in style rules, by the class, id or name that their selectors end in. */
  readonly #styled = new Map<string, string[]>()

  constructor(
    root: Element,
    rules: readonly StyleRule[],
    private readonly budget: Budget,
  ) {
    this.#collect(root)
    for (const { selectors, declarations } of rules) {
      const ids = declarations.flatMap(([, value]) => idsIn(value))
      for (const key of ids.length > 0 ? selectors.map(keyOf) : []) {
        this.#styled.set(key, [...(this.#styled.get(key) ?? []), ...ids])
      }
    }
  }

  #collect(element: Element): void {
    const id = element.attributes.get('id')
    if (id !== undefined && !this.#ids.has(id)) this.#ids.set(id, element)
    for (const child of element.children) if (typeof child !== 'string') this.#collect(child)
  }

  /** @throws PictureError if an element refers to itself or to nothing, or if all together are too much */
  check(root: Element): void {
    const { elements, characters } = this.#extentOf(root, 0)
    this.budget.elements(elements)
    this.budget.written(characters)
  }

  #extentOf(element: Element, level: number): Extent {
    const known = this.#extents.get(element)
    if (known === 'open') {
      throw wrong(`\`${short(element.attributes.get('id') ?? element.name)}\` refers to itself`, element.line)
    }
    if (known) {
      this.budget.depth(level + known.depth)
      return known
    }
    this.budget.depth(level)
    this.#extents.set(element, 'open')
    const extent: Extent = { elements: 1, characters: 0, depth: 1 }
    for (const value of element.attributes.values()) extent.characters += value.length
    for (const child of element.children) {
      if (typeof child === 'string') extent.characters += child.length
      else this.#add(extent, this.#extentOf(child, level + 1), 1)
    }
    for (const target of this.#targetsOf(element)) {
      const times = target.name === 'marker' ? cornersOf(element) : 1
      this.#add(extent, this.#extentOf(target, level + 1), isCopied.has(element.name) ? times : 1)
    }
    this.#extents.set(element, extent)
    return extent
  }

  #add(extent: Extent, other: Extent, times: number): void {
    extent.elements += times * other.elements
    extent.characters += times * other.characters
    extent.depth = Math.max(extent.depth, other.depth + 1)
  }

  #targetsOf({ name, attributes, line }: Element): Element[] {
    const ids: string[] = []
    for (const [attribute, value] of attributes) {
      if (attribute === 'href' && name !== 'a' && value.startsWith('#')) ids.push(value.slice(1))
      else ids.push(...idsIn(value))
    }
    const found = ids.map((id) => {
      const target = this.#ids.get(id)
      if (!target) throw wrong(`it refers to \`${short(id)}\`, which it does not have`, line)
      return target
    })
    const keys = ['*', name, `#${attributes.get('id')}`]
    for (const one of (attributes.get('class') ?? '').split(/\s+/)) keys.push(`.${one}`)
    const styled = this.#styled.size > 0 ? keys.flatMap((key) => this.#styled.get(key) ?? []) : []
    // A rule may be for an element that has a closer one.
    return [...found, ...styled.flatMap((id) => this.#ids.get(id) ?? [])]
  }
}

/** An upper bound for the vertices of a path, at each of which a marker is drawn. */
const cornersOf = ({ attributes }: Element): number => {
  const text = attributes.get('d') ?? attributes.get('points') ?? ''
  let numbers = 4
  for (let at = 0; at < text.length; at += 1) {
    const isDigit = text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57
    if (isDigit && !(text.charCodeAt(at - 1) >= 48 && text.charCodeAt(at - 1) <= 57)) numbers += 1
    else if (text.charCodeAt(at) > 64) numbers += 1
  }
  return numbers
}

/** Ids in `url(#id)`. */
const idsIn = (value: string): string[] => {
  const ids: string[] = []
  for (let at = value.indexOf('url('); at >= 0; at = value.indexOf('url(', at + 4)) {
    const [, id] = /^url\(\s*["']?#([^"')\s]+)/.exec(value.slice(at, at + 200)) ?? []
    if (id !== undefined) ids.push(id)
  }
  return ids
}

/** The part of a selector that says most about the elements it is for. */
export const keyOf = (selector: string): string => {
  const last = selector.split(/[\s>+~]+/).at(-1) ?? ''
  return /#[\w-]+/.exec(last)?.[0] ?? /\.[\w-]+/.exec(last)?.[0] ?? /^[\w-]+/.exec(last)?.[0] ?? '*'
}
