import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hardCases } from '../../packages/ui/src/lines/hard-cases.ts'
import { hyphenateWords } from '../../packages/ui/src/lines/hyphenate-words.ts'
import { opportunities } from '../../packages/ui/src/lines/opportunities.ts'
import { newPage, startChromium } from '../browser.ts'
import { dense, type SetText, type Setting } from './lines.ts'
import { onPaper } from './paper.ts'
import { onScreen, prepare } from './screen.ts'
import { mixtures, paragraphs } from './texts.ts'

/** Column widths in em, from a card among four to a page of plain text. */
const measures = [13, 16, 21, 28, 38]

/**
 * The faults in the lines of a text. `allowed`: the break opportunities of `opportunities` and, in English, of the
 * browser's hyphenation dictionary.
 */
const faultsOf = ({ text, lines, overflowing }: SetText, language: string, hyphens: boolean): string[] => {
  const faults = overflowing.map((line) => `“${line}” overflows`)
  const printed = lines.map((line, index) =>
    hyphens && index < lines.length - 1 && /[a-z]-\s*$/.test(line) ? line.replace(/-\s*$/, '') : line,
  )
  if (dense(lines.join('')) !== dense(text) && dense(printed.join('')) !== dense(text))
    faults.push(`“${text}” became “${lines.join('|')}”`)
  const ends = opportunities(text, { language })
  const places = hyphens ? hyphenateWords(text, language, everywhere, ends) : ends
  let at = 0
  for (const line of lines.slice(0, -1)) {
    for (const character of dense(line)) {
      while (/\s/.test(text[at] as string)) at += 1
      if (character === text[at] || character.length > 1) at += character.length
    }
    const [head, tail] = [text.slice(at).trimStart(), text.slice(0, at)]
    const next = at + (text.slice(at).length - head.length)
    if (places[next] === 'none') faults.push(`“${tail.slice(-12)}|${head.slice(0, 12)}” was parted`)
  }
  return faults
}

const everywhere = (word: string): string[] => Array.from(word)

const languages = [...new Set(hardCases.map(({ language = 'ko' }) => language))]
const casesIn = (language: string) =>
  hardCases.filter((one) => (one.language ?? 'ko') === language).map(({ text }) => text)

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await startChromium()
  page = await newPage(browser)
  await prepare(page)
})
afterAll(() => browser?.close())

describe.each(['paper', 'screen'] as const)('on %s', (target) => {
  const set = (setting: Setting) => (target === 'paper' ? onPaper(setting) : onScreen(page, setting))
  const faults = async (setting: Setting) =>
    (await set(setting)).flatMap((text) =>
      faultsOf(text, setting.language, target === 'paper' || setting.language === 'en'),
    )

  test.each(languages.flatMap((language) => measures.map((measure) => ({ language, measure }))))(
    'hard cases in $language keep their lines in a column of $measure em',
    async ({ language, measure }) => expect(await faults({ texts: casesIn(language), language, measure })).toEqual([]),
  )

  test.each(measures)('any mixture breaks at allowed places in a column of %i em (property)', async (measure) =>
    expect(await faults({ texts: mixtures, language: 'ko', measure })).toEqual([]),
  )

  test.each(measures)('paragraphs of documents break at allowed places in a column of %i em', async (measure) => {
    expect(paragraphs).toHaveLength(66)
    expect(await faults({ texts: paragraphs, language: 'ko', measure })).toEqual([])
  })
})
