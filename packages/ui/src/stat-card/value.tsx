import { Fragment, type ReactElement } from 'react'
import * as html from '#elements'
import type { parts } from '#parts'
import type { QuantityPart } from '../format'
import type { InlineClass } from '../target/style'
import type { StatPart } from './parts'
import type { StatFigure } from './props'
import * as css from './stat-card.css'

/** Values longer than this many figures are set a size smaller. */
const longValue = 5
/** And longer than this many a good deal smaller: a number written out in full cannot be broken. */
const fullNumber = 9

export interface ValueProps {
  quantity: readonly QuantityPart[]
  size: StatFigure['size']
  part: ReturnType<typeof parts<StatPart>>
}

/** The value and its unit, as large as the card and the length of the value allow. */
export const Value = ({ quantity, size, part }: ValueProps): ReactElement => {
  const length = quantity.reduce((sum, { kind, text }) => sum + (kind === 'number' ? text.length : 0), 0)
  const [valueStyle, unitStyle] =
    size === 'large'
      ? [css.valueLarge, css.unitLarge]
      : length > fullNumber
        ? [css.valueTiny, css.unitTiny]
        : size === 'small' || length > longValue
          ? [css.valueSmall, css.unitSmall]
          : [css.value, css.unit]
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
      <Fragment key={index}>{text}</Fragment>
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
