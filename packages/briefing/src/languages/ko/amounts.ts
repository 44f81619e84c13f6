import { fractionSigns, plainNumber } from '../shared/numbers'

const magnitudes: Readonly<Record<string, number>> = { 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12, 경: 1e16 }
const smallMagnitudes: Readonly<Record<string, number>> = { 천: 1e3, 백: 100, 십: 10 }

const number = `\\d+(?:,\\d{3})*(?:\\.\\d+|[${fractionSigns}])?|[${fractionSigns}]|(?<=^|[^가-힣\\d]|[조억만]\\s?)(?=[천백]\\s?[만억])`

/** 1조 2,400억, 2조 6천 억, 3만 2천, 8천여만, 4.5, with separators and spaces. */
export const amount = `(?:(?:${number})\\s?(?:[천백십]여?(?:\\s?[만억조경])?|[만억조경])\\s?){0,6}(?:${number})(?:\\s?(?:[천백십]여?)?\\s?[만억조경]|\\s?[천백](?=\\s?[가-힣]))?`

const amountParts = new RegExp(`(${number})\\s?([천백십])?여?\\s?([만억조경])?`, 'g')

/** The value of 1조 2,400억 and the like; of 2천3백만 the thousands and hundreds count in ten thousands. */
export const amountOf = (text: string): number => {
  let [total, section] = [0, 0]
  for (const { 1: digits = '', 2: small = '', 3: large } of text.matchAll(amountParts)) {
    // 24조 천억: a thousand may stand without its one.
    section += (digits === '' ? 1 : plainNumber(digits)) * (smallMagnitudes[small] ?? 1)
    if (!large) continue
    // 4.5억 is a whole number: rounding removes the floating-point error of the product.
    total += Number((section * (magnitudes[large] ?? 1)).toPrecision(15))
    section = 0
  }
  return Number((total + section).toPrecision(15))
}

/** A range that names its magnitude once: 3~5만. */
export const rangeOf = (from: string, to: string): readonly [number, number] => {
  const end = amountOf(to)
  const shared = /[천백십]?\s?[만억조경]$/.exec(to.trim())?.[0]
  return [amountOf(shared && !/[만억조경]/.test(from) ? from.trim() + shared : from), end]
}
