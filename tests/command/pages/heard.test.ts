import { type Brief, renderBrief } from '@briefing-kit/briefing'
import { composeBrief } from '@briefing-kit/briefing/compose'
import * as ui from '@briefing-kit/ui'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkFile } from '../../pdf-ua/check.ts'
import { openPdf, type PdfFile } from '../../pdf-ua/file/open.ts'
import { type Element, isElement, isMark, isObject } from '../../pdf-ua/file/structure.ts'

/** Made up, as are its people, places and figures. */
const brief: Brief = {
  lang: 'en',
  title: 'Ferries in winter',
  subtitle: 'What the quay was told',
  series: { name: 'Quay notes', number: '4' },
  publisher: 'Byway Press',
  marking: 'Embargo',
  date: '2031-02-01',
  summary: ['Two of nine ferries sailed.[@log]'],
  contact: ['ferries@example.org'],
  authors: [{ name: '한도윤' }, { name: 'Ada Quay' }],
  abbreviations: { FWB: 'Ferry and Winter Board', '%p': 'percentage points', 한빛연: '한빛연구원' },
  sources: {
    log: { title: 'Harbour log' },
    plan: { title: 'Der Winter am Kai', publisher: '한빛연구원', language: 'de' },
  },
  people: {
    orla: { name: 'Orla Venn', roles: [{ title: 'harbour master' }] },
    kim: { name: '김하늘', roles: [{ title: 'pilot' }] },
  },
  blocks: [
    {
      type: 'stats',
      items: [
        {
          label: 'Crossings',
          value: 41,
          source: 'log',
          delta: { value: 6, unit: '%', direction: 'down', label: 'against 2030' },
        },
        { label: 'Delays', value: 12, kind: 'planned', context: 'in spring', delta: { value: 3, direction: 'up' } },
      ],
    },
    { type: 'box', md: 'Ice stands in the sound from December.' },
    { type: 'heading', level: 1, text: 'Ice on the quay' },
    { type: 'text', md: 'The quay froze.[@plan] Nobody fell.^[So says the FWB, not the FWBS.]' },
    { type: 'quote', speaker: 'orla', parts: [{ text: 'We waited for the thaw.' }] },
    { type: 'quote', speaker: 'orla', variant: 'pull', parts: [{ text: 'We waited for the thaw.' }] },
    { type: 'quote', speaker: 'kim', parts: [{ text: 'The FWB’s ice was a hand thick.' }] },
    {
      type: 'timeline',
      title: 'One winter',
      items: [
        { date: '2030-12-01', text: 'The sound freezes.' },
        { gap: 'No entries in the log' },
        { date: '2031-03', text: 'The sound opens.', status: 'planned' },
      ],
    },
    { type: 'heading', level: 2, text: 'What it costs' },
    { type: 'box', title: 'Terms', md: '한빛연은 **the FWB** calls one way a crossing. The FWB is new.' },
    {
      type: 'table',
      title: 'What the Ferry and Winter Board (FWB) has',
      columns: [{ title: 'Who' }, { title: 'Share', unit: '%p' }],
      rows: [['FWB', 1.5]],
    },
    {
      type: 'recommendations',
      items: [{ to: 'The harbour', by: 'May 2031', text: 'Salt the quay', detail: 'Twice a day.' }],
    },
  ],
}

/** An element as it is heard: its role, what is read instead of its text, its text. */
const heard = (element: Element, file: PdfFile): string => {
  const { value, kids, role } = element
  const read = ['Lang', 'Alt', 'ActualText', 'E'].flatMap((name) => {
    const text = value.get(name).text
    return text === undefined ? [] : [`${name}=${text}`]
  })
  const inside = kids.flatMap((kid) => {
    if (isMark(kid)) return [file.texts.get(`${kid.page}/${kid.mcid}`) ?? '']
    return isElement(kid) ? [heard(kid, file)] : []
  })
  return `${role}${read.length > 0 ? `[${read.join(' ')}]` : ''}(${inside.join(' ').replace(/\s+/g, ' ').trim()})`
}

let file: PdfFile
let whole: string

const elementsOf = (role: string): string[] =>
  file.elements.filter((one) => one.role === role).map((one) => heard(one, file))

beforeAll(async () => {
  file = await openPdf(await renderBrief(brief))
  whole = file.roots.map((root) => heard(root, file)).join('')
})

describe('heard: headings', () => {
  test('hold the numbers of their sections, and the labels of parts are headings, level under level', () => {
    expect(file.elements.filter(({ role }) => /^H\d$/.test(role)).map((one) => heard(one, file))).toEqual([
      'H1(Ferries in winter)',
      'H2(Key messages)',
      'H2(Background)',
      'H2(1 Ice on the quay)',
      'H3(Timeline One winter)',
      'H3(What it costs)',
      'H4(Terms)',
      'H2(Sources)',
      'H2(Contact)',
    ])
  })

  test('are the outline, and the file keeps every condition of PDF/UA-1', () => {
    expect(checkFile(file, 'ua-1+a-2a')).toEqual([])
    expect(file.catalog.get('Outlines', 'First', 'First', 'Title').text).toBe('Key messages')
  })
})

test('heard: the head begins with the title, and each of its lines says what it is', () => {
  expect(whole).toMatch(/^Document\(Div\(H1\(Ferries in winter\) P\(What the quay was told\) P/)
  expect(elementsOf('Span').slice(0, 5)).toEqual([
    'Span[ActualText=Series: Quay notes](Quay notes)',
    'Span[ActualText=Date: 1 February 2031](1 February 2031)',
    'Span[ActualText=글: 한도윤](한도윤)',
    'Span[ActualText=Published by: Byway Press](Byway Press)',
    'Span[ActualText=Handling: Embargo](Embargo)',
  ])
})

test('heard: names and titles are read in their own language', () => {
  expect(whole).toContain('P[Lang=ko](Span[ActualText=글: 한도윤](한도윤)) P(Ada Quay)')
  expect(whole).toContain('P[Lang=ko](김하늘) P(pilot)')
  expect(whole).toContain('Span[Lang=de](Der Winter am Kai) , Span[Lang=ko](한빛연구원) .')
})

describe('heard: links', () => {
  test('to sources and notes say which they lead to', () => {
    expect(elementsOf('Link').slice(0, 4)).toEqual([
      'Link[Alt=Source 1](1)',
      'Link[Alt=Source 1](1)',
      'Link[Alt=Source 2](2)',
      'Link[Alt=Note 3](3)',
    ])
    const contents = file.pages.flatMap(({ value }) => value.get('Annots').items.map((one) => one.get('Contents').text))
    expect(contents).toContain('Source 2')
    expect(contents).toContain('Back to the text at 2')
  })

  test('lead back from each source and note to the first reference to it', () => {
    const back = file.elements.filter(({ role, parent }) => role === 'Link' && parent?.role === 'Lbl')
    const targets = back.map(({ kids }) => kids.find(isObject)?.object.get('A', 'D').text)
    expect(targets).toEqual(['ref-1', 'ref-2', 'ref-3'])
    const names = file.catalog.get('Names', 'Dests', 'Names').items
    const places = new Map(names.flatMap(({ text }, at) => (at % 2 === 0 ? [[text, names[at + 1]?.items]] : [])))
    const [page, , , top] = places.get('ref-1') ?? []
    expect(page?.ref).toBe(file.pages[0]?.id)
    const [note] = file.elements.filter(({ role }) => role === 'Reference')
    const rect = note?.kids.filter(isElement)[0]?.kids.find(isObject)?.object.get('Rect').items
    // The line that the reference stands in begins at the destination.
    expect(Math.abs((top?.number ?? 0) - (rect?.[3]?.number ?? 0))).toBeLessThan(12)
  })
})

describe('heard: no noise', () => {
  test('no mark of an event is a graphic, and no sign of a gap is read', () => {
    expect(elementsOf('Figure')).toEqual([])
    expect(whole).not.toContain('︙')
    expect(whole).toContain('P(No entries in the log)')
  })

  test('a triangle is read as a word, once', () => {
    expect(whole).toContain('P(Span[ActualText=down 6%](▼ 6%) against 2030')
    expect(whole).toContain('P(Span[ActualText=3](▲ 3) up)')
  })

  test('a status and the kind of a figure are apart from the text', () => {
    expect(whole).toContain('P(planned: The sound opens.)')
    expect(whole).toContain('P(planned: in spring)')
  })

  test('the marks below a line of time say what they are about', () => {
    expect(whole).toContain('P(Status) L(LI(LBody(P(done))) LI(LBody(P(planned))))')
  })
})

describe('heard: abbreviations', () => {
  test('are read in full where a section first has them, whatever it is made of', () => {
    expect(elementsOf('Span').filter((one) => one.includes('E='))).toEqual([
      'Span[Lang=ko E=한빛연구원](한빛연)',
      'Span[E=Ferry and Winter Board](FWB)',
      'Span[E=percentage points](%p)',
      'Span[E=Ferry and Winter Board](FWB)',
    ])
    expect(whole).toContain(' 은 the Span[E=Ferry and Winter Board](FWB)')
  })

  test('and nowhere in quotations', () => {
    expect(whole).toContain('P(“The FWB’s ice was a hand thick.”)')
  })

  test('on the web too, and nothing else differs', () => {
    const html = renderToStaticMarkup(composeBrief(brief, ui))
    expect(html.match(/<abbr [^>]*>[^<]*<\/abbr>/g)).toHaveLength(4)
    const { abbreviations: _, ...without } = brief
    const plain = (text: string): string => text.replace(/<\/?abbr[^>]*>/g, '')
    expect(plain(html)).toBe(plain(renderToStaticMarkup(composeBrief(without, ui))))
  })
})

describe('heard: structures that belong together', () => {
  test('speakers stand in the quotation before their words, cards are items, recommendations have all their parts', () => {
    expect(whole).toContain('BlockQuote(P(Orla Venn) P(harbour master) P(“We waited for the thaw.”))')
    expect(whole).toContain('BlockQuote(P(Orla Venn) P(harbour master) P(We waited for the thaw.))')
    expect(whole).toMatch(/L\(LI\(LBody\(P\(Crossings\) P\(41\) .*?\)\) LI\(LBody\(P\(Delays\) P\(12\)/)
    expect(whole).toContain(
      'LI(Lbl(1) LBody(P(Salt the quay) P(Twice a day.) P(Span[ActualText=To: The harbour](The harbour)) P(Span[ActualText=By: May 2031](May 2031))))',
    )
  })
})

test('heard: on the web too the title comes first, and who speaks before what is large', () => {
  const html = renderToStaticMarkup(composeBrief(brief, ui))
  const at = (text: string): number => html.search(text)
  const heard = [/Ferries in winter</, /data-label="Series: "/, /data-label="글: "/, /data-label="Published by: "/]
  expect(heard.map(({ source }) => at(source))).toEqual(heard.map(({ source }) => at(source)).toSorted((a, b) => a - b))
  expect(html).toMatch(/harbour master<\/p><\/figcaption><blockquote[^>]*><p[^>]*>We waited for the thaw\./)
})

test('heard: on the web too an addressee and a deadline say that they are', () => {
  const html = renderToStaticMarkup(composeBrief(brief, ui))
  expect(html).toMatch(/data-label="To: "[^>]*>The harbour</)
  expect(html).toMatch(/data-spoken="By: May 2031" data-label="By: "/)
})
