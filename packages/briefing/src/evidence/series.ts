import type { ReadingRules } from '../languages/rules'
import { linesIn } from '../languages/shared/lines'
import { type HeadedNumber, numberIn } from './headed-number'
import { isUnit, withUnit } from './unit-of-head'

/** The longest line that a series is looked for in, in UTF-16 units. */
const longest = 2000

const sign = '[△+−–-]?'
const digits = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,10})?'
/** A year, a month, a quarter: with an apostrophe, with letters behind. */
const period =
  "(?:(?:19|20)\\d\\d|['’]\\d\\d|Q[1-4]|[1-4]Q|H[12]|FY\\s?\\d\\d(?:\\d\\d)?|\\d{1,2}(?=\\p{L}))(?:\\.\\d{1,2})?\\p{L}{0,3}"
/** Words behind a number: its unit, or others. */
const tail = '(?<unit>[^\\s\\d()→⇒,;/·|]{0,8}(?:\\s[^\\s\\d()→⇒,;/·|]{1,6})?)'
const between = '\\s{0,2}(?:→|⇒|➝|->|,|;|/|·|\\s)\\s{0,2}'

/** The ways to write one entry of a series, the period before or behind the number, and a sign that each entry has. */
const entries = [
  {
    sign: /[(<[]/g,
    entry: new RegExp(`[(<\\[](?<period>[^()<>[\\]]{1,16})[)>\\]]\\s?(?<number>${sign}${digits})${tail}`, 'dgu'),
  },
  {
    sign: /[:：]/g,
    entry: new RegExp(`(?<![\\p{L}\\d.,'’])(?<period>${period})\\s?[:：]\\s?(?<number>${sign}${digits})${tail}`, 'dgu'),
  },
  {
    sign: /[([]/g,
    entry: new RegExp(
      `(?<![\\p{L}\\d.,])(?<number>${sign}${digits})${tail}\\s?[(\\[](?<period>${period})[)\\]]`,
      'dgu',
    ),
  },
]
const gap = new RegExp(`^${between}$`, 'u')
/** A period and its number with only a space between them are a series where arrows lead from one to the next. */
const byArrows = new RegExp(`(?<![\\p{L}\\d.,'’])(?<period>${period})\\s(?<number>${sign}${digits})${tail}`, 'dgu')
const arrow = /^\s{0,2}(?:→|⇒|➝|->)\s{0,2}$/

/** The numbers of all series in a text: two or more periods, each with its number, on one line. */
export const seriesIn = (text: string, rules: ReadingRules): HeadedNumber[] => {
  const found: HeadedNumber[] = []
  for (const { text: line, from: index } of linesIn(text)) {
    if (line.length > longest || !/\d/.test(line)) continue
    for (const run of seriesOf(line)) found.push(...numbersOf(line, index, run, rules))
  }
  return found
}

/** The entries of each series of a line. */
const seriesOf = (line: string): RegExpExecArray[][] => {
  for (const { sign, entry } of entries) {
    if ((line.match(sign)?.length ?? 0) < 2) continue
    const runs = runsIn(line, [...line.matchAll(entry)], gap)
    if (runs.length > 0) return runs
  }
  return /[→⇒➝]|->/.test(line) ? runsIn(line, [...line.matchAll(byArrows)], arrow) : []
}

/** The unit at the start of the words behind a number; none if they only go on: 320으로. */
const unitOf = (words: string, rules: ReadingRules): string => {
  const whole = [words.trim(), words.trim().split(' ')[0] as string].find((one) => isUnit(one, rules))
  if (whole !== undefined || words === '') return whole ?? ''
  const read = rules.figures(`1${words}`).find(({ from, unit }) => from === 0 && unit !== undefined)
  return read ? words.slice(0, read.to - 1) : ''
}

/** Matches that follow one another with hardly anything between them. */
const runsIn = (line: string, matches: readonly RegExpExecArray[], between: RegExp): RegExpExecArray[][] => {
  const runs: RegExpExecArray[][] = []
  let end = -1
  for (const match of matches) {
    const last = runs.at(-1)
    if (last && between.test(line.slice(end, match.index))) last.push(match)
    else runs.push([match])
    end = match.index + match[0].length
  }
  return runs.filter((run) => run.length > 1)
}

const numbersOf = (
  line: string,
  from: number,
  run: readonly RegExpExecArray[],
  rules: ReadingRules,
): HeadedNumber[] => {
  const head = line
    .slice(0, run[0]?.index)
    .replace(/^[^\p{L}\p{N}(<[]+/u, '')
    .trimEnd()
    .replace(/\s?[:：]$/u, '')
  const { words, unit: ofHead } = withUnit(head.slice(-200), rules)
  const units = run.map(({ groups }) => unitOf(groups?.unit ?? '', rules))
  // “(3월)300 → (4월)310만 톤”: the unit of the last is that of all.
  const last = units.at(-1) ?? ''
  const shared = units.slice(0, -1).every((one) => one === '') && isUnit(last, rules) ? last : undefined
  const periods = new Set(run.map(({ groups }) => groups?.period?.trim() ?? ''))
  return run.flatMap(({ groups, indices }, index): HeadedNumber[] => {
    const [start = 0, end = 0] = indices?.groups?.number ?? []
    const label = [words, groups?.period?.trim()].filter((one) => one).join(' ')
    const value = units[index] === '' ? numberIn(line.slice(start, end)) : undefined
    const unit = ofHead ?? shared
    const at = { from: from + start, to: from + end + (units[index] ?? '').length }
    const heads = [{ own: [groups?.period?.trim() ?? ''], others: periods }]
    return [{ ...at, label, heads, ...(value === undefined ? {} : { value, ...(unit ? { unit } : {}) }) }]
  })
}
