import type { ProblemCode } from '../error-codes/code'

export type { ProblemCode }

export interface TaggingProblem {
  code: ProblemCode
  /** The problem, and its place. */
  message: string
  /** The element: `Image`. */
  element: string
  /** The first words of its text. */
  text: string
}

/** A document that does not conform to its standard. Nothing was written. */
export class TaggingError extends Error {
  override readonly name = 'TaggingError'

  /** @param problems all of them, in document order */
  constructor(readonly problems: readonly TaggingProblem[]) {
    super(problems.map(describe).join('\n'))
  }
}

const describe = ({ message, element, text, code }: TaggingProblem): string =>
  `${message} (in <${element}>${text ? ` "${text}"` : ''}) [${code}]`

/** Thrown at the first feature of a document that our engine does not support; the message names it. */
export class NotCovered extends Error {}

/** The beginning of a text, at most 60 characters. */
export const firstWords = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

export const tooManyPages = (limit: number): TaggingError => {
  const message = `the document has more than ${limit} pages, or never ends: give a larger \`limit\` if it is so long`
  return new TaggingError([{ code: 'too-many-pages', message, element: 'Document', text: '' }])
}
