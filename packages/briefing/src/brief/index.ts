export type { FileProblem } from './beside'
export type { Citation, InnerLink, Rules } from './check'
export { type Diagnostic, type FormatOptions, formatDiagnostics, type Passage } from './diagnostic'
export { limited } from './findings'
export type { Image } from './image'
export type { Problem } from './issues'
export { type Locate, type Path, placer } from './locate'
export { namedFiles } from './named-files'
export { type ParsedBrief, parseBrief, type ReadBrief, readBrief } from './read'
export { readRegularFile } from './regular-file'
export {
  type Anchor,
  type Block,
  type BlockOf,
  type Brief,
  jsonSchema,
  type Person,
  type Role,
  type Source,
  type Stat,
} from './schema'
export { isVisible, visible } from './visible'
