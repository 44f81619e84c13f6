import { about, property } from '../write/metadata'
import type { Level } from './level'
import { ua1Schema } from './ua-1'

/** Level A of a part of PDF/A (ISO 19005): to be drawn alike, and read, in decades. */
export const archive = (part: 2 | 3, forbids: Level['forbids']): Level => ({
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
