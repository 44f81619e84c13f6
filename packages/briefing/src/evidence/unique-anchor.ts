import { fold } from './fold'
import { occurrences } from './occurrences'

/** Words as a source has them, with as much beside them as tells them from every other place. */
export interface UniqueAnchor {
  exact: string
  prefix?: string
  suffix?: string
}

/** The anchors of every place at which words stand in a text, each with the least that makes it the only one. */
export const uniqueAnchors = (text: string, words: string): UniqueAnchor[] => {
  const folded = fold(text)
  const wanted = fold(words).text.trim()
  const places = occurrences(folded.text, [wanted]).get(wanted) ?? []
  return places.map((at) => {
    const end = at + wanted.length
    const { from, to } = folded.origin({ from: at, to: end })
    const exact = text.slice(from, to).replace(/\s*\n\s*/g, ' ')
    const rivals = places.filter((place) => place !== at)
    const before = leastPrefix(folded.text, at, rivals)
    const after = leastSuffix(folded.text, wanted.length, at, rivals)
    const useBefore = before !== undefined && (after === undefined || before.length <= after.length)
    if (rivals.length === 0) return { exact }
    return { exact, ...(useBefore ? { prefix: before } : after === undefined ? {} : { suffix: after }) }
  })
}

/** Word by word, the least that stands before this place and before none of the others. */
const leastPrefix = (text: string, at: number, rivals: readonly number[]): string | undefined => {
  for (let start = at; start > 0; ) {
    start = Math.max(0, text.lastIndexOf(' ', start - 2) + 1)
    const prefix = text.slice(start, at).trim()
    const clear = prefix !== '' && rivals.every((rival) => !text.slice(0, rival).trimEnd().endsWith(prefix))
    if (clear) return prefix
  }
  return undefined
}

const leastSuffix = (text: string, length: number, at: number, rivals: readonly number[]): string | undefined => {
  const from = at + length
  for (let end = from; end < text.length; ) {
    const space = text.indexOf(' ', end + 1)
    end = space === -1 ? text.length : space
    const suffix = text.slice(from, end).trim()
    const clear =
      suffix !== '' &&
      rivals.every(
        (rival) =>
          !text
            .slice(rival + length)
            .trimStart()
            .startsWith(suffix),
      )
    if (clear) return suffix
  }
  return undefined
}
