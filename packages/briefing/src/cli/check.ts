import { failedDiagnostic } from '../batch/exit-reason'
import type { TaskOutcome } from '../batch/outcome'
import type { Diagnostic } from '../brief'
import type { CheckedClaim, CheckResult } from '../check-brief'
import { inWorkflow } from '../workflow'
import { annotations } from './annotations'
import { doAll, type JobOptions } from './do'
import { filesFor } from './outputs'
import { annotate, print, shown, shownDiagnostics, shownJson, tell } from './terminal'

export interface CheckCommandOptions extends JobOptions {
  /** Whether warnings count as errors. */
  strict?: boolean
  /** Whether to print JSON instead of words. */
  json?: boolean
}

/**
 * Checks every brief that is named, against its sources too. Nothing is written.
 * @returns the exit code: 0 if no brief has errors, otherwise 1
 */
export const check = async (
  patterns: readonly string[],
  { strict = false, json = false, ...amount }: CheckCommandOptions,
): Promise<number> => {
  const files = await filesFor(patterns)
  const results: CheckResult[] = []
  await doAll(
    'check',
    files.map((file) => ({ file, options: { strict } })),
    amount,
    (index, ending) => {
      const result = resultOf(files[index] as string, ending)
      results.push(result)
      if (!json) report(result)
    },
  )
  if (json) print(shownJson({ version: 1, briefs: results }))
  // With `--json` stdout is JSON only, so annotations go to stderr, which a workflow reads as well.
  if (inWorkflow()) annotate(json ? 'stderr' : 'stdout', annotations(results.flatMap(({ diagnostics }) => diagnostics)))
  return results.every(({ ok }) => ok) ? 0 : 1
}

/** A check that was stopped or failed is reported as a diagnostic. */
const resultOf = (file: string, ending: TaskOutcome<CheckResult>): CheckResult => {
  if ('result' in ending) return ending.result
  const diagnostic = 'stopped' in ending ? ending.stopped : failedDiagnostic(file, ending.failure)
  return { file, ok: false, diagnostics: [diagnostic], claims: [], sources: {} }
}

const report = (result: CheckResult): void => {
  if (result.diagnostics.length > 0) tell(shown`${shownDiagnostics(result.diagnostics)}\n`)
  print(shown`${result.file}: ${summaryOf(result)}`)
}

/** One line: how many claims were found in the sources, and how many were not. */
const summaryOf = ({ claims, sources, diagnostics }: CheckResult): string => {
  if (diagnostics.some(isError) && claims.length === 0) return 'has errors'
  const counted = (['quotation', 'figure', 'date', 'passage'] as const).flatMap((kind) => {
    const own = claims.filter((claim) => claim.kind === kind)
    const all = printed(own)
    if (all === 0) return []
    const standing = all - printed(own.filter(({ verdict }) => verdict !== 'found' && verdict !== 'folded'))
    return `${standing === all ? '' : `${standing} of `}${all} ${kind}${all === 1 ? '' : 's'}`
  })
  const pinned = Object.entries(sources).filter(([, { state }]) => state === 'pinned')
  if (counted.length === 0 || pinned.length === 0) return 'nothing is pinned: unproven'
  const hashes = pinned.map(([id, { sha256 = '' }]) => `${id} ${sha256.slice(0, 8)}`)
  const folded = claims.filter(({ verdict }) => verdict === 'folded').length
  const note = folded > 0 ? `, ${folded} of them with characters that say the same` : ''
  const one = claims.length === 1
  return `${counted.join(', ')} ${one ? 'stands' : 'stand'} in ${hashes.join(', ')}${note}`
}

/** Counts what is printed: the parts of a quotation are one claim, and so are the passages of an event. */
const printed = (claims: readonly CheckedClaim[]): number =>
  new Set(claims.map(({ path, kind }) => (kind === 'passage' ? path : path.replace(/\.(?:parts|at)\[\d+]$/, '')))).size

const isError = ({ severity }: Diagnostic): boolean => severity === 'error'
