import type { FigureMention, Span } from '../rules'
import { fractionSigns, plainNumber } from '../shared/numbers'
import { boundOf, lead, suffixOf, tail, tailBehind } from './bounds'
import { type CountedUnit, currency, moneyOf, nounUnit, restOfUnit, unit, unitOf } from './units'

const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
}
const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const upTo99 = `(?:(?:${tens.join('|')})(?:[-\\s](?:${small.slice(0, 9).join('|')}))?|${small.join('|')})`
const spelled = `(?!one\\sday\\b)(?:(?:${upTo99}|an?)\\shundred\\s(?:and\\s)?${upTo99}|${upTo99}\\sand\\sa\\s(?:half|quarter)(?=\\s)|${upTo99}|a dozen|half a(?=\\s(?:million|billion|trillion))|an?(?=\\s(?:hundred|thousand|million|billion|trillion)\\s))`
const digits = `\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,9}\\s\\d/\\d(?!\\d)|\\d+(?:\\.\\d+|[${fractionSigns}])?|[${fractionSigns}]`
const number = `${digits}|${spelled}(?![\\w-])`
/** The end of a range. Behind digits there are digits: “5% to one firm” is none. */
const other = `${digits}|(?<=\\b(?:${tens.join('|')}|${small.join('|')})\\s(?:to|and)\\s)${spelled}(?![\\w-])`
const scale = '(?:\\s?-?(hundred|thousand|million|billion|trillion|bn|mn|tn|[mk](?![a-zA-Z])))?'
const named = `(?:[\\s-]?${unit}(?![A-Za-z]))?(?:\\s\\([A-Z][A-Za-z]{0,2}\\))?`
/** A minus, which is no hyphen between two words. */
const sign = '((?<![^\\s(])[-−–]|minus\\s|negative\\s)?'
/** A counted noun: a plural, perhaps with one word before it. */
const counted =
  /^\s(?:(?!(?:of|to|in|and|or|the|an?|its|at|on|by|per|as|for|is|was|from|with|that|this|than|years?|days?)\b)[a-z-]+\s)?(?!(?:is|was|has|as|its|this|does|says|sets|lets|gives|allows|requires|covers|of|years)\b)([a-z]{2,}(?:[^s\W]s|ss?es)|(?:wo)?men|children|fishermen|staff|aircraft)(?![\w-])/
/** Nouns that take a number as a name (“article 5”), so that the number is no figure. */
const numbered =
  /(?:\b(?:article|section|chapter|part|table|figure|annex|page|line|no\.|number|item|step|phase|day|room|route|flight|version|unit|level|grade|stage|week|january|february|march|april|may|june|july|august|september|october|november|december)\s)$/i
const figure = new RegExp(
  `(?<![\\w.,$€£¥₩-])(?:${lead}\\s)?${sign}${currency}(${number})${scale}(?:(?:\\s?(?:%|per cent|percent))?\\s?(?:[-–—~]|to|(?<=between\\s\\S{1,12}(?:\\s\\w{1,8})?\\s)and)\\s?${currency}(${other})${scale})?${named}${tail}`,
  'gi',
)
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const rank = new RegExp(
  `(?<![\\w-])(?:(${ordinals.join('|')})[- ](?=(?:largest|biggest|highest|most|fastest|longest|lowest|smallest|busiest)\\b)|(?:ranked|ranks|came|placed|is|was|comes)\\s(${ordinals.join('|')})(?=\\s(?:in|among|after|behind|of|worldwide)|[,.])|(second) only to|(\\d+)(?:st|nd|rd|th)[- ](?=largest|biggest|highest|most|place))`,
  'gi',
)
const multiples =
  /(?<![\w-])(doubled?|twice(?=\sas\s|\sthe\s|\sits\s|\sthat\s|\sa\s(?:day|week|month|year)\b)|tripled?|threefold|fourfold|fivefold|tenfold)(?![\w-])/gi
const monthAfter = /^\s(?:January|February|March|April|May|June|July|August|September|October|November|December)/

/** Of “one hundred and twenty-five” and its parts. */
const spelledOut = (written: string): number => {
  const words = written.split(/[\s-]+/).filter((word) => word !== 'and')
  const half = ['half', 'quarter'].indexOf(words.at(-1) ?? '')
  if (half >= 0 && words.length > 2) return spelledOut(words.slice(0, -2).join(' ')) + (half === 0 ? 0.5 : 0.25)
  let sum = 0
  for (const word of words) {
    if (word === 'hundred') sum *= 100
    else if (tens.includes(word)) sum += (tens.indexOf(word) + 2) * 10
    else sum += small.indexOf(word) + 1 || 1
  }
  return sum
}

const numberOf = (written: string): number => {
  const half = /^(\d+)\s(\d)\/(\d)$/.exec(written)
  if (half) return Number(half[1]) + Number(half[2]) / Number(half[3])
  if (!/^[a-z]/i.test(written)) return plainNumber(written)
  const words = written.toLowerCase()
  return { 'a dozen': 12, 'half a': 0.5 }[words] ?? spelledOut(words)
}

const amountOf = (written: string, scale: string | undefined): number =>
  Number((numberOf(written) * (scale ? (scales[scale.toLowerCase()] ?? 1) : 1)).toPrecision(15))

const numerals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const parts = 'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ')
/** “half of”, “two-thirds of”, “one in five”: shares in words, as per cent. */
const share = new RegExp(
  `(?<![\\w-])(?:(half)(?=\\s(?:of|the|its|their|all)\\s(?!million|billion))|(an?|one|two|three)[-\\s](${parts.slice(1).join('|')})s?(?=\\sof\\s(?!(?:1[89]|20)\\d\\d|an?\\s(?:million|billion|trillion|century)))|(${numerals.join('|')}|\\d{1,3})\\s(?:in|out\\sof)(?:\\severy)?\\s(${numerals.join('|')}|\\d{1,3})(?=\\s[a-z]))`,
  'gi',
)

const countOf = (word: string): number =>
  /^\d/.test(word) ? Number(word) : Math.max(1, numerals.indexOf(word.toLowerCase()) + 1)

const sharesIn = (text: string): (FigureMention & Span)[] =>
  [...text.matchAll(share)].flatMap((match) => {
    const [whole, half, many = 'one', part = '', some = 'one', all] = match
    const value = half
      ? 1 / 2
      : all
        ? countOf(some) / countOf(all)
        : countOf(many) / (parts.indexOf(part.toLowerCase()) + 2)
    if (value > 1 || value === 0) return []
    const percent = Number((value * 100).toPrecision(15))
    return [{ from: match.index, to: match.index + whole.length, value: percent, unit: '%', isInWords: true as const }]
  })

const moved =
  /(?<![A-Za-z])(?:rose|risen|rises?|rising|grew|grows?|grown|climb(?:s|ed)?|jump(?:s|ed)?|increas(?:e[sd]?|ing)|up|went|moved|rais(?:e[sd]?|ing)|fell|fallen|falls?|falling|drop(?:s|ped)?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|cut|reduc(?:e[sd]?|ing)|down|lower(?:s|ed)?|slid|eas(?:ed|es))\s(?:[\w%$.,-]{1,20}\s){0,3}from\s$/i

const percent = /(?:%|per cent|percent)$/
/** A share and a sum make no range: grew 3% to $58 billion. */
const unlike = /(?:%|per cent|percent)\sto\s[$€£¥₩A-Z]/

/** Between two figures with “to” between them, if something moved from one to the other. */
const twoIn = (text: string, at: number, whole: string): Span | undefined => {
  const begin = at + whole.length - whole.trimStart().length
  const found = /\sto\s/.exec(whole)
  if (!found || !(unlike.test(whole) || moved.test(text.slice(Math.max(0, begin - 90), begin)))) return undefined
  return { from: at + found.index, to: at + found.index + found[0].length }
}

/** The words behind a number: its bound, and what is counted. */
interface Counted extends Partial<CountedUnit> {
  /** The end of its words. */
  to: number
  trailing?: string | undefined
  /** Only a noun that is no unit by itself. */
  isNoun?: true
}

const countedAt = (text: string, end: number, written: string | undefined, mayCount: boolean): Counted => {
  const suffix = suffixOf(text.slice(end, end + 6))
  const from = end + (suffix?.length ?? 0)
  const plural = mayCount ? counted.exec(text.slice(from, from + 40)) : null
  const known = unitOf(written) ?? (plural ? nounUnit(plural[1] ?? '') : undefined)
  const to = from + (plural?.[0].length ?? 0)
  const rest = known && restOfUnit(text.slice(to, to + 20))
  const unit = known && rest ? { unit: known.unit + rest.written } : known
  const behind = to + (rest?.length ?? 0)
  const trailing = suffix?.words ?? tailBehind.exec(text.slice(behind, behind + 24))?.[0]
  return {
    ...unit,
    to: behind + (suffix ? 0 : (trailing?.length ?? 0)),
    trailing,
    ...(plural && !unitOf(plural[1]) ? { isNoun: true as const } : {}),
  }
}

/** “three hundred and” before a number in words that is only its end. */
const goesOn = /(?:hundred|thousand|million)\s(?:and\s)?$/i

export const figures = (text: string): FigureMention[] => {
  const shares = sharesIn(text)
  const found: FigureMention[] = [...shares]
  for (const match of text.matchAll(figure)) {
    const [whole, lead, minus, sign, first = '', firstScale, secondSign, second, secondScale, unit, tail] = match
    if (shares.some((one) => one.from < match.index + whole.length && match.index < one.to)) continue
    const money = moneyOf(sign)
    const end = match.index + whole.trimEnd().length
    const before = text.slice(Math.max(0, match.index - 90), match.index)
    const isSpelled = !/\d/.test(whole)
    const isYearLike = /^(?:1[89]|20)\d\d$/.test(first) && !firstScale
    const thing = countedAt(text, end, unit, !(numbered.test(before) || isYearLike || tail || unit))
    if (isSpelled && goesOn.test(before)) continue
    const named = money ?? thing.unit
    // “One of them” is none; “three conditions” is one that only a brief may ask about.
    if (isSpelled && !named) continue
    const isYear = !named && !firstScale && !secondScale
    const { bound, isNearly } = boundOf(before, lead, tail ?? thing.trailing)
    if (isYear && !(first.includes(',') || bound)) continue
    if (isYear && isYearLike) continue
    if (isYear && monthAfter.test(text.slice(end, end + 12))) continue
    const start = match.index + (whole.length - whole.trimStart().length)
    const value =
      second === undefined
        ? amountOf(first, firstScale) * (minus ? -1 : 1)
        : ([amountOf(first, firstScale ?? secondScale), amountOf(second, secondScale)] as const)
    const apart = typeof value === 'number' ? undefined : twoIn(text, match.index, whole)
    // A number with too many digits is infinite in JavaScript and no figure.
    if (![value].flat().every(Number.isFinite)) continue
    const per = money ? restOfUnit(text.slice(end, end + 20)) : undefined
    const to = per ? end + per.length : thing.to
    const shared = named ? { unit: named } : {}
    if (apart !== undefined) {
      const [low, high] = value as readonly [number, number]
      const isShare = percent.test(text.slice(start, apart.from))
      const own = isShare ? { unit: '%' } : shared
      const unit = moneyOf(secondSign)
      found.push({
        from: start,
        to: apart.from,
        value: isShare ? amountOf(first, firstScale) : low,
        ...own,
        isStart: true,
      })
      found.push({ from: apart.to, to, value: high, ...(unit ? { unit } : shared) })
      continue
    }
    found.push({
      from: start,
      to,
      value,
      ...shared,
      ...(!money && thing.unitMay ? { unitMay: thing.unitMay } : {}),
      ...(bound ? { bound } : {}),
      ...(isNearly ? { isNearly } : {}),
      ...(isSpelled && thing.isNoun && !firstScale ? { isInPassing: true as const } : {}),
    })
  }
  for (const match of text.matchAll(rank)) {
    const word = (match[1] ?? match[2] ?? match[3])?.toLowerCase()
    const value = word ? ordinals.indexOf(word) + 1 : Number(match[4])
    found.push({ from: match.index, to: match.index + match[0].trimEnd().length, value, rank: true })
  }
  for (const match of text.matchAll(multiples)) {
    const word = match[0].toLowerCase()
    const value = /^(?:d|tw)/.test(word) ? 2 : word.startsWith('trip') ? 3 : small.indexOf(word.slice(0, -4)) + 1
    found.push({ from: match.index, to: match.index + match[0].length, value, unit: 'times' })
  }
  return found.sort((a, b) => a.from - b.from)
}

/** A head of a table whose numbers count in per cent. */
export const shareHead = /\b(?:change|growth|rate|share|per cent|percent|proportion)\b/i

const ratioBefore = /\d\s?(?::|\sto|\sout of)\s?$/
const ratioAfter = /^\s?(?::\s?\d|(?:to|out of)\s\d)/

/** Whether a number stands beside another in a ratio or a vote: 7 to 2, 3:1. */
export const isInRatio = (text: string, { from, to }: Span): boolean =>
  ratioBefore.test(text.slice(Math.max(0, from - 12), from)) || ratioAfter.test(text.slice(to, to + 12))
