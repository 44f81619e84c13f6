import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** The system's Chromium, or the one that Playwright installed; undefined if there is none. */
export const chromiumPath = [process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', chromium.executablePath()].find(
  existsSync,
)

/** Starts Chromium. Like everything else here it may take as long as the test may. */
export const startChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath as string,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    timeout: 0,
  })

/** An empty page. */
export const newPage = async (browser: Browser, options?: BrowserContextOptions): Promise<Page> => {
  const page = await browser.newPage(options)
  page.setDefaultTimeout(0)
  return page
}

/** Fills a page, and waits for its fonts. */
export const fill = async (page: Page, html: string): Promise<void> => {
  await page.setContent(`<!doctype html>${html}`, { waitUntil: 'domcontentloaded' })
  await page.evaluate('document.fonts.ready')
}
