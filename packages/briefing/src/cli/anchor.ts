import { doOne, type LimitOptions } from './do'
import { print, shown, shownLines, tell } from './terminal'

/**
 * Prints the anchor of words in a source, ready for a brief: one line for each place at which they stand.
 * @returns the exit code: 0 if they stand there, otherwise 1
 */
export const anchor = async (file: string, words: string, options: LimitOptions): Promise<number> => {
  const found = await doOne('anchor', { file, words }, options)
  if (!found) return 1
  if ('problem' in found) {
    const { message, hint } = found.problem
    tell(shown`briefing: ${message}${hint ? shown`\n  hint: ${hint}` : ''}`)
    return 1
  }
  for (const line of found.lines) print(shownLines(line))
  if (found.isCut) tell(shown`briefing: these are the first ${found.lines.length} places; look for more words`)
  return 0
}
