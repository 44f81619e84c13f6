import { inflateSync } from 'node:zlib'
import type { ReactElement } from 'react'
import { Readback } from '../readback/readback'
import { untimed } from '../timings'
import type { Inspection } from './debug/inspection'
import type { DebugLayer } from './debug/layers'
import { drawOverlay } from './debug/overlay'
import { printStructure } from './debug/print-structure'
import { Painter } from './draw/paint-pages'
import type { PageFont } from './draw/pen'
import { EmbeddedFace, type FontFace } from './font'
import type { Faces } from './font/faces'
import { needsPatterns, readPatterns } from './font/faces'
import { layOut } from './layout'
import { NotCovered } from './problems'
import { createStructureObjects } from './structure/structure'
import {
  documentOptions,
  type FileOptions,
  prepareTagging,
  refuseDepth,
  structureReaders,
  tagPages,
  type Written,
  writeCatalog,
} from './tagging'
import { instancesOf } from './tree/instances'
import type { Node } from './tree/node'
import { type IndirectObject, PdfDocument, type PdfPage } from './write'

/**
 * A document as a tagged PDF by our own engine.
 * @throws NotCovered where the document needs a feature that this engine does not support
 */
export const renderDocument = async (element: ReactElement, faces: Faces, options: FileOptions): Promise<Written> => {
  try {
    return renderDocumentSync(element, faces, options)
  } catch (error) {
    if (error !== needsPatterns) throw error
    await readPatterns()
    return renderDocumentSync(element, faces, options)
  }
}

/**
 * {@link renderDocument} without waiting.
 * @throws NotCovered as it does, `needsPatterns` where an English word is hyphenated for the first time
 */
export const renderDocumentSync = (
  element: ReactElement,
  faces: Faces,
  options: FileOptions,
  inspection: Inspection = {},
): Written => {
  const instances = (inspection.time ?? untimed)('layout', () => instancesOf(element))
  if (!instances) throw new NotCovered('components with state')
  return renderNodes(instances, faces, options, Number.POSITIVE_INFINITY, inspection)
}

/**
 * {@link renderDocumentSync} of the instances of a document.
 * @param limit the most pages allowed
 */
export const renderNodes = (
  instances: Node,
  faces: Faces,
  options: FileOptions,
  limit = Number.POSITIVE_INFINITY,
  { time = untimed, layers }: Inspection = {},
): Written => {
  const draft = prepareTagging(instances, options)
  const pages = time('layout', () => layOut(instances, faces, draft.source.inlines, limit))
  const document = new PdfDocument(documentOptions(draft))
  const fonts = new Map<FontFace, PageFont>()
  const painter = new Painter(document, (face) => {
    const font = fonts.get(face) ?? { embedded: new EmbeddedFace(face), reference: document.ref({}) }
    fonts.set(face, font)
    return font
  })
  const tagged = time('draw', () => {
    const tagged = tagPages(draft, { type: 'DOCUMENT', props: {}, style: {}, children: pages })
    if (draft.isTagged) createStructureObjects(tagged.root, document)
    const overlay = layers && overlayOn(document, layers)
    for (const page of tagged.pages) {
      const pdfPage = painter.page(page)
      overlay?.(pdfPage, page)
    }
    refuseDepth(draft, painter.deepest + ownStates)
    return tagged
  })
  const bytes = time('write', () => {
    for (const { embedded, reference } of fonts.values()) {
      embedded.write(document, (data) => Object.assign(reference, { data }))
    }
    writeCatalog(document, draft, tagged)
    return document.bytes()
  })
  const read = () => new Readback(document.catalog, (stream) => streamIn(bytes, stream as IndirectObject))
  if (layers) return { bytes, read, printed: () => printStructure(tagged.root, ({ text }) => text) }
  return { bytes, read, ...(draft.isTagged ? structureReaders(tagged) : {}) }
}

const overlayOn = (document: PdfDocument, layers: readonly DebugLayer[]) => {
  const font = document.ref({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' })
  return (pdfPage: PdfPage, page: Node): void => drawOverlay(pdfPage, page, layers, font)
}

/** States that a leaf saves by itself: a drawing with clip paths. */
const ownStates = 3

/** The uncompressed bytes of a stream. */
const streamIn = (file: Uint8Array, { stored, compress }: IndirectObject): Uint8Array => {
  const { from = 0, length = 0 } = stored ?? {}
  const stream = file.subarray(from, from + length)
  return compress ? inflateSync(stream) : stream
}
