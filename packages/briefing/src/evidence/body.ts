/** Lines that belong to a page rather than to the document on it. */
const furniture =
  /(?:©|copyright|all rights reserved|무단.{0,6}금지|저작권|구독|로그인|회원가입|많이 본|관련 ?기사|더보기|배너|메뉴|most read|related|advertisement|subscribe|cookie|newsletter)/i

/** What ends a sentence: only prose does that. */
const sentenceEnd = /(?:[.!?。…]["'”’»)\]]*|다\.?["'”’]?)$/

/**
 * Where the document probably stands in its file: from the line of its title to the last line of its prose, counted
 * from 1. A proposal, for a person to look at.
 * @param title the title of the source, if the brief gives it
 */
export const proposedBody = (text: string, title: string | undefined): [number, number] => {
  const lines = text.replace(/\n$/, '').split(/\n/)
  const prose = lines.flatMap((line, index) => (isProse(line) ? [index] : []))
  const runs = runsOf(prose, lines)
  const main = runs.toSorted((one, other) => other.weight - one.weight)[0]
  const start = titleLine(lines, title, main?.to ?? lines.length)
  if (!main) return [start === undefined ? 1 : start + 1, lines.length]
  return [(start ?? main.from) + 1, main.to + 1]
}

const isProse = (line: string): boolean => {
  const words = line.trim()
  return words.length >= 40 && sentenceEnd.test(words) && !(furniture.test(words) && words.length < 80)
}

interface Run {
  from: number
  to: number
  weight: number
}

/** Prose lines that no furniture parts. */
const runsOf = (prose: readonly number[], lines: readonly string[]): Run[] => {
  const runs: Run[] = []
  for (const at of prose) {
    const last = runs.at(-1)
    const weight = lines[at]?.length ?? 0
    if (last && !lines.slice(last.to + 1, at).some((line) => furniture.test(line))) {
      last.to = at
      last.weight += weight
    } else runs.push({ from: at, to: at, weight })
  }
  return runs
}

/** The last line before the prose ends that is the title: the heading of the text itself stands nearest to it. */
const titleLine = (lines: readonly string[], title: string | undefined, before: number): number | undefined => {
  const wanted = title && dense(title)
  if (!wanted) return undefined
  const found = lines.slice(0, before).findLastIndex((line) => isTitle(dense(line), wanted))
  return found === -1 ? undefined : found
}

/** A heading may say a little more than the title, as a sentence that mentions it says much more. */
const isTitle = (line: string, title: string): boolean => line.includes(title) && line.length < title.length + 15

const dense = (text: string): string => text.replace(/[\s\p{P}]/gu, '')
