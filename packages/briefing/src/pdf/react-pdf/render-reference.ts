import { inflateSync } from 'node:zlib'
import { pdf } from '@react-pdf/renderer'
import type { PDFDocument } from 'pdfkit'
import type { ReactElement } from 'react'
import { Readback, type Stored } from '../../readback/readback'
import { withSilentConsole } from '../../silent-console'
import { createStructureObjects } from '../structure/structure'
import {
  documentOptions,
  type FileOptions,
  prepareTagging,
  refuseDepth,
  structureReaders,
  tagPages,
  type Written,
  writeCatalog,
} from '../tagging'
import type { Node } from '../tree/node'
import { carryIds, restoreIds, withOwnProps } from './carried-ids'
import { bytesOf, draw } from './draw'
import { instancesOf, layOut, limitPages } from './lay-out'
import { TaggedDocument } from './tagged-document'

/**
 * Renders a document by react-pdf itself, with the fonts registered with it: the reference for our engine, and the
 * fallback.
 */
export const renderReference = (
  element: ReactElement,
  options: FileOptions = {},
  limit = Number.POSITIVE_INFINITY,
): Promise<Written> => withSilentConsole(() => render(element, options, limit))

const render = async (element: ReactElement, options: FileOptions, limit: number): Promise<Written> => {
  const draft = prepareTagging(withOwnProps(instancesOf(element)), options)
  carryIds(draft.source)
  limitPages(draft.instances, limit)
  const layout = restoreIds(await layOut(draft.instances), draft.source)
  const document = new TaggedDocument({
    ...documentOptions(draft),
    finish: () => writeCatalog(document, draft, tagged),
  })
  const tagged = tagPages(draft, layout)
  createStructureObjects(tagged.root, document)
  const bytes = await draw(document, { ...layout, children: [...tagged.pages] })
  refuseDepth(draft, document.deepest)
  const read = () => readBack(document, bytes)
  return { bytes, read, ...structureReaders(tagged) }
}

/** Renders a document by react-pdf without structure. */
export const renderUntagged = (element: ReactElement, limit = Number.POSITIVE_INFINITY): Promise<Written> =>
  withSilentConsole(async () => {
    const made = pdf(element as ReactElement<never>)
    limitPages((made.container as unknown as { document: Node }).document, limit)
    const document = (await made.toBuffer()) as unknown as PDFDocument
    const bytes = await bytesOf(document)
    return { bytes, read: () => readBack(document, bytes) }
  })

const readBack = ({ _root }: PDFDocument, bytes: Uint8Array): Readback => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return new Readback(_root.data, (stored) => streamIn(file, stored as StoredInFile))
}

/** A pdfkit object, with its offset in the file. */
interface StoredInFile extends Stored {
  offset: number
}

/** The uncompressed bytes of a stream. */
const streamIn = (file: Buffer, { offset, data }: StoredInFile): Uint8Array => {
  const keyword = 'stream\n'
  const from = file.indexOf(keyword, offset)
  const stream = file.subarray(from + keyword.length, from + keyword.length + Number(data.Length))
  return data.Filter ? inflateSync(stream) : stream
}
