import { levelsOf, type Standard } from './conformance'
import { checkStructure } from './conformance/check-structure'
import type { Level } from './conformance/levels'
import { printStructure } from './debug/print-structure'
import { TaggingError, type TaggingProblem } from './problems'
import type { Readback } from './read/readback'
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

/** What a file claims and carries. */
export interface FileOptions {
  /** What the file claims, and then keeps. Default `ua-1+a-2a`. */
  standard?: Standard
  /** Those who wrote it, one by one. Default: the `author` of the `<Document>`, as one. */
  authors?: readonly string[]
  /** Its number in a series, or another name that it is known by. */
  identifier?: string
  /** Files inside the PDF. PDF/A-2 allows none: they need `a-3a`, or `ua-1`. */
  attachments?: readonly Attachment[]
}

/** A part of a component as it is printed. */
export interface TaggedPart {
  /** Its name, which is the same on the web: `quote/part`. */
  name: string
  text: string
}

/** A file as it was written, and what it then says. */
export interface Written {
  bytes: Uint8Array
  /** Reads it back. */
  read: () => Readback
  /** Parts of components by their names, in the order of reading. Without structure nobody knows them. */
  parts?: (read: Readback, names: ReadonlySet<string>) => TaggedPart[]
  /** All that is read, in the order of reading; likewise. */
  said?: (read: Readback) => string
  /** The structure as text, for those who look for what went wrong; likewise. */
  printed?: (read: Readback) => string
}

/** What the structure of a document tells of its bytes. */
export const structureReaders = (tagged: Tagged): Pick<Written, 'parts' | 'said' | 'printed'> => ({
  parts: (read, names) => partsOf(tagged, read, names),
  said: (read) => read.textOf(tagged.root.ref as ObjectReference),
  printed: (read) => printStructure(tagged.root, ({ ref }) => (ref ? read.textOf(ref) : '')),
})

const partsOf = ({ root }: Tagged, readback: Readback, names: ReadonlySet<string>): TaggedPart[] =>
  elementsOf(root).flatMap(({ part, ref }) =>
    part && names.has(part) ? [{ name: part, text: readback.textOf(ref as ObjectReference) }] : [],
  )

/** What is known of a document before its pages stand. */
export interface TaggingJob {
  instances: Node
  source: SourceElements
  metadata: Metadata
  /** How readers show it at first, as the catalog has it. */
  view: Readonly<Record<string, string>>
  /** Whether the file has a structure. */
  isTagged: boolean
  levels: readonly Level[]
  attachments: readonly Attachment[]
}

/** What a document says to those who do not see its pages. */
export interface Tagged {
  root: StructureElement
  outline: readonly OutlineEntry[]
  /** Its pages, with marks among what is drawn. */
  pages: readonly Node[]
}

export const prepareTagging = (
  instances: Node,
  { standard = 'ua-1+a-2a', authors, identifier, attachments = [] }: FileOptions,
): TaggingJob => ({
  instances,
  metadata: metadataOf(instances, authors, identifier),
  source: identify(instances),
  view: viewOf(instances.props),
  isTagged: standard !== 'none',
  levels: standard === 'none' ? [] : levelsOf(standard),
  attachments,
})

/** What a document is opened with, whoever writes it. */
export const documentOptions = ({ metadata, levels, isTagged }: TaggingJob) => ({
  isTagged,
  language: metadata.language,
  info: infoOf(metadata),
  outputIntent: levels.some(({ outputIntent }) => outputIntent),
})

/**
 * Reads laid-out pages, and marks what is drawn on them.
 * @throws TaggingError if the document does not keep what it is to claim
 */
export const tagPages = (draft: TaggingJob, pages: Node): Tagged => {
  const { metadata, source, levels, attachments } = draft
  const { root, bookmarks, problems, layout } = markContent(pages, source, metadata.language)
  sortKids(root)
  normalizeStructure(root)
  refuse(levels, [...missingFrom(metadata, attachments), ...problems, ...checkStructure(root)])
  return { root, outline: bookmarks.length > 0 ? bookmarks : headingsOf(root), pages: layout.children ?? [] }
}

/** Writes what a document holds besides its pages, once these are drawn. */
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

/** States that archives allow to be saved within one another (ISO 19005-2, 6.1.13). */
const deepest = 28

/** @throws TaggingError if more states are saved within one another than a level allows */
export const refuseDepth = ({ levels }: TaggingJob, depth: number): void =>
  refuse(levels, depth > deepest ? [tooDeep] : [])

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

const modes = ['UseNone', 'UseOutlines', 'UseThumbs', 'FullScreen', 'UseOC', 'UseAttachments']
const layouts = ['SinglePage', 'OneColumn', 'TwoColumnLeft', 'TwoColumnRight', 'TwoPageLeft', 'TwoPageRight']

/** `pageMode` and `pageLayout` under the names of PDF: `useOutlines` is `UseOutlines`. */
const viewOf = ({ pageMode, pageLayout }: Record<string, unknown>): Record<string, string> => {
  const name = (value: unknown) => String(value).replace(/^./, (letter) => letter.toUpperCase())
  return {
    ...(modes.includes(name(pageMode)) ? { PageMode: name(pageMode) } : {}),
    ...(layouts.includes(name(pageLayout)) ? { PageLayout: name(pageLayout) } : {}),
  }
}

/** What a `<Document>` says of itself. */
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
