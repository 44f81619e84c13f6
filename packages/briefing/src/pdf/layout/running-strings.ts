import type { BoxNode } from './box-node'

/**
 * Texts for running heads: of each page the first on it that a box sets as the running string, or else the last one before
 * it (CSS Generated Content for Paged Media 3, 1.1: `string(…, first)`).
 * @returns by the index of a page; pages are looked at once, and only if one is asked for
 */
export const runningStrings = (
  pages: readonly { boxes: readonly BoxNode[] }[],
): ((at: number) => string | undefined) => {
  let all: (string | undefined)[] | undefined
  return (at) => {
    all ??= read(pages)
    return all[at]
  }
}

const read = (pages: readonly { boxes: readonly BoxNode[] }[]): (string | undefined)[] => {
  let last: string | undefined
  return pages.map(({ boxes }) => {
    const own = stringsIn(boxes)
    const before = last
    last = own.at(-1) ?? before
    return own[0] ?? before
  })
}

const stringsIn = (boxes: readonly BoxNode[]): string[] =>
  boxes.flatMap(({ props, children }) => [
    ...(typeof props.stringSet === 'string' ? [props.stringSet] : []),
    ...stringsIn(children),
  ])
