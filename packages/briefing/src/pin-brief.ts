import type { Diagnostic } from './brief'
import { findBody } from './evidence/body'
import { type Pin, writePins } from './evidence/pin'
import { readSourceText } from './evidence/source-text'
import { languageFor } from './languages'
import type { DraftingRules } from './languages/rules'
import { readBrief } from './read-brief'
import { writeFileAtomic } from './write-file-atomic'

/** The pin of one source, and whether it changed. */
export interface PinnedSource extends Pin {
  /** `new`: it had no hash; `changed`: it had another; `same`: nothing was written. */
  was: 'new' | 'changed' | 'same'
}

export interface PinResult {
  /** The pinned sources; empty if there are errors. */
  sources: PinnedSource[]
  diagnostics: Diagnostic[]
}

/**
 * Writes the SHA-256 of every source's file into the brief and, where it has none, proposes a body. Everything else in
 * the file of the brief stays as it is.
 */
export const pinBrief = async (file: string): Promise<PinResult> => {
  const read = await readBrief(file, { withSources: true })
  if (!read.brief) return { sources: [], diagnostics: read.diagnostics }
  const sources: PinnedSource[] = []
  const diagnostics: Diagnostic[] = []
  for (const [id, { file: name, sha256, body, title, language }] of Object.entries(read.brief.sources ?? {})) {
    const bytes = name === undefined ? undefined : read.sources.get(name)
    if (name === undefined || !bytes) continue
    const source = readSourceText(bytes, name)
    if ('code' in source) {
      diagnostics.push({ severity: 'error', ...source, ...read.locate(['sources', id, 'file']) })
      continue
    }
    const was = sha256 === undefined ? 'new' : sha256.toLowerCase() === source.sha256 ? 'same' : 'changed'
    const rules = languageFor(language ?? read.brief.lang)?.drafting
    sources.push({
      id,
      sha256: source.sha256,
      was,
      ...(body || !rules ? {} : { body: proposal(source.read.text, rules, title) }),
    })
  }
  if (diagnostics.length > 0) return { sources: [], diagnostics }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.bytes)
  const pinned = writePins(
    text,
    sources.filter(({ was, body }) => was !== 'same' || body),
  )
  if (pinned !== text) writeFileAtomic(file, pinned)
  return { sources, diagnostics }
}

/**
 * The probable range of a document in its file, first line and last, with its title if that is known, for a person to
 * check.
 */
const proposal = (text: string, rules: DraftingRules, title: string | undefined): [number, number] => {
  const { above, first, last } = findBody(text, rules)
  const heading = title && above.findLast((line) => dense(line.text) === dense(title))
  return [heading ? heading.number : first, last]
}

const dense = (text: string): string => text.replace(/[\s\p{P}]/gu, '')
