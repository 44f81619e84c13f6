import { PDFDocument } from '@cantoo/pdf-lib'
import { type Content, contentOf } from './content.ts'
import type { Font } from './font.ts'
import { type Element, flatten, readStructure } from './structure.ts'
import { Value } from './value.ts'
import { readXmp, type Xmp } from './xmp.ts'

export interface Page {
  /** From 1. */
  number: number
  /** Its indirect object. */
  id: string
  value: Value
  content: Content
}

/** A PDF, read as far as a checker needs. */
export interface PdfFile {
  bytes: Uint8Array
  trailer: { encrypted: boolean; id: boolean; info: Value }
  catalog: Value
  pages: Page[]
  /** The text of each piece of marked content, by `page/mcid`. */
  texts: Map<string, string>
  /** Those that a page's text is set in. */
  fonts: Font[]
  /** Every indirect object. */
  objects: Value[]
  /** The top of the structure tree. */
  roots: Element[]
  /** All elements in reading order. */
  elements: Element[]
  xmp: Xmp | undefined
}

/** As little as possible is put right in reading. */
export const reading = { ignoreEncryption: true, updateMetadata: false, preserveXFA: true, parseSpeed: 10_000 } as const

export const openPdf = async (bytes: Uint8Array): Promise<PdfFile> => {
  const document = await PDFDocument.load(bytes, reading)
  const { context } = document
  const fonts = new Map<string, Font>()
  const catalog = new Value(context, context.trailerInfo.Root)
  const pages = document.getPages().map(({ ref }, index): Page => {
    const value = new Value(context, ref)
    const streams = value.get('Contents').items.map((stream) => Buffer.from(stream.bytes))
    const stream = Buffer.concat(streams.flatMap((part) => [part, Buffer.from('\n')]))
    const content = contentOf(stream, inherited(value, 'Resources'), fonts)
    return { number: index + 1, id: ref.toString(), value, content }
  })
  const roots = readStructure(catalog.get('StructTreeRoot'))
  const metadata = catalog.get('Metadata')
  return {
    bytes,
    trailer: {
      encrypted: context.trailerInfo.Encrypt !== undefined,
      id: context.trailerInfo.ID !== undefined,
      info: new Value(context, context.trailerInfo.Info),
    },
    catalog,
    pages,
    texts: textsOf(pages),
    fonts: [...fonts.values()],
    objects: context.enumerateIndirectObjects().map(([ref]) => new Value(context, ref)),
    roots,
    elements: flatten(roots),
    xmp: metadata.isStream ? readXmp(metadata.bytes) : undefined,
  }
}

const inherited = (page: Value, key: string): Value =>
  page.get(key).exists || !page.get('Parent').exists ? page.get(key) : inherited(page.get('Parent'), key)

const textsOf = (pages: readonly Page[]): Map<string, string> => {
  const texts = new Map<string, string>()
  for (const { id, content } of pages)
    for (const { marks, shown } of content.drawn) {
      const key = `${id}/${marks.findLast(({ mcid }) => mcid !== undefined)?.mcid}`
      if (shown) texts.set(key, (texts.get(key) ?? '') + shown.text)
    }
  return texts
}
