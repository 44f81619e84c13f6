import type { ProseCiteItem } from './ast'

/** The keys that most briefs have; the classes of Unicode take a millisecond to compile. */
const plainItem = /^@(\w(?:\w|[-:.#$%&+?<>~/](?=\w))*)(?:\s*,\s*(\S[\s\S]*))?$/
const citeItem = /^@([\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[-:.#$%&+?<>~/](?=[\p{L}\p{N}_]))*)(?:\s*,\s*(\S[\s\S]*))?$/u

/** The sources that `[@a; @b, 7쪽]` cites, if it can be read. */
export const readCitation = (source: string): ProseCiteItem[] | undefined => {
  const items = source
    .slice(1, -1)
    .split(';')
    .map((item) => item.trim())
    .map((item) => plainItem.exec(item) ?? citeItem.exec(item))
    .map((match) => match?.[1] && { id: match[1], ...(match[2] && { locator: match[2].replace(/\s+/g, ' ') }) })
  return items.every((item): item is ProseCiteItem => typeof item === 'object') ? items : undefined
}
