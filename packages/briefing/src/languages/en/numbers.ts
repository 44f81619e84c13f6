import { matchAt } from '../shared/match-at'
import { fractionSigns, plainNumber } from '../shared/numbers'
import { endOfNumberWords, large, valueOfWord } from './number-words'

/** A number as it stands in a text, in digits or in words. */
export interface WrittenNumber {
  /** Behind its last character. */
  to: number
  /** Without the scale behind digits: 2.3 of “2.3 million”, but 2,000,000 of “two million”. */
  value: number
  isSpelled: boolean
  /** The digits as they stand, or the words. */
  written: string
  /** The last scale word of a number in words: 1e6 of “two million”. */
  scale?: number
}

const scales: Readonly<Record<string, number>> = {
  ...large,
  hundred: 100,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
}
const digits = new RegExp(
  `(?:(?:\\d{1,3}(?:,\\d{3})+|\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d{1,3}(?:[\\u00a0\\u2009\\u202f ]\\d{3})+)(?!\\d)|\\d{1,30})(?:\\.\\d{1,15})?(?:[${fractionSigns}]|[\\s-]\\d\\/\\d(?![\\d/]))?|[${fractionSigns}]`,
  'y',
)
const scaleBehind =
  /(?:\s?-?(?=[a-z]{2})|\s?)(hundred|thousand|lakhs?|million|crores?|billion|trillion|mln|bln|trn|bn|mn|tn|[kmb])(?![A-Za-z])/iy

/** Before the first character of a number in digits or in words. */
export const numberStart = new RegExp(
  `(?<![\\w.,/#’'])(?:(?=[\\d${fractionSigns}])|(?<![A-Za-z]-)(?=(?:an?|half|quarter|${[...valueOfWord.keys()].join('|')})(?![a-z])))`,
  'gi',
)

const wordValue = (words: string): number => {
  let [sum, group] = [0, 0]
  for (const word of words.split(/[\s,-]+/)) {
    if (word === 'and' || word === '') continue
    if (word === 'hundred') group = (group || 1) * 100
    else if (word in large) {
      sum += (group || (sum === 0 ? 1 : 0)) * (large[word] ?? 1)
      // “hundred thousand million”: a scale behind another one multiplies it.
      if (group === 0 && sum > 1 && sum !== large[word]) sum *= large[word] ?? 1
      group = 0
    } else group += valueOfWord.get(word) ?? (word === 'a' || word === 'an' ? 1 : 0)
  }
  return sum + group
}

const spelledValue = (written: string): number => {
  const words = written.toLowerCase().replace(/\s+/g, ' ')
  const part = /^(half|(?:an? |one )?quarter|three.quarters)(?: of)?(?: an?|-)? ?-?(dozen|\w+)$/.exec(words)
  if (part) {
    const share = part[1] === 'half' ? 0.5 : part[1]?.startsWith('three') ? 0.75 : 0.25
    return share * (part[2] === 'dozen' ? 12 : (scales[part[2] ?? ''] ?? 1))
  }
  const many = /^(.+) dozen$/.exec(words)
  if (many) return 12 * wordValue(many[1] ?? '')
  const and = /^(\S+) and (a|one|three) (half|quarters?)(?: (.+))?$/.exec(words)
  if (and) {
    const share = (and[2] === 'three' ? 3 : 1) * (and[3] === 'half' ? 0.5 : 0.25)
    return (wordValue(and[1] ?? '') + share) * (scales[and[4] ?? ''] ?? 1)
  }
  return wordValue(words)
}

const digitValue = (written: string): number => {
  const half = /^(.+)[\s-](\d)\/(\d)$/.exec(written)
  if (half) return digitValue(half[1] ?? '') + Number(half[2]) / Number(half[3])
  return plainNumber(written.replace(/\s/g, ''))
}

const exact = (value: number): number => Number(value.toPrecision(15))

/** The number that begins at a place of a text. */
export const numberAt = (text: string, at: number): WrittenNumber | undefined => {
  const [inDigits] = matchAt(digits, text, at) ?? []
  if (inDigits !== undefined)
    return { to: at + inDigits.length, value: exact(digitValue(inDigits)), isSpelled: false, written: inDigits }
  const end = endOfNumberWords(text, at)
  if (end === undefined) return undefined
  const inWords = text.slice(at, end)
  const last = large[inWords.split(/[\s-]/).at(-1)?.toLowerCase() ?? '']
  return {
    to: end,
    value: exact(spelledValue(inWords)),
    isSpelled: true,
    written: inWords,
    ...(last ? { scale: last } : {}),
  }
}

/** The scale behind a number in digits: “million”, “bn”, “k”. */
export const scaleAt = (text: string, at: number): { to: number; by: number; written: string } | undefined => {
  const [whole, word = ''] = matchAt(scaleBehind, text, at) ?? []
  if (whole === undefined) return undefined
  const to = at + whole.length
  const by = scales[word.toLowerCase()] ?? 1
  // “1.2 lakh crore”, “3 thousand million”
  const more = word.length > 3 && by >= 1e3 ? scaleAt(text, to) : undefined
  if (more && more.written.length > 3) return { to: more.to, by: by * more.by, written: more.written }
  return { to, by, written: whole }
}

export const scaled = (value: number, by: number): number => exact(value * by)
