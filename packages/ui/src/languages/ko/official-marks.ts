import type { ItemPlace } from '../rules'

const syllables = '가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초코토포호'
const syllable = (number: number): string => syllables[number - 1] ?? String(number)

/** ① to ⑳, ㉑ to ㊿; ㉮ to ㉻. Beyond, the figure in brackets. */
const circled = (number: number): string => {
  if (number <= 20) return String.fromCodePoint(0x2460 + number - 1)
  if (number <= 35) return String.fromCodePoint(0x3251 + number - 21)
  return number <= 50 ? String.fromCodePoint(0x32b1 + number - 36) : `(${number})`
}
const circledSyllable = (number: number): string =>
  number <= 14 ? String.fromCodePoint(0x326e + number - 1) : `(${syllable(number)})`

/** The eight levels of official documents, outermost first: 행정업무의 운영 및 혁신에 관한 규정 시행규칙, article 2. */
const levels: readonly ((number: number) => string)[] = [
  (number) => `${number}.`,
  (number) => `${syllable(number)}.`,
  (number) => `${number})`,
  (number) => `${syllable(number)})`,
  (number) => `(${number})`,
  (number) => `(${syllable(number)})`,
  circled,
  circledSyllable,
]

/** Marks of what is not numbered in reports of ministries, outermost first. */
const bullets = ['□', '○', '-', '·']

const at = <Value>(values: readonly Value[], depth: number): Value =>
  values[Math.min(depth, values.length - 1)] as Value

/**
 * The mark before an item of a Korean official document: `1. 가. 1) 가) (1) (가) ① ㉮`, and `□ ○ - ·`; deeper lists repeat
 * the last.
 */
export const officialMark = ({ ordered, depth, number }: ItemPlace): string =>
  ordered ? at(levels, depth)(number) : at(bullets, depth)
