import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chunk, headOf, pngOf } from '../../../packages/briefing/src/picture/test-pictures.ts'
import { faults } from '../../pdf/layout'
import { dense, readPdf } from '../../pdf/read-pdf'
import { briefing, unownedFolder } from '../run'

/** A picture on a page: the clip that it is drawn in, in points from the upper left corner. */
interface Placed {
  page: number
  x: number
  top: number
  width: number
  height: number
}

let folder: string
beforeAll(async () => {
  folder = await unownedFolder()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A grey picture of so many pixels. */
const png = (width: number, height: number): Buffer => {
  const rows = Buffer.alloc((width + 1) * height, 0x99)
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0
  const head = headOf({ width, height, bits: 8, colour: 0 })
  return pngOf(chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND'))
}

/** A drawing that is filled to its edges. */
const svg = (size: string, ratio = '200 100'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${ratio}"><rect width="100%" height="100%" fill="#99aabb"/></svg>`

const sentences = (count: number): string =>
  Array.from({ length: count }, (_, index) => `Gate ${index + 1} lets the water through first.`).join(' ')

const built = async (name: string, blocks: readonly object[], lang = 'en') => {
  await writeFile(join(folder, `${name}.brief.json`), JSON.stringify({ lang, title: 'Dikes', blocks }))
  const ended = await briefing(['build', `${name}.brief.json`], { cwd: folder })
  expect({ code: ended.code, stderr: ended.code ? ended.stderr : '' }).toEqual({ code: 0, stderr: '' })
  const pdf = await readPdf(join(folder, `${name}.pdf`))
  return { ...ended, ...pdf, placed: await placedIn(pdf.bytes) }
}

const figureOf = async (src: string, bytes: Buffer | string, more: object = {}) => {
  await writeFile(join(folder, src), bytes)
  return { type: 'figure', src, alt: 'A grey field', ...more }
}

/** Where the pictures of a file stand: each is drawn in a clip of its own. */
const placedIn = async (bytes: Uint8Array): Promise<Placed[]> => {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const document = await task.promise
  const found: Placed[] = []
  for (let page = 1; page <= document.numPages; page++) {
    const opened = await document.getPage(page)
    const [, , , high = 0] = opened.view
    const { fnArray, argsArray } = await opened.getOperatorList()
    for (const [at, operator] of fnArray.entries()) {
      if (operator !== OPS.clip) continue
      const [, , box] = argsArray[at + 1] as [unknown, unknown, ArrayLike<number>]
      const [left = 0, bottom = 0, right = 0, top = 0] = Array.from(box)
      found.push({ page, x: left, top: high - top, width: right - left, height: top - bottom })
    }
  }
  await task.destroy()
  return found
}

const size = ({ x, width, height }: Placed): string => [x, width, height].map((one) => one.toFixed(0)).join(' ')

describe('figures: sizes', () => {
  test('a picture of few pixels stands at the left, one of many fills its column, and a wide one the whole measure', async () => {
    const { placed, stderr } = await built('pixels', [
      await figureOf('few.png', png(86, 60)),
      await figureOf('many.png', png(1200, 600)),
      await figureOf('tall.png', png(400, 1600)),
      await figureOf('wide-few.png', png(86, 60), { wide: true }),
      await figureOf('wide-many.png', png(1200, 300), { wide: true }),
    ])
    expect(placed.map(size)).toEqual(['195 65 45', '195 344 172', '195 85 340', '56 483 337', '56 483 121'])
    const coarse = [...stderr.matchAll(/`(.*)` has .* which are (\d+) an inch/g)].map(([, src, dots]) => [src, dots])
    expect(coarse).toEqual([
      ['few.png', '96'],
      ['wide-few.png', '12'],
    ])
  })

  test('a drawing is as large as it says in any unit, up to its column; one that says nothing fills it', async () => {
    const sizes: [string, string][] = [
      ['width="5cm" height="2.5cm"', '142 71'],
      ['width="50mm"', '142 71'],
      ['height="1in"', '144 72'],
      ['width="216pt" height="108pt"', '216 108'],
      ['width="10pc" height="5PC"', '120 60'],
      ['width="120" height="60"', '90 45'],
      ['width="120px" height="60px"', '90 45'],
      ['width="10em"', '120 60'],
      ['width="200Q"', '142 71'],
      ['style="width:4cm;height:2cm" width="9cm" height="9cm"', '113 57'],
      ['width="15cm" height="7.5cm"', '344 172'],
      ['width="432pt" height="216pt"', '344 172'],
      ['width="100%" height="100%"', '344 172'],
      ['width="100%" height="1in"', '144 72'],
      ['', '344 172'],
    ]
    const blocks = await Promise.all(sizes.map(([given], at) => figureOf(`unit-${at}.svg`, svg(given))))
    const tall = [
      await figureOf('tall.svg', svg('', '10 40')),
      await figureOf('wide.svg', svg('width="5cm"'), { wide: true }),
      await figureOf('wide-filling.svg', svg(''), { wide: true }),
    ]
    // By a style for what is inside others, which only usvg reads.
    const rewritten = svg('width="5cm"').replace('<rect', '<style>g &gt; .a{fill:red}</style><rect class="a"')
    const { placed } = await built('units', [...blocks, ...tall, await figureOf('rewritten.svg', rewritten)])
    const places = placed.filter(({ x }) => x > 0).map(size)
    expect(places).toEqual([
      ...sizes.map(([, printed]) => `195 ${printed}`),
      ...['195 85 340', '56 483 242', '56 483 242', '195 142 71'],
    ])
  })
})

describe('figures: captions', () => {
  test('one of the whole measure has its caption under it, on its page', async () => {
    const { pages, placed } = await built('wide-caption', [
      { type: 'text', md: sentences(90) },
      await figureOf('broad.png', png(1600, 800), { wide: true, title: 'Gates', note: 'All of them are shut.' }),
      { type: 'text', md: 'After it.' },
    ])
    const picture = placed.find(({ width }) => width > 480)
    const runs = pages.flatMap(({ number, runs }) => runs.map((run) => ({ ...run, page: number })))
    for (const [text, x] of [
      ['Figure 1', 56],
      ['Gates', 195],
      ['All of them are shut.', 195],
    ] as const) {
      const run = runs.find((one) => one.text === text)
      expect(run?.page).toBe(picture?.page)
      expect(Math.round(run?.x ?? 0)).toBe(x)
      expect((run?.y ?? 0) - (picture?.top ?? 0) - (picture?.height ?? 0)).toBeGreaterThan(6)
    }
    expect(pages.flatMap(faults)).toEqual([])
  })

  test.each([
    ['en', 'Figure 1 (continued)', 20, {}],
    ['ko', '그림 1 (계속)', 45, {}],
    ['en', 'Figure 1 (continued)', 40, { wide: true }],
  ])(
    'a long note goes on under what it continues: %s, %s, after %i sentences, %j',
    async (lang, mark, before, more) => {
      const { pages, placed } = await built(
        `note-${lang}-${before}`,
        [
          { type: 'text', md: sentences(before) },
          await figureOf('noted.png', png(800, 300), { title: 'Gates', note: sentences(50), ...more }),
          { type: 'text', md: 'After it.' },
        ],
        lang,
      )
      const texts = pages.map(({ runs }) => dense(runs.map(({ text }) => text).join('')))
      const [picture] = placed.map(({ page }) => page)
      expect(texts[(picture ?? 0) - 1]).toContain(dense(mark.replace(/ \(.*/, '')))
      expect(texts.filter((text) => text.includes(dense(mark)))).toEqual([texts[picture ?? 0]])
      expect(texts[picture ?? 0]).toContain('Gate50lets')
      expect(pages.flatMap(faults)).toEqual([])
    },
  )
})
