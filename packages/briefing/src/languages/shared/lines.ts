/** A line that is not empty, and where it begins. */
interface Line {
  text: string
  from: number
}

/**
 * The lines of a text that are not empty. They are parted rather than matched: an expression that matches a line runs out
 * of stack on one of megabytes.
 */
export const linesIn = (text: string): Line[] => {
  let next = 0
  return text.split(/[\r\n\u2028\u2029]/).flatMap((line) => {
    const from = next
    next += line.length + 1
    return line === '' ? [] : [{ text: line, from }]
  })
}
