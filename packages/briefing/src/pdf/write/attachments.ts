import { lookup } from 'mrmime'
import { plainNames } from './attachment-names'
import type { WritableDocument } from './document'

/** An embedded file. */
export interface Attachment {
  /**
   * File name. In the document it is made safe for any system: no folders, no special characters, and a number where it
   * is not unique.
   */
  name: string
  bytes: Uint8Array
  /** A short description. */
  description?: string
  /**
   * `AFRelationship` (PDF/A-3, annex E): the `Source` of the document, the `Data` of a figure, a `Supplement`. Default
   * `Unspecified`.
   */
  relationship?: 'Source' | 'Data' | 'Alternative' | 'Supplement' | 'Unspecified'
  /** Media type. Default: by the file extension. */
  type?: string
}

/** The type of YAML is that of RFC 9512, which tables do not know yet. */
const mediaTypeOf = (name: string): string =>
  /\.ya?ml$/i.test(name) ? 'application/yaml' : (lookup(name) ?? 'application/octet-stream')

/** Embeds files as associated files of the document. */
export const writeAttachments = (
  document: WritableDocument,
  attachments: readonly Attachment[],
  modified: Date,
): void => {
  if (attachments.length === 0) return
  const names = plainNames(attachments.map(({ name }) => name))
  document.catalog.AF = attachments.map((attachment, index) => {
    const name = names[index] as string
    const { bytes, description, relationship = 'Unspecified' } = attachment
    const type = attachment.type ?? mediaTypeOf(name)
    const file = document.ref({
      Type: 'EmbeddedFile',
      Subtype: type.replace(/[^\w.-]/g, (character) => `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`),
      Params: { Size: bytes.byteLength, ModDate: modified },
    })
    file.end(bytes)
    const specification = document.ref({
      Type: 'Filespec',
      F: new String(name),
      UF: new String(name),
      EF: { F: file, UF: file },
      AFRelationship: relationship,
      ...(description ? { Desc: new String(description) } : {}),
    })
    specification.end()
    document.addNamedEmbeddedFile(name, specification)
    return specification
  })
}
