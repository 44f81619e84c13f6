import { numberAt, scaleAt, scaled, type WrittenNumber } from './numbers'

/** A number with its scale, and the scale alone. */
export interface Amount {
  to: number
  value: number
  scale: number
  number: WrittenNumber
}

/** The amount that begins at a place of a text. */
export const amountAt = (text: string, at: number, isMoney: boolean): Amount | undefined => {
  const number = numberAt(text, at)
  if (!number) return undefined
  if (number.isSpelled) return { to: number.to, value: number.value, scale: number.scale ?? 1, number }
  const scale = scaleAt(text, number.to)
  const plain: Amount = { to: number.to, value: number.value, scale: 1, number }
  if (!scale) return plain
  const letter = scale.written.trim().toLowerCase()
  if (letter === 'b' && !isMoney) return plain
  // “2.5 m” and “1,500m” are lengths, and “3.4m kroner” is an amount.
  if (letter === 'm' && !isMoney && number.written.includes(',')) return plain
  if (
    letter === 'm' &&
    !isMoney &&
    (/\s/.test(scale.written) ||
      !/^\s[a-z]{3}/.test(text.slice(scale.to, scale.to + 4)) ||
      /^\s(?:tall|high|deep|wide|long|above|below|from|away|of|and|or|to|in|off|by)\b/.test(
        text.slice(scale.to, scale.to + 8),
      ))
  )
    return plain
  if (letter === 'k' && scale.written !== 'k' && scale.written !== 'K') return plain
  return { to: scale.to, value: scaled(number.value, scale.by), scale: scale.by, number }
}
