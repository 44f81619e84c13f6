/** What an error code stands for. */
export interface Explanation {
  /** What is wrong, in a few words. */
  title: string
}

/** Explanations by their codes, which keep their own names as a type. */
export const explanations = <Code extends string>(
  entries: Record<Code, Explanation>,
): Readonly<Record<Code, Explanation>> => entries
