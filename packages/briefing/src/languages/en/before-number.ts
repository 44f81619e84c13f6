import { leadOf } from './bounds'
import { moneyEnd, moneyOf } from './currencies'

/** The words and signs before a number that belong to it. */
export interface Before {
  from: number
  money: string | undefined
  isNegative: boolean
  isEstimated: boolean
  lead: string | undefined
  /** The text before all of it. */
  rest: string
}

/** How far before a number its words are looked for, in UTF-16 units. */
const reach = 100

export const beforeNumber = (text: string, at: number): Before => {
  let rest = text.slice(Math.max(0, at - reach), at)
  const cut = (found: RegExpExecArray | null): string | undefined => {
    if (found) rest = rest.slice(0, found.index)
    return found?.[0]
  }
  const inner = /(?<=[$€£¥₩]\s?)[-−–(]$/.exec(rest)
  let isNegative = cut(inner) !== undefined
  const money = moneyOf(cut(moneyEnd.exec(rest)))
  const sign = cut(/(?:(?<![^\s([|])[-−–+±]|(?<=\s|^)(?:plus or minus|minus|negative)\s)$/i.exec(rest))
  if (sign && /^(?:[-−–]|minus|negative)/i.test(sign)) isNegative = true
  const lead = leadOf(rest)
  if (lead) rest = rest.slice(0, -lead.length)
  const isEstimated = cut(/(?<![a-z])an\sestimated\s$/i.exec(rest)) !== undefined
  return { from: at - Math.min(at, reach) + rest.length, money, isNegative, isEstimated, lead: lead?.words, rest }
}
