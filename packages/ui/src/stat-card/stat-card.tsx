import type { ReactElement } from 'react'
import { continued } from '#continued'
import * as html from '#elements'
import { noBreak } from '#no-break'
import { parts as partsOf } from '#parts'
import {
  fillPattern,
  formatDateText,
  formatQuantity,
  type HouseStyle,
  type Locale,
  type LocaleName,
  type QuantityPart,
  resolveLabels,
  resolveLocale,
} from '../format'
import { assertDate } from '../format/assert-props'
import { defaultLanguage } from '../languages'
import { destination } from '../link/link.css'
import { NoteRefs } from '../note-ref/note-ref'
import { Inlines } from '../prose/inlines'
import type { BoxClass } from '../target/style'
import { Change } from './change'
import { type StatPart, statCardParts } from './parts'
import type { StatCardProps, StatFigure } from './props'
import { Sparkline } from './sparkline'
import * as css from './stat-card.css'
import { alone, sizeFor, Value, type ValueSize } from './value'

/** The label that says what kind of figure it is. */
const kindLabels = {
  measured: 'kindMeasured',
  planned: 'kindPlanned',
  estimate: 'kindEstimate',
  rank: 'kindRank',
} as const

/** One figure, with what it means: label, value and unit, change, context, date. */
export function StatCard(props: StatCardProps): ReactElement {
  return card(props)
}

/** How a card stands among others. */
interface Among {
  /** How it takes its place. */
  placed: BoxClass
  /** How much room its label takes beside those of the others. */
  labelled: BoxClass | undefined
  /** The size of all values of the row. */
  valueSize: ValueSize
}

/** The value of a card, as its language writes it. */
export const quantityOf = (
  { value, unit, bound, digits, decimals, kind = 'measured' }: StatFigure,
  locale: LocaleName | Locale,
  houseStyle: HouseStyle | undefined,
): QuantityPart[] => formatQuantity({ value, kind, unit, bound, digits, decimals }, locale, houseStyle)

export const card = (props: StatCardProps, among?: Among): ReactElement => {
  const {
    label,
    value: _value,
    unit,
    bound: _bound,
    digits: _digits,
    decimals: _decimals,
    kind = 'measured',
    asOf,
    context,
    delta,
    trend,
    refs,
    emphasis = false,
    size = 'medium',
    locale: localeProp = defaultLanguage,
    labels: labelsProp,
    houseStyle,
    ...rest
  } = props
  const locale = resolveLocale(localeProp)
  const labels = resolveLabels(locale, labelsProp)
  const part = partsOf<StatPart>(statCardParts.scope, rest)
  if (asOf) assertDate('asOf', asOf)
  const quantity = quantityOf(props, locale, houseStyle)
  const valueSize = size === 'large' ? size : (among?.valueSize ?? sizeAlone(quantity, size))
  const kindWord = labels[kindLabels[kind]]
  const says = kindWord !== '' || context !== undefined
  return (
    <html.div
      {...part('root', css.card, emphasis && css.emphasised, among?.placed, destination)}
      {...continued(() => <html.p className={css.label}>{`${label} ${labels.continued}`}</html.p>)}
      role={among ? 'listitem' : 'group'}
      lang={locale.tag}
    >
      <html.p {...part('label', css.label, among?.labelled)}>
        {noBreak(label)}
        {says || delta ? null : <NoteRefs refs={refs} after={label} />}
      </html.p>
      <html.div className={css.content}>
        <html.div className={css.figures}>
          <Value quantity={quantity} size={valueSize} part={part} />
          {trend && size !== 'large' ? (
            <Sparkline trend={trend} locale={locale} width={72} height={28} className={css.sparkline} />
          ) : null}
        </html.div>
        {delta ? (
          <html.p {...part('delta', css.delta)}>
            <Change delta={delta} unit={unit} locale={locale} labels={labels} houseStyle={houseStyle} />
            {says ? null : <NoteRefs refs={refs} after={delta.label} />}
          </html.p>
        ) : null}
        {says ? (
          <html.p {...part('context', css.text, !delta && css.afterValue)}>
            {kindWord ? (
              <html.span className={css.kind}>{context === undefined ? kindWord : `${kindWord}:`}</html.span>
            ) : null}
            {kindWord && context !== undefined ? ' ' : null}
            <Inlines of={context} refs={refs} />
          </html.p>
        ) : null}
        {trend && size === 'large' ? (
          <Sparkline trend={trend} locale={locale} width={320} height={40} className={css.sparklineWide} />
        ) : null}
        {asOf ? (
          <html.p {...part('asOf', css.asOf)}>
            {fillPattern(labels.asOf, formatDateText(asOf, locale, { style: houseStyle?.dates ?? 'numeric' }))}
          </html.p>
        ) : null}
      </html.div>
    </html.div>
  )
}

const sizeAlone = (quantity: readonly QuantityPart[], size: StatFigure['size']): ValueSize => {
  const own = sizeFor([quantity], alone)
  return size === 'small' && own === 'medium' ? size : own
}
