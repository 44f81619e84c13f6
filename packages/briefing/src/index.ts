export {
  type Anchor,
  type Block,
  type BlockOf,
  type Brief,
  type BriefImage as Image,
  type Diagnostic,
  type FormatOptions,
  formatDiagnostics,
  jsonSchema,
  type Locate,
  type ParsedBrief,
  type Passage,
  type Path,
  type ReadBrief,
} from './brief'
export { type BuildOptions, type BuildResult, buildBrief } from './build-brief'
export { type CheckedClaim, type CheckOptions, type CheckResult, checkBrief } from './check-brief'
export { type ComponentSet, type ComposeOptions, composeBrief } from './compose'
export type { ErrorCode } from './error-codes/code'
export type { Standard } from './pdf/conformance'
export type { DebugLayer } from './pdf/debug/layers'
export { type ProblemCode, TaggingError, type TaggingProblem } from './pdf/problems'
export type { Attachment } from './pdf/write/attachments'
export { parseBrief, type ReadBriefOptions, readBrief } from './read-brief'
export type { RenderOptions } from './render/format'
export { renderBrief } from './render/render-brief'
export type { BuildStage, StageTiming } from './timings'
export { type OutputMismatch, OutputMismatchError } from './verify/output-mismatch'
