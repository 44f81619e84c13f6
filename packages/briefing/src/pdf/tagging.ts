import type { Readback } from '../readback/readback'
import { levelsOf, type Standard } from './conformance'
import { checkStructure } from './conformance/check-structure'
import type { Level } from './conformance/levels'
import { printStructure } from './debug/print-structure'
import { TaggingError, type TaggingProblem } from './problems'
import { markContent } from './structure/mark-content'
import { normalizeStructure } from './structure/normalize'
import { identify, type SourceElements } from './structure/source'
import { elementsOf, headingsOf, type StructureElement, sortKids, writeStructureTree } from './structure/structure'
import type { Node } from './tree/node'
import type { ObjectReference, WritableDocument } from './write'
import { type Attachment, writeAttachments } from './write/attachments'
import { clean, infoOf, type Metadata, writeMetadata, xmpOf } from './write/metadata'
import { type OutlineEntry, writeOutline } from './write/outline'
import { writePageLabels } from './write/page-labels'

/** Conformance, metadata and attachments of a file. */
export interface FileOptions {
  /** Conformance; a document that does not conform is not written. Default `ua-1+a-2a`. */
  standard?: Standard
  /** Authors. Default: the `author` of the `<Document>`, as one. */
  authors?: readonly string[]
  /** Its number in a series, or another identifier. */
  identifier?: string
  /** Identifiers of what it rests on, as `sha256:1ea3…` of each file it was compared with. */
  relations?: readonly string[]
  /** Embedded files. PDF/A-2 allows none: they need `a-3a` or `ua-1`. */
  attachments?: readonly Attachment[]
}

/** A part of a component as printed. */
export interface TaggedPart {
  /** Its name, as on the web: `quote/part`. */
  name: string
  text: string
}

/** A written file, and how to read it back. */
export interface Written {
  bytes: Uint8Array
  /** Reads the text back from the bytes. */
  read: () => Readback
  /** Parts of components by name, in reading order. Only with structure. */
  parts?: (read: Readback, names: ReadonlySet<string>) => TaggedPart[]
  /** The whole text in reading order. Only with structure. */
  said?: (read: Readback) => string
  /** The structure as text, for diagnosis. Only with structure. */
  printed?: (read: Readback) => string
}

/** Readers of a file that need its structure tree. */
export const structureReaders = (tagged: Tagged): Pick<Written, 'parts' | 'said' | 'printed'> => ({
  parts: (read, names) => partsOf(tagged, read, names),
  said: (read) => read.textOf(tagged.root.ref as ObjectReference),
  printed: (read) => printStructure(tagged.root, ({ ref }) => (ref ? read.textOf(ref) : '')),
})

const partsOf = ({ root }: Tagged, readback: Readback, names: ReadonlySet<string>): TaggedPart[] =>
  elementsOf(root).flatMap(({ part, ref }) =>
    part && names.has(part) ? [{ name: part, text: readback.textOf(ref as ObjectReference) }] : [],
  )

/** A document before layout, with the choices of its file. */
export interface TaggingJob {
  instances: Node
  source: SourceElements
  metadata: Metadata
  /** `PageMode` and `PageLayout` of the catalog. */
  view: Readonly<Record<string, string>>
  /** Whether the file has a structure tree. */
  isTagged: boolean
  levels: readonly Level[]
  attachments: readonly Attachment[]
}

/** The accessible side of a document, after layout. */
export interface Tagged {
  root: StructureElement
  outline: readonly OutlineEntry[]
  /** Its pages, with marks. */
  pages: readonly Node[]
}

export const prepareTagging = (
  instances: Node,
  { standard = 'ua-1+a-2a', attachments = [], ...given }: FileOptions,
): TaggingJob => ({
  instances,
  metadata: metadataOf(instances, given),
  source: identify(instances),
  view: viewOf(instances.props),
  isTagged: standard !== 'none',
  levels: standard === 'none' ? [] : levelsOf(standard),
  attachments,
})

/** Options of a new document, for our writer and for pdfkit. */
export const documentOptions = ({ metadata, levels, isTagged }: TaggingJob) => ({
  isTagged,
  language: metadata.language,
  info: infoOf(metadata),
  outputIntent: levels.some(({ outputIntent }) => outputIntent),
})

/**
 * Marks the content of laid-out pages and builds the structure tree.
 * @throws TaggingError if the document does not conform
 */
export const tagPages = (draft: TaggingJob, pages: Node): Tagged => {
  const { metadata, source, levels, attachments } = draft
  const { root, bookmarks, problems, layout } = markContent(pages, source, metadata.language)
  sortKids(root)
  normalizeStructure(root)
  refuse(levels, [...missingFrom(metadata, attachments), ...problems, ...checkStructure(root)])
  return { root, outline: bookmarks.length > 0 ? bookmarks : headingsOf(root), pages: layout.children ?? [] }
}

/** Writes everything but the pages, once these are drawn. */
export const writeCatalog = (document: WritableDocument, draft: TaggingJob, tagged: Tagged): void => {
  const { metadata, levels, attachments, view } = draft
  Object.assign(document.catalog, view)
  writeStructureTree(tagged.root, document)
  writeOutline(document, tagged.outline)
  writePageLabels(document)
  writeAttachments(document, attachments, metadata.modified ?? metadata.created)
  const claims = levels.flatMap((level) => level.claims)
  writeMetadata(document, xmpOf(metadata, claims))
}

/** Nesting of saved states that PDF/A allows (ISO 19005-2, 6.1.13). */
const deepest = 28

/** @throws TaggingError if states are nested deeper than a level allows */
export const refuseDepth = ({ levels }: TaggingJob, depth: number): void =>
  refuse(levels, depth > deepest ? [tooDeep] : [])

/** @throws TaggingError if a level forbids one of the problems */
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

const modes = ['UseNone', 'UseOutlines', 'UseThumbs', 'FullScreen', 'UseOC', 'UseAttachments']
const layouts = ['SinglePage', 'OneColumn', 'TwoColumnLeft', 'TwoColumnRight', 'TwoPageLeft', 'TwoPageRight']

/** `pageMode` and `pageLayout` as PDF names: `useOutlines` is `UseOutlines`. */
const viewOf = ({ pageMode, pageLayout }: Record<string, unknown>): Record<string, string> => {
  const name = (value: unknown) => String(value).replace(/^./, (letter) => letter.toUpperCase())
  return {
    ...(modes.includes(name(pageMode)) ? { PageMode: name(pageMode) } : {}),
    ...(layouts.includes(name(pageLayout)) ? { PageLayout: name(pageLayout) } : {}),
  }
}

/** Props of a `<Document>`. */
interface DocumentProps {
  title?: string
  author?: string
  subject?: string
  keywords?: string
  language?: string
  creator?: string
  producer?: string
  creationDate?: Date
  modificationDate?: Date
}

const metadataOf = ({ props }: Node, { authors, identifier, relations = [] }: FileOptions): Metadata => {
  const { author, creationDate, modificationDate, ...texts } = props as DocumentProps
  const text = (value: string | undefined): string => clean(value ?? '')
  return {
    title: text(texts.title),
    language: text(texts.language),
    authors: (authors ?? [author]).map(text).filter(Boolean),
    description: text(texts.subject),
    keywords: text(texts.keywords),
    identifier: text(identifier),
    relations: relations.map(text),
    creator: text(texts.creator) || 'react-pdf',
    producer: text(texts.producer) || 'react-pdf',
    created: creationDate ?? new Date(),
    modified: modificationDate,
  }
}
