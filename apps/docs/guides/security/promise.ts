/** A promise, with the tests that fail if it is not kept. */
export interface Promised {
  promise: string
  held: Held[]
}

/** A test in a file of the repository; of a brief in `tests/command/bad` the file alone. */
export interface Held {
  file: string
  /** As it is written in the file. */
  test?: string
}

/** A limit, and what happens beyond it. */
export interface Limit extends Promised {
  /** As it is printed, such as `16 MB`. */
  most: string
}
