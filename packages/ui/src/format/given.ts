import { dateProblem } from './date'

// What TypeScript refuses and plain JavaScript lets through is an error that says what to write: a page would be wrong
// without a word.

/** @throws RangeError if a prop is none of its values */
export const oneOf = (prop: string, given: string, values: readonly string[]): void => {
  if (!values.includes(given)) throw new RangeError(`${prop} is '${given}': write one of ${values.join(', ')}`)
}

/** @throws RangeError if a prop is no date in EDTF */
export const edtf = (prop: string, given: unknown): void => {
  const text = typeof given === 'string'
  const problem = text ? dateProblem(given) : "write text such as '2025', '2025-09' or '2025-05-26'"
  if (problem) throw new RangeError(`${prop} is ${text ? `'${given}'` : given}: ${problem}`)
}

/** @throws TypeError if a prop is a text where a group of fields is wanted, of which the text would be the first */
export const group = (prop: string, given: unknown, first: string): void => {
  if (typeof given === 'string') throw new TypeError(`${prop} is '${given}': write { ${first}: '${given}' }`)
}

/** @throws TypeError if a prop is not a list */
export const list = (prop: string, given: unknown): void => {
  if (!Array.isArray(given))
    throw new TypeError(`${prop} is ${JSON.stringify(given)}: write a list, in square brackets`)
}
