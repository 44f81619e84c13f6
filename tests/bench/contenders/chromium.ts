import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { BriefContent } from '../content/brief-content.ts'
import { browserPath } from './browser.ts'
import { briefHtml } from './chromium-html.ts'
import type { Contender } from './contender.ts'

let browser: Browser
let page: Page

/** A headless Chromium that prints, started once; its page stays open, with the stylesheet and the fonts it has. */
export const contender: Contender = {
  async prepare() {
    browser = await chromium.launch({
      executablePath: browserPath(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    })
    page = await browser.newPage()
    page.setDefaultTimeout(0)
    await page.goto(pathToFileURL(join(import.meta.dirname, 'brief.html')).href)
  },
  async make(input, output) {
    const brief = JSON.parse(await readFile(input, 'utf8')) as BriefContent
    await page.evaluate(
      async ({ title, html }) => {
        document.title = title
        document.body.innerHTML = html
        await document.fonts.ready
      },
      { title: brief.title, html: briefHtml(brief) },
    )
    await writeFile(output, await page.pdf({ preferCSSPageSize: true, tagged: true }))
  },
  async close() {
    await browser.close()
  },
}
