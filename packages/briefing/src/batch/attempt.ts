import { type BuildOptions, type BuildResult, buildBrief } from '../build-brief'
import { type Failure, failureOf } from './failure'

/** A brief and the file its PDF goes to. */
export interface Job {
  file: string
  output: string
}

/** What became of a job. */
export interface Outcome extends BuildResult {
  /** What went wrong where no line of the brief is to blame: the disk refuses the output. */
  failure?: Failure
}

/** Builds a brief, and never throws. */
export const attempt = async ({ file, output }: Job, options: BuildOptions): Promise<Outcome> => {
  try {
    return await buildBrief(file, output, options)
  } catch (error) {
    return { built: false, diagnostics: [], failure: failureOf(error) }
  }
}
