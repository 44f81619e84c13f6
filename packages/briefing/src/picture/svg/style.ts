import { leadsOutside } from './parse'
import { type Budget, notDrawn, short, unsafe } from './problem'

type Declarations = Map<string, string>

/** Style rules by element, class or id; other selectors are refused. */
export class Styles {
  /** Declarations by simple selector (`*`, `rect`, `.class`, `#id`), with their order. */
  readonly #rules = new Map<string, Map<string, { value: string; order: number }>>()
  #order = 0

  constructor(private readonly budget: Budget) {}

  /** @throws PictureError if it refers outside, or has unsupported rules */
  take(sheet: string, line: number): void {
    const text = ownSheet(sheet, line)
    for (let at = 0; ; ) {
      const open = text.indexOf('{', at)
      if (open < 0) {
        if (text.slice(at).trim() !== '') throw notDrawn('a style that breaks off', line)
        return
      }
      const close = text.indexOf('}', open)
      if (close < 0) throw notDrawn('a style that breaks off', line)
      const declared = declarationsIn(text.slice(open + 1, close))
      for (const selector of text.slice(at, open).split(',')) this.#add(selector.trim(), declared, line)
      at = close + 1
    }
  }

  #add(selector: string, declared: Declarations, line: number): void {
    if (!/^(?:\*|[.#]?[\w-]+)$/.test(selector)) {
      throw notDrawn(`a style for \`${short(selector)}\``, line)
    }
    const rule = this.#rules.get(selector) ?? new Map<string, { value: string; order: number }>()
    this.#rules.set(selector, rule)
    this.#order += 1
    this.budget.rules(declared.size + 1)
    for (const [name, value] of declared) rule.set(name, { value, order: this.#order })
  }

  /** The cascaded attributes of an element: its attributes, then style rules, then its own style. */
  of(element: { name: string; attributes: ReadonlyMap<string, string> }): Declarations {
    const { name, attributes } = element
    const own = attributes.get('style')
    if (this.#rules.size === 0 && own === undefined) return new Map(attributes)
    const looks: Declarations = new Map(attributes)
    const classes = (attributes.get('class') ?? '').split(/\s+/).map((one) => `.${one}`)
    for (const selectors of [['*'], [name], classes, [`#${attributes.get('id')}`]]) this.#apply(selectors, looks)
    for (const [property, value] of declarationsIn(withoutComments(own ?? ''))) looks.set(property, value)
    return looks
  }

  /** Applies rules of equal specificity: the last one wins. */
  #apply(selectors: readonly string[], looks: Declarations): void {
    const orders = new Map<string, number>()
    for (const selector of selectors) {
      const rule = this.#rules.get(selector)
      this.budget.rules((rule?.size ?? 0) + 1)
      for (const [property, { value, order }] of rule ?? []) {
        if (order < (orders.get(property) ?? 0)) continue
        orders.set(property, order)
        looks.set(property, value)
      }
    }
  }
}

/**
 * The text of a style sheet without comments, and without the faces that it carries: texts are set in ours.
 * @throws PictureError if it refers outside
 */
export const ownSheet = (sheet: string, line: number): string => {
  let text = withoutComments(sheet)
  for (let at = text.indexOf('@font-face'); at >= 0; at = text.indexOf('@font-face', at)) {
    const end = text.indexOf('}', at) + 1
    const face = text.slice(at, end || text.length)
    if (/url\((?!\s*["']?data:)/i.test(face) || face.includes('@import')) break
    text = text.slice(0, at) + (end ? text.slice(end) : '')
  }
  if (leadsOutside(text)) throw unsafe('a reference to a style sheet', line)
  return text
}

const withoutComments = (text: string): string => {
  const parts: string[] = []
  for (let at = 0; ; ) {
    const open = text.indexOf('/*', at)
    if (open < 0) return [...parts, text.slice(at)].join('')
    parts.push(text.slice(at, open))
    const close = text.indexOf('*/', open + 2)
    if (close < 0) return parts.join('')
    at = close + 2
  }
}

export const declarationsIn = (text: string): Declarations => {
  const declared: Declarations = new Map()
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    declared.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim())
  }
  return declared
}
