import type { ReactElement } from 'react'
import * as html from '#elements'
import { cx, type PartProps, parts as partsOf } from '#parts'
import * as columns from '../columns/columns.css'
import { type Labels, type Locale, type LocaleName, resolveLabels, resolveLocale } from '../format'
import { defaultLanguage } from '../languages'
import * as quote from '../quote/quote.css'
import * as stat from '../stat-card/stat-card.css'
import type { BoxClass } from '../target/style'
import * as rail from '../timeline/rail.css'
import * as timeline from '../timeline/timeline.css'
import * as css from './skeleton.css'

export interface SkeletonProps extends PartProps<'status' | 'bar'> {
  /** The component that is on its way. */
  of: 'timeline' | 'quote' | 'stat-card'
  /** Events of a timeline, lines of a quotation, cards side by side, four at most. Default: 4 events, 2 lines, 1 card. */
  count?: number
  /** Default `ko`. */
  locale?: LocaleName | Locale
  /** Other words for what the component prints. */
  labels?: Partial<Labels>
}

interface Frame {
  count: number
  /** Says that something is on its way. It stands where the first words will. */
  status: (className: BoxClass) => ReactElement
  bar: Bar
}

type Bar = (width: BoxClass) => ReactElement

const framed = {
  timeline: { of: Events, count: 4 },
  quote: { of: Words, count: 2 },
  'stat-card': { of: Cards, count: 1 },
}

/**
 * Pale bars in the frame of what is not there yet, as a fallback of `<Suspense>` on the web. A card with one line of
 * context is exactly as high; a timeline and a quotation are as high as usual.
 */
export function Skeleton(props: SkeletonProps): ReactElement {
  const { of, count, locale: localeProp = defaultLanguage, labels, ...rest } = props
  const locale = resolveLocale(localeProp)
  const part = partsOf<'status' | 'bar'>('skeleton', rest)
  const { of: Content, count: usual } = framed[of]
  const status = (className: BoxClass) => (
    <html.p {...part('status', className, css.status)} role="status">
      {resolveLabels(locale, labels).loading}
    </html.p>
  )
  const bar: Bar = (width) => (
    <html.div className={css.line}>
      <html.p className={css.blank}>{'\u00a0'}</html.p>
      <html.div {...part('bar', css.bar, width)} />
    </html.div>
  )
  return (
    <html.div {...part('root', css.skeleton)} lang={locale.tag}>
      <Content count={Math.max(1, count ?? usual)} status={status} bar={bar} />
    </html.div>
  )
}

const widths = [css.long, css.middle, css.longer, css.short]
const widthOf = (index: number): BoxClass => widths[index % widths.length] as BoxClass

function Events({ count, status, bar }: Frame): ReactElement {
  return (
    <html.div className={timeline.frameRules}>
      <html.div className={timeline.group}>
        <html.div className={timeline.heading}>{bar(css.year)}</html.div>
        <html.div className={timeline.events}>
          {Array.from({ length: count }, (_, index) => (
            <html.div
              key={index}
              className={cx(
                timeline.event,
                index === 0 && timeline.firstLine,
                index === count - 1 && timeline.lastLine,
              )}
            >
              <html.div className={timeline.date}>{bar(css.day)}</html.div>
              <html.div className={rail.rail}>
                <html.svg className={rail.dot} viewBox="0 0 10 10" width={10} height={10} aria-hidden>
                  <html.circle cx={5} cy={5} r={3.1} className={css.dot} />
                </html.svg>
              </html.div>
              <html.div className={cx(timeline.text, timeline.title)}>
                {index === 0 ? status(timeline.title) : bar(widthOf(index))}
              </html.div>
            </html.div>
          ))}
        </html.div>
      </html.div>
    </html.div>
  )
}

function Words({ count, status, bar }: Frame): ReactElement {
  return (
    <html.div className={columns.reversed}>
      <html.div className={cx(columns.main, quote.words)}>
        {Array.from({ length: count }, (_, index) => (
          <html.div key={index} className={cx(quote.part, css.words)}>
            {bar(widthOf(index))}
          </html.div>
        ))}
      </html.div>
      <html.div className={cx(columns.side, quote.attribution)}>
        {status(quote.name)}
        <html.div className={quote.detail}>{bar(css.longer)}</html.div>
      </html.div>
    </html.div>
  )
}

const inColumns = [undefined, stat.two, stat.three, stat.four]

function Cards({ count, status, bar }: Frame): ReactElement {
  const cards = Math.min(4, count)
  const across = inColumns[cards - 1]
  return (
    <html.div className={cx(css.cards, across && stat.gridRow, across)}>
      {Array.from({ length: cards }, (_, index) => (
        <html.div key={index} className={cx(stat.card, stat.inGrid)}>
          {index === 0 ? status(stat.label) : <html.div className={stat.label}>{bar(css.longer)}</html.div>}
          <html.div className={stat.figures}>
            <html.div className={cx(stat.value, css.value)}>{bar(css.number)}</html.div>
          </html.div>
          <html.div className={cx(stat.text, stat.afterValue)}>{bar(css.long)}</html.div>
        </html.div>
      ))}
    </html.div>
  )
}
