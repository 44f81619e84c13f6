import type { ReactElement } from 'react'
import * as html from '#elements'
import { noBreak } from '#no-break'
import * as columns from '../columns/columns.css'
import { DateText } from '../date/date-text'
import { formatDate, type Locale } from '../format'
import { quietLink } from '../link/link.css'
import { NoteRefs } from '../note-ref/note-ref'
import type { TextChildren } from '../target/element'
import type { QuoteContext } from './context'
import type { QuoteProps, QuoteSource } from './props'
import * as css from './quote.css'

/** Who said it, when, and where it is written; nothing if none of it is known. */
export const Attribution = ({ quote, part, locale }: QuoteContext): ReactElement | null => {
  const { gist, variant, speaker, date, source, refs } = quote
  if (!(speaker || date || source || refs?.length)) return null
  return (
    <html.figcaption
      {...part(
        'attribution',
        variant === 'pull' ? css.pullAttribution : [columns.side, css.attribution],
        gist !== undefined && css.gistAttribution,
      )}
    >
      {attributionLines(quote, locale).map(({ text, ends, isName }, index, lines) => (
        <html.p
          key={index}
          {...(isName ? { ...part('name', css.name), lang: speaker?.lang } : { className: css.detail })}
        >
          {text}
          {index === lines.length - 1 ? <NoteRefs refs={refs} after={ends} /> : null}
        </html.p>
      ))}
    </html.figcaption>
  )
}

interface AttributionLine {
  text: TextChildren
  /** Its text or the end of it. */
  ends?: string | undefined
  isName?: boolean
}

/** Who, in what office, in which document and where in it, and when. References follow the last of them. */
const attributionLines = (
  { speaker, date, source, houseStyle, refs }: QuoteProps,
  locale: Locale,
): AttributionLine[] => {
  const office = speaker && locale.office(speaker.role, speaker.organisation)
  const lines: AttributionLine[] = []
  if (speaker) lines.push({ text: noBreak(speaker.name), isName: true })
  if (office) lines.push({ text: noBreak(office) })
  if (source?.title || source?.locator) lines.push({ text: placeOf(source), ends: source.locator ?? source.title })
  if (date) {
    const parts = formatDate(date, locale, { style: houseStyle?.dates ?? 'numeric' })
    lines.push({ text: <DateText parts={parts} />, ends: parts.map(({ text }) => text).join('') })
  }
  return lines.length === 0 && refs?.length ? [{ text: '' }] : lines
}

const placeOf = ({ title, lang, url, locator }: QuoteSource): TextChildren => (
  <>
    {title && url ? (
      <html.a className={quietLink} href={url} lang={lang}>
        {title}
      </html.a>
    ) : (
      title &&
      (lang ? (
        <html.span className={css.foreign} lang={lang}>
          {title}
        </html.span>
      ) : (
        title
      ))
    )}
    {title && locator ? ', ' : null}
    {locator}
  </>
)
