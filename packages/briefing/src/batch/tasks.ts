import type { AnchorsFound } from '../anchors-in'
import type { BuildOptions, BuildResult } from '../build-brief'
import type { CheckOptions, CheckResult } from '../check-brief'
import type { Drafted, DraftSource } from '../draft-from'
import type { PinResult } from '../pin-brief'
import type { ReportResult } from '../report-brief'
import type { VerifyResult } from '../verify/verify-pdf'

/** The input of each task. Messages name its `file`. */
export interface Inputs {
  build: { file: string; output: string; options: BuildOptions }
  check: { file: string; options: CheckOptions }
  report: { file: string; options: CheckOptions }
  pin: { file: string }
  verify: { file: string; brief: string }
  draft: { file: string; sources: readonly DraftSource[]; onto?: string | undefined }
  anchor: { file: string; words: string }
}

/** The result of each task. */
export interface Results {
  build: BuildResult
  check: CheckResult
  report: ReportResult
  pin: PinResult
  verify: VerifyResult
  draft: Drafted
  anchor: AnchorsFound
}

export type TaskName = keyof Inputs

/** The file that is written, if any is. */
export const outputOf = (input: Inputs[TaskName]): string => ('output' in input ? input.output : input.file)

/** A task that has its input and is loaded. */
export interface Work<Result> {
  /** `run` without waiting, so that it can be stopped after a time. Throws where it would have to wait. */
  sync?: () => Result
  /** Waits for what `sync` could not wait for, if it is known what that was. */
  waitFor?: (error: unknown) => Promise<boolean>
  run: () => Result | Promise<Result>
}

/** Everything the command does with a user's file. Each task loads its modules when it is asked for. */
export const tasks: { [Name in TaskName]: (input: Inputs[Name]) => Promise<Work<Results[Name]>> } = {
  build: async ({ file, output, options }) => {
    const { buildBrief, buildBriefSync, waitForPatterns } = await import('../build-brief')
    return {
      sync: () => buildBriefSync(file, output, options),
      waitFor: waitForPatterns,
      run: () => buildBrief(file, output, options),
    }
  },
  check: async ({ file, options }) => {
    const { checkBriefSync } = await import('../check-brief')
    return inOneGo(() => checkBriefSync(file, options))
  },
  report: async ({ file, options }) => {
    const [{ reportBrief, reportBriefSync }, { waitForPatterns }] = await Promise.all([
      import('../report-brief'),
      import('../build-brief'),
    ])
    return {
      sync: () => reportBriefSync(file, options),
      waitFor: waitForPatterns,
      run: () => reportBrief(file, options),
    }
  },
  pin: async ({ file }) => {
    const { pinBrief } = await import('../pin-brief')
    return { run: () => pinBrief(file) }
  },
  verify: async ({ file, brief }) => {
    const { verifyPdf } = await import('../verify/verify-pdf')
    return { run: () => verifyPdf(file, brief) }
  },
  draft: async ({ sources, onto }) => {
    const { draftFrom } = await import('../draft-from')
    return inOneGo(() => draftFrom(sources, onto))
  },
  anchor: async ({ file, words }) => {
    const { anchorsIn } = await import('../anchors-in')
    return inOneGo(() => anchorsIn(file, words))
  },
}

const inOneGo = <Result>(run: () => Result): Work<Result> => ({ sync: run, run })
