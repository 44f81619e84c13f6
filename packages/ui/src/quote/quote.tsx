import type { ReactElement } from 'react'
import { continued } from '#continued'
import * as html from '#elements'
import { cx, parts as partsOf } from '#parts'
import * as columns from '../columns/columns.css'
import { continuedBeside } from '../columns/continued-beside'
import { Chevron } from '../disclosure/chevron'
import { summary } from '../disclosure/disclosure.css'
import { resolveLabels, resolveLocale } from '../format'
import { assertDate, assertFields, assertList } from '../format/assert-props'
import { defaultLanguage } from '../languages'
import { destination } from '../link/link.css'
import { Attribution } from './attribution'
import { citationOf } from './citation'
import type { QuoteContext } from './context'
import { type QuotePart, quoteParts } from './parts'
import type { QuoteProps } from './props'
import * as css from './quote.css'
import { Words } from './words'

/** Quotations up to this many characters are kept on one page: about ten lines. */
const longestWhole = 420

/**
 * Somebody's words: word for word, or in substance. The two never look alike.
 * On the web `figure > figcaption + blockquote`; in PDF a quotation with its attribution in the side column. Who speaks is
 * heard before the words.
 */
export function Quote(props: QuoteProps): ReactElement {
  const {
    parts,
    gist,
    variant,
    speaker,
    date,
    source,
    refs,
    original,
    note,
    copyable = false,
    locale: localeProp = defaultLanguage,
    labels: labelsProp,
    houseStyle,
    ...rest
  } = props
  check(props)
  const locale = resolveLocale(localeProp)
  const labels = resolveLabels(locale, labelsProp)
  const part = partsOf<QuotePart>(quoteParts.scope, rest)
  const context: QuoteContext = { quote: props, part, locale, labels }
  const name = speaker?.name ?? source?.title
  if (variant === 'pull' && parts) {
    return (
      <html.figure
        {...part('root', columns.container, css.pull, destination)}
        {...(name
          ? continued(() => <html.p className={css.pullContinued}>{`${name} ${labels.continued}`}</html.p>)
          : {})}
        lang={locale.tag}
      >
        <Attribution {...context} />
        <Words {...context} />
      </html.figure>
    )
  }
  const length = [...(parts ?? []), gist ?? '', ...(original?.parts ?? [])].join('').length
  return (
    <html.div {...part('root', css.quote, length <= longestWhole && css.whole, destination)} lang={locale.tag}>
      <html.figure className={columns.named} {...continuedBeside(name, labels, css.name)}>
        <Attribution {...context} />
        <Words {...context} />
      </html.figure>
      {copyable ? <Citation {...context} /> : null}
    </html.div>
  )
}

/** The quotation in one line to be copied, behind a summary that opens it. */
const Citation = ({ quote, part, locale, labels }: QuoteContext): ReactElement => (
  <html.details {...part('citation', css.citation, quote.gist !== undefined && css.gistCitation)}>
    <html.summary className={cx(summary, css.toCopy)}>
      {labels.citation}
      <Chevron className={css.chevron} />
    </html.summary>
    <html.p className={css.copy}>{citationOf(quote, locale, labels)}</html.p>
  </html.details>
)

/** @throws what says which prop is wrong, and how it is written: words of somebody must not get lost */
const check = ({ parts, gist, speaker, source, date }: { [Name in keyof QuoteProps]?: unknown }): void => {
  if (parts === undefined && gist === undefined)
    throw new TypeError('A quotation has parts or a gist: write one of them')
  if (parts !== undefined && gist !== undefined)
    throw new TypeError('A quotation has either parts or a gist: take one of them out')
  if (parts !== undefined) assertList('parts', parts)
  assertFields('speaker', speaker, 'name')
  assertFields('source', source, 'title')
  if (date) assertDate('date', date)
}
