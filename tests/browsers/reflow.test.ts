import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { composeBrief } from '@briefing-kit/briefing/compose'
import * as ui from '@briefing-kit/ui'
import type { Browser } from 'playwright-core'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, fill, newPage, startChromium } from '../browser.ts'
import { type Content, contentOf, examples } from '../pdf-ua/examples.ts'

const years = Array.from({ length: 14 }, (_, at) => 2010 + at)
const sentence = '둑길의 마을은 물을 먼저 받고, 그다음에 윗마을이 받는다. '

/** A table of 14 columns, with words around it that are longer than a narrow screen. */
const wide: Content = {
  brief: {
    lang: 'ko',
    title: '해마다 쓴 물',
    blocks: [
      { type: 'heading', level: 1, text: sentence },
      {
        type: 'table',
        title: sentence.repeat(2),
        unit: '천 톤, 하루에 쓴 물을 한 해 동안 더한 것',
        columns: [{ title: '마을' }, ...years.map((year) => ({ title: `${year}년` }))],
        rows: [['둑길', ...years.map((year) => year * 1000)]],
        notes: [sentence.repeat(3)],
      },
      { type: 'text', md: `${sentence}https://example.org/${'long-address/'.repeat(9)}` },
    ],
  },
  images: new Map(),
}

let browser: Browser
beforeAll(async () => {
  if (chromiumPath) browser = await startChromium()
})
afterAll(() => browser?.close())

/** Texts that reach beyond the screen, without those in the cells of tables, which scroll by themselves. */
const beyond = async ({ brief, images }: Content, width: number): Promise<{ page: number; texts: string[] }> => {
  const styles = await readFile(fileURLToPath(import.meta.resolve('@briefing-kit/ui/styles.css')), 'utf8')
  const page = await newPage(browser, { viewport: { width, height: 800 } })
  await fill(page, `<style>${styles}</style>${renderToStaticMarkup(composeBrief(brief, ui, { images }))}`)
  const found = await page.evaluate((right) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.textContent?.trim() || node.parentElement?.closest('th, td, style, svg')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      if (Array.from(range.getClientRects()).some((one) => one.width > 1 && one.right > right + 1))
        texts.push(node.textContent)
    }
    return { page: document.documentElement.scrollWidth, texts }
  }, width)
  await page.close()
  return found
}

/** WCAG 2.2, 1.4.10: 320 CSS pixels are 1280 at 400 %; a telephone of 390 at 200 % has 195. */
describe.skipIf(!chromiumPath)('reflow: on a narrow screen nothing but the cells of a table is scrolled aside', () => {
  it.each([320, 195])('a table of 14 columns at %i pixels', async (width) => {
    expect(await beyond(wide, width)).toEqual({ page: width, texts: [] })
  })

  it.each(examples)('the example $name at 320 pixels', async (example) => {
    expect(await beyond(await contentOf(example), 320)).toEqual({ page: 320, texts: [] })
  })
})

describe.skipIf(!chromiumPath)('cards: on a screen the values of a row stand on one line', () => {
  const labels = ['Wells', 'Communities that have more than one well and less than three', 'Pipes and their repair']
  const items = [...labels, ...labels, ...labels].map((label, value) => ({ label, value, key: `${value}` }))

  it.each([1200, 900, 360])('at %i pixels', async (width) => {
    const page = await newPage(browser, { viewport: { width, height: 800 } })
    const styles = await readFile(fileURLToPath(import.meta.resolve('@briefing-kit/ui/styles.css')), 'utf8')
    const grid = createElement(ui.StatGrid, { items, columns: 3, locale: 'en' })
    await fill(page, `<style>${styles}</style>${renderToStaticMarkup(grid)}`)
    const places = await page.evaluate(() =>
      ['label', 'value'].map((part) =>
        Array.from(document.querySelectorAll(`[data-scope="stat-card"][data-part="${part}"]`), (one) =>
          Math.round(one.getBoundingClientRect().top),
        ),
      ),
    )
    await page.close()
    const [tops = [], values = []] = places
    expect(tops).toHaveLength(9)
    expect(new Set(values).size).toBe(new Set(tops).size)
    expect(new Set(tops).size).toBe(width < 640 ? 5 : 3)
  })

  it('a number that is wider than half a narrow screen stays within its card', async () => {
    const page = await newPage(browser, { viewport: { width: 206, height: 800 } })
    const styles = await readFile(fileURLToPath(import.meta.resolve('@briefing-kit/ui/styles.css')), 'utf8')
    const long = [1_234_567_890_123, 5, 6, 7, 8].map((value, at) => ({ label: 'Wells', value, key: `${at}` }))
    await fill(
      page,
      `<style>${styles}</style>${renderToStaticMarkup(createElement(ui.StatGrid, { items: long, locale: 'en' }))}`,
    )
    const beyondCards = await page.evaluate(() =>
      Array.from(document.querySelectorAll('[data-scope="stat-card"][data-part="value"]'), (one) => {
        const card = one.closest('[data-part="root"]')?.getBoundingClientRect()
        const range = document.createRange()
        range.selectNodeContents(one)
        return Math.round(range.getBoundingClientRect().right - (card?.right ?? 0))
      }).filter((by) => by > 0),
    )
    await page.close()
    expect(beyondCards).toEqual([])
  })
})
