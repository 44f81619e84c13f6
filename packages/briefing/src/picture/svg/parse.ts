import { SaxesParser, type SaxesTagNS } from 'saxes'
import { damaged, type PictureError } from '../picture-error'
import { active, live } from './allowed'
import { type Budget, short, unsafe, wrong } from './problem'

/** An element of an SVG. */
export interface Element {
  /** Local name; empty in other namespaces than SVG. */
  name: string
  line: number
  /** Those without a namespace, and `xlink:href` as `href`. */
  attributes: Map<string, string>
  /** Elements and texts in order. */
  children: (Element | string)[]
}

const svgNamespace = 'http://www.w3.org/2000/svg'
const xml = 'http://www.w3.org/XML/1998/namespace'
const xlink = 'http://www.w3.org/1999/xlink'

/**
 * Parses an SVG.
 * @throws PictureError if it is no XML, active, or beyond a limit
 */
export const parsed = (bytes: Uint8Array, budget: Budget): Element => {
  budget.bytes(bytes.length)
  const reading = new Reading(budget)
  return reading.root(textIn(bytes))
}

const textIn = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw damaged('it is not UTF-8')
  }
}

/** Characters per call of the parser: an endless name or value is found after one chunk. */
const piece = 65_536

class Reading {
  readonly #parser = new SaxesParser({ xmlns: true, additionalNamespaces: { xlink } })
  readonly #open: Element[] = []
  #root: Element | undefined
  #line = 1
  #attributes = 0

  constructor(private readonly budget: Budget) {
    const parser = this.#parser
    parser.on('error', ({ message }) => {
      const [, line = '1', words = message] = /^(?:[^:]*:)?(\d+):\d+: (.*)$/s.exec(message) ?? []
      throw wrong(short(words.replace(/\.$/, '')), Number(line))
    })
    parser.on('doctype', (type) => {
      if (type.includes('[')) throw unsafe('entities of its own', parser.line)
    })
    parser.on('processinginstruction', ({ target }) => {
      if (target === 'xml-stylesheet') throw unsafe('a reference to a style sheet', parser.line)
    })
    parser.on('opentagstart', () => {
      // If the name ends a line, the parser is on the next one already.
      this.#line = parser.line - (parser.column === 0 ? 1 : 0)
      this.#attributes = 0
    })
    parser.on('attribute', () => {
      this.#attributes += 1
      budget.attributes(this.#attributes, this.#line)
    })
    parser.on('opentag', (tag) => this.#begin(tag))
    parser.on('closetag', () => this.#open.pop())
    parser.on('text', (text) => this.#text(text))
    parser.on('cdata', (text) => this.#text(text))
  }

  root(text: string): Element {
    for (let at = 0; at < text.length; at += piece) this.#parser.write(text.slice(at, at + piece))
    this.#parser.close()
    if (!this.#root) throw damaged('it has no element')
    return this.#root
  }

  #text(text: string): void {
    this.#open.at(-1)?.children.push(text)
  }

  #begin(tag: SaxesTagNS): void {
    const element = elementOf(tag, this.#line)
    this.budget.elements(1)
    this.budget.depth(this.#open.length)
    this.#open.at(-1)?.children.push(element)
    this.#root ??= element
    this.#open.push(element)
  }
}

const elementOf = ({ local, uri, attributes }: SaxesTagNS, line: number): Element => {
  if (Object.hasOwn(active, local)) throw unsafe(active[local] as string, line)
  if (live.has(uri)) throw unsafe('foreign content', line)
  const element: Element = {
    name: uri === svgNamespace || uri === '' ? local : '',
    line,
    attributes: new Map(),
    children: [],
  }
  for (const { local: name, uri: namespace, value } of Object.values(attributes)) {
    checkAttribute(name, value, line)
    if (namespace === '' && !name.includes(':')) element.attributes.set(name, value)
    else if (namespace === xlink && name === 'href' && !element.attributes.has('href')) {
      element.attributes.set('href', value)
    } else if (namespace === xml && name === 'space') element.attributes.set('xml:space', value)
  }
  return element
}

const checkAttribute = (name: string, value: string, line: number): void => {
  if (/^on[a-z]/i.test(name)) throw unsafe('an event handler', line)
  if ((name === 'href' || name === 'src' || name === 'base') && !isInside(name, value)) throw outside(line)
  if (leadsOutside(value)) throw outside(line)
}

const outside = (line: number): PictureError => unsafe('a reference to something outside', line)

/** References inside the SVG, or to raster images in it. */
const isInside = (name: string, value: string): boolean =>
  name === 'href' && (value.startsWith('#') || /^data:image\/(?:png|jpeg);/.test(value))

/** Whether a value or a style refers to something outside of the SVG. */
export const leadsOutside = (value: string): boolean => {
  const lower = value.toLowerCase()
  if (lower.includes('@import')) return true
  for (let at = lower.indexOf('url('); at >= 0; at = lower.indexOf('url(', at + 4)) {
    let inside = at + 4
    while (' \t\r\n\f"\''.includes(lower.charAt(inside)) && inside < lower.length) inside += 1
    if (lower[inside] !== '#') return true
    at = inside
  }
  return false
}
