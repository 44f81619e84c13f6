import type { ProblemCode } from '../problems'
import { about, property } from '../write/metadata'

/** A conformance level. */
export interface Level {
  /** RDF descriptions that claim it in the metadata. */
  claims: readonly string[]
  /** Problems that a conforming document must not have. */
  forbids: readonly ProblemCode[]
  /** Whether it needs an output intent, which binds colours to a colour space in the file. */
  outputIntent: boolean
}

const namespace = 'http://www.aiim.org/pdfua/ns/id/'

/** PDF/UA-1 (ISO 14289-1): accessible to everybody, also by ear and by touch. */
export const ua1: Level = {
  claims: [about('pdfuaid', namespace, [property('pdfuaid:part', '1')])],
  forbids: [
    'no-title',
    'no-language',
    'no-alt',
    'missing-glyph',
    'unknown-role',
    'misplaced-role',
    'heading-skipped',
    'link-in-artifact',
    'unknown-destination',
    'unsupported-element',
  ],
  outputIntent: false,
}

/**
 * PDF/A needs a schema for properties outside its standard: the claim of PDF/UA. Namespaces stand on the description
 * itself, where validators look for them.
 */
const ua1Schema = `<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
${property('pdfaSchema:schema', 'PDF/UA identification')}
${property('pdfaSchema:namespaceURI', namespace)}
${property('pdfaSchema:prefix', 'pdfuaid')}
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
${property('pdfaProperty:name', 'part')}
${property('pdfaProperty:valueType', 'Integer')}
${property('pdfaProperty:category', 'internal')}
${property('pdfaProperty:description', 'Part of ISO 14289 that the file conforms to')}
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`

/** Level A of a part of PDF/A (ISO 19005), for archives. */
const archive = (part: 2 | 3, forbids: Level['forbids']): Level => ({
  claims: [
    about('pdfaid', 'http://www.aiim.org/pdfa/ns/id/', [
      property('pdfaid:part', String(part)),
      property('pdfaid:conformance', 'A'),
    ]),
    ua1Schema,
  ],
  forbids: ['no-language', 'no-alt', 'missing-glyph', 'unknown-role', 'image-colours', 'too-deep', ...forbids],
  outputIntent: true,
})

/** PDF/A-2a (ISO 19005-2). It allows no attachments. */
export const a2a = archive(2, ['attachment'])

/** PDF/A-3a (ISO 19005-3): PDF/A-2a with attachments of any kind. */
export const a3a = archive(3, [])
