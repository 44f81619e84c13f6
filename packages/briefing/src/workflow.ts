/** Whether a GitHub workflow reads what is written, and obeys some of it. */
export const inWorkflow = (): boolean => process.env.GITHUB_ACTIONS === 'true'

/** A text of which a workflow obeys nothing: neither lines that begin with `::`, nor the older `##[` anywhere. */
export const withoutCommands = (text: string): string =>
  text.replace(/^([^\S\n\r\u2028\u2029]*):(?=:)/gm, '$1\\x3a').replaceAll('##[', '#\\x23[')
