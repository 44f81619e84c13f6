import type { DraftingRules, Span } from '../languages/rules'

/** A line of a file, counted from 1. */
export interface SourceLine {
  number: number
  text: string
  from: number
}

/** The range of a document in its file. */
export interface Body {
  first: number
  last: number
  /** The lines of its heading, first to last. */
  heading: readonly SourceLine[]
  /** The lines above the document, nearest last. */
  above: readonly SourceLine[]
  /** The lines below the document. */
  below: readonly SourceLine[]
  /** Whether some lines of the file are left out. */
  isPart: boolean
}

export const linesOf = (text: string): SourceLine[] => {
  let from = 0
  return text.split('\n').map((line, index) => {
    const made = { number: index + 1, text: line.replaceAll('\u2029', ' '), from }
    from += line.length + 1
    return made
  })
}

const isBlank = ({ text }: SourceLine): boolean => text.trim() === ''
/** A full stop, with the mark of a note behind it: 다.1) */
const fullStop = /[.?!。]["'”’)\]」]*(?:\d{1,2}\)|\[\d{1,2}\]|[*†‡¹²³⁴-⁹]{1,2})?$/
/** Prose is long and ends with a full stop, or is very long: scraped pages cut the last paragraph off. */
const isProse = ({ text }: SourceLine, { proseEnd, noteEnd }: DraftingRules): boolean => {
  const line = text.trim()
  return (
    (line.length >= 40 && fullStop.test(line)) ||
    (line.length >= 20 && (proseEnd?.test(line) === true || noteEnd?.test(line) === true)) ||
    line.length >= 160 ||
    (line.length >= 15 && itemStart.test(text) && !isSubtitle(line))
  )
}
/** A line that is prose by its last word alone: a headline ends so as well, and begins no document. */
const isNote = ({ text }: SourceLine, rules: DraftingRules): boolean => {
  const line = text.trim()
  const isSentence = fullStop.test(line) || rules.proseEnd?.test(line) === true
  return line.length < 80 && !isSentence && !itemStart.test(text) && rules.noteEnd?.test(line) === true
}

/** A sentence too short to begin a document, though it may go on with one. */
const isShortProse = ({ text }: SourceLine): boolean => {
  const line = text.trim()
  return line.length >= 8 && line.includes(' ') && fullStop.test(line)
}

/** A subtitle stands between two dashes. */
const isSubtitle = (line: string): boolean => /^[-–—].*[-–—]$/.test(line.trim())

/** The mark before an item of a list. */
export const itemStart =
  /^\s*(?:[•·∙○◦◯●□▪■◇◆◈▶▷►▸☞⇒→➔➤✓✔※ㅇ➊-➓①-⑳]\s?(?=[^\s\p{P}])|[*–—-]\s(?=\S)|\u2028|(?:\d{1,2}[.)]|[a-z]\))\s)/u

/** Lists, numbered headings and rows of tables stand between paragraphs of one document. */
const isStructure = ({ text }: SourceLine, { structure }: DraftingRules): boolean =>
  itemStart.test(text) || structure?.test(text) === true || /\S\s?[|\t]\s?\S/.test(text) || /^\s*\|/.test(text)

/** The longest line that may belong to the page, in UTF-16 units. A pattern runs out of stack on one of megabytes. */
const longestFurniture = 1000

const isFurniture = ({ text }: SourceLine, { furniture }: DraftingRules): boolean =>
  text.length <= longestFurniture && furniture.test(text.trim())

/** Whether a line interrupts a document that goes on below it. */
export const isInterruption = ({ text }: SourceLine, { interruption }: DraftingRules): boolean =>
  text.length <= longestFurniture && interruption.test(text.trim())

/** How many lines that are neither prose nor list may stand between two paragraphs. */
const strays = 3

/** Ranges of a text that are known already, in order. */
interface Marked {
  /** Those that are no part of the document. */
  aside?: readonly Span[]
  tables?: readonly Span[]
}

/**
 * Finds the document in a page: the longest run of paragraphs, with its heading. Lines that belong to the page end a
 * run.
 */
export const findBody = (text: string, rules: DraftingRules, { aside = [], tables = [] }: Marked = {}): Body => {
  const isAside = among(aside)
  const lines = linesOf(text).filter((line) => !isBlank(line) && !isAside(line))
  const isInTable = among(tables)
  const inTables = new Set(lines.filter(isInTable))
  const isPart = (line: SourceLine): boolean => inTables.has(line) || isStructure(line, rules)
  const runs: SourceLine[][] = []
  let run: SourceLine[] = []
  let waiting: SourceLine[] = []
  let stray = 0
  const close = (): void => {
    if (run.length > 0) runs.push(run)
    run = []
    waiting = []
    stray = 0
  }
  for (const line of lines) {
    if (isInterruption(line, rules)) continue
    if (isFurniture(line, rules) || rules.today.test(line.text)) close()
    else if (
      (isProse(line, rules) && (run.length > 0 || !isNote(line, rules))) ||
      (run.length > 0 && isShortProse(line))
    ) {
      if (run.length > 0) for (const one of waiting) run.push(one)
      run.push(line)
      waiting = []
      stray = 0
    } else {
      waiting.push(line)
      // A table has a number above it and a note below.
      if (inTables.has(line)) stray = 0
      else if (!isPart(line)) stray += 1
      if (stray > strays) close()
    }
  }
  close()
  const best = heaviest(runs, rules) ?? lines
  const top = lines.indexOf(best[0] as SourceLine)
  const start = lines.indexOf(best[headlineOf(best, top === 0, rules)] as SourceLine)
  const heading = headingAbove(lines, start, rules)
  const end = best.at(-1) ?? { number: 1 }
  const last = listBelow(lines, end as SourceLine, rules, isPart)
  const first = (heading[0] ?? best[0])?.number ?? 1
  const above = lines.filter(({ number }) => number < first)
  const isCut = first > (lines[0]?.number ?? 1) || last < (lines.at(-1)?.number ?? 1)
  const below = lines.filter(({ number }) => number > last)
  return { first, last, heading, above, below, isPart: isCut }
}

/** A headline may be a question; as the first line of a file it begins no paragraph. */
const isQuestion = ({ text }: SourceLine): boolean => /^[^.]{1,150}[?!]["'”’)]?$/.test(text.trim())

/** How many lines at the start of a run are a headline that asks, with what stands between it and the first paragraph. */
const headlineOf = (run: readonly SourceLine[], isFirst: boolean, rules: DraftingRules): number => {
  const [begin, next] = run
  if (!begin || !next) return 0
  if (isAsked(begin) && !isProse(next, rules))
    return Math.max(
      0,
      run.findIndex((one, index) => index > 0 && isProse(one, rules)),
    )
  return isFirst && isQuestion(begin) ? 1 : 0
}

/** A question above what is no paragraph, such as a byline, is a headline, though a sentence stands before it. */
const isAsked = ({ text }: SourceLine): boolean => /^[^.]{1,80}(?:\.\s[^.]{1,80})?\?["'”’)]?$/.test(text.trim())

/** Whether all that a line holds is in one of some ranges, given in order. */
const among = (spans: readonly Span[]): ((line: SourceLine) => boolean) => {
  let next = 0
  return ({ text, from }) => {
    const start = from + (text.length - text.trimStart().length)
    while ((spans[next]?.to ?? Infinity) <= start) next += 1
    const span = spans[next]
    return span !== undefined && span.from <= start && from + text.trimEnd().length <= span.to
  }
}

const heaviest = (runs: readonly SourceLine[][], rules: DraftingRules): SourceLine[] | undefined => {
  let [best, most]: [SourceLine[] | undefined, number] = [undefined, -1]
  for (const run of runs) {
    const own = weight(run, rules)
    if (own > most) [best, most] = [run, own]
  }
  return best
}

const weight = (run: readonly SourceLine[], rules: DraftingRules): number =>
  run.filter((line) => isProse(line, rules)).reduce((sum, { text }) => sum + text.trim().length, 0)

/** The lines of a list or a table that ends the document. */
const listBelow = (
  lines: readonly SourceLine[],
  end: SourceLine,
  rules: DraftingRules,
  isPart: (line: SourceLine) => boolean,
): number => {
  let last = end.number
  for (const line of lines.slice(lines.indexOf(end) + 1)) {
    if (!isPart(line) || isFurniture(line, rules)) break
    last = line.number
  }
  return last
}

/** A text that few lines stand above, none of which belongs to a page, begins with the first of them. */
const mostClean = 10

/** Title, subtitle and byline: up to six lines above the first paragraph, below what belongs to the page. */
const headingAbove = (lines: readonly SourceLine[], start: number, rules: DraftingRules): SourceLine[] => {
  const clean = lines.slice(0, start)
  const isClean = (line: SourceLine): boolean =>
    line.text.length < 200 && !isFurniture(line, rules) && (!isProse(line, rules) || isNote(line, rules))
  if (clean.length <= mostClean && clean.every(isClean)) return clean
  const heading: SourceLine[] = []
  for (let index = start - 1; index >= 0 && heading.length < 6; index -= 1) {
    const line = lines[index] as SourceLine
    const isSection = line.text.trim().length < 6 && !line.text.trimEnd().endsWith(':')
    if (isSection || isFurniture(line, rules) || rules.today.test(line.text)) break
    heading.unshift(line)
  }
  // Lines above a title that say when something was published are no part of it, and nor is the title repeated for the
  // page.
  const dated = heading.findLastIndex(
    ({ text }, index) => index < heading.length - 1 && isDateLine(text, rules) && !rules.byline.test(text),
  )
  const below =
    dated >= 0 &&
    dated < 3 &&
    !heading.slice(0, dated).some(({ text }) => text.trim().length >= 12 && !rules.release.test(text))
      ? heading.slice(dated + 1)
      : heading
  const plain = (text: string): string => text.replace(/^\s*\[[^\]]*\]\s*|\([a-z]{3}\)/gi, '').trim()
  const repeated = below.findIndex(({ text }, index) => index > 0 && plain(text) === plain(below[0]?.text ?? ''))
  return repeated > 0 ? below.slice(repeated) : below
}

/** Whether a line is a date with hardly anything else. */
export const isDateLine = (text: string, { published, fullDate }: DraftingRules): boolean =>
  (text.trim().length < 24 || (text.trim().length < 80 && published.test(text))) &&
  (/\d{4}\s?[-./]\s?\d{1,2}\s?[-./]\s?\d{1,2}|\d{1,2}\s\p{Lu}\p{L}{1,20}\s\d{4}|\p{Lu}\p{L}{1,20}\s\d{1,2},\s\d{4}/u.test(
    text,
  ) ||
    fullDate?.test(text) === true)
