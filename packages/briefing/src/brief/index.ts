export { blockKindOf } from './blocks'
export type {
  Claim,
  ClaimedCell,
  ClaimedDate,
  ClaimedFigure,
  ExpectedPrint,
  OwnNumber,
  OwnText,
  Unanchored,
} from './blocks/kind'
export type { BriefSetting } from './blocks/setting'
export type { Rules } from './check'
export { type Diagnostic, type FormatOptions, formatDiagnostics, type Passage } from './diagnostic'
export type { Anchor } from './fields'
export { limited } from './findings'
export type { BriefImage } from './image'
export type { FileProblem } from './inside-folder'
export { type Locate, type Path, pathText, placer } from './locate'
export type { Citation, InnerLink } from './markdown-findings'
export { namedFiles } from './named-files'
export type { Problem } from './problem'
export { type ParsedBrief, parseBrief, type ReadBrief, readBrief } from './read'
export { readRegularFile } from './regular-file'
export { type Block, type BlockOf, type Brief, jsonSchema } from './schema'
export type { Source } from './source'
export { isVisible, visible } from './visible'
