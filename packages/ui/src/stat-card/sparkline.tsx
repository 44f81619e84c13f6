import type { ReactElement } from 'react'
import * as html from '#elements'
import { formatNumber, type Locale } from '../format'
import type { BoxClass } from '../target/style'
import type { StatTrend } from './props'
import * as css from './stat-card.css'

export interface SparklineProps {
  trend: StatTrend
  locale: Locale
  /** In points or pixels. */
  width: number
  height: number
  className: BoxClass
}

const inset = 3

/** A series as a small line over a hair base line, its last value marked. Its alternative text says what it shows, and the values. */
export const Sparkline = ({ trend, locale, width, height, className }: SparklineProps): ReactElement | null => {
  const { decimals } = trend
  const points = place(trend.values, width, height)
  const last = points.at(-1)
  if (!last) return null
  return (
    <html.svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={`${trend.label}: ${trend.values.map((value) => formatNumber(value, locale, { decimals })).join(', ')}`}
    >
      <html.line x1={0} y1={height - 0.5} x2={width} y2={height - 0.5} className={css.trendBase} />
      <html.path
        d={points.map(([x, y], index) => `${index ? 'L' : 'M'}${x} ${y}`).join(' ')}
        className={css.trendLine}
      />
      <html.circle cx={last[0]} cy={last[1]} r={2.5} className={css.trendEnd} />
    </html.svg>
  )
}

const round = (value: number): number => Math.round(value * 100) / 100

const place = (values: readonly number[], width: number, height: number): [number, number][] => {
  const least = Math.min(...values)
  const range = Math.max(...values) - least || 1
  const step = values.length > 1 ? (width - 2 * inset) / (values.length - 1) : 0
  return values.map((value, index) => [
    round(inset + index * step),
    round(height - inset - 1 - ((value - least) / range) * (height - 2 * inset - 1)),
  ])
}
