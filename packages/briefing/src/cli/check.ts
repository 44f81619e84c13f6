import { failedDiagnostic } from '../batch/exit-reason'
import { inTime } from '../batch/in-time'
import type { TaskOutcome } from '../batch/outcome'
import type { Diagnostic } from '../brief'
import type { CheckedClaim, CheckResult } from '../check-brief'
import { translations } from '../languages/messages'
import type { TerminalWords } from '../languages/shared/terminal-rules'
import { localized } from '../localized'
import type { ReportedBrief } from '../report/reported'
import type { ReportResult } from '../report-brief'
import { inWorkflow } from '../workflow'
import { annotations } from './annotations'
import { collisions } from './collisions'
import { defaultLimit, doAll, type JobOptions } from './do'
import { filesFor } from './outputs'
import { annotate, print, shown, shownDiagnostics, shownJson, spokenLanguageOf, tell } from './terminal'
import { UsageError } from './usage-error'

export interface CheckCommandOptions extends JobOptions {
  /** Whether warnings count as errors. */
  strict?: boolean
  /** Whether to print JSON instead of words. */
  json?: boolean
  /** The file of a report to write. Default: none. */
  report?: string
}

/**
 * Checks every brief that is named, against its sources too. Nothing is written but the report that is asked for: it
 * shows briefs with errors too.
 * @returns the exit code: 0 if no brief has errors, otherwise 1
 * @throws UsageError if the report would be written over a brief or what it reads
 */
export const check = async (
  patterns: readonly string[],
  { strict = false, json = false, report: reportFile, ...amount }: CheckCommandOptions,
): Promise<number> => {
  const files = await filesFor(patterns)
  if (reportFile !== undefined && !/\.html?$/i.test(reportFile))
    throw new UsageError(`--report writes a page of HTML, and ${reportFile} does not end in .html`)
  if (reportFile !== undefined) refuseCollisions(files, reportFile, amount.limit ?? defaultLimit)
  const inputs = files.map((file) => ({ file, options: { strict } }))
  const results: CheckResult[] = []
  const reported: ReportedBrief[] = []
  const onEnding = (index: number, ending: TaskOutcome<CheckResult | ReportResult>): void => {
    const { report: claims, ...result }: CheckResult & Partial<ReportResult> = resultOf(files[index] as string, ending)
    results.push(result)
    if (reportFile !== undefined) reported.push(claims ?? unread(result))
    if (!json) report(result)
  }
  if (reportFile === undefined) await doAll('check', inputs, amount, onEnding)
  else await doAll('report', inputs, amount, onEnding)
  if (reportFile !== undefined) await writeReport(reportFile, reported)
  if (json) print(shownJson({ version: 1, briefs: results }))
  // With `--json` stdout is JSON only, so annotations go to stderr, which a workflow reads as well.
  if (inWorkflow()) annotate(json ? 'stderr' : 'stdout', annotations(results.flatMap(({ diagnostics }) => diagnostics)))
  return results.every(({ ok }) => ok) ? 0 : 1
}

/** @throws UsageError if a report would be written over a brief, or a picture or source of one */
const refuseCollisions = (files: readonly string[], output: string, seconds: number): void => {
  const problems = inTime(
    () => files.flatMap((file) => collisions([{ file, output }], 'report')),
    seconds * 1000 * files.length,
  )
  if (problems.length > 0) throw new UsageError(...new Set(problems))
}

const writeReport = async (file: string, briefs: readonly ReportedBrief[]): Promise<void> => {
  const [{ reportPage }, { writeFileAtomic }] = await Promise.all([
    import('../report/page'),
    import('../write-file-atomic'),
  ])
  const [first] = briefs
  const language = first ? (spokenLanguageOf(first.file, first.others) ?? '') : ''
  writeFileAtomic(
    file,
    reportPage(
      briefs.map((brief) => inLanguage(brief, language)),
      language,
    ),
  )
}

const inLanguage = (brief: ReportedBrief, language: string): ReportedBrief => ({
  ...brief,
  claims: brief.claims.map((claim) => ({ ...claim, problems: localized(claim.problems, language) })),
  others: localized(brief.others, language),
})

/** A brief that could not be looked at, as it stands in a report. */
const unread = ({ file, diagnostics }: CheckResult): ReportedBrief => ({
  file,
  claims: [],
  sources: [],
  others: diagnostics,
})

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
const summaryOf = ({ file, claims, sources, diagnostics }: CheckResult): string => {
  const words = translations[spokenLanguageOf(file, diagnostics) ?? '']?.terminal.checked ?? english
  if (diagnostics.some(isError) && claims.length === 0) return words.errors
  const counted = (['quotation', 'figure', 'date', 'passage'] as const).flatMap((kind) => {
    const own = claims.filter((claim) => claim.kind === kind)
    const all = printed(own)
    if (all === 0) return []
    const standing = all - printed(own.filter(({ verdict }) => verdict !== 'found' && verdict !== 'folded'))
    return words.count(words.kinds[kind], standing, all)
  })
  const pinned = Object.entries(sources).filter(([, { state }]) => state === 'pinned')
  if (counted.length === 0 || pinned.length === 0) return words.unproven
  const hashes = pinned.map(([id, { sha256 = '' }]) => `${id} ${sha256.slice(0, 8)}`)
  const folded = claims.filter(({ verdict }) => verdict === 'folded').length
  return words.stand(counted, hashes, folded)
}

const english: TerminalWords['checked'] = {
  errors: 'has errors',
  unproven: 'nothing is pinned: unproven',
  kinds: { quotation: 'quotation', figure: 'figure', date: 'date', passage: 'passage' },
  count: (kind, standing, all) => `${standing === all ? '' : `${standing} of `}${all} ${kind}${all === 1 ? '' : 's'}`,
  stand: (counts, sources, folded) => {
    const verb = counts.length === 1 && counts[0]?.startsWith('1 ') ? 'stands' : 'stand'
    const note = folded > 0 ? `, ${folded} of them with characters that say the same` : ''
    return `${counts.join(', ')} ${verb} in ${sources.join(', ')}${note}`
  },
}

/** Counts what is printed: the parts of a quotation are one claim, and so are the passages of an event. */
const printed = (claims: readonly CheckedClaim[]): number =>
  new Set(claims.map(({ path, kind }) => (kind === 'passage' ? path : path.replace(/\.(?:parts|at)\[\d+]$/, '')))).size

const isError = ({ severity }: Diagnostic): boolean => severity === 'error'
