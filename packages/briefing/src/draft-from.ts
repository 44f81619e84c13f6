import type { Raw } from './evidence/draft/document'
import { draftBrief } from './evidence/draft/draft-brief'
import { readSource } from './read-source'
import { visibleYaml } from './visible-yaml'

/** A text to draft from. */
export interface DraftSource {
  path: string
  /** The id of the source in the brief. */
  id: string
  /** Its path, relative to the brief. */
  file: string
}

/** A brief in YAML, or why a text cannot be read. */
export type Drafted = { yaml: string } | { problem: { message: string; hint?: string } }

/** Drafts one brief from texts. */
export const draftFrom = (sources: readonly DraftSource[]): Drafted => {
  const raw: Raw[] = []
  for (const { path, id, file } of sources) {
    const source = readSource(path)
    if ('message' in source) return { problem: source }
    raw.push({ id, file, source })
  }
  return { yaml: visibleYaml(draftBrief(raw)) }
}
