import type { Credit, DraftingRules, ReadingRules } from '../../languages/rules'
import { type Body, isDateLine, type SourceLine } from '../body'
import { factsFrom, type Known, mergedFacts, type SourceFacts } from './metadata'

/** How many lines above the document, of its beginning, and below it may say who made it. */
const reach = { above: 15, beginning: 2, below: 15 }

/** The longest line that is looked at, in UTF-16 units. */
const longest = 400

/** The facts that the lines around a document give, and which lines these are. */
interface Credits {
  metadata: SourceFacts
  /** A day with a word beside it that says that the document was published then. */
  labelled: Known | undefined
  /** The numbers of those lines. */
  lines: ReadonlySet<number>
}

interface Around {
  above: readonly SourceLine[]
  beside: readonly SourceLine[]
  below: readonly SourceLine[]
}

/** Reads the lines above, beside and below a document that say who wrote and published it, and when. */
export const creditsIn = (
  { body, drafting, rules }: { body: Body; drafting: DraftingRules; rules: ReadingRules },
  lines: readonly SourceLine[],
): Credits => {
  const opening = lines.slice(body.first - 1, body.last).filter(({ text }) => text.trim() !== '')
  const around: Around = {
    above: [...body.above.slice(-reach.above), ...body.heading].map(short),
    beside: [...body.above.slice(-reach.above), ...opening.slice(0, body.heading.length + reach.beginning)].map(short),
    below: [...opening.slice(-2), ...body.below.slice(0, reach.below), ...body.below.slice(-2)].map(short),
  }
  const dayOf = (words: string): string | undefined => dayIn(rules.dates(words, {}))
  const seen = new Set<number>()
  const found = drafting.credits.flatMap((credit) => metadataOf(credit, around, dayOf, seen))
  return { metadata: mergedFacts(found), labelled: labelledDay(around, drafting, dayOf), lines: seen }
}

const short = (line: SourceLine): SourceLine => ({ ...line, text: line.text.slice(0, longest) })

const metadataOf = (
  { pattern, where }: Credit,
  { above, beside, below }: Around,
  dayOf: (words: string) => string | undefined,
  seen: Set<number>,
): SourceFacts[] => {
  const lines = where === 'above' ? above : where === 'bottom' ? below : beside
  for (const [index, { number, text }] of lines.entries()) {
    const line = text.replace(/\s+/g, ' ').trim()
    const groups = pattern.exec(line)?.groups ?? labelAlone(line, lines[index + 1], pattern)
    if (!groups) continue
    const { title, publisher, authors, issued } = groups
    const facts = { title, publisher, issued, authors: authors?.split(/\s?[·,&]\s?|\sand\s/) ?? [] }
    const metadata = factsFrom(facts, `line ${number}`, dayOf)
    if (Object.keys(metadata).length === 0) continue
    seen.add(number)
    return [metadata]
  }
  return []
}

/** A label with nothing behind it belongs to the line below: “From:”, and the ministry. */
const labelAlone = (line: string, next: SourceLine | undefined, pattern: RegExp): Record<string, string> | undefined =>
  next && line.length <= 20 && line.endsWith(':') ? pattern.exec(`${line} ${next.text.trim()}`)?.groups : undefined

const dayIn = (dates: readonly { date?: string }[]): string | undefined =>
  dates.find(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(date ?? ''))?.date

/** The first day beside which a word says that something was published then. */
const labelledDay = (
  { above, beside, below }: Around,
  drafting: DraftingRules,
  dayOf: (words: string) => string | undefined,
): Known | undefined => {
  for (const line of [...above.toReversed(), ...beside, ...below]) {
    if (line.text.trim().length > 120 || !drafting.published.test(line.text)) continue
    const value = dayOf(line.text)
    if (value && (isDateLine(line.text, drafting) || drafting.published.test(line.text)))
      return { value, because: `line ${line.number} says that it was published then`, isSure: true }
  }
  return undefined
}
