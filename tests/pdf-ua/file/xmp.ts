import { SaxesParser, type SaxesTagNS } from 'saxes'

/** A property of the XMP packet. */
export interface Property {
  /** The value, or the values of a list or of alternatives, in order. */
  values: string[]
  /** `Seq`, `Bag` or `Alt`. */
  list: string | undefined
  /** The languages of alternatives. */
  languages: string[]
  /** Every text in it, however deep. */
  nested: string[]
}

export interface Xmp {
  /** By namespace and name: `http://purl.org/dc/elements/1.1/title`. */
  properties: Map<string, Property>
  /** Why it is no well-formed XML; undefined if it is. */
  fault: string | undefined
}

export const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  extension: 'http://www.aiim.org/pdfa/ns/extension/',
  schema: 'http://www.aiim.org/pdfa/ns/schema#',
} as const

/** Reads the properties of an XMP packet, written as elements or as attributes. */
export const readXmp = (bytes: Uint8Array): Xmp => {
  const properties = new Map<string, Property>()
  const parser = new SaxesParser({ xmlns: true })
  const open: SaxesTagNS[] = []
  let text = ''
  let current: Property | undefined
  let depth = 0
  const isIn = (tag: SaxesTagNS | undefined, local: string) => tag?.uri === namespaces.rdf && tag.local === local

  parser.on('error', (error) => {
    throw error
  })
  parser.on('text', (chunk) => {
    text += chunk
  })
  parser.on('opentag', (tag) => {
    text = ''
    if (isIn(open.at(-1), 'Description') && !current) {
      current = { values: [], list: undefined, languages: [], nested: [] }
      depth = open.length
      properties.set(tag.uri + tag.local, current)
    } else if (current && open.length === depth + 1 && tag.uri === namespaces.rdf) current.list = tag.local
    else if (isIn(tag, 'li') && current) current.languages.push(tag.attributes['xml:lang']?.value ?? '')
    if (isIn(tag, 'Description') && !current)
      for (const { uri, local, value } of Object.values(tag.attributes))
        if (uri && uri !== namespaces.rdf && !uri.endsWith('/xmlns/'))
          properties.set(uri + local, { values: [value], list: undefined, languages: [], nested: [value] })
    open.push(tag)
  })
  parser.on('closetag', (tag) => {
    open.pop()
    if (current && (isIn(tag, 'li') ? open.length === depth + 2 : open.length === depth && !current.list))
      current.values.push(text)
    current?.nested.push(text)
    if (current && open.length === depth) current = undefined
    text = ''
  })
  try {
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close()
    return { properties, fault: undefined }
  } catch (error) {
    return { properties, fault: String(error) }
  }
}
