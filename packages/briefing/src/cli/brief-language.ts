import { closeSync, openSync, readSync } from 'node:fs'

/** The language of a brief stands near its beginning. */
const head = Buffer.alloc(16_384)

/** The language that a brief says it is in, also of one that cannot be read as a brief; undefined if it says none. */
export const languageOfBrief = (file: string): string | undefined => {
  if (!/\.(?:ya?ml|json)$/i.test(file)) return undefined
  let opened: number | undefined
  try {
    opened = openSync(file, 'r')
    const text = head.toString('utf8', 0, readSync(opened, head))
    return /\blang["']? ?: ?["']?([A-Za-z]{2,3})/.exec(text)?.[1]
  } catch {
    return undefined
  } finally {
    if (opened !== undefined) closeSync(opened)
  }
}
