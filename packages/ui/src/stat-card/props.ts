import type { PartProps } from '#parts'
import type { Bound, HouseStyle, Labels, Locale, LocaleName } from '../format'
import type { NoteRef } from '../note-ref/note-ref'
import type { RichText } from '../prose/inlines'
import type { StatPart } from './parts'

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
  /** Digits behind the decimal point, where the values are read. Default: as many as each has. */
  decimals?: number
  /** The line in words: its alternative text, together with the values. */
  label: string
}

/** A figure as data. */
export interface StatFigure {
  /** Says what is counted. */
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
  /** Digits behind the decimal point, of a range also those of each end. Default: as many as the value has. */
  decimals?: number | readonly [low: number, high: number]
  /** `planned` and `estimate` are said in words; `rank` prints a place in an order. Default `measured`. */
  kind?: 'measured' | 'planned' | 'estimate' | 'rank'
  /** When it was so, in EDTF. */
  asOf?: string
  /** A few words that put the figure in its context. */
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
