import { dirname, join } from 'node:path'
import { type Brief, type Diagnostic, limited, type Passage, pathText, placer, type ReadBrief } from './brief'
import { checkEvidence } from './evidence/check-evidence'
import type { MappedText } from './evidence/mapped-text'
import type { Evidence, EvidenceProblem, Proof } from './evidence/proof'
import type { Proven, Span } from './languages/rules'
import { readBriefSync } from './read-brief'

/** One claim of a brief and its verdict, in the stable form that `briefing check --json` prints. */
export interface CheckedClaim {
  /** Where the brief makes it: `blocks[3].parts[0]`. */
  path: string
  /** The kind of claim that rests on the anchor. */
  kind: 'quotation' | 'figure' | 'date' | 'passage'
  /** The result of looking the anchor up in its source. */
  verdict: 'found' | 'folded' | 'ambiguous' | 'outside-body' | 'missing' | 'changed' | 'unreadable' | 'unproven'
  /** Where the brief makes it: line and column, from 1. */
  line: number
  column: number
  /** The id of the source. */
  source?: string
  /** Its place in the source: lines and columns, from 1; `endColumn` is the column after the last character. */
  at?: { file: string; line: number; column: number; endLine: number; endColumn: number }
  /** Characters that differ between brief and source but fold alike. */
  differences?: { brief: string; source: string }[]
}

/** The result of checking one brief against its sources. */
export interface CheckResult {
  file: string
  /** Whether nothing is wrong: no error among the diagnostics. */
  ok: boolean
  diagnostics: Diagnostic[]
  claims: CheckedClaim[]
  /** The sources, by id, with the SHA-256 of their files as they are now. */
  sources: Record<string, { state: 'pinned' | 'changed' | 'open' | 'unreadable'; sha256?: string }>
  /** How many of the printed quotations, figures and dates stand in their sources, if any does: the brief says so. */
  proven?: Proven
}

export interface CheckOptions {
  /** Whether a warning counts as an error. Default `false`. */
  strict?: boolean
}

/**
 * Reads a brief and looks up all its anchors in its sources. Nothing is written; problems are returned as diagnostics.
 */
export const checkBrief = async (file: string, options: CheckOptions = {}): Promise<CheckResult> =>
  checkBriefSync(file, options)

/** {@link checkBrief} without waiting. */
export const checkBriefSync = (file: string, options: CheckOptions = {}): CheckResult => {
  const read = readBriefSync(file, { withSources: true })
  return resultOf(file, read, read.brief && checkEvidence(read.brief, read.sources), options)
}

/** The result for a brief that has been read and, if it could be, compared with its sources. */
export const resultOf = (
  file: string,
  read: ReadBrief,
  evidence: Evidence | undefined,
  { strict = false }: CheckOptions,
): CheckResult => {
  const found = [...read.diagnostics, ...(evidence ? evidenceDiagnostics(file, read, evidence) : [])]
  const diagnostics = limited(strict ? found.map((one): Diagnostic => ({ ...one, severity: 'error' })) : found)
  return {
    file,
    ok: diagnostics.every(({ severity }) => severity !== 'error'),
    diagnostics,
    claims: evidence ? checkedClaims(file, read, evidence) : [],
    sources: Object.fromEntries(
      [...(evidence?.sources ?? [])].map(([id, { state, sha256 }]) => [id, { state, ...(sha256 ? { sha256 } : {}) }]),
    ),
    ...(evidence?.proven ? { proven: evidence.proven } : {}),
  }
}

/**
 * Diagnostics of the evidence, in the order of the brief, each with its place and the passage that shows it. At most
 * twenty of each kind are listed; the rest are counted.
 */
export const evidenceDiagnostics = (file: string, read: ReadBrief, { problems, sources }: Evidence): Diagnostic[] => {
  const found = problems.map(({ path, within, passage, severity = 'error', code, message, hint }: EvidenceProblem) => {
    const text = passage && sources.get(passage.source)?.read
    return {
      code,
      severity,
      message,
      ...(typeof hint === 'string' ? { hint } : {}),
      ...read.locate(path, within),
      // Finding a place reads the whole text, so only listed diagnostics get their passage.
      passageOf: () =>
        passage && text !== undefined
          ? { passage: passageAt(sourceFile(file, read.brief, passage.source), passage.source, text, passage.span) }
          : {},
    }
  })
  found.sort((one, other) => one.line - other.line || one.column - other.column)
  return limited(found).map(({ passageOf, ...diagnostic }) => ({ ...diagnostic, ...passageOf?.() }))
}

const sourceFile = (file: string, brief: Brief | undefined, id: string): string =>
  join(dirname(file), brief?.sources?.[id]?.file ?? '')

const passageAt = (file: string, source: string, read: MappedText, span: Span): Passage => {
  const { from, to } = read.origin(span)
  return { source, ...placer(file, read.original)(from, to) }
}

/** One finder of places for each source: creating one reads the whole text. */
const checkedClaims = (file: string, read: ReadBrief, { proofs, sources }: Evidence): CheckedClaim[] => {
  const extents = new Map(
    [...sources].flatMap(([id, { read: text }]) =>
      text ? [[id, extentsIn(sourceFile(file, read.brief, id), text)] as const] : [],
    ),
  )
  return proofs.map((proof) => checkedClaim(read, extents, proof))
}

const checkedClaim = (
  read: ReadBrief,
  extents: ReadonlyMap<string, (span: Span) => Extent>,
  { claim, standing }: Proof,
): CheckedClaim => {
  const { path, kind, anchor } = claim
  const { line, column } = read.locate(path)
  const extentOf = extents.get(anchor.source ?? '')
  const at = extentOf && 'span' in standing ? { at: extentOf(standing.span) } : {}
  return {
    path: pathText(path),
    kind,
    verdict: standing.verdict,
    line,
    column,
    ...(anchor.source ? { source: anchor.source } : {}),
    ...at,
    ...('differences' in standing ? { differences: standing.differences } : {}),
  }
}

type Extent = CheckedClaim['at'] & object

const extentsIn = (file: string, read: MappedText): ((span: Span) => Extent) => {
  const place = placer(file, read.original)
  return (span) => {
    const { from, to } = read.origin(span)
    const [start, end] = [place(from), place(Math.max(from, to - 1))]
    return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column + 1 }
  }
}
