import { type Brief, renderBrief } from '@briefing-kit/briefing'
import { composeBrief } from '@briefing-kit/briefing/compose'
import * as ui from '@briefing-kit/ui'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkFile } from '../../pdf-ua/check.ts'
import { openPdf, type PdfFile } from '../../pdf-ua/file/open.ts'
import { type Element, isElement, isMark, isObject } from '../../pdf-ua/file/structure.ts'

/** Made up: so many citations of eight documents, and two notes. */
const briefOf = (lang: 'ko' | 'en', citations: number): Brief => {
  const sources = Object.fromEntries(
    Array.from({ length: 8 }, (_, at) => [
      `s${at}`,
      { title: `Report ${at}`, ...(at === 0 ? { URL: 'https://records.example.org/0' } : {}) },
    ]),
  )
  const text = Array.from(
    { length: citations },
    (_, at) => `Water runs[@s${at % 8}, ${lang === 'ko' ? `${at}쪽` : `p. ${at}`}].`,
  )
  const md = `${text.join(' ')} It is guessed.^[A guess.] And so is this.^[Another, as in [@s1, x].]`
  return {
    lang,
    title: 'Water',
    blocks: [
      { type: 'heading', level: 1, text: 'Runs' },
      { type: 'text', md },
    ],
    sources,
  }
}

const wordsOf = ({ kids }: Element, file: PdfFile): string =>
  kids
    .map((kid) =>
      isMark(kid) ? (file.texts.get(`${kid.page}/${kid.mcid}`) ?? '') : isElement(kid) ? wordsOf(kid, file) : '',
    )
    .join('')
    .replace(/\s+/g, ' ')

/** Notes and sources as they are listed, without their numbers. */
const listed = (file: PdfFile): string[] =>
  file.elements.filter(({ role }) => role === 'Note').map((note) => wordsOf(note.parent as Element, file).trim())

describe.each([
  ['en', 'Notes', 'Sources', 'Source 1, p. 0.', 'Source 4, p. 59.'],
  ['ko', '주', '출처', '출처 1, 0쪽.', '출처 4, 59쪽.'],
] as const)('bibliography: sixty citations of eight documents: %s', (lang, notes, sources, first, last) => {
  let file: PdfFile
  beforeAll(async () => {
    file = await openPdf(await renderBrief(briefOf(lang, 60)))
  })

  test('are short notes that refer to a list of eight', () => {
    const all = listed(file)
    expect(all).toHaveLength(60 + 3 + 8)
    expect([all[0], all[59], all[60]]).toEqual([first, last, 'A guess.'])
    expect(all.slice(-8)[0]).toBe('Report 0. https://records.example.org/0')
    expect(all.slice(-8)[7]).toBe('Report 7.')
    const headings = file.elements.filter(({ role }) => role === 'H2').map((one) => wordsOf(one, file).trim())
    expect(headings).toEqual(['1 Runs', notes, sources])
  })

  test('are linked there and back, and the file keeps every condition', () => {
    expect(checkFile(file, 'ua-1+a-2a')).toEqual([])
    const targets = file.elements
      .filter(({ role }) => role === 'Link')
      .map(({ kids }) => kids.find(isObject)?.object.get('A', 'D').text)
    const to = (start: string) => targets.filter((one) => one?.startsWith(start))
    expect(to('source-')).toHaveLength(61)
    // From each note, and from each source, to where the text refers to it first.
    expect(to('ref-')).toHaveLength(63 + 8)
    const contents = file.pages.flatMap(({ value }) => value.get('Annots').items.map((one) => one.get('Contents').text))
    expect(contents).toContain(lang === 'en' ? 'Note 17' : '주 17')
    expect(contents).not.toContain(lang === 'en' ? 'Source 17' : '출처 17')
  })
})

test('bibliography: on the web every link leads somewhere, and no id is there twice', () => {
  const html = renderToStaticMarkup(composeBrief(briefOf('en', 60), ui))
  const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  expect(html).toContain('<a href="#source-2"')
})

test('bibliography: a few further places in a source refer to its note', async () => {
  const all = listed(await openPdf(await renderBrief(briefOf('en', 12))))
  expect(all).toHaveLength(15)
  expect(all.slice(7, 10)).toEqual(['Report 7, p. 7.', 'Same source as 1, p. 8.', 'Same source as 2, p. 9.'])
})
