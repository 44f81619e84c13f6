import type { ReactElement } from 'react'
import * as html from '#elements'
import { cx } from '#parts'
import { formatQuantity, type HouseStyle, type Labels, type Locale } from '../format'
import { assertOneOf } from '../format/assert-props'
import type { StatDelta } from './props'
import * as css from './stat-card.css'

export interface ChangeProps {
  delta: StatDelta
  /** Of the figure, where the change has none of its own. */
  unit: string | undefined
  locale: Locale
  labels: Labels
  houseStyle: HouseStyle | undefined
}

const triangles = { up: '▲', down: '▼', same: '' }

/** A triangle for the direction, the size of the change, and both said in words: ▲ 4.2%p 증가, 개선. */
export const Change = ({ delta, unit: unitOfFigure, locale, labels, houseStyle }: ChangeProps): ReactElement => {
  const { value, unit = unitOfFigure, direction, sentiment = 'neutral', label, decimals } = delta
  assertOneOf('delta.direction', direction, ['up', 'down', 'same'])
  assertOneOf('delta.sentiment', sentiment, ['good', 'bad', 'neutral'])
  const directions = { up: labels.deltaUp, down: labels.deltaDown, same: labels.deltaSame }
  const sentiments = { good: labels.sentimentGood, bad: labels.sentimentBad, neutral: labels.sentimentNeutral }
  const amount = formatQuantity({ value, unit, decimals }, locale, houseStyle)
    .map(({ text }) => text)
    .join('')
  const words = [label ?? directions[direction], sentiments[sentiment]].filter(Boolean).join(', ')
  if (direction === 'same') return <>{words}</>
  return (
    <>
      <html.span
        className={cx(css.change, sentiment === 'bad' && css.badChange)}
        data-spoken={label === undefined ? amount : `${directions[direction]} ${amount}`}
      >
        {/* Words behind it say the direction, if nobody has put others there. */}
        <html.span
          className={css.direction}
          {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': directions[direction] })}
        >
          {triangles[direction]}
        </html.span>
        {`\u00a0${amount}`}
      </html.span>
      {` ${words}`}
    </>
  )
}
