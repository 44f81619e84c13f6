/** Whether a GitHub workflow reads the output, which may obey commands in it. */
export const inWorkflow = (): boolean => process.env.GITHUB_ACTIONS === 'true'

/** A text without workflow commands: no lines that begin with `::`, and no older `##[` anywhere. */
export const withoutCommands = (text: string): string =>
  text.replace(/^([^\S\n\r\u2028\u2029]*):(?=:)/gm, '$1\\x3a').replaceAll('##[', '#\\x23[')
