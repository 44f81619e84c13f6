import type { Element } from './parse'
import { type Budget, notDrawn } from './problem'
import type { StyleRule } from './references'
import { declarationsIn, ownSheet } from './style'

/** The rules of all style sheets of an SVG. */
export const rulesIn = (root: Element): StyleRule[] => {
  const rules: StyleRule[] = []
  const visit = (element: Element): void => {
    if (element.name === 'style') rules.push(...rulesOf(element))
    for (const child of element.children) if (typeof child !== 'string') visit(child)
  }
  visit(root)
  return rules
}

const rulesOf = ({ children, line }: Element): StyleRule[] => {
  const rules: StyleRule[] = []
  const text = ownSheet(children.filter((one) => typeof one === 'string').join(''), line)
  for (let at = 0; ; ) {
    const open = text.indexOf('{', at)
    if (open < 0) return rules
    const selectors = text.slice(at, open).trim()
    const close = text.indexOf('}', open)
    if (close < 0) throw notDrawn('a style that breaks off', line)
    // Rules inside others, for a medium for instance.
    if (text.slice(open + 1, close).includes('{')) throw notDrawn(`a style of \`${selectors.slice(0, 40)}\``, line)
    const declarations = [...declarationsIn(text.slice(open + 1, close))]
    rules.push({ selectors: selectors.split(',').map((one) => one.trim()), declarations, line })
    at = close + 1
  }
}

/** Counts the steps of matching every rule with every element: a selector of several parts looks at all ancestors. */
export const countMatching = (root: Element, rules: readonly StyleRule[], budget: Budget): void => {
  let steps = 0
  for (const { selectors } of rules) {
    for (const one of selectors) steps += 8 ** (one.split(/[\s>+~]+/).length - 1)
  }
  budget.rules(steps * Math.ceil(sizeOf(root) / 10))
}

const sizeOf = ({ children }: Element): number =>
  children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : sizeOf(child)), 1)
