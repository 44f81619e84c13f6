import { Fragment, type ReactElement } from 'react'
import * as html from '#elements'
import { kept } from '#kept'
import { cx, type PartProps, parts as partsOf } from '#parts'
import * as columns from '../columns/columns.css'
import { DateText } from '../date/date-text'
import { Chevron } from '../fold/chevron'
import { summary } from '../fold/fold.css'
import {
  formatDate,
  type HouseStyle,
  type Labels,
  type Locale,
  type LocaleName,
  localeFor,
  originalLabel,
  quoted,
  resolveLabels,
  resolveLocale,
} from '../format'
import { edtf, group, list } from '../format/given'
import { defaultLanguage } from '../languages'
import { destination, quietLink } from '../link/link.css'
import { type NoteRef, NoteRefs } from '../note-ref/note-ref'
import { Inlines } from '../prose/inlines'
import { lineBreak } from '../prose/prose.css'
import type { TextChildren } from '../target/element'
import { citationOf } from './citation'
import { type QuotePart, quoteParts } from './parts'
import * as css from './quote.css'

/** Who said it. */
export interface Speaker {
  name: string
  /** Office or function at the time of speaking. */
  role?: string
  organisation?: string
}

/** Where it is written. */
export interface QuoteSource {
  /** Title of the document or the occasion. */
  title?: string
  /** Address of the document. It becomes the `cite` attribute and the title's link. */
  url?: string
  /** Where in the document: `7쪽`, `p. 7`. */
  locator?: string
}

/** The wording in the language it was said in, for a translated quotation. */
export interface QuoteOriginal {
  /** BCP 47 tag of the language. */
  lang: string
  /** The wording, one entry for each part. */
  parts: readonly [string, ...string[]]
  /** Who translated it, or another remark behind the label. */
  note?: string
}

interface Attribution extends PartProps<QuotePart> {
  /** Who said it. */
  speaker?: Speaker
  /** When it was said or published, in EDTF: `2025-05-20`, `2025-05`, `2025-09?`. */
  date?: string
  /** Where it is written. */
  source?: QuoteSource
  /** References to numbered notes or sources. */
  refs?: readonly NoteRef[]
  /** The wording before translation. */
  original?: QuoteOriginal
  /** A remark on the wording, under it: who translated it, where there is no `original` to say so of. */
  note?: string
  /**
   * Whether the web has the quotation once more below its attribution, folded away, as one line with speaker, office,
   * date and place: one click selects all of it. Not beside a pull quote, which only repeats; not on paper. Default `false`.
   */
  copyable?: boolean
  /** Language of the marks, the date and the words the component prints. Default `ko`. */
  locale?: LocaleName | Locale
  /** Other words for what the component prints. */
  labels?: Partial<Labels>
  /** How figures and dates are written where the language leaves it open. */
  houseStyle?: HouseStyle
}

interface Verbatim {
  /**
   * What was said, word for word. Several parts when words between were left out: the gap is shown, never bridged.
   * Quotation marks are added.
   */
  parts: readonly [string, ...string[]]
  gist?: never
  /** `block` stands with its speaker; `pull` is set large and without marks, to repeat a sentence of the text. Default `block`. */
  variant?: 'block' | 'pull'
}

interface Gist {
  /** What was said, in substance and in the writer's words. It is labelled so and never set in quotation marks. */
  gist: string
  parts?: never
  variant?: 'block'
}

/** Either `parts`, word for word, or `gist`, in substance: never both, never neither. */
export type QuoteProps = Attribution & (Verbatim | Gist)

/** Quotations up to this many characters are kept on one page: about ten lines. */
const keptTogether = 420

/**
 * What somebody said: word for word, or in substance. The two never look alike.
 * On the web `figure > blockquote + figcaption`; in PDF a quotation with its attribution in the side column.
 */
export function Quote(props: QuoteProps): ReactElement {
  const {
    parts,
    gist,
    variant = 'block',
    speaker,
    date,
    source,
    refs,
    original,
    note,
    houseStyle,
    copyable = false,
    ...common
  } = props
  const { locale: localeProp = defaultLanguage, labels: labelsProp, ...rest } = common
  check(props)
  const locale = resolveLocale(localeProp)
  const labels = resolveLabels(locale, labelsProp)
  const part = partsOf<QuotePart>(quoteParts.scope, rest)
  const cite = source?.url ? { cite: source.url } : {}
  const pull = variant === 'pull'
  const length = [...(parts ?? []), gist ?? '', ...(original?.parts ?? [])].join('').length

  const attribution =
    speaker || date || source || refs?.length ? (
      <html.figcaption
        {...part(
          'attribution',
          !pull && columns.side,
          pull ? css.pullAttribution : css.attribution,
          gist !== undefined && css.gistAttribution,
        )}
      >
        {attributionLines(props, locale).map(({ of, isName }, index, lines) => (
          <html.p key={index} {...(isName ? part('name', css.name) : { className: css.detail })}>
            {of}
            {index === lines.length - 1 ? <NoteRefs refs={refs} /> : null}
          </html.p>
        ))}
      </html.figcaption>
    ) : null

  const underWords = (
    <>
      {original ? (
        <html.div {...part('original', css.original)}>
          <html.p className={css.originalLabel}>
            {[originalLabel(locale, original.lang, labels), original.note].filter(Boolean).join(', ')}
          </html.p>
          {original.parts.map((text, index) => (
            <html.p key={index} className={css.originalText} lang={original.lang}>
              {quoted(text, localeFor(original.lang) ?? locale)}
            </html.p>
          ))}
        </html.div>
      ) : null}
      {note ? <html.p className={css.originalLabel}>{note}</html.p> : null}
    </>
  )

  if (pull && parts) {
    return (
      <html.figure {...part('root', columns.container, css.pull, destination)} lang={locale.tag}>
        <html.blockquote {...part('words', css.pullWords)} {...cite}>
          {parts.map((text, position) => (
            <html.p key={position} {...part('part', css.pullText)}>
              {sentences(text).map((sentence, index) => (
                <Fragment key={index}>
                  {index > 0 ? <html.br className={lineBreak} /> : null}
                  {kept(sentence)}
                </Fragment>
              ))}
            </html.p>
          ))}
          {underWords}
        </html.blockquote>
        {attribution}
      </html.figure>
    )
  }

  return (
    <html.div {...part('root', css.quote, length <= keptTogether && css.whole, destination)} lang={locale.tag}>
      <html.figure className={columns.reversed}>
        {gist !== undefined ? (
          <html.div {...part('words', columns.main, css.gist)}>
            <html.div className={css.gistRule} />
            <html.p className={css.gistLabel}>{labels.gist}</html.p>
            <html.p {...part('part', css.gistText)}>
              <Inlines of={gist} />
            </html.p>
            {underWords}
          </html.div>
        ) : (
          <html.blockquote {...part('words', columns.main, css.words)} {...cite}>
            {(parts ?? []).map((text, index) => (
              <Fragment key={index}>
                {index > 0 ? <html.p {...part('gap', css.gap)}>{labels.omittedWords}</html.p> : null}
                <html.p {...part('part', css.part)}>{kept(quoted(text, locale))}</html.p>
              </Fragment>
            ))}
            {underWords}
          </html.blockquote>
        )}
        {attribution}
      </html.figure>
      {copyable ? (
        <html.details {...part('citation', css.citation, gist !== undefined && css.gistCitation)}>
          <html.summary className={cx(summary, css.toCopy)}>
            {labels.citation}
            <Chevron className={css.chevron} />
          </html.summary>
          <html.p className={css.copy}>{citationOf(props, locale, labels)}</html.p>
        </html.details>
      ) : null}
    </html.div>
  )
}

/** @throws what says which prop is wrong, and how it is written: words of somebody must not get lost */
const check = ({ parts, gist, speaker, source, date }: { [Name in keyof QuoteProps]?: unknown }): void => {
  if (parts === undefined && gist === undefined)
    throw new TypeError('A quotation has parts or a gist: write one of them')
  if (parts !== undefined && gist !== undefined)
    throw new TypeError('A quotation has either parts or a gist: take one of them out')
  if (parts !== undefined) list('parts', parts)
  group('speaker', speaker, 'name')
  group('source', source, 'title')
  if (date) edtf('date', date)
}

/** A pull quote breaks between its sentences. The points in a date, `2025. 5. 26.`, follow figures and end none. */
const sentences = (text: string): string[] => text.split(/(?<=[^\d\s][.?!]) (?=\S)/)

interface AttributionLine {
  of: TextChildren
  isName?: boolean
}

/** Who, in what office, in which document and where in it, and when. References follow the last of them. */
const attributionLines = (
  { speaker, date, source, houseStyle, refs }: QuoteProps,
  locale: Locale,
): AttributionLine[] => {
  const office = speaker && locale.office(speaker.role, speaker.organisation)
  const lines: AttributionLine[] = []
  if (speaker) lines.push({ of: kept(speaker.name), isName: true })
  if (office) lines.push({ of: kept(office) })
  if (source?.title || source?.locator) {
    const title = source.url ? (
      <html.a className={quietLink} href={source.url}>
        {source.title}
      </html.a>
    ) : (
      source.title
    )
    const place = (
      <>
        {source.title ? title : null}
        {source.title && source.locator ? ', ' : null}
        {source.locator}
      </>
    )
    lines.push({ of: place })
  }
  if (date) lines.push({ of: <DateText parts={formatDate(date, locale, { style: houseStyle?.dates ?? 'numeric' })} /> })
  return lines.length === 0 && refs?.length ? [{ of: '' }] : lines
}
