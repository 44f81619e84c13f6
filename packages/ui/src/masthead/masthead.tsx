import { Fragment, type ReactElement } from 'react'
import * as html from '#elements'
import { noBreak } from '#no-break'
import { cx, type PartProps, parts as partsOf } from '#parts'
import { Announced } from '../announced/announced'
import * as columns from '../columns/columns.css'
import { DateText } from '../date/date-text'
import {
  fillPattern,
  formatDate,
  type HouseStyle,
  type Labels,
  type Locale,
  type LocaleName,
  resolveLabels,
  resolveLocale,
} from '../format'
import { assertDate } from '../format/assert-props'
import { defaultLanguage } from '../languages'
import { advance } from '../lines/characters'
import { lineBreak } from '../prose/prose.css'
import { type Author, Authors, linesBeside } from './authors'
import * as css from './masthead.css'

export type { Author } from './authors'

type MastheadPart = 'publisher' | 'marking' | 'about' | 'title' | 'subtitle'

export interface MastheadProps extends PartProps<MastheadPart> {
  /** Where a title is better broken by sense than by width, it may hold a line break. */
  title: string
  subtitle?: string
  /** Who publishes it: set above the bar. */
  publisher?: string
  /** The series it belongs to, and its number there. */
  series?: { name: string; number?: string }
  /** Date of the document, in EDTF. */
  date?: string
  authors?: readonly Author[]
  /** Handling: 대외비, an embargo. Set in a frame. */
  marking?: string
  /** Default `ko`. */
  locale?: LocaleName | Locale
  labels?: Partial<Labels>
  /** How figures and dates are written where the language leaves it open. */
  houseStyle?: HouseStyle
}

/** Titles of more than this many characters are set a size smaller. */
const longTitle = 34

/** Authors of so many lines in the side column leave no hole beside the shortest title. */
const fewAuthorLines = 9

/** The approximate height of title and subtitle, in lines of the side column below what else stands there. */
const linesOfTitle = (title: string, subtitle = ''): number => {
  const isLong = title.length > longTitle
  return (
    Math.ceil(advance(title) / (isLong ? 14 : 11.5)) * (isLong ? 2.3 : 2.8) + Math.ceil(advance(subtitle) / 28) * 1.5
  )
}

/**
 * The head of a document: publisher, bar, title, and what qualifies them in the side column. The title is heard first,
 * and each of the others with its name: its place says what it is to those alone who see it.
 */
export function Masthead(props: MastheadProps): ReactElement {
  const {
    title,
    subtitle,
    publisher,
    series,
    date,
    authors = [],
    marking,
    locale: localeProp = defaultLanguage,
    labels: labelsProp,
    houseStyle,
    ...rest
  } = props
  const locale = resolveLocale(localeProp)
  const labels = resolveLabels(locale, labelsProp)
  if (date) assertDate('date', date)
  const part = partsOf<MastheadPart>('masthead', rest)
  const dateParts = date ? formatDate(date, locale, { style: houseStyle?.dates ?? 'numeric' }) : undefined
  const isBeside = linesBeside(authors) <= Math.max(fewAuthorLines, linesOfTitle(title, subtitle))
  return (
    <html.header {...part('root', css.masthead)} lang={locale.tag}>
      <html.div className={cx(columns.reversed, css.head)}>
        <html.div className={columns.main}>
          <html.h1 {...part('title', css.title, title.length > longTitle && css.longTitle)}>{lines(title)}</html.h1>
          {subtitle ? <html.p {...part('subtitle', css.subtitle)}>{noBreak(subtitle)}</html.p> : null}
          {isBeside ? null : <Authors of={authors} label={labels.author} isRunning />}
        </html.div>
        <html.div {...part('about', columns.side, css.about)}>
          {series ? (
            <html.p className={css.series}>
              <Announced label={labels.series} text={series.name} />
            </html.p>
          ) : null}
          {series?.number ? (
            <html.p className={css.meta}>{fillPattern(labels.seriesNumber, series.number)}</html.p>
          ) : null}
          {dateParts ? (
            <html.p className={css.meta}>
              <Announced label={labels.date} text={dateParts.map(({ text }) => text).join('')}>
                <DateText parts={dateParts} />
              </Announced>
            </html.p>
          ) : null}
          {authors.length > 0 && isBeside ? <Authors of={authors} label={labels.author} isRunning={false} /> : null}
        </html.div>
      </html.div>
      <html.div className={css.rules}>
        <html.div className={css.bar} />
        <html.div className={css.barLine} />
      </html.div>
      <html.div className={css.top}>
        {publisher ? (
          <html.p {...part('publisher', css.publisher)}>
            <Announced label={labels.publisher} text={publisher} />
          </html.p>
        ) : null}
        {marking ? (
          <html.p {...part('marking', css.marking)}>
            <Announced label={labels.marking} text={marking} />
          </html.p>
        ) : null}
      </html.div>
    </html.header>
  )
}

const lines = (text: string) =>
  text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 ? <html.br className={lineBreak} /> : null}
      {noBreak(line)}
    </Fragment>
  ))
