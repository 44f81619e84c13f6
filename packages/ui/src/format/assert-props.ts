import { dateProblem } from './date'

// Props that TypeScript refuses and plain JavaScript lets through are errors that say what to write: a page would be
// wrong without a word.

/** @throws RangeError if a prop is none of its values */
export const assertOneOf = (prop: string, value: string, values: readonly string[]): void => {
  if (!values.includes(value)) throw new RangeError(`${prop} is '${value}': write one of ${values.join(', ')}`)
}

/** @throws RangeError if a prop is no date in EDTF */
export const assertDate = (prop: string, value: unknown): void => {
  const text = typeof value === 'string'
  const problem = text ? dateProblem(value) : "write text such as '2025', '2025-09' or '2025-05-26'"
  if (problem) throw new RangeError(`${prop} is ${text ? `'${value}'` : value}: ${problem}`)
}

/** @throws TypeError if a prop is a text where a group of fields is wanted, of which the text would be the first */
export const assertFields = (prop: string, value: unknown, first: string): void => {
  if (typeof value === 'string') throw new TypeError(`${prop} is '${value}': write { ${first}: '${value}' }`)
}

/** @throws TypeError if a prop is not a list */
export const assertList = (prop: string, value: unknown): void => {
  if (!Array.isArray(value))
    throw new TypeError(`${prop} is ${JSON.stringify(value)}: write a list, in square brackets`)
}
