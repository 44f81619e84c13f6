import type { DraftingRules } from '../../languages/rules'
import { type Body, isDateLine, isInterruption } from '../body'
import { longestTitle, type SourceFacts } from './metadata'

/** Lines that name no document: addresses, telephone numbers, rights, paths through a site, labels, mere numbers. */
const noTitle = /@|https?:|www\.|\(?\d{2,4}\)?[-–)]\s?\d{3,4}[-–]\d{4}|[©ⓒ]|\S\s[>›»]\s\S|\||\t|:$|^[^\p{L}]*$/iu

/** Whether a line is wide enough for a title: a letter of Korean is as wide as two of English. */
const isWide = (line: string): boolean => line.length + (line.match(/[\u1100-\uffdc]/g)?.length ?? 0) >= 10

/** How many lines above a text its title may stand, with what belongs to the page between them. */
const farthest = 8

/** The title of a document without markup: a line of its heading, or one near above it. */
export const titleIn = (
  { heading, above }: Body,
  rules: DraftingRules,
  /** The lines that say who made the document. */
  credited: ReadonlySet<number>,
): SourceFacts => {
  const nearest = above.slice(-farthest).toReversed()
  const sections = heading.findIndex(({ text }) => /^\s*【/.test(text))
  const own = sections === -1 ? heading : heading.slice(0, sections)
  const lines = [...own, ...nearest]
    .filter(({ number, text }) => !credited.has(number) && !isInterruption({ number, text, from: 0 }, rules))
    .map(({ text }) => text.split(/\s{3}/.test(text.trim()) ? /\s{3,10}/ : '\n')[0]?.trim() ?? '')
    .filter((line) => isTitle(line, rules))
  const [first] = heading
  const kind = first && rules.weakTitle?.test(first.text.trim()) ? first.text.trim() : undefined
  // Below the kind of a document its name may stand between dashes.
  const dashed = kind && own.map(({ text }) => /^\s*[-–—]\s(.*\S)\s[-–—]\s*$/.exec(text)?.[1]).find((one) => one)
  const line = lines.find((one) => !isWeak(one, rules)) ?? dashed ?? lines[0] ?? kind
  const value = line?.replace(/\s+/g, ' ').replace(/^[▣■◆◇□▶●○]\s/, '')
  return value ? { title: { value, because: 'the line above the text', isSure: true } } : {}
}

/** Whether a line is the kind of a document, or the name of a body, as long as there is another. */
const isWeak = (line: string, { weakTitle, credits }: DraftingRules): boolean =>
  weakTitle?.test(line) === true || credits.some(({ pattern, where }) => where === 'above' && pattern.test(line))

const isTitle = (line: string, rules: DraftingRules): boolean =>
  isWide(line) &&
  line.length <= longestTitle &&
  !/^[-–—•□○]\s/.test(line) &&
  ![noTitle, rules.noTitle, rules.byline, rules.furniture, rules.today].some((one) => one.test(line)) &&
  !(rules.release.test(line) && !rules.titlePrefix.test(line)) &&
  !isDateLine(line, rules)

/** The facts with a title that says neither its kind nor its publisher: “Fact sheet: …”, “… | Nuri News”. */
export const withBareTitle = (facts: SourceFacts, { titlePrefix }: DraftingRules): SourceFacts => {
  const { title, publisher } = facts
  if (!title) return facts
  const name = publisher?.value.toLowerCase()
  let value = title.value.replace(titlePrefix, '')
  const parts = value.split(/\s[|–—-]\s/)
  const last = parts.at(-1) ?? ''
  if (name && parts.length > 1 && last.toLowerCase() === name) value = value.slice(0, value.length - last.length - 3)
  const colon = value.indexOf(': ')
  const head = value.slice(0, Math.max(0, colon)).toLowerCase()
  if (name && head.startsWith(name) && colon - name.length < 10) value = value.slice(colon + 2)
  return value.trim() === '' ? facts : { ...facts, title: { ...title, value: value.trim() } }
}
