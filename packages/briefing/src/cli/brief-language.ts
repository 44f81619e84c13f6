import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** The language of a brief stands near its beginning. */
const head = Buffer.alloc(16_384)

/** The language that a brief says it is in, also of one that cannot be read as a brief; undefined if it says none. */
export const languageOfBrief = (file: string): string | undefined => {
  if (!/\.(?:ya?ml|json)$/i.test(file)) return undefined
  try {
    // A pipe would be waited for.
    return statSync(file).isFile() ? languageIn(headOf(file)) : undefined
  } catch {
    return undefined
  }
}

const headOf = (file: string): string => {
  const opened = openSync(file, 'r')
  try {
    return head.toString('utf8', 0, readSync(opened, head))
  } finally {
    closeSync(opened)
  }
}

const languageIn = (text: string): string | undefined => /\blang["']? ?: ?["']?([A-Za-z]{2,3})/.exec(text)?.[1]
