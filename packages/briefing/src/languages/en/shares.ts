import type { FigureMention } from '../rules'
import { matchesOf } from '../shared/matches'
import { boundOf, leadOf } from './bounds'

const numerals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const parts = 'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ')
const part = `(?:half|(?:an?|one|two|three|four|five|seven|nine)[-\\s](?:${parts.slice(1).join('|')})s?)`
/** Behind a share stands its whole; “a quarter of a million” is an amount, and “half of 2025” a period. */
const whole =
  '(?=\\sof\\s(?!(?:1[89]|20)\\d\\d|(?:January|February|March|April|May|June|July|August|September|October|November|December|this|last|next)\\b|an?\\s(?:million|billion|trillion|century|dozen|hundred|thousand))|(?<=half)\\s(?:the|its|their|all|our)\\s(?!million|billion))'
const range = `between\\s(${part})\\sand\\s(${part})(?![\\w-])`
const one = `(${part})${whole}`
const oneIn = `(${numerals.join('|')}|\\d{1,3})\\s(?:([a-z]{3,20})\\s)?(?:in|out\\sof)(?:\\severy)?\\s(${numerals.join('|')}|\\d{1,3}|1,?000)(?![\\d,.:]*\\d|\\s(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?)\\b)(?=[\\s.,;)]|$)`
const shareInParts = new RegExp(`(?<![\\w-])(?:${range}|${one})`, 'gi')
const signOfParts = new RegExp(`${parts.join('|')}`, 'i')
const shareInNumbers = new RegExp(`(?<![\\w-])${oneIn}`, 'gi')
const signOfNumbers = new RegExp(`(?:${numerals.join('|')}|\\d)\\s(?:[a-z]{3,20}\\s)?(?:in|out\\sof)\\s`, 'i')

const partValue = (written: string): number => {
  const words = written.toLowerCase().split(/[-\s]/)
  if (words[0] === 'half') return 1 / 2
  const name = (words.at(-1) ?? '').replace(/s$/, '')
  return Math.max(1, numerals.indexOf(words[0] ?? '') + 1) / (parts.indexOf(name) + 2)
}

const countOf = (word: string): number =>
  /^\d/.test(word) ? Number(word) : Math.max(1, numerals.indexOf(word.toLowerCase()) + 1)

const percent = (value: number): number => Number((value * 100).toPrecision(15))

/** A figure with the words before it that bound it. */
const bounded = (text: string, figure: FigureMention): FigureMention => {
  const before = text.slice(Math.max(0, figure.from - 60), figure.from)
  const lead = leadOf(before)
  const { bound, isNearly } = boundOf(before, lead?.words, undefined)
  return {
    ...figure,
    from: figure.from - (lead?.length ?? 0),
    ...(bound ? { bound } : {}),
    ...(isNearly ? { isNearly } : {}),
  }
}

const ofOne = /^\sof\s(?:one|an?|1)\s(?:percent(?!age)|per\scent|%|(percentage\spoint))(?![a-z])/i

const inWords = { unit: '%', isInWords: true } as const

/** “half of”, “two-thirds of”, “one in five”, “between a fifth and a quarter”: shares in words, as per cent. */
export const sharesIn = (text: string): FigureMention[] => [
  ...matchesOf(text, shareInParts, signOfParts).map((match) => {
    const [all, low, high, alone = ''] = match
    const at = { from: match.index, to: match.index + all.length, ...inWords }
    if (low && high) return { ...at, value: [percent(partValue(low)), percent(partValue(high))] as const }
    const [rest, percentage] = ofOne.exec(text.slice(at.to, at.to + 30)) ?? []
    // “A tenth of one per cent” is an amount as any other.
    if (rest)
      return bounded(text, {
        from: at.from,
        to: at.to + rest.length,
        unit: percentage ? '%p' : '%',
        value: Number(partValue(alone).toPrecision(15)),
      })
    return bounded(text, { ...at, value: percent(partValue(alone)) })
  }),
  ...matchesOf(text, shareInNumbers, signOfNumbers).flatMap((match) => {
    const [all, some = '', noun, of = ''] = match
    const value = countOf(some) / countOf(of)
    // “12 died in 2024” is no share, and “two homes in ten” is one.
    const isShare = value > 0 && value < 1 && (!noun || /s$/.test(noun) || some.toLowerCase() === 'one')
    if (!isShare || (noun && /^\d/.test(of) && Number(of) > 100)) return []
    return [bounded(text, { from: match.index, to: match.index + all.length, ...inWords, value: percent(value) })]
  }),
]

const multiple =
  /(?<![\w-])(doubled?|twice(?=\sas\s|\sthe\s|\sits\s|\stheir\s|\sthat\s|\sa\s(?:day|week|month|year)\b)|tripled?|trebled?|quadrupled?|twofold|threefold|fourfold|fivefold|sixfold|tenfold)(?:\sas\s(?:many|much|large|big|high|long|fast|likely|often)(?!\w))?(?![\w-])/gi
/** “double” as a noun or an adjective of something else: a double room. */
const isOtherDouble = /^(?:double|triple)$/i
const multipleValue = (word: string): number => {
  const folds = { two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10 }
  const fold = folds[word.slice(0, -4) as keyof typeof folds]
  if (word.endsWith('fold')) return fold ?? 1
  if (/^(?:d|tw)/.test(word)) return 2
  return word.startsWith('q') ? 4 : 3
}

/** “doubled”, “twice as many”, “a threefold rise”. */
export const multiplesIn = (text: string): FigureMention[] =>
  matchesOf(text, multiple, /doubl|twice|tripl|trebl|quadrupl|fold/i).flatMap((match) => {
    const [all, word = ''] = match
    const to = match.index + all.length
    if (
      isOtherDouble.test(all) &&
      !/^\s(?:the|its|their|his|her|that|what|in\s(?:size|number|value))\b/.test(text.slice(to, to + 14))
    )
      return []
    return [bounded(text, { from: match.index, to, value: multipleValue(word.toLowerCase()), unit: 'times' })]
  })

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const ordinal = `(${ordinals.join('|')}|\\d{1,3}(?:st|nd|rd|th))`
const superlative =
  '(?:most|least|best|worst|(?:larg|bigg|high|fast|long|low|small|busi|old|young|rich|poor|clos|few|strong|weak|cheap|dear|warm|hott|cold|dri|wett|deadli|tall|deep|wid|heavi|steep|great|slow|earli|lat)est)'
/** `d` of the flags finds the place of the ordinal in its words. */
const rank = new RegExp(
  `(?<![\\w-])(?:${ordinal}[-\\s]${superlative}(?![a-z])|(?:rank(?:s|ed|ing)?|came|comes|placed|finished)\\s(?:[A-Z]\\w{1,20}\\s|it\\s|joint\\s){0,2}${ordinal}(?![\\w-])(?!\\s(?:in|to)\\s(?:line|a\\b|power))|(?:is|was)\\s${ordinal}(?=\\s(?:among|behind|of\\s\\d|out\\sof|worldwide|in\\sthe\\s(?:world|country|table|ranking)))|(?<=\\b(?:and|but|or|to)\\s)(\\d{1,3}(?:st|nd|rd|th))(?=\\s(?:in|among|on)\\s(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))|(second)\\sonly\\sto|${ordinal}\\s(?:place|out\\sof\\s\\d{1,3}))(?![a-z])`,
  'gid',
)

const signOfRank = new RegExp(`${ordinals.join('|')}|\\d(?:st|nd|rd|th)`, 'i')

/** “third-largest”, “ranked 11th”. */
export const ranksIn = (text: string): FigureMention[] =>
  matchesOf(text, rank, signOfRank).map((match) => {
    const index = match.findIndex((group, at) => at > 0 && group !== undefined)
    const word = (match[index] ?? '').toLowerCase()
    const value = /^\d/.test(word) ? Number.parseInt(word, 10) : ordinals.indexOf(word) + 1
    const [from = match.index] = match.indices?.[index] ?? []
    return { from, to: match.index + match[0].length, value, rank: true as const }
  })
