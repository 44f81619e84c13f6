export { type Citation, check, type MarkdownProblem, type Rules } from './check'
export {
  type Diagnostic,
  displayWidth,
  type FormatOptions,
  formatDiagnostic,
  formatDiagnostics,
  type Place,
} from './diagnostic'
export { decodeImage, type Image, type ImageProblem, isImageProblem, readImage } from './image'
export type { Locate, Path, Within } from './locate'
export { type ParsedBrief, parseBrief, type ReadBrief, type ReadOptions, readBrief } from './read'
export {
  type Anchor,
  type Block,
  type BlockOf,
  type Brief,
  briefSchema,
  type Cell,
  type Column,
  type HouseStyle,
  isUnproven,
  jsonSchema,
  type Person,
  type PinnedAnchor,
  type Quote,
  type Recommendation,
  type Role,
  type Source,
  type Stat,
  type TimelineItem,
  type UnpinnedAnchor,
} from './schema'
