import type { Raw } from './evidence/draft/document'
import { draftBrief } from './evidence/draft/draft-brief'
import type { Known } from './evidence/draft/metadata'
import { readSource } from './read-source'
import { visibleYaml } from './visible-yaml'

/** Facts of a source that a person gives: they go before what its text says. */
export interface GivenFacts {
  /** EDTF. */
  issued?: string | undefined
  publisher?: string | undefined
  title?: string | undefined
}

/** A text to draft from. */
export interface DraftSource {
  path: string
  /** The id of the source in the brief. */
  id: string
  /** Its path, relative to the brief. */
  file: string
  given?: GivenFacts
}

/** A brief in YAML, or why a text cannot be read. */
export type Drafted = { yaml: string } | { problem: { message: string; hint?: string } }

/** Drafts one brief from texts. */
export const draftFrom = (sources: readonly DraftSource[]): Drafted => {
  const raw: Raw[] = []
  for (const { path, id, file, given = {} } of sources) {
    const source = readSource(path)
    if ('message' in source) return { problem: source }
    raw.push({ id, file, source, given: knownFrom(given) })
  }
  return { yaml: visibleYaml(draftBrief(raw)) }
}

const knownFrom = (given: GivenFacts): Readonly<Record<string, Known>> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, { value, because: 'given by hand', isSure: true }]],
    ),
  )
