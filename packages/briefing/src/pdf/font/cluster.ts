import { isJoining } from './script'

/** End of the cluster at an offset: a character with the marks and jamo that join it. */
export const endOfCluster = (text: string, from: number): number => {
  const unit = text.charCodeAt(from)
  let to = from + (unit >= 0xd800 && unit <= 0xdbff && from + 1 < text.length ? 2 : 1)
  while (to < text.length && isJoining(text.charCodeAt(to))) to += 1
  return to
}

/** Most UTF-16 units of a cluster that composes to one character. */
const longest = 4

/** The one character that a cluster is canonically equivalent to (NFC), if there is one. */
export const composedOf = (text: string, from: number, to: number): number | undefined => {
  if (to - from < 2 || to - from > longest) return undefined
  const one = text.slice(from, to).normalize('NFC')
  const code = one.codePointAt(0) as number
  return one.length === (code > 0xffff ? 2 : 1) ? code : undefined
}
