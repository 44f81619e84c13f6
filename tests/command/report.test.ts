import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import axe from 'axe-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, newPage, startChromium } from '../browser.ts'
import { briefing, type Ended, emptyFolder, filesIn, unownedFolder } from './run.ts'

/** Made up, as are its people and figures. */
const source = `Harbour log, 2 May 2031

The harbour kept nine ferries. Orla Venn, the harbour master, said: “The ice was a hand thick.”

Work begins on 4 June 2031 and costs 12 million euros.
`

interface Fields {
  title?: string
  lang?: string
  quote?: string
  value?: number
  source?: string
}

/** A brief with a quotation, a figure, an event, a passage and a figure without an anchor. */
const briefOf = ({
  title = 'Ferries in winter',
  lang = 'en',
  quote = 'The ice was a hand thick.',
  value = 12e6,
  source: text = source,
}: Fields = {}): object => ({
  lang,
  title,
  summary: [{ text: 'Nine ferries', cite: [{ source: 'log', exact: 'nine ferries' }] }, 'Two', 'Three'],
  sources: {
    log: {
      title: 'Harbour log',
      publisher: 'Harbour',
      issued: '2031-05-02',
      URL: 'https://example.org/log',
      language: 'en',
      file: 'log.txt',
      sha256: createHash('sha256').update(text).digest('hex'),
    },
  },
  people: { orla: { name: 'Orla Venn' } },
  blocks: [
    { type: 'heading', level: 1, text: 'Ice' },
    { type: 'text', md: 'The water is wide. '.repeat(200) },
    { type: 'quote', speaker: 'orla', parts: [{ source: 'log', exact: quote }] },
    {
      type: 'stats',
      items: [
        { value, unit: 'EUR', label: 'Cost', at: { source: 'log', exact: '12 million euros' } },
        { value: 3, unit: 'km', label: 'Quay' },
      ],
    },
    {
      type: 'timeline',
      items: [
        {
          date: '2031-06-04',
          text: 'Work begins',
          status: 'planned',
          at: [{ source: 'log', exact: 'begins on 4 June 2031' }],
        },
      ],
    },
  ],
})

const write = async (folder: string, name: string, brief: object, text = source): Promise<void> => {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'log.txt'), text)
  await writeFile(join(folder, name), JSON.stringify(brief))
}

const check = (folder: string, ...args: string[]): Promise<Ended> =>
  briefing(['check', ...args], { cwd: folder, env: { GITHUB_ACTIONS: '', BRIEFING_LANG: '', LC_ALL: 'C' } })

const plain = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('report: of a brief that is right', () => {
  let folder: string
  let page: string
  let ended: Ended
  beforeAll(async () => {
    folder = await unownedFolder()
    await write(folder, 'a.json', briefOf())
    ended = await check(folder, 'a.json', '--report', 'report.html')
    page = await readFile(join(folder, 'report.html'), 'utf8')
  })

  test('sets each claim beside the marked words of its source, with its page and line', () => {
    expect(ended).toMatchObject({ code: 0, stdout: expect.stringContaining('1 quotation') })
    const text = plain(page)
    expect(text).toContain('✓ Proven Quotation page 2 of the PDF · line 1 Brief “The ice was a hand thick.” Orla Venn')
    expect(page).toContain('said: “<mark>The ice was a hand thick.</mark>”')
    expect(text).toContain('Harbour log, line 3')
    expect(text).toContain('12 million')
    expect(page).toContain('costs <mark>12 million euros</mark>.')
    expect(page).toContain('Work <mark>begins on 4 June 2031</mark> and')
    expect(text).toContain('Nine ferries')
    expect(text).toMatch(
      /\? Not compared Figure page \d of the PDF · line 1 Brief 3\skm Quay Source It points at no source/,
    )
  })

  test('says how many are proven, what the sources are, of which files, and has a place to sign', async () => {
    expect(page).toMatch(
      /<strong>4<\/strong><b>.*Proven[\s\S]*<strong>1<\/strong><b>.*Not compared[\s\S]*<strong>0<\/strong>/,
    )
    expect(page).toContain(createHash('sha256').update(source).digest('hex'))
    expect(page).toContain(
      createHash('sha256')
        .update(await readFile(join(folder, 'a.json')))
        .digest('hex'),
    )
    expect(plain(page)).toContain('Harbour, 2 May 2031')
    expect(plain(page)).toMatch(/Name Position Date Signature $/)
  })

  test('is the same on every run, and needs no script and nothing from elsewhere', async () => {
    await check(folder, 'a.json', '--report', 'again.html')
    expect(await readFile(join(folder, 'again.html'), 'utf8')).toBe(page)
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object|embed|base|form)\b| src=|@import|url\(/i)
    expect(page).toContain('default-src &apos;none&apos;')
  })

  test.skipIf(!chromiumPath)('is accessible, light and dark, and as wide as a phone (needs Chromium)', async () => {
    const browser = await startChromium()
    for (const colorScheme of ['light', 'dark'] as const) {
      const shown = await newPage(browser, { colorScheme, bypassCSP: true, viewport: { width: 390, height: 800 } })
      await shown.goto(`file://${join(folder, 'report.html')}`)
      await shown.evaluate(axe.source)
      const found = await shown.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
      )
      expect(found).toEqual([])
      expect(await shown.evaluate('document.documentElement.scrollWidth')).toBe(390)
      expect(await shown.evaluate('getComputedStyle(document.body).margin')).toBe('0px')
    }
    await browser.close()
  })
})

test('report: it is written where claims are refused, briefs have errors or are several, and the exit code stays', async () => {
  const folder = await emptyFolder()
  await write(folder, 'a.json', briefOf({ value: 13e6 }))
  await write(folder, 'b.json', { ...briefOf({ lang: 'ko', title: '겨울 배' }), colour: 'red' })
  await write(folder, 'c.json', briefOf({ lang: 'ko', title: '겨울 배', quote: 'The ice was a foot thick.' }))
  const ended = await check(folder, 'c.json', 'a.json', 'b.json', '--report', 'out/report.html', '--json')
  expect(ended.code).toBe(1)
  expect(JSON.parse(ended.stdout).briefs.map((one: object) => Object.keys(one).includes('report'))).toEqual([
    false,
    false,
    false,
  ])
  const page = await readFile(join(folder, 'out/report.html'), 'utf8')
  expect(page).toContain('<html lang="ko">')
  const text = plain(page)
  expect(text).toContain('✕ 맞지 않음 수치')
  expect(text).toContain('가장 가까운 구절')
  expect(page).toContain('The ice was a <mark>hand</mark> thick')
  expect(text).toContain('오류가 있어 출처와 대조하지 못했습니다')
  expect(text).toMatch(/b\.json[\s\S]*`colour`/)
  expect(await filesIn(join(folder, 'out'))).toEqual(['report.html'])
})

test('report: it is written over no brief and nothing that one reads, and only to a page', async () => {
  const folder = await emptyFolder()
  await write(folder, 'a.json', briefOf())
  await writeFile(join(folder, 'page.html'), 'words')
  const reading = briefOf() as { sources: { log: object } }
  await writeFile(
    join(folder, 'b.json'),
    JSON.stringify({ ...reading, sources: { log: { title: 'x', file: 'page.html' } } }),
  )
  const before = await filesIn(folder)
  expect(await check(folder, 'a.json', '--report', 'a.json')).toMatchObject({ code: 2, stdout: '' })
  expect(await check(folder, 'b.json', '--report', 'page.html')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('would be written over page.html, which b.json reads'),
  })
  expect(await readFile(join(folder, 'page.html'), 'utf8')).toBe('words')
  expect((await check(folder, 'a.json', '--report', 'log.txt/report.html')).code).toBe(1)
  expect(await filesIn(folder)).toEqual(before)
})

test('report: what a brief and its source hold is text on the page, whatever it is', async () => {
  const folder = await emptyFolder()
  const words = '</mark></style><script>alert(1)</script>" onclick="alert(1)"\u202e'
  const text = source.replace('a hand thick', `a hand thick ${words}`)
  await write(folder, 'a.json', briefOf({ source: text }), text)
  await check(folder, 'a.json', '--report', 'r.html')
  const page = await readFile(join(folder, 'r.html'), 'utf8')
  expect(page).toContain('a hand thick &lt;/mark&gt;&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot; onclick')
  expect(page).toContain('\\u202e')
})
