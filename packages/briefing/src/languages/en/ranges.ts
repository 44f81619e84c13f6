import type { FigureMention, Span } from '../rules'
import { matchAt } from '../shared/match-at'
import { type Amount, amountAt } from './amounts'
import type { Before } from './before-number'
import { countedAt } from './counted-noun'
import { moneyOf, moneyStart } from './currencies'
import { unitAt } from './units'

const yearLike = /^(?:1[5-9]|20)\d\d$/
const dash = /[ \u00a0]?[-–—~][ \u00a0]?/y
const word = /\s(to|or|and)\s/y

export interface End extends Amount {
  money: string | undefined
  isNegative: boolean
  /** The unit of the first number, if it has its own, and its word as it stands. */
  firstUnit: string | undefined
  firstWord: string | undefined
  /** Between the two numbers: their signs and the word. */
  joint: Span
  by: 'dash' | 'to' | 'or' | 'and'
}

/** The end of a range whose first number ends at a place, its unit included: `60%-65%`. */
export const endAt = (text: string, first: Amount, before: Before): End | undefined => {
  const unit = unitAt(text, first.to)
  const tries: [number, string | undefined][] = unit
    ? [
        [unit.to, unit.unit],
        [first.to, undefined],
      ]
    : [[first.to, undefined]]
  for (const [at, firstUnit] of tries) {
    const found = matchAt(dash, text, at) ?? matchAt(word, text, at)
    if (!found) continue
    const by = found[1] ? (found[1].toLowerCase() as 'to' | 'or' | 'and') : 'dash'
    if (by === 'and' && !/\bbetween$/i.test(before.rest.trimEnd())) continue
    let next = at + found[0].length
    const isNegative = /[-−–]/.test(text.charAt(next))
    if (isNegative) next += 1
    const [sign] = matchAt(moneyStart, text, next) ?? []
    next += sign?.length ?? 0
    const end = amountAt(text, next, sign !== undefined || before.money !== undefined)
    if (!end || end.number.isSpelled !== first.number.isSpelled) continue
    if (by === 'or' && !(end.value > first.value && !before.money)) continue
    // “1,203,400 - 27,000 below last year”
    if (by === 'dash' && /\s/.test(found[0]) && end.scale === first.scale && end.value < first.value) continue
    // “fell 3% to 58”, “gave $300 to 400 families”
    const isBare = sign === undefined && end.scale === 1 && by === 'to'
    if (isBare && firstUnit === '%' && unitAt(text, end.to)?.unit !== '%') continue
    if (isBare && before.money && countedAt(text, end.to, { start: next, isScaled: false })) continue
    // “in 2019 to $6.1 billion”
    if (!firstUnit && first.scale === 1 && !before.money && yearLike.test(first.number.written)) continue
    return {
      ...end,
      money: moneyOf(sign),
      isNegative,
      firstUnit,
      firstWord: firstUnit && unit?.written,
      by,
      joint: { from: at, to: at + found[0].length },
    }
  }
  return undefined
}

/** A verb or a noun of movement before “from”: then two figures stand there, and no range. */
export const moved =
  /(?<![A-Za-z])(?:r[aio]se|risen|ris(?:es|ing)|gr[eo]w(?:s|n|ing|th)?|climb\w{0,3}|jump\w{0,3}|increas\w{1,3}|improv\w{1,3}|up|down|w[eo]nt|gone|go(?:es|ing)|mov(?:e[sd]?|ing)|rais\w{1,3}|lift\w{0,3}|f[ae]ll(?:s|en|ing)?|drop\w{0,4}|declin\w{1,3}|decreas\w{1,3}|cut(?:s|ting)?|reduc\w{1,4}|lower\w{0,3}|sl[io]w(?:s|ed|ing)?|slid(?:es|ing)?|slipp?\w{0,3}|eas(?:e[sd]?|ing)|narrow\w{0,3}|wid(?:en)\w{0,3}|expand\w{0,3}|shr[aiu]nk\w{0,3}|halv\w{1,3}|doubl\w{1,3}|tripl\w{1,3}|revis\w{1,3}|chang\w{1,3}|swung|swing\w{0,3}|accelerat\w{1,3}|soar\w{0,3}|surg\w{1,3}|plung\w{1,3}|plummet\w{0,3}|downgrad\w{1,3}|upgrad\w{1,3}|extend\w{0,3}|shift\w{0,3}|trim\w{0,4}|hik\w{1,3}|br(?:ing|ought)\w{0,3})(?![A-Za-z])[^.;:!?\n]{0,60}\bfrom\s$/i

/** A verb of movement right before its size. */
const movedBy =
  /(?<![A-Za-z])(?:rose|grew|climbed|jumped|gained|added|fell|dropped|declined|slid|slipped|lost|eased|up|down|rises?|falls?)\s(?:by\s)?$/i
const farApart = 4
const isOfAnotherSize = ({ value, unit }: FigureMention, end: number): boolean =>
  typeof value === 'number' && (unit !== undefined || value >= 1000) && end > farApart * Math.abs(value)

/** Whether two amounts with “to” between them are the start and the end of a movement. */
export const isMovement = (first: FigureMention, end: { value: number; isOther: boolean }, before: Before): boolean => {
  if (end.isOther) return true
  // “fell 0.2 cent to 19.57 cents”
  if (isOfAnotherSize(first, end.value) && movedBy.test(before.rest)) return true
  const low = typeof first.value === 'number' ? first.value : 0
  const isFrom = /\bfrom\s$/i.test(before.rest)
  // “by 58% to 36%” is a vote
  if (end.value < low && (isFrom || first.unit !== undefined)) return true
  return isFrom && (moved.test(before.rest) || before.lead !== undefined)
}
