import type { Element } from './parse'
import { notDrawn } from './problem'
import { keyOf, type StyleRule } from './references'
import { isMarked } from './shape-kinds'
import { declarationsIn } from './style'

/** Properties by which a shape is seen, that it hands on. */
const properties = ['fill', 'stroke', 'marker-start', 'marker-mid', 'marker-end'] as const

type Look = Readonly<Partial<Record<(typeof properties)[number], string>>>

/** Elements whose content is drawn only where something refers to it. */
const kept: ReadonlySet<string> = new Set(['defs', 'symbol'])
/** Content that is drawn where it is referred to, with the look of the place where it stands. */
const referred: ReadonlySet<string> = new Set(['marker', 'mask', 'pattern'])

/**
 * Refuses shapes that show nothing but their markers: usvg leaves those out with the shape. Rules with selectors of
 * several parts count by their last one.
 * @throws PictureError with the first such shape
 */
export const refuseUnpainted = (root: Element, rules: readonly StyleRule[]): void => {
  const ids = new Map<string, Element>()
  collect(root, ids)
  if ([...ids.values()].some(({ name }) => name === 'marker')) new Walk(ids, rules).visit(root, {}, true)
}

const collect = (element: Element, ids: Map<string, Element>): void => {
  const id = element.attributes.get('id')
  if (id !== undefined && !ids.has(id)) ids.set(id, element)
  for (const child of element.children) if (typeof child !== 'string') collect(child, ids)
}

class Walk {
  readonly #rules = new Map<string, StyleRule['declarations'][]>()

  constructor(
    private readonly ids: ReadonlyMap<string, Element>,
    rules: readonly StyleRule[],
  ) {
    for (const { selectors, declarations } of rules) {
      for (const key of selectors.map(keyOf)) this.#rules.set(key, [...(this.#rules.get(key) ?? []), declarations])
    }
  }

  visit(element: Element, around: Look, isDrawn: boolean): void {
    const { name, line, attributes, children } = element
    const look = this.#lookOf(element, around)
    const isBare = isNone(look.stroke) && isNone(look.fill ?? 'black')
    if (isDrawn && isBare && isMarked.has(name) && properties.slice(2).some((one) => !isNone(look[one]))) {
      throw notDrawn(`markers of a <${name}> that has neither \`fill\` nor \`stroke\``, line)
    }
    const target = name === 'use' ? this.ids.get(attributes.get('href')?.slice(1) ?? '') : undefined
    if (target) for (const one of drawnOf(target)) this.visit(one, look, true)
    for (const child of children) {
      if (typeof child === 'string') continue
      this.visit(child, look, referred.has(child.name) || (isDrawn && !kept.has(child.name)))
    }
  }

  #lookOf({ name, attributes }: Element, around: Look): Look {
    const look: Record<string, string> = { ...around }
    const take = (declared: Iterable<readonly [string, string]>): void => {
      for (const [property, value] of declared) {
        if ((properties as readonly string[]).includes(property) && value !== 'inherit') look[property] = value
      }
    }
    take(attributes)
    const classes = (attributes.get('class') ?? '').split(/\s+/).map((one) => `.${one}`)
    for (const key of ['*', name, ...classes, `#${attributes.get('id')}`]) this.#rules.get(key)?.forEach(take)
    take(declarationsIn(attributes.get('style') ?? ''))
    return look
  }
}

/** A `<symbol>` is drawn by its content. */
const drawnOf = (target: Element): Element[] =>
  target.name === 'symbol' ? target.children.filter((one) => typeof one !== 'string') : [target]

const isNone = (value = 'none'): boolean => /^(?:none|transparent)$/i.test(value.trim())
