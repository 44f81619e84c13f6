import type { Raw } from './evidence/draft/document'
import { draftBrief } from './evidence/draft/draft-brief'
import { mergeDraft } from './evidence/draft/merge-draft'
import type { Known } from './evidence/draft/metadata'
import { languageOf } from './languages'
import { parseBrief, readBriefSync } from './read-brief'
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

/** A brief in YAML, with what was added to one that was there; or why a text cannot be read, or nothing can be added. */
export type Drafted =
  | { yaml: string; added?: string[] }
  | { problem: { message: string; hint?: string; isTaken?: true } }

/**
 * Drafts one brief from texts.
 * @param onto a brief to which it is added: what stands there stays
 */
export const draftFrom = (sources: readonly DraftSource[], onto?: string): Drafted =>
  onto === undefined ? drafted(sources) : addedTo(onto, sources)

/** Adds a draft to a brief that has a source of the same file. */
const addedTo = (file: string, sources: readonly DraftSource[]): Drafted => {
  const isThere = `${file} is there already`
  const other = {
    problem: {
      message: `${isThere}, and is no draft of these sources`,
      hint: 'name another file with -o',
      isTaken: true as const,
    },
  }
  const { brief, bytes } = readBriefSync(file)
  const known = Object.entries(brief?.sources ?? {})
  const idOf = (path: string): string | undefined => known.find(([, source]) => source.file === path)?.[0]
  if (!brief || /\.json$/i.test(file) || !sources.some((one) => idOf(one.file))) return other
  const taken = new Set(known.map(([id]) => id))
  const own = sources.map((one) => ({ ...one, id: idOf(one.file) ?? freeId(one.id, taken) }))
  const made = drafted(own)
  if ('problem' in made) return made
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const merged = mergeDraft(text, made.yaml, languageOf(brief).drafting.headings.added)
  if ('message' in merged)
    return { problem: { ...merged, message: `${isThere}, and nothing can be added: ${merged.message}` } }
  const [error] = parseBrief(merged.yaml, file).diagnostics.filter(({ severity }) => severity === 'error')
  if (!error) return merged
  return { problem: { message: `${isThere}, and with what is new it would not be right: ${error.message}` } }
}

const freeId = (id: string, taken: Set<string>): string => {
  let free = id
  for (let more = 2; taken.has(free); more += 1) free = `${id}-${more}`
  taken.add(free)
  return free
}

const drafted = (sources: readonly DraftSource[]): Drafted => {
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
