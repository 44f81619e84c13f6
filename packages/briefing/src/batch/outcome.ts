import type { Diagnostic } from '../brief'
import type { Failure } from './failure'

/** How a task ended: with its result, stopped because of its input, or failed for another reason. */
export type TaskOutcome<Result> = { result: Result } | { stopped: Diagnostic } | { failure: Failure }
