import { faces, fallbackFaces } from '@briefing-kit/ui/faces'
import * as ui from '@briefing-kit/ui/pdf'
import { composeBrief } from '../compose'
import { facesOf } from '../pdf/font/faces'
import { renderDocumentSync } from '../pdf/render-document'
import type { Written } from '../pdf/tagging'
import { refuseMismatches } from '../verify/output-mismatch'
import type { Format } from './format'

const shippedFaces = facesOf(faces, fallbackFaces)

/** A tagged PDF by our own engine. Reads only the fonts of `@briefing-kit/ui`. */
export const pdf: Format<Written> = {
  compose: (brief, { images, proven }, pages) => composeBrief(brief, ui, { images, proven, ...pages }),
  make: (tree, { authors, series }, { standard, attachments, proven }, inspection) => {
    const identifier = series?.number ? `${series.name} ${series.number}` : undefined
    const relations = proven?.hashes.map((hash) => `sha256:${hash}`)
    const options = { standard, attachments, authors: authors?.map(({ name }) => name), identifier, relations }
    return renderDocumentSync(tree, shippedFaces, options, inspection)
  },
  verify: refuseMismatches,
}
