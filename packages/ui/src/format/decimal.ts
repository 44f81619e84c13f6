/**
 * A decimal number held exactly: `coefficient / 10 ** scale`. The scale is never negative; it is how many digits stand
 * behind the point, trailing zeros included.
 */
export interface Decimal {
  coefficient: bigint
  scale: number
}

/** Which way digits are dropped: `nearest` (a half goes away from zero), or toward −∞ or +∞. */
export type Rounding = 'nearest' | 'down' | 'up'

const ten = (power: number) => 10n ** BigInt(power)

/**
 * The number as it is written: the shortest decimal that reads back as the same double. So 1.234e14 is exactly
 * 123 400 000 000 000, and 0.1 is a tenth.
 * @throws RangeError on NaN and infinities
 */
export const decimal = (value: number): Decimal => {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a finite number`)
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const coefficient = BigInt(whole + fraction)
  const scale = fraction.length - Number(exponent)
  return scale < 0 ? { coefficient: coefficient * ten(-scale), scale: 0 } : { coefficient, scale }
}

const divide = (dividend: bigint, divisor: bigint, rounding: Rounding): bigint => {
  const quotient = dividend / divisor
  const rest = dividend % divisor
  if (rest === 0n) return quotient
  const away = rest < 0n ? -1n : 1n
  if (rounding === 'down') return away < 0n ? quotient - 1n : quotient
  if (rounding === 'up') return away > 0n ? quotient + 1n : quotient
  return rest * away * 2n >= divisor ? quotient + away : quotient
}

/** The number with no digits beyond `places` behind the point; negative places drop digits before it. Adds none. */
export const roundTo = (value: Decimal, places: number, rounding: Rounding = 'nearest'): Decimal => {
  if (places >= value.scale) return value
  const coefficient = divide(value.coefficient, ten(value.scale - places), rounding)
  return places < 0 ? { coefficient: coefficient * ten(-places), scale: 0 } : { coefficient, scale: places }
}

/** The number with exactly `places` digits behind the point. */
export const withPlaces = (value: Decimal, places: number, rounding: Rounding = 'nearest'): Decimal => {
  const { coefficient, scale } = roundTo(value, places, rounding)
  return { coefficient: coefficient * ten(places - scale), scale: places }
}

/** The number with at most `digits` significant digits, and no zeros at the end of its fraction. */
export const keepDigits = (value: Decimal, digits: number, rounding: Rounding = 'nearest'): Decimal => {
  if (value.coefficient === 0n) return value
  const length = String(value.coefficient).replace('-', '').length
  return trim(roundTo(value, value.scale - (length - digits), rounding))
}

const trim = ({ coefficient, scale }: Decimal): Decimal => {
  const { whole, fraction, negative } = spell({ coefficient, scale })
  const kept = fraction.replace(/0+$/, '')
  return { coefficient: BigInt(whole + kept) * (negative ? -1n : 1n), scale: kept.length }
}

/** The number times ten to the power, without zeros at the end of its fraction. */
export const timesTen = ({ coefficient, scale }: Decimal, power: number): Decimal =>
  trim(
    power > scale ? { coefficient: coefficient * ten(power - scale), scale: 0 } : { coefficient, scale: scale - power },
  )

/** −1, 0 or 1 as the first is less than, equal to or greater than the second. */
export const compareDecimals = (a: Decimal, b: Decimal): number => {
  const left = a.coefficient * ten(b.scale)
  const right = b.coefficient * ten(a.scale)
  return left < right ? -1 : left > right ? 1 : 0
}

/** The digits before and behind the point, the first without leading zeros (but never empty), without any sign. */
export const spell = ({ coefficient, scale }: Decimal): { negative: boolean; whole: string; fraction: string } => {
  const digits = String(coefficient)
    .replace('-', '')
    .padStart(scale + 1, '0')
  const point = digits.length - scale
  return { negative: coefficient < 0n, whole: digits.slice(0, point), fraction: digits.slice(point) }
}

/** Digits in groups of three, by commas: `1,234,567`. */
export const groupThousands = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',')

/** The whole number in digits: `−1,234.5`. The minus is U+2212, the point a full stop, the groups by commas. */
export const plainText = (value: Decimal): string => {
  const { negative, whole, fraction } = spell(value)
  return (negative ? '\u2212' : '') + groupThousands(whole) + (fraction && `.${fraction}`)
}
