import type { Brief, FileProblem, Source } from '../brief'
import { languageFor } from '../languages'
import type { ReadingRules } from '../languages/rules'
import { type SearchText, searchTextOf } from './anchor'
import type { MappedText } from './mapped-text'
import { SourceReading } from './reading'
import { bodyOf, lineCount, readSourceText } from './source-text'

/** The state of one source of a brief. */
export interface SourceState {
  /** Its text, ready for comparison, if it could be read. */
  ground?: SearchText
  /** The text mapped to offsets in the file. */
  read?: MappedText
  /** The rules of its language; none for a language that has none. */
  rules?: ReadingRules | undefined
  /** Quotations, figures and dates around anchored words, by those rules. */
  reading?: SourceReading
  /** The SHA-256 of the file as it is now. */
  sha256?: string
  /** `pinned`: the file is the one that was pinned; `changed`: it is another; `open`: no hash was written down. */
  state: 'pinned' | 'changed' | 'open' | 'unreadable'
  /** Why it could not be read, and which field of the source says so. */
  problem?: FileProblem & { field: 'file' | 'sha256' | 'body' }
}

/** Every source of a brief by its id: read, compared with its hash, cut down to its body. */
export const statesOf = (brief: Brief, files: ReadonlyMap<string, Uint8Array>): Map<string, SourceState> =>
  new Map(
    Object.entries(brief.sources ?? {}).map(([id, source]) => {
      const rules = languageFor(source.language ?? brief.lang)?.reading
      const state = stateOf(id, source, files)
      const reading = state.read && rules ? { reading: new SourceReading(state.read, rules) } : {}
      return [id, { ...state, rules, ...reading }]
    }),
  )

const stateOf = (
  id: string,
  { file, sha256: pinned, body }: Source,
  files: ReadonlyMap<string, Uint8Array>,
): SourceState => {
  if (file === undefined) {
    if (pinned === undefined) return { state: 'open' }
    const message = `the source \`${id}\` is pinned, but its file is not named`
    return unreadable({ code: 'source-unreadable', message, hint: 'name it in `file`', field: 'sha256' })
  }
  const bytes = files.get(file)
  if (bytes === undefined) return { state: 'open' }
  const source = readSourceText(bytes, file)
  if ('code' in source) return unreadable({ ...source, field: 'file' })
  const { read, sha256 } = source
  const lines = lineCount(read.text)
  if (body && (body[0] > body[1] || body[0] > lines)) {
    const message = `the body of \`${id}\` is lines ${body[0]} to ${body[1]}; its file has ${lines}`
    return unreadable({ code: 'source-body', message, hint: '`body` is the first and the last line', field: 'body' })
  }
  const ground = searchTextOf(read.text, bodyOf(read.text, body))
  const state = pinned === undefined ? 'open' : pinned.toLowerCase() === sha256 ? 'pinned' : 'changed'
  return { ground, read, sha256, state }
}

const unreadable = (problem: SourceState['problem'] & object): SourceState => ({ state: 'unreadable', problem })
