import { Fragment, type ReactElement } from 'react'
import * as html from '#elements'
import { kept } from '#kept'
import { cx, type PartProps, parts as partsOf } from '#parts'
import {
  type Bound,
  fillPattern,
  formatDateText,
  formatQuantity,
  type HouseStyle,
  type Labels,
  type Locale,
  type LocaleName,
  type QuantityPart,
  resolveLabels,
  resolveLocale,
} from '../format'
import { edtf, oneOf } from '../format/given'
import { defaultLanguage } from '../languages'
import { destination } from '../link/link.css'
import { type NoteRef, NoteRefs } from '../note-ref/note-ref'
import { Inlines, type RichText } from '../prose/inlines'
import type { BoxClass, Classes, InlineClass } from '../target/style'
import { type StatPart, statCardParts } from './parts'
import { Sparkline } from './sparkline'
import * as css from './stat-card.css'

/** How a figure changed. Its direction and what that means are two things: fewer days may be good. */
export interface StatDelta {
  /** Size of the change, without sign. */
  value: number
  /** Unit of the change: `%p` where the figure itself is in per cent. Default: the figure's. */
  unit?: string
  /** Digits behind the decimal point. Default: as many as the value has. */
  decimals?: number
  direction: 'up' | 'down' | 'same'
  /** Whether that is welcome. Default `neutral`: nothing is said. */
  sentiment?: 'good' | 'bad' | 'neutral'
  /** Words behind the figure instead of the locale's 증가, 감소, up, down: `지난해 전체보다 많음`. */
  label?: string
}

/** A series behind the figure, drawn as a small line. */
export interface StatTrend {
  /** Two or more values, oldest first. */
  values: readonly number[]
  /** What the line shows, in words: its alternative text, together with the values. */
  label: string
}

/** A figure as data. */
export interface StatFigure {
  /** What is counted. */
  label: string
  /**
   * The number itself (100 조 is `1e14`), or the least and the greatest of a range. The language writes it: 30000 is
   * 3만 in Korean and 30,000 in English.
   */
  value: number | readonly [low: number, high: number]
  /** `KRW`, `USD`, `people`, `times`, `%`, `%p` …; any other unit is printed as it is given. */
  unit?: string
  /** At least, more than, at most, less than, about. Default: the value is exact. */
  bound?: Bound
  /** Significant digits to keep; what drops digits says 약 / about. Default: all. */
  digits?: number
  /** Digits behind the decimal point. Default: as many as the value has. */
  decimals?: number
  /** `planned` and `estimate` are said in words; `rank` prints a place in an order. Default `measured`. */
  kind?: 'measured' | 'planned' | 'estimate' | 'rank'
  /** When it was so, in EDTF. */
  asOf?: string
  /** What to know besides, in a few words. */
  context?: RichText
  /** How it changed. */
  delta?: StatDelta
  /** How it came about, as a small line. */
  trend?: StatTrend
  /** References to numbered notes or sources. */
  refs?: readonly NoteRef[]
  /** The one figure among several that matters most. Default `false`. */
  emphasis?: boolean
  /** Default `medium`. */
  size?: 'small' | 'medium' | 'large'
}

export interface StatCardProps extends StatFigure, PartProps<StatPart> {
  /** Default `ko`. */
  locale?: LocaleName | Locale
  /** Other words for what the component prints. */
  labels?: Partial<Labels>
  /** How figures and dates are written where the language leaves it open. */
  houseStyle?: HouseStyle
}

/** Values longer than this many figures are set a size smaller. */
const longValue = 5
/** And longer than this many a good deal smaller: a number written out in full cannot be broken. */
const fullNumber = 9

/** One figure, with what it means: label, value and unit, change, context, date. */
export function StatCard(props: StatCardProps): ReactElement {
  return card(props)
}

/**
 * @param placed how the card takes its place among others
 * @param labelled how much room its label takes beside those of the others
 */
export const card = (props: StatCardProps, placed?: BoxClass, labelled?: Classes<BoxClass>): ReactElement => {
  const { label, value, unit, bound, digits, decimals, kind = 'measured', asOf, context, delta, trend, ...more } = props
  const {
    refs,
    emphasis = false,
    size = 'medium',
    locale: localeProp = defaultLanguage,
    labels: overrides,
    ...others
  } = more
  const { houseStyle, ...rest } = others
  const locale = resolveLocale(localeProp)
  const labels = resolveLabels(locale, overrides)
  const part = partsOf<StatPart>(statCardParts.scope, rest)
  if (asOf) edtf('asOf', asOf)
  const quantity = formatQuantity({ value, kind, ...defined({ unit, bound, digits, decimals }) }, locale, houseStyle)
  const figures = quantity.reduce((sum, one) => sum + (one.kind === 'number' ? one.text.length : 0), 0)
  const [valueStyle, unitStyle] =
    size === 'large'
      ? [css.valueLarge, css.unitLarge]
      : figures > fullNumber
        ? [css.valueTiny, css.unitTiny]
        : size === 'small' || figures > longValue
          ? [css.valueSmall, css.unitSmall]
          : [css.value, css.unit]
  const kindWord = {
    measured: labels.kindMeasured,
    planned: labels.kindPlanned,
    estimate: labels.kindEstimate,
    rank: labels.kindRank,
  }[kind]
  const says = kindWord !== '' || context !== undefined
  return (
    <html.div
      {...part('root', css.card, emphasis && css.emphasised, placed, destination)}
      role="group"
      aria-label={label}
      lang={locale.tag}
    >
      <html.p {...part('label', css.label, labelled)}>
        {kept(label)}
        {says || delta || asOf ? null : <NoteRefs refs={refs} />}
      </html.p>
      <html.div className={css.figures}>
        <html.p {...part('value', css.value, valueStyle)}>
          {quantity.map((one, index) => figure(one, index, unitStyle))}
        </html.p>
        {trend && size !== 'large' ? (
          <Sparkline trend={trend} locale={locale} width={72} height={28} className={css.sparkline} />
        ) : null}
      </html.div>
      {delta ? (
        <html.p {...part('delta', css.delta)}>
          <Change delta={delta} unit={unit} locale={locale} labels={labels} houseStyle={houseStyle} />
          {says ? null : <NoteRefs refs={refs} />}
        </html.p>
      ) : null}
      {says ? (
        <html.p {...part('context', css.text, !delta && css.afterValue)}>
          {kindWord ? <html.span className={css.kind}>{kindWord}</html.span> : null}
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
          {says || delta ? null : <NoteRefs refs={refs} />}
        </html.p>
      ) : null}
    </html.div>
  )
}

const defined = <T extends object>(source: T): { [K in keyof T]: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined)) as never

/** Numbers large, everything else at the size of a unit. A line may break before a further number, nowhere else. */
const figure = ({ kind, text }: QuantityPart, index: number, unit: InlineClass): ReactElement =>
  kind === 'number' || (kind === 'text' && text.trim() !== '') ? (
    <Fragment key={index}>
      {text.length > fullNumber ? text : text.slice(0, -1)}
      {text.length > fullNumber ? null : <html.span className={css.lastFigure}>{text.slice(-1)}</html.span>}
    </Fragment>
  ) : (
    <html.span key={index} className={unit}>
      {index > 0 ? text.replace(/\u00a0$/, ' ') : text}
    </html.span>
  )

interface ChangeProps {
  delta: StatDelta
  unit: string | undefined
  locale: Locale
  labels: Labels
  houseStyle: HouseStyle | undefined
}

const triangles = { up: '▲', down: '▼', same: '' }

/** A triangle for the direction, the size of the change, and both said in words: ▲ 4.2%p 증가, 개선. */
const Change = ({ delta, unit, locale, labels, houseStyle }: ChangeProps): ReactElement => {
  const { value, direction, sentiment = 'neutral', label, decimals } = delta
  oneOf('delta.direction', direction, ['up', 'down', 'same'])
  oneOf('delta.sentiment', sentiment, ['good', 'bad', 'neutral'])
  const directions = { up: labels.deltaUp, down: labels.deltaDown, same: labels.deltaSame }
  const sentiments = { good: labels.sentimentGood, bad: labels.sentimentBad, neutral: labels.sentimentNeutral }
  const amount = formatQuantity({ value, ...defined({ unit: delta.unit ?? unit, decimals }) }, locale, houseStyle)
  const words = [label ?? directions[direction], sentiments[sentiment]].filter(Boolean).join(', ')
  if (direction === 'same') return <>{words}</>
  return (
    <>
      <html.span className={cx(css.change, sentiment === 'bad' && css.badChange)}>
        {`${triangles[direction]}\u00a0${amount.map(({ text }) => text).join('')}`}
      </html.span>
      {` ${words}`}
    </>
  )
}
