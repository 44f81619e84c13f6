/** Wrong usage of the command: exit code 2. */
export class UsageError extends Error {
  /** One or several messages. */
  readonly problems: readonly string[]

  constructor(...problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}
