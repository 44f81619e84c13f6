import { type Brief, renderBrief } from '@briefing-kit/briefing'
import { composeBrief } from '@briefing-kit/briefing/compose'
import * as ui from '@briefing-kit/ui'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { faults } from '../../pdf/layout.ts'
import { readPdf } from '../../pdf/read-pdf.ts'
import { checkFile } from '../../pdf-ua/check.ts'
import { openPdf, type PdfFile } from '../../pdf-ua/file/open.ts'
import { type Element, isElement, isMark } from '../../pdf-ua/file/structure.ts'

const cite = (source: string) => [{ source, exact: 'words of it' }]

/** Made up; each part cites a source of its own. */
const brief: Brief = {
  lang: 'en',
  title: 'Wells of the upper town',
  summary: [{ text: 'Two wells fell dry', cite: cite('a') }, 'Rain came late', 'Pumps stood still'],
  sources: Object.fromEntries([...'abcdefghijk'].map((id) => [id, { title: `Paper ${id}` }])),
  blocks: [
    { type: 'heading', level: 1, text: 'Nine wells', cite: cite('b') },
    { type: 'box', title: 'Depth', md: 'Wells are dug by hand', cite: cite('c') },
    { type: 'heading', level: 2, text: 'Pumps', cite: cite('d') },
    {
      type: 'recommendations',
      items: [
        { text: 'Dig deeper', cite: cite('e') },
        { text: 'Pump less', detail: 'At night', cite: cite('f') },
      ],
    },
    {
      type: 'table',
      columns: [{ title: 'Well' }, { title: 'Depth', unit: 'm' }],
      rows: [['North', { value: 31, cite: cite('h') }]],
      notes: [{ text: 'Measured in May', cite: cite('g') }],
    },
    { type: 'timeline', items: [{ date: '2031-05', text: 'The north well falls dry', cite: cite('i') }] },
    { type: 'stats', items: [{ value: 31, unit: 'm', label: 'depth', context: 'At dawn', cite: cite('j') }] },
    { type: 'quote', gist: 'Wells are deep enough', cite: cite('k') },
  ],
}

const texts = (element: Element, file: PdfFile): string =>
  element.kids
    .map((kid) =>
      isMark(kid) ? (file.texts.get(`${kid.page}/${kid.mcid}`) ?? '') : isElement(kid) ? texts(kid, file) : '',
    )
    .join('')
    .replaceAll(/\s+/g, ' ')

describe('cited: a passage beside any text', () => {
  let bytes: Uint8Array
  let file: PdfFile
  beforeAll(async () => {
    bytes = await renderBrief(brief)
    file = await openPdf(bytes)
  })

  test('is referred to behind the text, in the order of the page', async () => {
    const around = file.elements.filter(({ role }) => role === 'Reference').map(({ parent }) => parent as Element)
    expect(around.map((one) => texts(one, file).trim())).toEqual([
      'Two wells fell dry1',
      '1 Nine wells2',
      'Wells are dug by hand3',
      'Pumps4',
      'Dig deeper5',
      'At night6',
      'Measured in May7 8',
      'The north well falls dry9',
      'At dawn10',
      '11',
    ])
    expect(checkFile(file, 'ua-1+a-2a')).toEqual([])
    expect((await readPdf(bytes)).pages.flatMap(faults)).toEqual([])
  })

  test('is no part of the outline', () => {
    const first = file.catalog.get('Outlines', 'First')
    const titles = []
    for (let one = first.get('First'); one.get('Title').text !== undefined; one = one.get('Next')) {
      titles.push(one.get('Title').text)
      if (one.get('First', 'Title').text !== undefined) titles.push(one.get('First', 'Title').text)
    }
    expect(titles).toEqual(['Key messages', '1 Nine wells', 'Depth', 'Sources'])
  })

  test('is referred to on the web as in print', () => {
    const html = renderToStaticMarkup(composeBrief(brief, ui))
    const labels = [...html.matchAll(/<sup[^>]*>(.*?)<\/sup>/g)].map(([, inner = '']) => inner.replace(/<[^>]*>/g, ''))
    expect(labels.map((label) => label.replaceAll(/\s/g, '_'))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7_8',
      '9',
      '10',
      '11',
    ])
  })
})
