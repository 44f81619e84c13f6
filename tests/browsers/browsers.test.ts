import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { root } from '../command/run.ts'
import { browsers, featuresOf, type Since } from './features.ts'

const stylesheet = await readFile(fileURLToPath(import.meta.resolve('@briefing-kit/ui/styles.css')), 'utf8')
const features = featuresOf(stylesheet)

/** Features without which only a line or a page breaks elsewhere. */
const finer = /^(text-wrap|hyphens|orphans|widows|break-(after|before|inside))\b/

/**
 * Without these what is folded stays so in print, a citation is selected by hand, a browser may save ink or set phones'
 * text larger, a number in a right-to-left page has its gap on the other side, a table that is scrolled does not fade where
 * it goes on, and cards whose labels have different heights have their values at different heights.
 */
const conveniences =
  /^(animation-timeline$|mask-(image|size|repeat|position)$|scrollbar-width\b|grid-template-rows: subgrid$|:details-content|content-visibility|user-select|(print-color|forced-color|text-size)-adjust|d$|:dir$)/

/** Without these a colour is that of the text around, and a rule may be missing. */
const colours = /^(light-dark|color-mix)\(\)$/

/** The first versions that have all other features. */
const floor = (...without: RegExp[]): string => {
  const needed = [...features].filter(([name]) => !without.some((pattern) => pattern.test(name)))
  const highest = (browser: keyof Since) => Math.max(...needed.map(([, since]) => since[browser]))
  const [chrome, edge, firefox, safari] = browsers.map(highest)
  expect(edge).toBe(chrome)
  return `Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari}`
}

it.each(['packages/ui/README.md', 'apps/docs/guides/using-the-components.mdx'])(
  '%s names the browsers',
  async (file) => {
    const text = await readFile(join(root, file), 'utf8')
    const named = text.match(/Chrome and Edge [\d.]+, Firefox [\d.]+, Safari [\d.]+/g)
    expect(named).toEqual([floor(finer, conveniences), floor(finer, conveniences, colours)])
  },
)

it('knows what the stylesheet asks for', () => {
  const asked = [
    '@layer',
    '@container',
    'light-dark()',
    'lh',
    ':focus-visible',
    'text-wrap: pretty',
    'inset-inline-start',
  ]
  expect(asked.filter((name) => !features.has(name))).toEqual([])
})
