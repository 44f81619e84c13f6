import type { ReactElement } from 'react'
import * as html from '#elements'
import type { parts } from '#parts'
import type { QuantityPart } from '../format'
import { advance } from '../lines/characters'
import type { BoxClass, InlineClass } from '../target/style'
import type { StatPart } from './parts'
import * as css from './stat-card.css'

/** How large a value is set: all values of a row alike. */
export type ValueSize = 'large' | 'medium' | 'small' | 'smaller' | 'tiny'

const styles: Record<ValueSize, readonly [BoxClass, InlineClass]> = {
  large: [css.valueLarge, css.unitLarge],
  medium: [css.value, css.unit],
  small: [css.valueSmall, css.unitSmall],
  smaller: [css.valueSmaller, css.unitSmaller],
  tiny: [css.valueTiny, css.unitTiny],
}

/** Sizes of values and of their units in a brief, in points, from the largest on. */
const sizes: readonly (readonly [ValueSize, value: number, unit: number])[] = [
  ['medium', 30, 10.5],
  ['small', 22, 10.5],
  ['smaller', 15, 10.5],
]

/** The largest size at which all values have room on one line of a card, estimated; a long unit may take a second. */
export const sizeFor = (quantities: readonly (readonly QuantityPart[])[], width: number): ValueSize =>
  sizes.find(([, value, unit]) => quantities.every((one) => widthOf(one, value, unit) <= width))?.[0] ?? 'tiny'

const widthOf = (quantity: readonly QuantityPart[], value: number, unit: number): number =>
  quantity.reduce((sum, { kind, text }) => {
    if (kind === 'number') return sum + emOfNumber(text) * value
    return sum + advance(text) * unit * 0.92
  }, 1.5)

/** Digits are of one width, and set close. */
const emOfNumber = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[.,]/.test(character) ? 0.24 : 0.59), 0)

/** The room of a card in a row of so many, in points: as wide as a page of a brief, with gaps of 16. */
export const roomAmong = (cards: number): number => (487 - 16 * (cards - 1)) / cards

/** A card by itself: as one among four. */
export const alone = roomAmong(4)

/** A number of more figures is not spaced from its unit by its last one. */
const fullNumber = 9

export interface ValueProps {
  quantity: readonly QuantityPart[]
  size: ValueSize
  part: ReturnType<typeof parts<StatPart>>
}

/** The value and its unit. */
export const Value = ({ quantity, size, part }: ValueProps): ReactElement => {
  const [valueStyle, unitStyle] = styles[size]
  return (
    <html.p {...part('value', css.value, valueStyle)}>
      {quantity.map((one, index) => pieceOf(one, index, unitStyle))}
    </html.p>
  )
}

/** Numbers large, everything else at the size of a unit. A line may break before a further number, nowhere else. */
const pieceOf = ({ kind, text }: QuantityPart, index: number, unit: InlineClass): ReactElement =>
  kind === 'number' || (kind === 'text' && text.trim() !== '') ? (
    text.length > fullNumber ? (
      <html.span key={index} className={css.wholeNumber}>
        {text}
      </html.span>
    ) : (
      <html.numeral key={index} className={css.numeral}>
        {text}
      </html.numeral>
    )
  ) : (
    <html.span key={index} className={unit}>
      {index > 0 ? text.replace(/\u00a0$/, ' ') : text}
    </html.span>
  )
