import type { Credit, DraftingRules } from '../../languages/rules'
import { dated, type Masthead, type MastheadLine } from './masthead'
import { factsFrom, mergedFacts, type SourceFacts } from './metadata'

/** The facts that the lines around a document give, and which lines these are. */
interface Credits {
  facts: SourceFacts
  /** Those that count for more than the page says of itself. */
  overPage: SourceFacts
  /** The numbers of those lines. */
  lines: ReadonlySet<number>
}

/**
 * Reads the lines above, beside and below a document that say who wrote and published it.
 * @param dayOf the whole day that some words name
 */
export const creditsIn = (
  masthead: Masthead,
  drafting: DraftingRules,
  dayOf: (words: string) => string | undefined,
): Credits => {
  const { credits, signatures, isPerson = () => true } = drafting
  const lines = new Set<number>()
  const overPage: SourceFacts[] = []
  const found = credits.flatMap((credit): SourceFacts[] => {
    for (const { facts, number } of matchesOf(credit, masthead, drafting)) {
      const known = factsFrom({ ...facts, authors: facts.authors.filter(isPerson) }, `line ${number}`, dayOf)
      if (Object.keys(known).length === 0) continue
      lines.add(number)
      if (credit.isOverPage) overPage.push(known)
      return [known]
    }
    return []
  })
  const signed = signatures ? signersIn(masthead.closing, signatures) : []
  const facts = mergedFacts([...found, factsFrom({ authors: signed }, 'the signatures', dayOf)])
  const authors = facts.authors?.filter((one) => one !== facts.publisher?.value)
  return { facts: authors?.length === 0 ? withoutAuthors(facts) : facts, overPage: mergedFacts(overPage), lines }
}

/** The names right below the end of a letter. */
const signersIn = (
  closing: readonly MastheadLine[],
  { end, signer }: NonNullable<DraftingRules['signatures']>,
): string[] => {
  const at = closing.findIndex(({ text }) => end.test(text))
  const names: string[] = []
  for (const { text } of at < 0 ? [] : closing.slice(at + 1)) {
    const one = signer.exec(text)?.groups?.authors
    if (!one) break
    names.push(inNameCase(one))
  }
  return names
}

const withoutAuthors = ({ authors: _, ...facts }: SourceFacts): SourceFacts => facts

/** The name of a body in capitals as bodies are named: “Office of Water”. A short word is one of letters, as in “BBC”. */
const asNamed = (name: string, common: RegExp): string =>
  /\p{Ll}/u.test(name) || !/\s/.test(name)
    ? name
    : name.replace(/\p{L}[\p{L}'’]*/gu, (word, at: number) => {
        if (common.test(word)) return at === 0 ? inNameCase(word) : word.toLowerCase()
        return word.length > 3 ? inNameCase(word) : word
      })

function* matchesOf(
  { pattern, where }: Credit,
  masthead: Masthead,
  { authorRole: role, common }: Pick<DraftingRules, 'authorRole' | 'common'>,
) {
  const lines = linesFor(where, masthead)
  for (const [index, line] of lines.entries()) {
    const groups = groupsIn(line, lines[index + 1], pattern)
    if (!groups) continue
    const { title, publisher, authors, issued } = groups
    const facts = {
      title,
      publisher: publisher && asNamed(publisher, common),
      issued,
      authors: namesIn(authors ?? '', role),
    }
    yield { facts, number: line.number }
  }
}

/** The first line, if a title stands below it; with the next line, if a title stands below both. */
const firstOf = ([first, next, third]: readonly MastheadLine[]): MastheadLine[] => {
  if (!first || !next) return []
  return [{ ...first, text: third ? `${first.text}\n${next.text}` : first.text, segments: [first.text] }]
}

const linesFor = (where: Credit['where'], { above, beside, below }: Masthead): readonly MastheadLine[] => {
  if (where === 'above') return above
  if (where === 'first') return firstOf(above)
  if (where === 'bottom') return below
  if (where === 'anywhere') return [...beside, ...below]
  if (where !== 'dated') return beside
  const isDated = ({ text }: MastheadLine | undefined = nowhere): boolean => text.length < 80 && dated.test(text)
  return above.filter(
    (line, index) =>
      index > 0 &&
      /\p{L}(?<!\p{Lu})/u.test(line.text) &&
      [index - 1, index, index + 1].some((at) => isDated(above[at])),
  )
}

const nowhere: MastheadLine = { number: 0, text: '', segments: [] }

const groupsIn = (
  { text, segments }: MastheadLine,
  next: MastheadLine | undefined,
  pattern: RegExp,
): Record<string, string> | undefined => {
  for (const one of [text, ...segments]) {
    const groups = pattern.exec(one)?.groups
    if (groups) return groups
  }
  // A label with nothing behind it belongs to the line below: “From:”, and the ministry.
  const isLabel = next && text.length <= 20 && text.endsWith(':')
  return isLabel ? pattern.exec(`${text} ${next.text}`)?.groups : undefined
}

/** The names of a list; Korean names may follow one another with nothing but a space between them. */
const namesIn = (list: string, role: RegExp | undefined): string[] =>
  list
    .replace(/\s?\([^()]*\)|\sin\s\p{Lu}[\p{L} -]{1,60}?(?=,|\sand\s|$)/gu, '')
    .split(/\s?[·,&/]\s?|\sand\s/i)
    .map((one) => one.replace(/^[^=]{1,10}=/, ''))
    .map((one) => (role ? one.replace(role, '') : one))
    .flatMap((one) => one.split(/(?<=\p{Script=Hangul}{2})\s(?=\p{Script=Hangul}{2})/u))
    .map(inNameCase)
    .filter((one) => one !== '')

/** A name in capitals as names are written. */
const inNameCase = (name: string): string =>
  /\p{Ll}/u.test(name) ? name : name.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase())
