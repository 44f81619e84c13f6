import { jsonSchema } from '../brief'
import { print, shownJson } from './terminal'

/** Prints the JSON Schema of a brief. */
export const schema = (): void => {
  print(shownJson(jsonSchema()))
}
