import { type DocumentProps, renderToStream } from '@react-pdf/renderer'
import type { PDFDocument, Reference } from 'pdfkit'
import type { ReactElement } from 'react'
import { type Part, partNames } from '../evidence/reprint'
import { type Attachment, writeAttachments } from './attachments'
import { bytesOf, draw } from './engine/draw'
import { instancesOf, layOut } from './engine/lay-out'
import type { Node } from './engine/node'
import { TaggedDocument } from './engine/tagged-document'
import { clean, infoOf, type Metadata, writeMetadata, xmpOf } from './metadata'
import { headingsOf, writeOutline } from './outline'
import { writePageLabels } from './page-labels'
import { TaggingError, type TaggingProblem } from './problems'
import { Readback } from './readback/readback'
import { levelsOf, type Standard } from './standards'
import type { Level } from './standards/level'
import { checkStructure } from './tags/check-structure'
import { markUp } from './tags/mark-up'
import { identify, idOf } from './tags/source'
import { elementsOf, enter, type StructureElement, sortKids, writeTree } from './tags/structure'
import { tidy } from './tags/tidy'

export interface RenderTaggedOptions {
  /** What the file claims, and then keeps. Default `ua-1+a-2a`. */
  standard?: Standard
  /** Those who wrote it, one by one. Default: the `author` of the `<Document>`, as one. */
  authors?: readonly string[]
  /** Its number in a series, or another name that it is known by. */
  identifier?: string
  /** Files inside the PDF. PDF/A-2 allows none: they need `a-3a`, or `ua-1`. */
  attachments?: readonly Attachment[]
}

/** States that archives allow to be saved within one another (ISO 19005-2, 6.1.13). */
const deepest = 28

/**
 * A react-pdf `<Document>` as a tagged PDF: drawn as react-pdf draws it, with its structure for those who do not see it.
 * The roles are props of its elements; see {@link TagProps}. The `<Document>` needs a `title` and a `language`; with a
 * `creationDate` the same document gives the same bytes.
 * @throws TaggingError if the document does not keep what it is to claim
 */
export const renderTagged = async (element: ReactElement, options: RenderTaggedOptions = {}): Promise<Uint8Array> =>
  (await write(element, options)).bytes

/** A file as it was written, and what it then says. */
export interface Written {
  bytes: Uint8Array
  /** Reads it back from its bytes. */
  read: () => Readback
  /** The parts of components that are proven, in the order of reading. Without structure nobody knows them. */
  parts?: () => Part[]
}

/** A react-pdf `<Document>` as a tagged PDF, to be read back; see {@link renderTagged}. */
export const write = async (
  element: ReactElement,
  { standard = 'ua-1+a-2a', authors, identifier, attachments = [] }: RenderTaggedOptions,
): Promise<Written> => {
  if (standard === 'none') {
    const document = (await renderToStream(element as ReactElement<never>)) as unknown as PDFDocument
    const bytes = await bytesOf(document)
    return { bytes, read: () => new Readback(document._root, bytes) }
  }
  const levels = levelsOf(standard)
  const instances = instancesOf(element)
  const metadata = metadataOf(instances, authors, identifier)
  const source = identify(instances)
  const layout = await layOut(instances, idOf)

  const document = new TaggedDocument({
    language: metadata.language,
    info: infoOf(metadata),
    outputIntent: levels.some(({ outputIntent }) => outputIntent),
    finish: () => {
      writeTree(root, document)
      writeOutline(document, bookmarks.length > 0 ? bookmarks : headingsOf(root))
      writePageLabels(document)
      writeAttachments(document, attachments, metadata.modified ?? metadata.created)
      const claims = levels.flatMap((level) => level.claims)
      writeMetadata(document, xmpOf(metadata, claims))
    },
  })
  const { root, bookmarks, problems, layout: marked } = markUp(document, layout, source, metadata.language)
  sortKids(root)
  tidy(root)
  refuse(levels, [...missingFrom(metadata, attachments), ...problems, ...checkStructure(root)])
  enter(root, document)
  const bytes = await draw(document, marked)
  refuse(levels, document.deepest > deepest ? [tooDeep] : [])
  const read = () => new Readback(document._root, bytes)
  return { bytes, read, parts: () => partsOf(root, read()) }
}

/** Those parts whose text is proven. */
const partsOf = (root: StructureElement, readback: Readback): Part[] =>
  elementsOf(root).flatMap(({ element: { part, ref } }) =>
    part && partNames.has(part) ? [{ name: part, text: readback.textOf(ref as Reference) }] : [],
  )

/** @throws TaggingError if one of the levels forbids one of the problems */
const refuse = (levels: readonly Level[], problems: readonly TaggingProblem[]): void => {
  const forbidden = problems.filter(({ code }) => levels.some(({ forbids }) => forbids.includes(code)))
  if (forbidden.length > 0) throw new TaggingError(forbidden)
}

const ofDocument = (code: TaggingProblem['code'], message: string): TaggingProblem => ({
  code,
  message,
  element: 'Document',
  text: '',
})

const missingFrom = ({ title, language }: Metadata, attachments: readonly Attachment[]): TaggingProblem[] => [
  ...(title ? [] : [ofDocument('no-title', 'the document has no title')]),
  ...(language ? [] : [ofDocument('no-language', 'the document has no language')]),
  ...(attachments.length > 0 ? [ofDocument('attachment', 'PDF/A-2 holds no files: attachments need PDF/A-3')] : []),
]

const tooDeep = ofDocument(
  'too-deep',
  `its elements stand too deep in one another: more than ${deepest} levels are drawn`,
)

const metadataOf = ({ props }: Node, authors?: readonly string[], identifier?: string): Metadata => {
  const { author, creationDate, modificationDate, ...texts } = props as DocumentProps
  const text = (value: string | undefined): string => clean(value ?? '')
  return {
    title: text(texts.title),
    language: text(texts.language),
    authors: (authors ?? [author]).map(text).filter(Boolean),
    description: text(texts.subject),
    keywords: text(texts.keywords),
    identifier: text(identifier),
    creator: text(texts.creator) || 'react-pdf',
    producer: text(texts.producer) || 'react-pdf',
    created: creationDate ?? new Date(),
    modified: modificationDate,
  }
}
