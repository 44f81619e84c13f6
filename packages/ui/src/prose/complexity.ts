import type { ProseProblem } from './ast'

/** So many marks may stand in a text without an empty line between them, and so many in all of it. */
const mostMarks = { together: 1000, inAll: 2000 }

/** Marks that Markdown may make something of. No two overlap, so that counting takes one pass. */
const marks = /[\\`_&<>^*[\]\t\r\0\ufeff]|[-+=#~](?=[ \t\n\r]|$)|\d[.)](?=[ \t\n\r]|$)| (?=\n)|\n[ \t]*\n/g

/**
 * Why a text takes too long to be read: reading what Markdown has in a paragraph takes as long as the square of its marks.
 * Undefined for any text that somebody wrote to be read.
 */
export const tooComplex = (md: string): ProseProblem | undefined => {
  if (md.length <= mostMarks.together) return undefined
  let [together, inAll] = [0, 0]
  marks.lastIndex = 0
  for (let found = marks.exec(md); found; found = marks.exec(md)) {
    if (found[0].startsWith('\n')) {
      together = 0
      // The next empty line may begin with the line feed that ends this one.
      marks.lastIndex -= 1
      continue
    }
    together += 1
    inAll += 1
    if (together > mostMarks.together) return problem(found.index, '1,000', 'in one paragraph or list', apart)
    if (inAll > mostMarks.inAll) return problem(found.index, '2,000', 'in one text', 'Make several blocks of it')
  }
  return undefined
}

const apart = 'Leave them out, or part the text by empty lines'

const problem = (offset: number, most: string, where: string, hint: string): ProseProblem => ({
  offset,
  length: 1,
  code: 'too-complex',
  message: `More than ${most} marks of Markdown stand ${where}`,
  hint,
})
