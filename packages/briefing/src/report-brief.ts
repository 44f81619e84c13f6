import { createHash } from 'node:crypto'
import type { ReadBrief } from './brief'
import { waitForPatterns } from './build-brief'
import { type CheckOptions, type CheckResult, resultOf } from './check-brief'
import { checkEvidence } from './evidence/check-evidence'
import type { Evidence } from './evidence/proof'
import { needsPatterns } from './pdf/font/faces'
import { readBriefSync } from './read-brief'
import { render } from './render/render'
import { pagesIn } from './report/page-numbers'
import { type ReportedBrief, reportedClaims } from './report/reported'

/** The result of checking a brief, with all its claims for a report. */
export interface ReportResult extends CheckResult {
  report: ReportedBrief
}

/**
 * Checks a brief as `checkBrief` does, and lays it out to know on which pages its claims stand.
 * @throws `needsPatterns` where the layout has to wait for the patterns of hyphenation: see {@link waitForPatterns}
 */
export const reportBriefSync = (file: string, options: CheckOptions): ReportResult => {
  const read = readBriefSync(file, { withSources: true })
  const evidence = read.brief && checkEvidence(read.brief, read.sources)
  const result = resultOf(file, read, evidence, options)
  return { ...result, report: reportOf(file, read, evidence) }
}

/** {@link reportBriefSync}, waiting for what it needs. */
export const reportBrief = async (file: string, options: CheckOptions): Promise<ReportResult> => {
  try {
    return reportBriefSync(file, options)
  } catch (error) {
    if (!(await waitForPatterns(error))) throw error
    return reportBriefSync(file, options)
  }
}

const reportOf = (file: string, read: ReadBrief, evidence: Evidence | undefined): ReportedBrief => {
  const { brief, bytes, diagnostics } = read
  const sha256 = bytes && createHash('sha256').update(bytes).digest('hex')
  const found = diagnostics.map(({ code, severity, message, hint, line }) => ({
    ...{ code, severity, message, line },
    ...(hint === undefined ? {} : { hint }),
  }))
  const head = { file, ...(sha256 ? { sha256 } : {}) }
  if (!brief || !evidence) return { ...head, claims: [], sources: [], others: found }
  const { claims, sources, others } = reportedClaims(brief, read, evidence, pagesOf(read, evidence))
  return { ...head, title: brief.title, lang: brief.lang, claims, sources, others: [...found, ...others] }
}

/** Page numbers of a brief; none of one that could not be printed, which `build` says and not `check`. */
const pagesOf = ({ brief, images }: ReadBrief, { proven }: Evidence): ReturnType<typeof pagesIn> => {
  try {
    return brief ? pagesIn(brief, render(brief, 'pdf', { images, proven }).read().sheets) : () => undefined
  } catch (error) {
    if (error === needsPatterns) throw error
    return () => undefined
  }
}
