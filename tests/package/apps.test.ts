import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { chromiumPath, newPage, startChromium } from '../browser.ts'
import { unownedFolder } from '../command/run.ts'
import { readPdf, textOf } from '../pdf/read-pdf.ts'
import { bundle, programWith } from './bundle.ts'
import { pack, pnpm, run, versionOf } from './pack.ts'
import { type Server, serve } from './serve.ts'

/** A user's workspace with pnpm and Turborepo: three apps, and a package that shares our components with them. */
let house: string
const astroApp = () => join(house, 'apps/astro')
const browserApp = () => join(house, 'apps/browser')
const nextApp = () => join(house, 'apps/next')

const shared = ['@react-pdf/renderer', 'react', 'react-dom']

beforeAll(async () => {
  house = await unownedFolder()
  const apps = fileURLToPath(new URL('apps/', import.meta.url))
  for (const app of ['astro', 'browser', 'next'])
    await cp(join(apps, app), join(house, 'apps', app), { recursive: true })
  await cp(join(apps, 'wrapper'), join(house, 'packages/wrapper'), { recursive: true })
  await mkdir(join(house, 'tarballs'))
  const tarball = await pack('ui', join(house, 'tarballs'))
  const catalog = await Promise.all(shared.map(async (name) => [name, await versionOf(name)]))
  const workspace = {
    packages: ['apps/*', 'packages/*'],
    catalog: Object.fromEntries(catalog),
    overrides: { '@briefing-kit/ui': `file:${tarball}` },
    allowBuilds: { esbuild: false, sharp: false },
  }
  await writeFile(join(house, 'package.json'), JSON.stringify({ name: 'house', private: true }))
  // JSON is YAML too.
  await writeFile(join(house, 'pnpm-workspace.yaml'), JSON.stringify(workspace))
  await pnpm(['install', '--prefer-offline', '--reporter=append-only'], house)
})
afterAll(() => rm(house, { recursive: true, force: true }))

/** The words of a PDF, all of which have glyphs in fonts that are in the file. */
const wordsOf = async (bytes: Uint8Array): Promise<string> => {
  expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
  const { pages } = await readPdf(bytes)
  expect(pages.flatMap(({ unprinted }) => unprinted)).toEqual([])
  return textOf(pages.flatMap(({ runs }) => runs))
}

describe('one component in a bundle', () => {
  /** Bytes, minified and gzipped, without React: little more than it is. Of each, 260 are rules that languages name. */
  const budgets = { Timeline: 16_600, Quote: 13_900, StatCard: 14_550 }

  /** Words that occur in the Markdown parser and in no component. */
  const markdown = /mdast|micromark|characterReference|inlineNote/

  it.each(Object.entries(budgets))('%s keeps to its budget', async (name, budget) => {
    const { gzip } = await bundle(programWith(name), browserApp())
    expect(gzip).toBeLessThanOrEqual(budget)
  })

  it.each(Object.keys(budgets))('%s brings no markdown, and no component it is not made of', async (name) => {
    const { code } = await bundle(programWith(name), browserApp())
    expect(code.match(markdown)).toBe(null)
    const own = { Timeline: ['timeline', 'rail', 'compact', 'legend'], Quote: ['quote'], StatCard: ['stat-card'] }[name]
    const classes = new Set(Array.from(code.matchAll(/\bbk-([a-z-]+)-\w{6,}/g), ([, of]) => of))
    const parts = ['columns', 'date', 'disclosure', 'empty', 'link', 'no-break', 'note-ref', 'prose', 'status']
    expect([...classes].filter((of) => ![...(own ?? []), ...parts].includes(of ?? ''))).toEqual([])
    expect([...classes]).toEqual(expect.arrayContaining(own ?? []))
  })

  it('has the Markdown parser where Markdown is used', async () => {
    const { code } = await bundle(programWith('parseMarkdown'), browserApp())
    expect(markdown.test(code)).toBe(true)
  })
})

/** A Chromium of the system, or the one of the test tool. */
const unseen = 'there is no Chromium on this system'

/** A page in a browser, closed when the test has ended, with its errors and its requests. */
const open = async (origin: string): Promise<{ page: Page; complaints: string[]; fetched: string[] }> => {
  const browser = await startChromium()
  onTestFinished(() => browser.close())
  const page = await newPage(browser)
  const complaints: string[] = []
  const fetched: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => /^https?:/.test(request.url()) && fetched.push(request.url()))
  await page.goto(origin)
  return { page, complaints, fetched }
}

/** How the first event of a chronology looks. */
const lookOf = (page: Page) =>
  page
    .locator('[data-scope="timeline"] li')
    .first()
    .evaluate((element) => {
      const { fontFamily, listStyleType } = getComputedStyle(element)
      const { color } = getComputedStyle(element.querySelector('time') as Element)
      return { text: element.textContent, fontFamily, listStyleType, color }
    })

/** The ink of the look, not a browser's black: bundlers rewrite `light-dark()`, which must not lose it. */
const asDrawn = {
  text: expect.stringContaining('정수장의 터를 골랐다.'),
  fontFamily: expect.stringContaining('Pretendard'),
  listStyleType: 'none',
  color: 'rgb(21, 24, 28)',
}

describe('Vite and React in a browser', () => {
  it('shows a chronology with its styles and makes a PDF of it', async ({ skip }) => {
    skip(!chromiumPath, unseen)
    const vite = join(browserApp(), 'node_modules/vite/bin/vite.js')
    await run(process.execPath, [vite, 'build'], browserApp())
    const server = await serve([vite, 'preview', '--host', '127.0.0.1', '--port', '0'], browserApp())
    onTestFinished(server.stop)
    const { page, complaints, fetched } = await open(server.origin)
    expect(await lookOf(page)).toEqual(asDrawn)

    const bytes: number[] = await page.evaluate('makePdf()')
    expect(await wordsOf(Uint8Array.from(bytes))).toBe('연표물공급일지2024.5.20245월정수장의터를골랐다.')
    expect(complaints).toEqual([])
    expect(fetched.filter((url) => url.endsWith('.ttf')).length).toBeGreaterThan(0)
    expect(fetched.filter((url) => !url.startsWith(`${server.origin}/`))).toEqual([])
  })
})

describe('Astro, which makes its pages once', () => {
  it('shows a chronology, a quotation and a figure without any program', async ({ skip }) => {
    skip(!chromiumPath, unseen)
    const astro = join(astroApp(), 'node_modules/astro/bin/astro.mjs')
    await run(process.execPath, [astro, 'build'], astroApp())
    const html = await readFile(join(astroApp(), 'dist/index.html'), 'utf8')
    expect(html).not.toContain('<script')
    for (const words of ['물은 여름 전에 는다.', '하루 공급량']) expect(html).toContain(words)

    const server = await serve([astro, 'preview', '--host', '127.0.0.1', '--port', '0'], astroApp())
    onTestFinished(server.stop)
    const { page, complaints } = await open(server.origin)
    expect(await lookOf(page)).toEqual(asDrawn)
    expect(complaints).toEqual([])
  })
})

describe('Next.js with a package of the workspace in between', () => {
  let server: Server

  beforeAll(async () => {
    const next = join(nextApp(), 'node_modules/next/dist/bin/next')
    await run(process.execPath, [next, 'build'], nextApp())
    server = await serve([next, 'start', '--hostname', '127.0.0.1', '--port', '0'], nextApp())
  })
  afterAll(() => server?.stop())

  it('a server component holds chronology, quotation and figure, with their styles', async () => {
    const html = await (await fetch(server.origin)).text()
    for (const scope of ['timeline', 'quote', 'stat-card']) expect(html).toContain(`data-scope="${scope}"`)
    for (const words of ['정수장의 터를 골랐다.', '물은 여름 전에 는다.', '하루 공급량']) expect(html).toContain(words)
    const sheets = Array.from(html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g), ([, href]) => href as string)
    const css = await Promise.all(sheets.map(async (href) => (await fetch(new URL(href, server.origin))).text()))
    expect(css.join()).toContain('--bk-color-accent')
  })

  it('none of them is sent to the browser as a script', async () => {
    const html = await (await fetch(server.origin)).text()
    const scripts = Array.from(html.matchAll(/<script src="([^"]+)"/g), ([, src]) => src as string)
    const code = await Promise.all(scripts.map(async (src) => (await fetch(new URL(src, server.origin))).text()))
    const ours = scripts.filter((_, index) => /data-scope|bk-timeline-/.test(code[index] as string))
    expect(scripts.length).toBeGreaterThan(0)
    expect(ours).toEqual([])
  })

  it('a route handler answers with a PDF', async () => {
    const response = await fetch(new URL('/pdf', server.origin))
    expect(response.status).toBe(200)
    const text = await wordsOf(new Uint8Array(await response.arrayBuffer()))
    for (const words of ['정수장의터를골랐다.', '물은여름전에는다.', '하루공급량']) expect(text).toContain(words)
  })
})
