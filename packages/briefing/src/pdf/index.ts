import type { TagProps } from './tags/roles'

declare module '@react-pdf/renderer' {
  interface NodeProps extends TagProps {}
}

export type { Attachment } from './attachments'
export { type ProblemCode, TaggingError, type TaggingProblem } from './problems'
export { type Engine, type RenderTaggedOptions, renderTagged } from './react-pdf/render-tagged'
export { type Standard, standards } from './standards'
export type { ListNumbering, Role, TagProps } from './tags/roles'
