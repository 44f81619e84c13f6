import { type Brief, renderBrief } from '@briefing-kit/briefing'
import { expect, it } from 'vitest'
import { bodyOf, faults, linesOf } from '../../pdf/layout.ts'
import { readPdf } from '../../pdf/read-pdf.ts'

const built = async (brief: object) => (await readPdf(await renderBrief(brief as Brief))).pages

/** One paragraph in the scripts of many languages, and signs that other faces than that of the text have. */
const mixed =
  '물길을 새로 놓는다. 國際協力과 氣候變化 대응이다. ひらがなとカタカナで水路と書く。 ▸ ◈ ❍ ☐ ✔ ≒ △ 표시다. ' +
  'Вода идёт по трубам. Nước là nguồn sống. Το νερό είναι ζωή. 这个问题的水资源。 면적은 12㎢, 농도는 3㎍/㎥이다. '

it.each(['ko', 'ja', 'zh-Hans', 'en'])(
  'lines of one paragraph are as far apart, whatever face they fall back on: %s',
  async (lang) => {
    const quote = { type: 'quote', parts: [{ text: mixed.repeat(2) }], original: { lang, parts: [mixed] } }
    const [page] = await built({ lang: 'ko', title: '물길', blocks: [{ type: 'text', md: mixed.repeat(3) }, quote] })
    if (!page) throw new Error('no page')
    expect(faults(page)).toEqual([])
    const sizes = [...new Set(bodyOf(page).map(({ size }) => size))].filter((size) => size > 8.5 && size < 14)
    let checked = 0
    for (const size of sizes) {
      const lines = [
        ...new Set(
          bodyOf(page)
            .filter((run) => run.size === size)
            .map(({ y }) => Math.round(y * 10) / 10),
        ),
      ]
      const steps = lines.slice(1).map((y, index) => Math.round((y - (lines[index] as number)) * 5) / 5)
      if (steps.length < 3) continue
      const usual = Math.min(...steps)
      for (const step of steps) if (step < 1.5 * usual) expect(step).toBeCloseTo(usual, 0.5)
      checked += steps.length
    }
    expect(checked).toBeGreaterThan(8)
  },
)

it('a label that goes on beside a few lines keeps what follows away from it', async () => {
  const name =
    'https://example.org/a/very/long/address/that/goes/on/and/on?with=query&and=more&much=more&so=on&last=one#fragment-of-it'
  for (const count of [54, 56, 58]) {
    const sentences = Array.from({ length: count }, (_, index) => `물길 ${index + 1}째 마을은 물을 받는다.`).join(' ')
    const pages = await built({
      lang: 'ko',
      title: '물길',
      sources: { s: { title: name } },
      blocks: [
        { type: 'quote', source: 's', parts: [{ text: sentences }] },
        { type: 'quote', variant: 'pull', parts: [{ text: '물길을 놓는다' }] },
      ],
    })
    expect(pages.flatMap(faults)).toEqual([])
    expect(pages.flatMap(linesOf).join(' ')).toContain('(계속)')
  }
})

it('numbers of a list stay whole, however high they are', async () => {
  const lists = [8, 98, 996].map((first) => [0, 1, 2, 3].map((step) => `${first + step}. 마을이다`).join('\n'))
  const blocks = lists.flatMap((md) => [
    { type: 'text', md: '앞말이다' },
    { type: 'text', md },
  ])
  const pages = await built({ lang: 'ko', title: '물길', blocks })
  expect(pages.flatMap(faults)).toEqual([])
  const texts = pages.flatMap(({ runs }) => runs.map(({ text }) => text))
  for (const number of ['9.', '10.', '99.', '100.', '999.']) expect(texts).toContain(number)
})

it('an addressee that is split over two pages is not printed over by what it continues', async () => {
  const to = '물길과 둑길을 돌보는 부서의 긴 이름 '.repeat(5).trim()
  for (let before = 16; before < 27; before += 1) {
    const filler = Array.from({ length: before }, () => ({ type: 'text', md: '채움.' }))
    const detail = Array.from({ length: 60 }, (_, index) => `마을 ${index + 1}째는 물을 받는다.`).join(' ')
    const recommendations = { type: 'recommendations', items: [{ to, by: '2031년 말까지', text: '쌓는다', detail }] }
    const pages = await built({ lang: 'ko', title: '물길', blocks: [...filler, recommendations] })
    expect(pages.flatMap(faults)).toEqual([])
  }
})
