import type { ProblemCode } from '../error-codes/code'

export type { ProblemCode }

export interface TaggingProblem {
  code: ProblemCode
  /** What is wrong, and with what. */
  message: string
  /** The element: `Image`. */
  element: string
  /** The first words of its text, to find it by. */
  text: string
}

/** A document that does not earn its claim. Nothing was written. */
export class TaggingError extends Error {
  override readonly name = 'TaggingError'

  /** @param problems everything found, in the order of the document */
  constructor(readonly problems: readonly TaggingProblem[]) {
    super(problems.map(describe).join('\n'))
  }
}

const describe = ({ message, element, text, code }: TaggingProblem): string =>
  `${message} (in <${element}>${text ? ` "${text}"` : ''}) [${code}]`

/** Thrown at the first thing in a document that our engine does not set; the message names it. */
export class NotCovered extends Error {}

/** Enough of a text to find it by. */
export const firstWords = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

export const tooManyPages = (limit: number): TaggingError => {
  const message = `the document has more than ${limit} pages, or never ends: give a larger \`limit\` if it is so long`
  return new TaggingError([{ code: 'too-many-pages', message, element: 'Document', text: '' }])
}
