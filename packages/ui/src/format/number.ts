import type { LocaleName } from '../languages'
import { assertOneOf } from './assert-props'
import {
  compareDecimals,
  type Decimal,
  decimal,
  keepDigits,
  plainText,
  type Rounding,
  spell,
  timesTen,
  withPlaces,
} from './decimal'
import { resolveLocale } from './locale'
import type { Bound, DateStyle, Locale, NumberPatterns, QuantityPart, UnitPattern, UnitSpacing } from './types'

/** The sort of figure: counted or measured (default), intended, a place in an order, or an estimate. */
export type QuantityKind = 'measured' | 'planned' | 'rank' | 'estimate'

/** How a house writes what its language leaves open. */
export interface HouseStyle {
  /** Default `spaced`. Only Korean leaves it open. The groups of a number stay apart in both: `5조 2,000억원`. */
  units?: UnitSpacing
  /** Default `numeric`. To be handed to `formatDate`. */
  dates?: DateStyle
  /**
   * Marks of list items. Default `plain`: `1.` and `•`. `official`: those of Korean official documents,
   * `1. 가. 1) 가) (1) (가) ① ㉮` and `□ ○ - ·`, level by level.
   */
  items?: 'plain' | 'official'
  /**
   * Marks of typography in a brief. Default `typographic`: curly quotation marks, dashes and ellipses for what a keyboard
   * has. `typed`: as they are written. Components print what they are given.
   */
  marks?: 'typographic' | 'typed'
}

/** A figure as data: how it is written is the locale's and the house style's. */
export interface Quantity {
  /** The number itself (100 조 is 1e14), or the least and the greatest of a range. */
  value: number | readonly [low: number, high: number]
  /**
   * A unit that the locale knows (`KRW`, `USD`, `EUR`, `JPY`, `CNY`, `people`, `times`, `%`, `%p`, `°C`), or any other,
   * which is then printed as it is given. Default: none.
   */
  unit?: string
  /** Default: the value is exact. */
  bound?: Bound
  /**
   * Significant digits to keep, 1 or more. Default: all. Where dropped digits were not zero the text says 약 / about;
   * with a bound it does not, and the digits are dropped to the side on which the bound stays true.
   */
  digits?: number
  /**
   * Digits behind the decimal point, 0 to 100: `60.0%`; of a range also those of each end: `3.25~4.0%`. Default: as many
   * as the value has. It rounds without saying so; zeros are added only where no word of magnitude stands.
   */
  decimals?: number | readonly [low: number, high: number]
  /** Default `measured`. `rank` is written as an ordinal, without the unit. */
  kind?: QuantityKind
}

const textOf = (parts: readonly QuantityPart[]) => parts.map(({ text }) => text).join('')

const checkCount = (name: string, value: number | undefined, least: number) => {
  if (value !== undefined && !(Number.isInteger(value) && value >= least && value <= 100))
    throw new RangeError(`${name} is ${value}, not a whole number from ${least} to 100`)
}

/** A bound must stay true when digits are dropped: at least 127 is at least 120, but not at least 130. */
const roundingFor = (bound: Bound | undefined): Rounding => {
  if (bound === '>=' || bound === '>') return 'down'
  return bound === '<=' || bound === '<' ? 'up' : 'nearest'
}

/** The numbers and their unit, with the word of magnitude of the unit in the numbers if these take one themselves. */
const unscaled = (values: readonly Decimal[], unit: string, { amount, scaledUnit }: NumberPatterns) => {
  const scaled = scaledUnit?.(unit)
  const hasWord = (value: Decimal) => amount(value).some(({ kind }) => kind === 'unit')
  const isLarge = (value: Decimal) => hasWord({ coefficient: BigInt(spell(value).whole), scale: 0 })
  if (!scaled || !values.some(isLarge)) return { values, unit }
  const whole = values.map((value) => timesTen(value, scaled.zeros))
  return whole.every(hasWord) ? { values: whole, unit: scaled.unit } : { values, unit }
}

const valuesOf = ({ value }: Quantity): Decimal[] => {
  if (typeof value === 'string') throw new TypeError(`value is '${value}': write a number, without quotes or commas`)
  const values = (typeof value === 'number' ? [value] : [...value]).map(decimal)
  const [low, high] = values
  if (low && high && compareDecimals(low, high) >= 0)
    throw new RangeError(
      `A range goes from the lesser to the greater, not from ${plainText(low)} to ${plainText(high)}`,
    )
  return values
}

const ordinal = (value: Decimal): bigint => {
  if (value.scale === 0 && value.coefficient > 0n) return value.coefficient
  throw new RangeError(`A rank is a whole number from 1, not ${plainText(value)}`)
}

const rankOf = ([first = decimal(0), last]: readonly Decimal[], { rank }: NumberPatterns): QuantityPart[] =>
  rank(ordinal(first), last && ordinal(last))

/** Adds the unit; next to a word of magnitude the two are one part (`조 원`). */
const withUnit = (number: QuantityPart[], unit: UnitPattern, gap: '' | '\u00a0'): QuantityPart[] => {
  if (unit.text === '') return number
  const space: QuantityPart[] = gap ? [{ kind: 'text', text: gap }] : []
  if (unit.before) return [{ kind: 'unit', text: unit.text }, { kind: 'text', text: '\u00a0' }, ...number]
  const last = number.at(-1)
  if (last?.kind === 'unit') return [...number.slice(0, -1), { kind: 'unit', text: last.text + gap + unit.text }]
  return [...number, ...space, { kind: 'unit', text: unit.text }]
}

const withBound = (pattern: string, parts: QuantityPart[]): QuantityPart[] => {
  const [before = '', after = ''] = pattern.split('{}', 2)
  const split = (text: string): QuantityPart[] =>
    (text.match(/\s+|\S+(?:\s+\S+)*/g) ?? []).map((text) => ({ kind: text.trim() ? 'bound' : 'text', text }))
  return [...split(before), ...parts, ...split(after)]
}

/**
 * The figure in the language's own form, all its digits kept unless told otherwise. U+00A0 keeps a number and its unit
 * on one line; a long Korean number may break between its groups. Negative numbers carry U+2212.
 * @throws TypeError if a value is text
 * @throws RangeError if a value is not finite, a range does not rise, a rank is not a whole number from 1, or `digits`
 * or `decimals` are out of bounds
 */
export const formatQuantity = (
  quantity: Quantity,
  locale: LocaleName | Locale,
  houseStyle: HouseStyle = {},
): QuantityPart[] => {
  const { numbers } = resolveLocale(locale)
  const { unit: unitName = '', bound, digits, decimals, kind } = quantity
  assertOneOf('kind', kind ?? 'measured', ['measured', 'planned', 'estimate', 'rank'])
  assertOneOf('bound', bound ?? '~', ['>=', '>', '<=', '<', '~'])
  checkCount('digits', digits, 1)
  const places = typeof decimals === 'object' ? decimals : [decimals, decimals]
  for (const one of places) checkCount('decimals', one, 0)
  const given = valuesOf(quantity)
  const rounding = roundingFor(bound)
  const kept = digits === undefined ? given : given.map((value) => keepDigits(value, digits, rounding))
  const shown = kept.map((value, end) => {
    const asked = places[end]
    return asked === undefined ? value : withPlaces(value, asked, rounding)
  })
  const dropped = kept.some((value, index) => compareDecimals(value, given[index] ?? value) !== 0)
  const words = bound ?? (dropped ? '~' : undefined)
  const finish = (parts: QuantityPart[]) => (words ? withBound(numbers.bounds[words], parts) : parts)

  if (kind === 'rank') return finish(rankOf(shown, numbers))
  const { values, unit: name } = unscaled(shown, unitName, numbers)
  const [low = decimal(0), high] = values
  // Two ends that became one by dropping digits are one number.
  const number = high && compareDecimals(low, high) < 0 ? numbers.range(low, high) : numbers.amount(low)
  const unit = Object.hasOwn(numbers.units, name) ? numbers.units[name] : undefined
  const pattern = unit ?? { text: name }
  return finish(withUnit(number, pattern, numbers.gap(textOf(number), pattern, houseStyle.units ?? 'spaced')))
}

/** `formatQuantity` as one text. */
export const formatQuantityText = (quantity: Quantity, locale: LocaleName | Locale, houseStyle?: HouseStyle): string =>
  textOf(formatQuantity(quantity, locale, houseStyle))

/** Options of `formatNumber`. */
export interface NumberOptions {
  /** Digits behind the decimal point, 0 to 100, so that a column lines up. Default: as many as the value has. */
  decimals?: number
  /** Writes + before what is more than zero. Default false. */
  sign?: boolean
}

/**
 * A number in plain digits for tables, charts and changes: `1,234.5`, `+4.2`, `−0.3`. No words of magnitude. What
 * rounds to zero has no sign.
 * @throws RangeError if the value is not finite or `decimals` is out of bounds
 */
export const formatNumber = (
  value: number,
  locale: LocaleName | Locale,
  { decimals, sign = false }: NumberOptions = {},
): string => {
  checkCount('decimals', decimals, 0)
  const exact = decimal(value)
  const shown = decimals === undefined ? exact : withPlaces(exact, decimals)
  return (sign && shown.coefficient > 0n ? '+' : '') + resolveLocale(locale).numbers.plain(shown)
}
