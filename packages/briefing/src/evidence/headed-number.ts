import type { Span } from '../languages/rules'

/** A number of a table or a series, whose heads say what it counts. */
export interface HeadedNumber extends Span {
  /** None if its words are more than a number: they are read as others are. */
  value?: number
  /** As the heads have it: 만 톤, € bn. */
  unit?: string
  /** The words of its heads, without their units. */
  label: string
  /** By side and column, the words of its own heads and those of the heads beside them. */
  heads: readonly { own: readonly string[]; others: ReadonlySet<string> }[]
}

const number = /^(?:[△+−–-]\s?)?(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d{1,10})?$/

/** A sign of money before the number of a cell, and a mark behind it: revised, a note. */
const money = /^\p{Lu}{0,3}[$€£¥₩]\s?/u
const mark = /\s\[?[rpe]\]?$|[*†‡]$/
/** A loss as accounts write it: (7,338). */
const loss = /^\((?=[\d,]*[.,])([\d.,]+)\)$/

/** The sign of money that the number of a cell begins with. */
export const moneyIn = (text: string): string | undefined => money.exec(text)?.[0].trim()

/** The value of a number as it is written; `△` and brackets are a minus. */
export const numberIn = (cell: string): number | undefined => {
  const bare = cell.replace(money, '').replace(mark, '')
  const text = loss.exec(bare)?.[1]?.replace(/^/, '-') ?? bare
  if (!number.test(text)) return undefined
  const size = Number(text.replace(/[^\d.]/g, ''))
  return /^[△−–-]/.test(text) ? -size : size
}

const inBrackets = /\s?\([^()]{0,80}\)$/

/** The head of another row or column that a label names instead of that of the number. */
export const strangerIn = (label: string, { heads }: HeadedNumber): string | undefined => {
  const dense = (words: string): string => words.replace(/\s+/g, '').toLowerCase()
  const said = dense(label)
  const numbers = numbersIn(label)
  const apart = label.split(/[^\p{L}\p{N}]+/u)
  const isSaid = (head: string): boolean =>
    // One letter is a name where it stands alone: option A, and “A: Rebuild”.
    apart.includes(/^\s*(\p{L}|\d)(?=\s*$|[:)]\s)/u.exec(head)?.[1] ?? head) ||
    (dense(head).length > 1 && said.includes(dense(head))) ||
    holdsInOrder(numbers, numbersIn(head))
  // A head says more in brackets: 2nd (June).
  const names = (head: string): boolean => isSaid(head) || isSaid(head.replace(inBrackets, '') || head)
  for (const { own, others } of heads) {
    if (own.some(names)) continue
    const stranger = [...others].find((one) => dense(one) !== '' && names(one))
    if (stranger !== undefined) return stranger
  }
  return undefined
}

/** The numbers of a head: years by their last two digits, and of a quarter that it is written as a fourth only which. */
const numbersIn = (text: string): number[] =>
  [...text.matchAll(/(?<![\d/])\d{1,4}(?!\d)/g)].map(([one]) =>
    Number(/^(?:19|20)\d\d$/.test(one) ? one.slice(2) : one),
  )

/** Whether two or more numbers stand side by side in others: 24.3/4 in 2024, third quarter. */
const holdsInOrder = (numbers: readonly number[], some: readonly number[]): boolean =>
  some.length > 1 && numbers.some((_, from) => some.every((one, index) => one === numbers[from + index]))
