import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportPage } from './page'
import type { ReportedBrief } from './reported'

/** A brief of which every text is made by one function. */
const briefOf = (text: () => string): ReportedBrief => ({
  file: text(),
  sha256: text(),
  title: text(),
  lang: text(),
  claims: [
    {
      kind: 'quotation',
      verdict: 'refused',
      says: text(),
      about: text(),
      line: 3,
      page: 1,
      problems: [{ code: 'anchor-missing', severity: 'error', message: text(), hint: text() }],
      source: 'a',
      passage: { before: text(), words: text(), after: text(), line: 4, isNearest: true },
    },
  ],
  sources: [
    {
      id: 'a',
      title: text(),
      published: `x${text()}`,
      locator: text(),
      language: text(),
      URL: `https://${text()}`,
      file: text(),
      sha256: text(),
      state: 'changed',
      claims: 1,
    },
  ],
  others: [{ code: 'uncovered-figure', severity: 'warning', message: text(), hint: text(), line: 9 }],
})

/** The tags of a page with the names of their attributes, in order, as a browser cuts them. */
const tagsOf = (page: string): string[] =>
  [...page.matchAll(/<(?:"[^"]*"|'[^']*'|[^"'>])*>/g)].map(([tag]) => tag.replace(/="[^"]*"/g, '='))

test('report: whatever its texts hold, a page has the tags and attributes of any other (property)', () => {
  const signs = fc.constantFrom(...'<>"\'&/=-!;:`[]{}abscript \n\u0000\u2028\u202e\ud800')
  const hostile = fc.oneof(
    fc.array(signs, { maxLength: 20 }).map((all) => all.join('')),
    fc.constantFrom('</style><script>', '--><img src=x onerror=a>', '" onclick="a', "' autofocus onfocus='a", ']]>'),
  )
  const plain = tagsOf(reportPage([briefOf(() => 'a')], 'ko'))
  expect(plain.length).toBeGreaterThan(40)
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 25, maxLength: 25 }), (texts) => {
      let at = 0
      const page = reportPage([briefOf(() => `x${texts[at++ % texts.length]}`)], 'ko')
      expect(tagsOf(page)).toEqual(plain)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
      expect(page).not.toMatch(/[\u0000\u2028\u202e]/)
    }),
    { numRuns: 60 },
  )
})

test('report: an address that is not one of the web is no link', () => {
  const brief = briefOf(() => 'a')
  const [source] = brief.sources
  if (source) source.URL = 'javascript:alert(1)'
  expect(reportPage([brief], 'en')).not.toContain('javascript:')
})

test('report: a language without words of its own gets those of English', () => {
  expect(reportPage([], 'fr')).toContain('<html lang="en">')
  expect(reportPage([], 'ko-KR')).toContain('<html lang="ko-KR">')
})
