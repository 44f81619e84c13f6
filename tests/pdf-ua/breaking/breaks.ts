import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib'
import type { Condition, Standard } from '../conditions.ts'
import type { EditedFile } from '../file/edited-file.ts'

/** One way to make a good file bad. */
export interface Break {
  how: string
  /** The file that is broken. By default `ua-1+a-2a`. */
  standard?: Standard
  /** Changes its objects. */
  change?: (file: EditedFile) => void
  /** Changes its bytes. */
  corrupt?: (bytes: Uint8Array) => Uint8Array
  /** Other conditions that the change necessarily breaks. */
  also?: Condition[]
}

const text = (value: string) => PDFHexString.fromText(value)
const name = (value: string) => PDFName.of(value)

/** A piece of tagged content: the operators that begin it, its content, the operator that ends it. */
const tagged = /(\/\w+ <<\s*\/MCID \d+\s*>>\s*BDC\s)([\s\S]*?)(EMC\s)/

const setRole =
  (from: string, to: string, index = 0) =>
  (file: EditedFile) =>
    file.put(file.element(from, index), 'S', name(to))

const draw = (operations: string) => (file: EditedFile) => file.draw(operations)

const inMetadata = (pattern: RegExp, replacement: string) => (file: EditedFile) =>
  file.rewrite(file.catalog, 'Metadata', (xmp) => xmp.replace(pattern, replacement), 'utf8')

const inUnicodeMaps = (change: (map: string) => string) => (file: EditedFile) => {
  for (const font of file.all('Subtype', 'Type0')) file.rewrite(font, 'ToUnicode', change)
}

const meaning = (code: string, unicode: string) =>
  inUnicodeMaps((map) => map.replace('endcmap', `1 beginbfchar\n<${code}> <${unicode}>\nendbfchar\nendcmap`))

const show = (code: string) => (file: EditedFile) => {
  const fonts = file.document.getPage(0).node.Resources()?.lookup(name('Font'), PDFDict)
  file.draw(`/Artifact BMC BT ${fonts?.keys()[0]} 10 Tf <${code}> Tj ET EMC`)
}

const link = (change: (annotation: PDFDict, file: EditedFile) => void) => (file: EditedFile) =>
  change(file.one('Subtype', 'Link'), file)

const attributesOf = (element: PDFDict): PDFDict => {
  const attributes = element.lookup(name('A'))
  return attributes instanceof PDFArray ? attributes.lookup(0, PDFDict) : element.lookup(name('A'), PDFDict)
}

const optionalContent = (properties: Record<string, PDFObject | object>) => (file: EditedFile) =>
  file.put(file.catalog, 'OCProperties', { OCGs: [], D: { Name: text('a') }, ...properties })

const attachment = (file: EditedFile): PDFDict => file.one('Type', 'Filespec')

const removeFrom = (find: (file: EditedFile) => PDFDict, key: string) => (file: EditedFile) =>
  file.remove(find(file), key)

/** How each condition is brought about, by one change or by several. */
export const breaks: Record<Condition, Break[]> = {
  '01-003': [
    {
      how: 'an artifact in a tag',
      change: (file) => file.redraw((content) => content.replace(tagged, '$1/Artifact BMC\n$2EMC\n$3')),
    },
  ],
  '01-004': [
    {
      how: 'a tag in an artifact',
      change: (file) => file.redraw((content) => content.replace(tagged, '/Artifact BMC\n$1$2$3EMC\n')),
    },
  ],
  '01-005': [
    { how: 'a surface without a mark', change: draw('0 0 9 9 re f') },
    { how: 'a surface in a mark without a number', change: draw('/P BMC 0 0 9 9 re f EMC') },
    {
      how: 'artifacts without their marks',
      change: (file) => file.redraw((content) => content.replace(/\/Artifact[^\n]*B[MD]C\s([\s\S]*?)EMC\s/g, '$1')),
    },
  ],
  '01-007': [{ how: 'suspects', change: (file) => file.put(file.at(file.catalog, 'MarkInfo'), 'Suspects', true) }],
  marked: [{ how: 'no MarkInfo', change: (file) => file.remove(file.catalog, 'MarkInfo') }],
  'marks-nested': [
    { how: 'a mark across q', change: draw('/Artifact BMC q EMC Q') },
    { how: 'a mark across ET', change: draw('BT /Artifact BMC ET EMC') },
    { how: 'a mark without an end', change: draw('/Artifact BMC') },
    { how: 'an end without a mark', change: draw('EMC') },
  ],
  'path-whole': [{ how: 'a width in a path', change: draw('/Artifact BMC 0 0 m 1 w 9 9 l S EMC') }],
  'mark-known': [
    {
      how: 'a number that no element has',
      change: draw('/P <</MCID 9999>> BDC EMC'),
    },
    {
      how: 'an element with a number that no page has',
      change: (file) => file.put(file.element('Document'), 'K', [...kidsOf(file.element('Document')), 9999]),
    },
    {
      how: 'a parent tree that names another element',
      change: (file) => {
        const marks = file.at(file.structureRoot, 'ParentTree').lookup(name('Nums'), PDFArray).lookup(1, PDFArray)
        marks.set(0, marks.get(marks.size() - 1))
      },
    },
  ],
  'mark-once': [{ how: 'a number used again', change: draw('/P <</MCID 0>> BDC EMC') }],
  'element-parent': [
    {
      how: 'another parent',
      change: (file) => file.put(file.element('P'), 'P', file.add({ Type: 'StructElem', S: 'Div' })),
    },
  ],
  'element-filled': [
    {
      how: 'one more element with nothing in it',
      change: (file) => addKid(file, file.element('Document'), { S: 'Div' }),
    },
  ],
  'one-document': [
    { how: 'no Document', change: setRole('Document', 'Sect') },
    {
      how: 'two',
      change: (file) =>
        file.put(file.structureRoot, 'K', [...kidsOf(file.structureRoot), ...kidsOf(file.structureRoot)]),
      also: ['element-filled'],
    },
  ],

  '02-001': [{ how: 'a role of our own', change: setRole('P', 'Paragraph') }],
  '02-003': [
    {
      how: 'two roles mapped to each other',
      change: (file) => file.put(file.structureRoot, 'RoleMap', { A: 'B', B: 'A' }),
    },
  ],
  '02-004': [
    {
      how: 'a role mapped to another',
      change: (file) => file.put(file.structureRoot, 'RoleMap', { BibEntry: 'Note' }),
    },
  ],
  '09-004': [
    { how: 'a paragraph in a row', change: setRole('TD', 'P'), also: ['table-regular', 'paragraph-flat'] },
    { how: 'a row in a paragraph', change: setRole('Table', 'Div') },
  ],
  '09-005': [
    { how: 'a paragraph in an item', change: setRole('LBody', 'P'), also: ['paragraph-flat'] },
    { how: 'items without a list', change: setRole('L', 'Div') },
  ],
  '09-006': [{ how: 'a section as a table of contents', change: setRole('Sect', 'TOC') }],
  '09-007': [{ how: 'a text as ruby text', change: setRole('P', 'Ruby') }],
  '09-008': [{ how: 'a text as a warichu', change: setRole('P', 'Warichu') }],
  'paragraph-flat': [{ how: 'a section as a paragraph', change: setRole('Sect', 'P') }],
  '13-004': [
    { how: 'no words', change: removeFrom((file) => file.element('Figure'), 'Alt') },
    { how: 'empty words', change: (file) => file.put(file.element('Figure'), 'Alt', text(' ')) },
  ],
  'figure-place': [{ how: 'no BBox', change: removeFrom((file) => file.element('Figure'), 'A') }],
  '14-002': [{ how: 'a first heading of level 2', change: setRole('H1', 'H2'), also: ['outline-as-headings'] }],
  '14-003': [
    {
      how: 'a heading of level 4 after one of level 1',
      change: setRole('H2', 'H4'),
      also: ['outline-as-headings'],
    },
  ],
  '14-006': [
    {
      how: 'two headings without level',
      change: (file) => {
        const section = file.at(file.element('P'), 'P')
        for (const kid of kidsOf(section).slice(0, 2))
          file.put(file.document.context.lookup(kid, PDFDict), 'S', name('H'))
      },
      also: ['14-002', '14-007', 'outline-as-headings'],
    },
  ],
  '14-007': [{ how: 'a heading without level', change: setRole('P', 'H') }],
  '15-003': [{ how: 'no scope', change: (file) => file.remove(attributesOf(file.element('TH')), 'Scope') }],
  'table-regular': [
    { how: 'a cell that is too wide', change: (file) => file.put(file.element('TD'), 'A', { O: 'Table', ColSpan: 2 }) },
    {
      how: 'a cell that is too high',
      change: (file) => file.put(file.element('TD', -1), 'A', { O: 'Table', RowSpan: 2 }),
    },
  ],
  '16-001': [{ how: 'nothing', change: (file) => file.remove(numberedList(file), 'A') }],
  '16-002': [
    {
      how: 'dots',
      change: (file) => file.put(numberedList(file), 'A', { O: 'List', ListNumbering: 'Disc' }),
    },
  ],
  '17-002': [{ how: 'a text as a formula', change: setRole('P', 'Formula') }],
  '19-003': [{ how: 'a text as a note', change: setRole('P', 'Note') }],
  '19-004': [
    {
      how: 'two notes',
      change: (file) => {
        for (const paragraph of [file.element('P'), file.element('P', 1)]) {
          file.put(paragraph, 'S', name('Note'))
          file.put(paragraph, 'ID', PDFString.of('one'))
        }
      },
      also: ['id-tree'],
    },
  ],
  'id-tree': [{ how: 'an ID', change: (file) => file.put(file.element('P'), 'ID', PDFString.of('lost')) }],

  '06-001': [{ how: 'no XMP', change: (file) => file.remove(file.catalog, 'Metadata') }],
  'xmp-sound': [
    { how: 'a bare &', change: inMetadata(/<\/x:xmpmeta>/, '& </x:xmpmeta>') },
    { how: 'a control character', change: inMetadata(/<\/x:xmpmeta>/, '\u0001</x:xmpmeta>') },
  ],
  '06-002': [{ how: 'another part', change: inMetadata(/(pdfuaid:part(?:>|="))1/, '$12') }],
  '06-003': [
    {
      how: 'an empty title',
      change: inMetadata(/(<dc:title>[\s\S]*?<rdf:li[^>]*>)[^<]*/, '$1'),
      also: ['xmp-as-info'],
    },
  ],
  'xmp-as-info': [
    { how: 'another title', change: (file) => file.put(info(file), 'Title', text('another')) },
    { how: 'another date', change: (file) => file.put(info(file), 'CreationDate', PDFString.of('D:19990101000000Z')) },
    { how: 'no producer', change: removeFrom((file) => info(file), 'Producer') },
  ],
  '07-001': [{ how: 'no word of it', change: removeFrom((file) => preferences(file), 'DisplayDocTitle') }],
  '07-002': [{ how: 'no', change: (file) => file.put(preferences(file), 'DisplayDocTitle', false) }],
  '11-006': [{ how: 'no language', change: (file) => file.remove(file.catalog, 'Lang') }],
  language: [
    { how: 'a language by its name', change: (file) => file.put(file.catalog, 'Lang', PDFString.of('the Korean')) },
    { how: 'an underscore', change: (file) => file.put(file.element('P'), 'Lang', PDFString.of('en_GB')) },
  ],
  '20-001': [{ how: 'no name', change: optionalContent({ Configs: [{}] }) }],
  '20-002': [{ how: 'no name', change: optionalContent({ D: {} }) }],
  '20-003': [{ how: 'a circumstance', change: optionalContent({ D: { Name: text('a'), AS: [] } }) }],
  '21-001': [{ how: 'no UF', standard: 'a-3a', change: removeFrom(attachment, 'UF') }],
  '25-001': [{ how: 'a form', change: (file) => file.put(file.catalog, 'AcroForm', { Fields: [], XFA: [] }) }],
  '26-002': [
    {
      how: 'a lock',
      change: (file) => {
        file.document.context.trailerInfo.Encrypt = file.add({ Filter: 'Standard', V: 1, R: 2, P: -1 })
      },
    },
  ],
  'page-labels': [
    { how: 'none', change: (file) => file.remove(file.catalog, 'PageLabels') },
    {
      how: 'Roman numbers',
      change: (file) => file.put(file.catalog, 'PageLabels', { Nums: [0, { S: 'r' }] }),
    },
  ],
  'outline-as-headings': [
    { how: 'another title', change: (file) => file.put(bookmark(file), 'Title', text('another')) },
    { how: 'no bookmarks', change: (file) => file.remove(file.catalog, 'Outlines') },
  ],
  'outline-count': [{ how: 'one too many', change: (file) => file.put(bookmark(file), 'Count', 99) }],
  'outline-place': [
    {
      how: 'another height',
      change: (file) => file.put(bookmark(file), 'Dest', [file.document.getPage(0).ref, 'XYZ', 0, 1, 0]),
    },
    {
      how: 'a place that is none',
      change: (file) => file.put(bookmark(file), 'Dest', PDFString.of('nowhere')),
    },
  ],

  '28-002': [{ how: 'a remark', change: link((annotation, file) => file.put(annotation, 'Subtype', name('Text'))) }],
  '28-004': [
    {
      how: 'a remark without words',
      change: link((annotation, file) => {
        file.put(annotation, 'Subtype', name('Text'))
        file.remove(annotation, 'Contents')
        file.remove(file.element('Link'), 'Alt')
      }),
      also: ['28-002'],
    },
  ],
  '28-006': [
    {
      how: 'a kind of our own',
      change: link((annotation, file) => file.put(annotation, 'Subtype', name('Gloss'))),
      also: ['28-002'],
    },
  ],
  '28-007': [
    {
      how: 'a trap network',
      change: link((annotation, file) => file.put(annotation, 'Subtype', name('TrapNet'))),
      also: ['28-002'],
    },
  ],
  '28-008': [{ how: 'no order', change: (file) => file.remove(pageOfLink(file), 'Tabs') }],
  '28-009': [{ how: 'by row', change: (file) => file.put(pageOfLink(file), 'Tabs', name('R')) }],
  '28-010': [{ how: 'a field', change: link((annotation, file) => file.put(annotation, 'Subtype', name('Widget'))) }],
  '28-011': [{ how: 'a link in a Span', change: setRole('Link', 'Span') }],
  '28-012': [{ how: 'no words', change: link((annotation, file) => file.remove(annotation, 'Contents')) }],
  'annotation-known': [
    { how: 'another number', change: link((annotation, file) => file.put(annotation, 'StructParent', 9999)) },
    { how: 'an annotation taken away', change: (file) => file.put(pageOfLink(file), 'Annots', []) },
  ],
  'annotation-page': [
    {
      how: 'another page',
      change: (file) => {
        for (const reference of references(file.element('Link'), file))
          file.put(reference, 'Pg', file.add({ Type: 'Page' }))
      },
    },
  ],
  'link-place': [
    {
      how: 'a name that is none',
      change: link((annotation, file) => file.put(annotation, 'A', { S: 'GoTo', D: PDFString.of('nowhere') })),
      also: ['reference-place'],
    },
    {
      how: 'an address with Hangul',
      change: link((annotation, file) => file.put(annotation, 'A', { S: 'URI', URI: text('https://a.example/한빛') })),
      also: ['reference-place'],
    },
  ],
  'reference-place': [
    {
      how: 'a place where no note stands',
      change: (file) => {
        const inner = file.document.context.lookup(kidsOf(file.element('Reference'))[0], PDFDict)
        const [reference] = references(inner, file)
        const annotation = file.at(reference as PDFDict, 'Obj')
        file.put(annotation, 'A', { S: 'GoTo', D: [file.document.getPage(0).ref, name('XYZ'), 0, 1, 0] })
      },
    },
  ],
  'link-parts': [
    {
      how: 'a part outside',
      change: link((annotation, file) => file.put(annotation, 'QuadPoints', [0, 0, 1, 0, 0, 1, 1, 1])),
    },
  ],

  '10-001': [
    {
      how: 'codes that mean nothing',
      change: inUnicodeMaps(() => 'begincmap endcmap'),
      also: ['outline-as-headings'],
    },
    { how: 'characters of no meaning', change: meaning('0001', 'E000'), also: ['outline-as-headings'] },
  ],
  '30-001': [
    {
      how: 'a form of another file',
      change: (file) => file.addStream({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1], Ref: {} }, ''),
    },
  ],
  '30-002': [
    {
      how: 'a mark in a form',
      change: (file) =>
        file.addStream({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1] }, '/P <</MCID 0>> BDC EMC'),
    },
  ],
  '31-004': [{ how: 'a map by name', change: (file) => file.put(file.descendant, 'CIDToGIDMap', name('Mine')) }],
  '31-005': [{ how: 'no map', change: (file) => file.remove(file.descendant, 'CIDToGIDMap') }],
  '31-006': [
    {
      how: 'an encoding by name',
      change: (file) => file.put(file.one('Subtype', 'Type0'), 'Encoding', name('UniKS-UTF16-H')),
    },
  ],
  '31-009': [
    {
      how: 'a font that everyone is said to have',
      change: (file) => file.add({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' }),
    },
    { how: 'a font that the page does not have', change: draw('/Artifact BMC BT /Lost 10 Tf <0001> Tj ET EMC') },
  ],
  '31-011': [{ how: 'a code over the last glyph', change: show('FFF0'), also: ['10-001'] }],
  '31-014': [{ how: 'a short list', change: (file) => putCidSet(file, new Uint8Array(1).fill(255)) }],
  '31-015': [{ how: 'a long list', change: (file) => putCidSet(file, new Uint8Array(8192).fill(255)) }],
  '31-016': [{ how: 'other widths', change: (file) => file.put(file.descendant, 'W', [0, 65_535, 123]) }],
  '31-027': [
    {
      how: 'no ToUnicode',
      change: (file) => file.remove(file.one('Subtype', 'Type0'), 'ToUnicode'),
      also: ['outline-as-headings'],
    },
  ],
  '31-028': [{ how: 'U+0000', change: meaning('FFF0', '0000') }],
  '31-029': [
    { how: 'U+FEFF', change: meaning('FFF0', 'FEFF') },
    { how: 'U+FFFE', change: meaning('FFF0', 'FFFE') },
  ],
  '31-030': [{ how: 'the first glyph', change: show('0000'), also: ['10-001', '31-016'] }],
  'font-kind': [
    { how: 'a font by another name', change: (file) => file.put(file.descendant, 'Subtype', name('CIDFontType0')) },
  ],

  'a-claim': [
    { how: 'level B', change: inMetadata(/(pdfaid:conformance(?:>|="))A/, '$1B') },
    { how: 'part 1', change: inMetadata(/(pdfaid:part(?:>|="))2/, '$11') },
  ],
  'a-extension': [
    { how: 'another schema', change: inMetadata(/(namespaceURI>)[^<]*pdfua[^<]*/, '$1http://a.example/') },
  ],
  'a-header': [
    { how: 'no bytes over 127', corrupt: (bytes) => bytes.map((byte, at) => (at < 16 && byte > 127 ? 65 : byte)) },
  ],
  'a-id': [
    {
      how: 'no ID',
      corrupt: (bytes) => Buffer.from(Buffer.from(bytes).toString('latin1').replace('/ID [', '/Xx ['), 'latin1'),
    },
  ],
  'a-output-intent': [
    { how: 'none', change: (file) => file.remove(file.catalog, 'OutputIntents') },
    { how: 'for another standard', change: (file) => file.put(file.one('S', 'GTS_PDFA1'), 'S', name('GTS_PDFX')) },
  ],
  'a-colour': [
    { how: 'a colour of a printer', change: draw('/Artifact BMC 0 0 0 1 k 0 0 9 9 re f EMC') },
    {
      how: 'an image of a printer',
      change: (file) => file.addStream({ Type: 'XObject', Subtype: 'Image', ColorSpace: 'DeviceCMYK' }, ''),
    },
  ],
  'a-filter': [{ how: 'LZW', change: (file) => file.addStream({ Filter: 'LZWDecode' }, '') }],
  'a-action': [
    {
      how: 'a program',
      change: (file) => file.put(file.catalog, 'OpenAction', { S: 'JavaScript', JS: PDFString.of('0') }),
    },
    { how: 'what happens by itself', change: (file) => file.put(file.page(), 'AA', {}) },
    { how: 'a page by name', change: (file) => file.add({ S: 'Named', N: 'Print' }) },
  ],
  'a-annotation': [
    { how: 'not printed', change: link((annotation, file) => file.put(annotation, 'F', 0)) },
    { how: 'hidden', change: link((annotation, file) => file.put(annotation, 'F', 6)) },
  ],
  'a-image': [
    {
      how: 'a smoothed image',
      change: (file) => file.addStream({ Type: 'XObject', Subtype: 'Image', Interpolate: true }, ''),
    },
  ],
  'a-file': [
    { how: 'a file in PDF/A-2', change: (file) => file.add({ Type: 'Filespec', F: text('a'), UF: text('a'), EF: {} }) },
    { how: 'no relationship', standard: 'a-3a', change: removeFrom(attachment, 'AFRelationship') },
    { how: 'not of the document', standard: 'a-3a', change: (file) => file.remove(file.catalog, 'AF') },
    { how: 'no date', standard: 'a-3a', change: (file) => file.remove(file.at(embedded(file), 'Params'), 'ModDate') },
    { how: 'no kind', standard: 'a-3a', change: (file) => file.remove(embedded(file), 'Subtype') },
  ],
}

const kidsOf = (element: PDFDict): PDFObject[] => {
  const kids = element.lookup(name('K'))
  if (kids instanceof PDFArray) return kids.asArray()
  return [element.get(name('K'))].filter((kid) => kid !== undefined)
}

const addKid = (file: EditedFile, parent: PDFDict, element: Record<string, string>) => {
  const reference = file.document.context.getObjectRef(parent)
  const kid = file.add({ Type: 'StructElem', ...element, ...(reference ? { P: reference } : {}) })
  file.put(parent, 'K', [...kidsOf(parent), kid])
}

const info = (file: EditedFile) => file.document.context.lookup(file.document.context.trailerInfo.Info, PDFDict)

const preferences = (file: EditedFile) => file.at(file.catalog, 'ViewerPreferences')

const bookmark = (file: EditedFile) => file.at(file.catalog, 'Outlines', 'First')

const pageOfLink = (file: EditedFile): PDFDict => {
  const page = file.document.getPages().find(({ node }) => (node.Annots()?.size() ?? 0) > 0)
  if (!page) throw new Error('no page has a link')
  return page.node
}

/** The references to annotations in an element. */
const references = (element: PDFDict, file: EditedFile): PDFDict[] =>
  kidsOf(element)
    .map((kid) => file.document.context.lookup(kid))
    .filter((kid) => kid instanceof PDFDict)
    .filter((kid) => kid.get(name('Type')) === name('OBJR'))

/** The first list with labels. */
const numberedList = (file: EditedFile): PDFDict => file.at(file.element('Lbl'), 'P', 'P')

const putCidSet = (file: EditedFile, bytes: Uint8Array) =>
  file.put(file.at(file.descendant, 'FontDescriptor'), 'CIDSet', file.addStream({}, bytes))

const embedded = (file: EditedFile): PDFDict => {
  const stream = file.document.context.lookup(file.at(attachment(file), 'EF').get(name('F')))
  return (stream as unknown as { dict: PDFDict }).dict
}
