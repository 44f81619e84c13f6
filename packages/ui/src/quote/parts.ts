import { componentParts } from '../target/component-parts'

/** The parts of a quotation: `part` holds the words of one of its parts, or its gist, and nothing else. */
export const quoteParts = /* @__PURE__ */ componentParts('quote', [
  'words',
  'part',
  'gap',
  'attribution',
  'name',
  'original',
  'citation',
])

export type QuotePart = keyof typeof quoteParts.names
