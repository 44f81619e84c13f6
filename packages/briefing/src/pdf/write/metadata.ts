import { escapeXml } from '../../escape-xml'
import type { WritableDocument } from './document'

/** Metadata, for the Info dictionary and XMP alike. Empty texts are left out. */
export interface Metadata {
  title: string
  /** BCP 47 tag. */
  language: string
  authors: readonly string[]
  description: string
  keywords: string
  /** Its number in a series, or another identifier. */
  identifier: string
  /** Identifiers of what it rests on. */
  relations: readonly string[]
  /** `creator` wrote the document, `producer` made the PDF. */
  creator: string
  producer: string
  created: Date
  modified?: Date | undefined
}

/** Removes characters that XML forbids: most control characters and lone surrogates. */
export const clean = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')

/** The Info dictionary. */
export const infoOf = (metadata: Metadata): Record<string, string | Date> => {
  const { title, authors, description, keywords, creator, producer, created, modified } = metadata
  const entries = {
    Title: title,
    Author: authors.join(', '),
    Subject: description,
    Keywords: keywords,
    Creator: creator,
    Producer: producer,
    CreationDate: created,
    ModDate: modified,
  }
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value)) as Record<string, string | Date>
}

/** Writes the metadata stream. */
export const writeMetadata = (document: WritableDocument, xmp: string): void => {
  const stream = document.ref({ Type: 'Metadata', Subtype: 'XML' })
  stream.compress = false
  stream.write(new TextEncoder().encode(xmp))
  stream.end()
  document.catalog.Metadata = stream
}

/**
 * XMP metadata (ISO 16684-1).
 * @param claims RDF descriptions of its conformance
 */
export const xmpOf = (metadata: Metadata, claims: readonly string[]): string => {
  const {
    title,
    language,
    authors,
    description,
    keywords,
    identifier,
    relations,
    creator,
    producer,
    created,
    modified,
  } = metadata
  const descriptions = [
    about('dc', 'http://purl.org/dc/elements/1.1/', [
      property('dc:format', 'application/pdf'),
      container('dc:title', 'Alt', title ? [title] : []),
      container('dc:creator', 'Seq', authors),
      container('dc:description', 'Alt', description ? [description] : []),
      container('dc:language', 'Bag', language ? [language] : []),
      identifier ? property('dc:identifier', identifier) : '',
      container('dc:relation', 'Bag', relations),
    ]),
    about('xmp', 'http://ns.adobe.com/xap/1.0/', [
      property('xmp:CreatorTool', creator),
      property('xmp:CreateDate', instant(created)),
      modified ? property('xmp:ModifyDate', instant(modified)) : '',
    ]),
    about('pdf', 'http://ns.adobe.com/pdf/1.3/', [
      property('pdf:Producer', producer),
      keywords ? property('pdf:Keywords', keywords) : '',
    ]),
    ...claims,
  ]
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${descriptions.join('\n')}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}

/** An RDF description of the file in one namespace. */
export const about = (prefix: string, namespace: string, properties: readonly string[]): string =>
  `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">\n${properties.filter(Boolean).join('\n')}\n</rdf:Description>`

export const property = (name: string, value: string): string => `<${name}>${escapeXml(value)}</${name}>`

const container = (name: string, kind: 'Alt' | 'Seq' | 'Bag', values: readonly string[]): string => {
  if (values.length === 0) return ''
  const language = kind === 'Alt' ? ' xml:lang="x-default"' : ''
  const items = values.map((value) => `<rdf:li${language}>${escapeXml(value)}</rdf:li>`)
  return `<${name}><rdf:${kind}>${items.join('')}</rdf:${kind}></${name}>`
}

const instant = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`
