import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Brand, createBrand } from '@briefing-kit/ui'
import pixelmatch from 'pixelmatch'
import { type Browser, chromium, type Page } from 'playwright'
import { PNG } from 'pngjs'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Components } from './components'

/*
 * The components in light and dark, from right to left, in the reader's own colours, printed, and in a hostile page:
 * the pictures of the guide, and what must be so in them. `npm run pictures` takes them anew; look at them afterwards.
 */
const update = Boolean(process.env.UPDATE_PICTURES)
const executable = [process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', chromium.executablePath()].find(existsSync)

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const exported = (name: string): Promise<string> => readFile(fileURLToPath(import.meta.resolve(name)), 'utf8')

let browser: Browser
let styles: string
let unlayered: string
let hostile: string
let faces: string

beforeAll(async () => {
  styles = await exported('@briefing-kit/ui/styles.css')
  unlayered = await exported('@briefing-kit/ui/styles.unlayered.css')
  hostile = await readFile(file('hostile.css'), 'utf8')
  faces = await readFaces()
  browser = await chromium.launch({
    ...(executable ? { executablePath: executable } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    timeout: 0,
  })
})
afterAll(() => browser?.close())

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>

interface Surroundings {
  media?: Media
  dir?: 'rtl'
  css?: () => string
  /** Elements of the page's own, before the components. */
  before?: ReactElement
  /** Default: all four components. */
  content?: ReactElement
}

/** Faces of the package, so that the pictures do not depend on those of the system. */
const readFaces = async (): Promise<string> => {
  const weights = { Regular: 400, Medium: 500, SemiBold: 600, Bold: 700 }
  const rules = Object.entries(weights).map(async ([name, weight]) => {
    const path = new URL(`Pretendard-${name}.ttf`, import.meta.resolve('@briefing-kit/ui/fonts'))
    const data = (await readFile(path)).toString('base64')
    return `@font-face { font-family: Pretendard; font-weight: ${weight}; src: url(data:font/ttf;base64,${data}) }`
  })
  return (await Promise.all(rules)).join('')
}

const pageOf = async ({ media = {}, dir, css = () => styles, before, content }: Surroundings): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 880, height: 900 } })
  page.setDefaultTimeout(0)
  await page.emulateMedia(media)
  const own = `
    :root { color-scheme: light dark; background: var(--bk-color-paper) }
    main { display: flow-root; width: 800px; padding: 40px 40px 0; background: var(--bk-color-paper) }
    .page > * { margin-bottom: 40px }`
  const html = renderToStaticMarkup(
    <html lang="en" dir={dir}>
      <head>
        {[own, css()].map((sheet) => (
          <style key={sheet}>{sheet}</style>
        ))}
      </head>
      <body style={{ margin: 0 }}>
        <main className="page">
          {before}
          {content ?? <Components rtl={dir === 'rtl'} />}
        </main>
      </body>
    </html>,
  )
  await page.setContent(`<!doctype html>${html}`, { waitUntil: 'domcontentloaded' })
  await page.evaluate('document.fonts.ready')
  return page
}

const text = (
  <div>
    <h2>A page</h2>
    <p>It has rules for its paragraphs.</p>
    <ol>
      <li>And for its lists.</li>
    </ol>
  </div>
)

const dark: Media = { colorScheme: 'dark' }
const shown: Record<string, Surroundings> = {
  light: {},
  dark: { media: dark },
  'right-to-left': { dir: 'rtl' },
  'forced-colours': { media: { forcedColors: 'active' } },
  print: { media: { ...dark, media: 'print' } },
  hostile: { css: () => hostile + unlayered, before: text },
}

it.each(Object.entries(shown))('the picture shows it as it is: %s', async (name, surroundings) => {
  const page = await pageOf({ ...surroundings, css: () => faces + (surroundings.css ?? (() => styles))() })
  const bytes = await page.locator('main').screenshot()
  await page.close()
  if (update) await writeFile(file(`${name}.png`), bytes)
  const now = PNG.sync.read(bytes)
  const then = PNG.sync.read(await readFile(file(`${name}.png`)))
  // Browsers of different years set text not quite the same.
  expect(now.width).toBe(then.width)
  expect(Math.abs(now.height - then.height)).toBeLessThan(20)
  const height = Math.min(now.height, then.height)
  const top = (picture: PNG) => picture.data.subarray(0, picture.width * height * 4)
  const pixels = pixelmatch(top(now), top(then), undefined, now.width, height, { threshold: 0.2 })
  expect(pixels / (now.width * height)).toBeLessThan(0.02)
  expect((await readFile(file(`${name}.png`))).length).toBeLessThan(200 * 1024)
})

/** Where each rectangle of the components stands that is no text: marks, rails, rules and lines. */
const places = (page: Page): Promise<[left: number, right: number, top: number][]> =>
  page.evaluate(`(() => {
    const edges = document.querySelector('main').getBoundingClientRect()
    const lined = (style) => ['Top', 'Bottom', 'InlineStart'].some((edge) => style['border' + edge + 'Style'] !== 'none')
    return [...document.querySelectorAll('main svg, main div, main ol, main figcaption')]
      .filter((element) => element.matches('svg') || lined(getComputedStyle(element)))
      .map((element) => element.getBoundingClientRect())
      .map(({ left, right, top }) => [left - edges.left, edges.right - right, top].map(Math.round))
  })()`)

it('pictures: everything is mirrored from right to left', async () => {
  const english = <Components />
  const ltr = await pageOf({ content: english })
  const rtl = await pageOf({ dir: 'rtl', css: () => `${styles} main { margin: 0 auto 0 0 }`, content: english })
  const [there, back] = [await places(ltr), await places(rtl)]
  await Promise.all([ltr.close(), rtl.close()])
  expect(there.length).toBeGreaterThan(20)
  expect(back.map(([left, right, top]) => [right, left, top])).toEqual(there)
})

/** Brand colours that are unreadable in the other colour scheme. */
const branded = (
  <Brand tokens={createBrand({ color: { accent: { light: '#000011', dark: '#eeeeff' } } })}>
    <Components />
  </Brand>
)

/** The paints of everything that is drawn or written. */
const paints = (page: Page): Promise<string[]> =>
  page.evaluate(`[...new Set([...document.querySelectorAll('main [class*=bk-]')].flatMap((element) => {
    const { fill, stroke, color, borderTopColor } = getComputedStyle(element)
    return element.matches('circle, path, line') ? [fill, stroke] : [color, borderTopColor]
  }))].sort()`)

it('in forced colours marks, rails and rules have the reader’s colours, whatever the brand', async () => {
  const page = await pageOf({ media: { forcedColors: 'active' }, content: branded })
  const system: string[] = await page.evaluate(`['Canvas', 'CanvasText', 'LinkText', 'GrayText'].map((name) => {
    document.body.style.color = name
    return getComputedStyle(document.body).color
  })`)
  const found = await paints(page)
  const rails = await page.evaluate(
    `[...document.querySelectorAll('[data-scope=timeline] li div')].filter((one) => getComputedStyle(one).borderInlineStartStyle !== 'none').length`,
  )
  await page.close()
  expect(rails).toBeGreaterThan(3)
  expect(found.filter((paint) => paint !== 'none' && !system.includes(paint))).toEqual([])
})

it('pictures: print is light on a dark screen, whatever the brand', async () => {
  const light = await pageOf({ content: branded })
  const print = await pageOf({ media: { ...dark, media: 'print' }, content: branded })
  const screen = await pageOf({ media: dark, content: branded })
  const [wanted, found, other] = [await paints(light), await paints(print), await paints(screen)]
  await Promise.all([light.close(), print.close(), screen.close()])
  expect(found).toEqual(wanted)
  expect(other).not.toEqual(wanted)
})
