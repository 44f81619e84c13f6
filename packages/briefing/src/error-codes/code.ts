import type { content } from './content'
import type { documents } from './documents'
import type { evidence } from './evidence'
import type { markdown } from './markdown'
import type { pages } from './pages'
import type { pictures } from './pictures'
import type { reading } from './reading'
import type { schema } from './schema'
import type { sources } from './sources'
import type { work } from './work'

/** A stable error code in kebab-case. Only codes with an explanation exist. */
export type ErrorCode =
  | keyof typeof reading
  | keyof typeof schema
  | keyof typeof content
  | keyof typeof markdown
  | keyof typeof pictures
  | keyof typeof sources
  | keyof typeof evidence
  | keyof typeof pages
  | keyof typeof work
  | keyof typeof documents

type Of<Code extends ErrorCode> = Code

/** The codes of what can be wrong with a document, whether it was made of a brief or by somebody's own components. */
export type ProblemCode =
  | keyof typeof documents
  | Of<'heading-skipped' | 'image-colours' | 'missing-glyph' | 'too-deep'>
