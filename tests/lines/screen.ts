import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Prose } from '@briefing-kit/ui'
import { faces } from '@briefing-kit/ui/fonts'
import type { Page } from 'playwright-core'
import { createElement as h } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { fill } from '../browser.ts'
import { paragraph, type SetText, type Setting } from './lines.ts'

const styles = fileURLToPath(import.meta.resolve('@briefing-kit/ui/styles.css'))

/** Our styles and faces in a page of a browser. */
export const prepare = async (page: Page): Promise<void> => {
  const fonts = await Promise.all(
    faces.map(async ({ family, weight, url }) => {
      const data = (await readFile(url)).toString('base64')
      return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(data:font/ttf;base64,${data}) }`
    }),
  )
  await fill(page, `<style>${fonts.join('\n')}\n${await readFile(styles, 'utf8')}</style><main></main>`)
}

/** Texts set by the browser. */
export const onScreen = async (page: Page, { texts, language, measure }: Setting): Promise<SetText[]> => {
  const html = texts.map((text) => renderToStaticMarkup(h(Prose, { text: paragraph(text), lang: language })))
  const read = await page.evaluate(
    async ({ html, measure }) => {
      const main = document.querySelector('main') as HTMLElement
      main.innerHTML = html.join('')
      for (const each of Array.from(main.children) as HTMLElement[]) each.style.width = `${measure}em`
      await document.fonts.ready
      return (Array.from(main.children) as HTMLElement[]).map((each) => {
        const right = each.getBoundingClientRect().right
        const lines: string[] = []
        const overflowing: string[] = []
        let bottom = Number.NEGATIVE_INFINITY
        const walker = document.createTreeWalker(each, NodeFilter.SHOW_TEXT)
        const range = document.createRange()
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.textContent as string
          let at = 0
          for (const character of text) {
            range.setStart(node, at)
            at += character.length
            range.setEnd(node, at)
            const rectangle = range.getBoundingClientRect()
            if (character.trim() === '' || rectangle.width === 0) {
              if (lines.length > 0) lines[lines.length - 1] += character
              continue
            }
            // A character below the middle of the last line begins another.
            if (rectangle.top + rectangle.height / 2 > bottom) {
              lines.push('')
              bottom = rectangle.bottom
            }
            lines[lines.length - 1] += character
            if (rectangle.right > right + 0.5 && overflowing.at(-1) !== lines.at(-1))
              overflowing.push(lines.at(-1) as string)
          }
        }
        return { lines, overflowing }
      })
    },
    { html, measure },
  )
  return texts.map((text, index) => ({ text, ...(read[index] as (typeof read)[number]) }))
}
