import { createRequire } from 'node:module'
import type { CompatData, Identifier, SupportStatement } from '@mdn/browser-compat-data'
import { type CssNode, parse, walk } from 'css-tree'

const { css }: CompatData = createRequire(import.meta.url)('@mdn/browser-compat-data')

export const browsers = ['chrome', 'edge', 'firefox', 'safari'] as const
export type Browser = (typeof browsers)[number]

/** The first version of each browser that has something; infinite where none has. */
export type Since = Record<Browser, number>

/**
 * The features of browsers that a stylesheet uses, by their names in published compatibility data: properties and
 * their keywords, rules, functions, units, selectors. A feature that the data do not list came with another that they
 * list.
 */
export const featuresOf = (stylesheet: string): Map<string, Since> => {
  const features = new Map<string, Since>()
  walk(parse(stylesheet, { parseCustomProperty: true }), function (node) {
    for (const [name, found] of askedBy(node, this.declaration?.property)) {
      if (found?.__compat) features.set(name, sinceOf(found.__compat.support))
    }
  })
  return features
}

const askedBy = (node: CssNode, property = ''): [name: string, found: Identifier | undefined][] => {
  const { properties = {}, selectors = {}, types = {}, 'at-rules': rules = {} } = css as Record<string, Identifier>
  switch (node.type) {
    case 'Atrule':
      return [[`@${node.name}`, rules[node.name]]]
    case 'Declaration':
      return [[node.property, properties[node.property]]]
    case 'Identifier':
      return [[`${property}: ${node.name}`, properties[property]?.[node.name]]]
    case 'Function':
      return [[`${node.name}()`, types[node.name] ?? types.color?.[node.name]]]
    case 'Dimension':
      return [[node.unit, types.length?.[node.unit]]]
    case 'PseudoClassSelector':
    case 'PseudoElementSelector':
      return [[`:${node.name}`, selectors[node.name]]]
    default:
      return []
  }
}

const sinceOf = (support: Partial<Record<Browser, SupportStatement>>): Since => {
  const since = (browser: Browser): number => {
    const statements = [support[browser] ?? []].flat()
    const plain = statements.find((one) => !one.flags && !one.prefix && !one.alternative_name)
    const version = Number.parseFloat(String(plain?.version_added).replace('≤', ''))
    return Number.isNaN(version) ? Number.POSITIVE_INFINITY : version
  }
  return Object.fromEntries(browsers.map((browser) => [browser, since(browser)])) as Since
}
