import { about, property } from '../write/metadata'
import type { Level } from './level'

const namespace = 'http://www.aiim.org/pdfua/ns/id/'

/** PDF/UA-1 (ISO 14289-1): for everybody to read, also by ear and by touch. */
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
 * Archives ask that what their standard does not know is described: the claim of PDF/UA. All namespaces stand on the
 * description itself, where validators look for them.
 */
export const ua1Schema = `<rdf:Description rdf:about=""
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
