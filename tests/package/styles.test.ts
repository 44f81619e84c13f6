import { copyFile, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fill, newPage, startChromium } from '../browser.ts'
import { node, root, unownedFolder } from '../command/run.ts'
import { pack, run, versionOf } from './pack.ts'

/*
 * The packed stylesheets in pages of somebody's, whose own rules mean no harm and do it all the same. The rules that
 * get in are in `hostile`.
 */

const local = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The stylesheets, by their name. */
let styles: string
let unlayered: string
let accidents: string
let elements: string

/** The forms of each component as HTML. */
let specimens: Record<string, string[]>
let components: string[]

/** How they look in a page without rules of its own. */
let clean: Record<string, Buffer>

let browser: Browser

beforeAll(async () => {
  const folder = await unownedFolder()
  const tarball = await pack('ui', folder)
  const peers = await Promise.all(['react', 'react-dom'].map(async (name) => `${name}@${await versionOf(name)}`))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'somebody', private: true, type: 'module' }))
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
  await run('npm', ['install', ...quiet, tarball, ...peers], folder)
  await copyFile(new URL('./programs/specimens.mjs', import.meta.url), join(folder, 'specimens.mjs'))
  const ended = await node(['specimens.mjs'], { cwd: folder })
  if (ended.code !== 0) throw new Error(ended.stderr)
  specimens = JSON.parse(ended.stdout)
  components = Object.keys(await import('@briefing-kit/ui')).filter((name) => /^[A-Z]/.test(name))

  const { exports } = JSON.parse(await readFile(join(folder, 'node_modules/@briefing-kit/ui/package.json'), 'utf8'))
  const exported = (name: string) =>
    readFile(join(folder, 'node_modules/@briefing-kit/ui', exports[name].default), 'utf8')
  styles = await exported('./styles.css')
  unlayered = await exported('./styles.unlayered.css')
  accidents = await readFile(local('hostile/accidents.css'), 'utf8')
  elements = await readFile(local('hostile/elements.css'), 'utf8')
  await rm(folder, { recursive: true })

  browser = await startChromium()
  clean = await picturesWith([styles])
})
afterAll(() => browser?.close())

/** A page with these stylesheets, in this order, and this in its body. */
const pageWith = async (sheets: readonly string[], body: string): Promise<Page> => {
  const page = await newPage(browser, { viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce' })
  const head = sheets.map((sheet) => `<style>${sheet}</style>`).join('')
  await fill(page, `<html lang="en"><head><meta charset="utf-8">${head}</head>${body}</html>`)
  return page
}

/** The elements around the specimens have no style of their own and pass on the styles that they inherit. */
const fixture = `
main, main > section, main > section > article {
  all: unset !important; display: block !important;
}
main::before, main::after, main > section::before, main > section::after { content: none !important; }
main > section > article::before, main > section > article::after { content: none !important; }
main { position: absolute !important; inset: 0 auto auto 0 !important; }
main > section { padding: 20px !important; background: Canvas !important; }
main > section > article { margin-bottom: 40px !important; }`

/** Every component in a section of its own, each of its forms in two widths. */
const showing = (): string => {
  const sections = Object.entries(specimens).map(([name, forms]) => {
    const cells = forms.flatMap((html) =>
      [360, 800].map((width) => `<article style="width: ${width}px !important">${html}</article>`),
    )
    return `<section id="${name}">${cells.join('')}</section>`
  })
  return `<main>${sections.join('')}</main>`
}

/** A picture of each component. */
const picturesWith = async (sheets: readonly string[]): Promise<Record<string, Buffer>> => {
  const page = await pageWith([...sheets, fixture], showing())
  const pictures: Record<string, Buffer> = {}
  for (const name of Object.keys(specimens)) pictures[name] = await page.locator(`#${name}`).screenshot()
  await page.close()
  return pictures
}

/** The components that look different. A browser antialiases the edges of shapes not quite equally each time. */
const changed = (before: Record<string, Buffer>, after: Record<string, Buffer>): string[] =>
  Object.keys(before).filter((name) => {
    if (before[name]?.equals(after[name] as Buffer)) return false
    const one = PNG.sync.read(before[name] as Buffer)
    const other = PNG.sync.read(after[name] as Buffer)
    if (one.width !== other.width || one.height !== other.height) return true
    return one.data.some((value, index) => Math.abs(value - (other.data[index] as number)) > 8)
  })

const inLayer = (name: string, css: string): string => `@layer ${name} { ${css} }`

const hostile: Record<string, () => string[]> = {
  'what the page’s body sets': () => [accidents, styles],
  'the page’s rules for elements in a layer': () => [inLayer('base', elements), accidents, styles],
  'the same rules without a layer, before `styles.unlayered.css`': () => [elements, accidents, unlayered],
  'the same rules without a layer, after `styles.unlayered.css`': () => [unlayered, elements, accidents],
}

it('styles: every component with a look has a specimen', () => {
  expect([...Object.keys(specimens), 'Brand', 'Sheet'].sort()).toEqual(components.sort())
})

it('styles: the hostile rules change every specimen without our stylesheet', async () => {
  const bare = await picturesWith([])
  for (const sheet of [elements, accidents]) {
    const hurt = await picturesWith([sheet])
    expect(Object.keys(bare).filter((name) => bare[name]?.equals(hurt[name] as Buffer))).toEqual([])
  }
})

it.each(Object.entries(hostile))('no pixel of any component is changed by %s', async (_, sheets) => {
  const there = await picturesWith(sheets())
  expect(changed(clean, there)).toEqual([])
})

/** A page's own content around one of our components. */
const own = `
<h2>Water</h2><p>A <a href="#">link</a>, <strong>strong</strong><sup>1</sup></p><ol><li>One</li></ol>
<blockquote>Said</blockquote><figure><figcaption>Shown</figcaption></figure><time>2025</time>
<table><caption>Works</caption><tbody><tr><th>North</th><td>1</td></tr></tbody></table><svg></svg>`

/** Every style of every element that is not ours, but for our custom properties, which are inherited. */
const computed = async (sheets: readonly string[]): Promise<string[]> => {
  const page = await pageWith(sheets, `<body>${own}${specimens.Quote?.[0]}</body>`)
  const found: string[] = await page.evaluate(`
    [...document.querySelectorAll(':not(head, head *, [data-scope], [data-scope] *)')].flatMap((element) =>
      ['', '::before', '::marker'].map((pseudo) => {
        const style = getComputedStyle(element, pseudo || null)
        const names = [...style].filter((name) => !name.startsWith('--'))
        // An element that contains our component takes its height from it.
        const holds = element.querySelector('[data-scope]')
        const size = /^(height|block-size|perspective-origin|transform-origin)$/
        return [element.tagName + pseudo, ...names.filter((name) => !holds || !size.test(name)).map((name) => name + ': ' + style[name])].join(';')
      }))`)
  await page.close()
  return found
}

it('nothing leaks: the page’s own elements keep their styles', async () => {
  const without = await computed([])
  expect(without.length).toBeGreaterThan(40)
  expect(await computed([styles])).toEqual(without)
  expect(await computed([unlayered])).toEqual(without)
})

/** The colour and the margin of the speaker's name, with a class of the page on it. */
const styleOfName = async (sheets: readonly string[]): Promise<{ color: string; marginTop: string }> => {
  const html = specimens.Quote?.[0]?.replace(/(data-part="name" class=")/, '$1mine ')
  const page = await pageWith(sheets, `<body>${html}</body>`)
  const style = await page.locator('.mine').evaluate((element) => {
    const { color, marginTop } = getComputedStyle(element)
    return { color, marginTop }
  })
  await page.close()
  return style
}

const mine = '.mine { color: rgb(1, 2, 3); margin-top: 11px }'
const wins = { color: 'rgb(1, 2, 3)', marginTop: '11px' }

it.each(['first', 'last'])('a class of the page wins, with its stylesheet %s', async (place) => {
  for (const sheet of [styles, unlayered]) {
    expect(await styleOfName(place === 'first' ? [mine, elements, sheet] : [sheet, elements, mine])).toEqual(wins)
  }
})

it('so does a utility in a layer, where the page puts the layer of its utilities above ours', async () => {
  const order = '@layer theme, base, briefing-kit, components, utilities;'
  const sheets = [order, inLayer('utilities', mine), inLayer('base', elements)]
  expect(await styleOfName([...sheets, styles])).toEqual(wins)
})

it('custom properties of the page reach the components in either file', async () => {
  const brand = ':root { --bk-color-ink: rgb(4, 5, 6) }'
  for (const sheet of [styles, unlayered]) {
    expect(await styleOfName([sheet, brand])).toEqual({ color: 'rgb(4, 5, 6)', marginTop: '0px' })
  }
})

/** Compressed bytes: the measured size and a tenth more. */
const budgets = { 'styles.css': 14_100, 'styles.unlayered.css': 15_800 }

it('styles: the stylesheets keep to their budgets', () => {
  expect(gzipSync(styles, { level: 9 }).length).toBeLessThanOrEqual(budgets['styles.css'])
  expect(gzipSync(unlayered, { level: 9 }).length).toBeLessThanOrEqual(budgets['styles.unlayered.css'])
})

it.each(['packages/ui/README.md', 'apps/docs/guides/in-your-page.mdx', 'apps/docs/guides/using-the-components.mdx'])(
  '%s says how large they are',
  async (page) => {
    const text = await readFile(join(root, page), 'utf8')
    const stated = Array.from(text.matchAll(/(\d+) kB/g), ([, size]) => Number(size))
    expect(stated).toEqual([styles, unlayered].map((css) => Math.round(gzipSync(css, { level: 9 }).length / 1000)))
  },
)
