import { type Brief, renderBrief } from '@briefing-kit/briefing'
import { expect, it } from 'vitest'
import { faults } from '../../pdf/layout.ts'
import { readPdf } from '../../pdf/read-pdf.ts'

/** Texts that are read as one number each, made up. */
const whole = [
  '3,500억 달러',
  'EUR 340 million',
  '2031. 5. 10.',
  '1,204,518명',
  '12.5 kg/m³',
  'USD 1.5bn',
  '5 May 2031',
  '−3.5 ℃',
  '₩1,200,000원',
  '1조 2,345억 원',
  '10∼20 %',
  '2031년 5월 10일',
  '오후 3시 30분',
  '1 234 567 €',
  '€ 340',
  '±0.5 %p',
  'No. 15',
  'p. 34',
  'Art. 5',
  '1,200 ㎡',
  '3×10⁻⁵ mol/L',
]

/** Of columns. */
const unit = '억 원/년'

/** Each of them behind so many other words that it comes to stand at the end of some line. */
const spread = (times: number, shift: number): string =>
  Array.from(
    { length: times * whole.length },
    (_, at) => `${'가나다 '.repeat((at + shift) % 5)}${whole[at % whole.length]}`,
  ).join(' ')

it('a number, its unit and a date stay on one line in every kind of block', async () => {
  const blocks = [0, 1, 2].flatMap((shift) => [
    {
      type: 'stats',
      items: whole
        .slice(0, 12)
        .map((text, value) => ({ label: text, value, context: `${'가나 '.repeat(shift + 2)}${text} 가 ${text}` })),
    },
    { type: 'text', md: spread(3, shift) },
    { type: 'text', md: `- ${spread(2, shift)}\n  - ${spread(1, shift)}` },
    { type: 'quote', parts: [{ text: spread(2, shift) }] },
    { type: 'quote', variant: 'pull', parts: [{ text: spread(1, shift) }] },
    { type: 'box', title: whole[shift], md: spread(1, shift) },
    {
      type: 'table',
      columns: ['곳', '말', '글', '값'].map((title) => ({ title })),
      rows: whole.map((text) => [
        text,
        `가나다 ${text} 가나 ${text}`,
        `${'가나 '.repeat(shift)}${text}`,
        `${text} 가나다라 ${text}`,
      ]),
    },
    {
      type: 'table',
      columns: [0, 1, 2, 3, 4, 5, 6, 7, 8].map((at) => ({
        title: ['낮고', '고친다', '배로', '새는', '늘었다', '여름에'].slice(0, 3 + ((at + shift) % 4)).join(' '),
        unit,
      })),
      rows: [[1, 2, 3, 4, 5, 6, 7, 8, 9].map((value) => value * 2_002.5)],
    },
    {
      type: 'recommendations',
      items: whole.map((text) => ({ to: `가나 ${text}`, text: `${text} 가나 ${text}`, detail: spread(1, shift) })),
    },
  ])
  const { pages } = await readPdf(
    await renderBrief({ lang: 'ko', title: spread(1, 0).slice(0, 100), blocks } as unknown as Brief),
  )
  expect(pages.flatMap(faults)).toEqual([])
  for (const { runs } of pages) {
    let text = ''
    let last = runs[0]
    for (const run of runs) {
      text += last && Math.abs(run.y - last.y) > 2 ? `\n${run.text}` : run.text
      last = run
    }
    for (const one of [...whole, `(${unit})`]) {
      const letters = [...one.replaceAll(' ', '')].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      const found = text.match(new RegExp(`(?<![\\d,.])${letters.join('\\s*')}`, 'g')) ?? []
      expect(found.filter((place) => place.includes('\n'))).toEqual([])
    }
  }
})

it('a reference behind a number is never a part of it', async () => {
  const refs = ['104', '12km²', '10³', '½', '2031년 5월 104', '**104**', 'CO₂', '제3호 5']
  const blocks = [
    { type: 'text', md: refs.map((text) => `${text}[@s]`).join(', ') },
    {
      type: 'stats',
      items: [
        { label: '면적 2031', value: 12, unit: 'km²', source: 's' },
        { label: '곳', value: 17, asOf: '2031-05', source: 's' },
      ],
    },
    {
      type: 'table',
      title: '표 104',
      columns: [{ title: '곳' }, { title: '값' }],
      rows: [['가', 104]],
      source: 's',
      notes: ['주 104'],
    },
    { type: 'timeline', items: [{ date: '2031-05-10', text: '면적은 104[@s]' }] },
    { type: 'box', md: '수는 104[@s]이다' },
    { type: 'recommendations', items: [{ to: '시', text: '잰다', detail: '106[@s]' }] },
  ]
  const brief = { lang: 'ko', title: '물길', sources: { s: { title: '연보' } }, summary: ['면적은 104[@s]'], blocks }
  const { pages } = await readPdf(await renderBrief(brief as unknown as Brief))
  const runs = pages.flatMap((page) => page.runs)
  const behind = runs.flatMap((run, index) => {
    const before = runs[index - 1]
    const isReference = run.text === '1' && before && run.y === before.y
    return isReference && /\p{N}$/u.test(before.text)
      ? [{ text: before.text, gap: run.x - before.x - before.width }]
      : []
  })
  expect(behind.length).toBeGreaterThan(11)
  expect(behind.filter(({ gap }) => gap < 0.8)).toEqual([])
})
