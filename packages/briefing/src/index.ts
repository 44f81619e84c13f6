export {
  type Anchor,
  type Block,
  type BlockOf,
  type Brief,
  type Diagnostic,
  type FormatOptions,
  formatDiagnostics,
  type Image,
  jsonSchema,
  type ParsedBrief,
  type ReadBrief,
} from './brief'
export { type BuildResult, buildBrief } from './build-brief'
export { type ComponentSet, type ComposeOptions, composeBrief } from './compose'
export { type RenderOptions, renderBrief } from './pdf/render-brief'
export { parseBrief, readBrief } from './read-brief'
