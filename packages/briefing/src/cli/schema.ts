import { jsonSchema } from '../brief'

/** Prints the JSON Schema of a brief. */
export const schema = (): void => {
  process.stdout.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`)
}
