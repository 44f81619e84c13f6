import { registerFonts } from '@briefing-kit/ui/fonts'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { inDocument, renderPdf, textOfPdf } from './pdf-text'
import { drawings } from './stories'

registerFonts()

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

const withoutSpace = (text: string): string => text.replace(/\s+/gu, '')

/**
 * Markup for screens only, which has no text on paper: the summary that opens and closes a fold, and the citation of a
 * quotation to copy. The fold itself is open on paper.
 */
const onlyOnScreen = /<details[^>]* data-part="citation".*?<\/details>|<summary.*?<\/summary>/gs

/**
 * The texts that a reader of the page reads, one for each element: without tags, and so without alternative texts, and
 * without white space.
 */
const textsOf = (html: string): string[] =>
  html
    .replace(onlyOnScreen, '')
    .split(/<[^>]*>/)
    .map((text) => withoutSpace(text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)))
    .filter(Boolean)

/** The text stands on the pages, whole or parted by the foot of one page and the head of the next. */
const standsIn = (pages: string, text: string): boolean =>
  pages.includes(text) ||
  Array.from(text).some((_, at) => at > 0 && pages.includes(text.slice(0, at)) && pages.includes(text.slice(at)))

test('stories: there are some', () => expect(drawings.length).toBeGreaterThan(100))

const components = drawings.filter(({ wholeDocument }) => !wholeDocument)

test.each(components)('$name says the same on the server and on paper', async ({ onWeb, onPaper }) => {
  const pdf = await renderPdf(inDocument(onPaper()))
  expect(withoutSpace(await textOfPdf(pdf))).toBe(textsOf(renderToStaticMarkup(onWeb())).join(''))
})

const documents = drawings.filter(({ wholeDocument }) => wholeDocument)

test.each(documents)('$name says on paper all that it says on the server', async ({ onWeb, onPaper }) => {
  const pages = withoutSpace(await textOfPdf(await renderPdf(onPaper())))
  const texts = textsOf(renderToStaticMarkup(onWeb()))
  expect(texts.length).toBeGreaterThan(0)
  expect(texts.filter((text) => !standsIn(pages, text))).toEqual([])
})
