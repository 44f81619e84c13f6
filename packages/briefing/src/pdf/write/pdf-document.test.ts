import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import {
  type Content,
  createStructureObjects,
  elementOf,
  headingsOf,
  type StructureElement,
  writeStructureTree,
} from '../structure/structure'
import { writeAttachments } from './attachments'
import { infoOf, writeMetadata, xmpOf } from './metadata'
import { writeOutline } from './outline'
import { writePageLabels } from './page-labels'
import { PdfDocument } from './pdf-document'
import type { PdfPage } from './pdf-page'

const created = new Date(Date.UTC(2025, 5, 12))
const metadata = {
  title: '물 (공급) \\ 대책',
  language: 'ko',
  authors: ['김하늘'],
  description: '',
  keywords: '',
  identifier: '',
  relations: [],
  creator: 'a test',
  producer: 'a test',
  created,
}

/** A heading, a text over two pages with a link on each, and an empty cell. */
const make = (title = metadata.title): Uint8Array => {
  const said = { ...metadata, title }
  const document = new PdfDocument({ language: 'ko', info: infoOf(said), outputIntent: true, isTagged: true })
  const sheets = [document.addPage(300, 400), document.addPage(300, 200)] as const
  const root = elementOf('Document')
  const add = (parent: StructureElement, role: string, attributes?: Record<string, unknown>): StructureElement => {
    const element = elementOf(role, attributes)
    parent.kids.push({ place: [0, 0], element })
    return element
  }
  const heading = Object.assign(add(root, 'H1'), { text: '물 공급', corner: { page: 0, top: 40, left: 20 } })
  const paragraph = add(root, 'P')
  const link = add(paragraph, 'Link')
  add(add(add(root, 'Table'), 'TR'), 'TD')
  add(root, 'Note', { ID: new String('note-1') })
  createStructureObjects(root, document)
  const draw = (sheet: PdfPage, element: StructureElement, operators: string) => {
    const content: Content = { place: [0, 0] }
    element.kids.push(content)
    sheet.begin(element, content)
    sheet.write(operators)
    sheet.end()
  }
  const lead = (sheet: PdfPage, rectangles: [number, number, number, number][], url: string) => {
    const area = { place: [0, 0] as const, contents: '누리집' }
    link.kids.push(area)
    sheet.link({
      element: link,
      area,
      rectangles,
      target: url.startsWith('#') ? { destination: url.slice(1) } : { url },
    })
  }
  const [first, second] = sheets
  draw(first, heading, '20 340 100 20 re f')
  first.artifact()
  first.write(`/${first.opacity(0.5)} gs 0 0 10 10 re f`)
  first.end()
  draw(first, paragraph, '20 40 260 10 re f')
  draw(first, link, '20 20 260 10 re f')
  lead(
    first,
    [
      [200, 40, 280, 50],
      [20, 20, 280, 30],
    ],
    'https://example.org/',
  )
  draw(second, paragraph, '20 180 260 10 re f')
  draw(second, link, '20 160 260 10 re f')
  lead(second, [[20, 160, 280, 170]], '#물')
  document.addDestination('물', first, 20, 360)
  document.addDestination('물', second, 0, 0)
  document.addDestination('b', second, 20, 180)
  writeStructureTree(root, document)
  writeOutline(document, headingsOf(root))
  writePageLabels(document)
  writeAttachments(document, [{ name: 'data (1).json', bytes: Buffer.from('{}') }], created)
  writeMetadata(document, xmpOf(said, []))
  return document.bytes()
}

const read = async () => getDocument({ data: make(), verbosity: 0 }).promise

/** The structure tree of a page as pdf.js gives it. */
interface Tree {
  role?: string
  id?: string
  children?: Tree[]
}

const program = 'qpdf'
const hasQpdf = spawnSync(program, ['--version']).status === 0

describe('pdf-document', () => {
  it('pages and metadata are written', async () => {
    const pdf = await read()
    const sizes = await Promise.all([1, 2].map(async (number) => (await pdf.getPage(number)).view))
    expect(sizes).toEqual([
      [0, 0, 300, 400],
      [0, 0, 300, 200],
    ])
    const { info } = (await pdf.getMetadata()) as { info: Record<string, unknown> }
    expect(info).toMatchObject({
      PDFFormatVersion: '1.7',
      Title: metadata.title,
      Author: '김하늘',
      CreationDate: 'D:20250612000000Z',
      Language: 'ko',
    })
    expect(await pdf.getMarkInfo()).toEqual(
      new Map([
        ['Marked', true],
        ['UserProperties', false],
        ['Suspects', false],
      ]),
    )
    expect(await pdf.getViewerPreferences()).toEqual(new Map([['DisplayDocTitle', true]]))
    expect(await pdf.getPageLabels()).toEqual(['1', '2'])
    expect((await pdf.getMetadata()).metadata.get('dc:title')).toBe(metadata.title)
  })

  it('the structure tree names the page of all marked content', async () => {
    const pdf = await read()
    const say = ({ role, id, children = [] }: Tree): string => {
      if (role) return `${role}(${children.map(say).join(' ')})`
      return id?.includes('_mc') ? id.replace(/^.*_mc/, '') : 'annotation'
    }
    const trees = [1, 2].map(async (number) => say((await (await pdf.getPage(number)).getStructTree()) as Tree))
    expect(await Promise.all(trees)).toEqual([
      'Root(Document(H1(0) P(Link(2 annotation) 1)))',
      'Root(Document(P(Link(1 annotation) 0)))',
    ])
  })

  it('links lead to addresses and destinations', async () => {
    const pdf = await read()
    const links = await Promise.all([1, 2].map(async (number) => (await pdf.getPage(number)).getAnnotations()))
    expect(links.flat()).toMatchObject([
      {
        url: 'https://example.org/',
        rect: [20, 20, 280, 50],
        quadPoints: expect.anything(),
        contentsObj: { str: '누리집' },
      },
      { dest: '물', rect: [20, 160, 280, 170], contentsObj: { str: '누리집' } },
    ])
    const { num, gen } = { num: 0, gen: 0, ...((await pdf.getDestination('물'))?.[0] as object) }
    expect(await pdf.getPageIndex({ num, gen })).toBe(0)
    expect((await pdf.getDestination('b'))?.slice(1)).toEqual([{ name: 'XYZ' }, 20, 180, null])
    const { catalog } = await PDFDocument.load(make(), { updateMetadata: false })
    const names = catalog.lookup(PDFName.of('Names'), PDFDict).lookup(PDFName.of('Dests'), PDFDict)
    // Sorted by bytes, for binary search.
    expect(names.lookup(PDFName.of('Names'), PDFArray).get(0)).toEqual(PDFString.of('b'))
    const [entry] = (await pdf.getOutline()) ?? []
    expect(entry).toMatchObject({ title: '물 공급', dest: [expect.anything(), { name: 'XYZ' }, 20, 360, null] })
  })

  it('attachments are embedded', async () => {
    const pdf = await read()
    const [[id, { filename }] = ['', {}]] = new Map((await pdf.getAttachments()) ?? [])
    expect(filename).toBe('data (1).json')
    expect(Buffer.from((await pdf.getAttachmentContent(id)) ?? []).toString()).toBe('{}')
  })

  it('equal documents give equal bytes, and different ones do not', () => {
    expect(Buffer.compare(make(), make())).toBe(0)
    expect(Buffer.compare(make('불'), make())).not.toBe(0)
  })

  it.skipIf(!hasQpdf)('the file is valid (qpdf)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sheet-'))
    writeFileSync(join(folder, 'made.pdf'), make())
    expect(execFileSync(program, ['--check', join(folder, 'made.pdf')], { encoding: 'utf8' })).toContain('No syntax')
    rmSync(folder, { recursive: true })
  })
})
