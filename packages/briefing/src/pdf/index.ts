import type { TagProps } from './structure/roles'

declare module '@react-pdf/renderer' {
  interface NodeProps extends TagProps {}
}

export { type Standard, standards } from './conformance'
export { type ProblemCode, TaggingError, type TaggingProblem } from './problems'
export { type Engine, type RenderTaggedOptions, renderTagged } from './react-pdf/render-tagged'
export type { ListNumbering, StructureRole as Role, TagProps } from './structure/roles'
export type { Attachment } from './write/attachments'
