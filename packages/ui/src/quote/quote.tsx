import { Fragment, type ReactElement } from 'react'
import * as html from '#elements'
import { cx, type PartProps, parts as partsOf } from '#parts'
import * as columns from '../columns/columns.css'
import { DateText } from '../date/date-text'
import {
  type DatePart,
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
import { bind } from '../lines/bind'
import { type NoteRef, NoteRefs } from '../note-ref/note-ref'
import { Inlines } from '../prose/inlines'
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

type QuotePart = 'words' | 'part' | 'gap' | 'attribution' | 'name' | 'original'

interface Attribution extends PartProps<QuotePart> {
  speaker?: Speaker
  /** When it was said or published, in EDTF: `2025-05-20`, `2025-05`, `2025-09?`. */
  date?: string
  source?: QuoteSource
  /** References to numbered notes or sources. */
  refs?: readonly NoteRef[]
  /** The wording before translation. */
  original?: QuoteOriginal
  /** Language of the marks, the date and the words the component prints. Default `ko`. */
  locale?: LocaleName | Locale
  /** Other words for what the component prints. */
  labels?: Partial<Labels>
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
  const { parts, gist, variant = 'block', speaker, date, source, refs, original, ...common } = props
  const { locale: localeProp = 'ko', labels: labelsProp, houseStyle, ...rest } = common
  const locale = resolveLocale(localeProp)
  const labels = resolveLabels(locale, labelsProp)
  const part = partsOf<QuotePart>('quote', rest)
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
        {speaker ? <html.p {...part('name', css.name)}>{speaker.name}</html.p> : null}
        {speaker?.role || speaker?.organisation ? (
          <html.p className={css.detail}>{office(speaker, locale)}</html.p>
        ) : null}
        <Place source={source} refs={refs} date={date ? formatDate(date, locale, dateStyle(houseStyle)) : []} />
      </html.figcaption>
    ) : null

  if (pull && parts) {
    return (
      <html.figure {...part('root', columns.container, css.pull)} lang={locale.tag}>
        <html.blockquote {...part('words', css.pullWords)} {...cite}>
          {parts.map((text) => (
            <html.p key={text} {...part('part', css.pullText)}>
              {sentences(text).map((sentence, index) => (
                <Fragment key={sentence}>
                  {index > 0 ? <html.br /> : null}
                  {bind(sentence)}
                </Fragment>
              ))}
            </html.p>
          ))}
        </html.blockquote>
        {attribution}
      </html.figure>
    )
  }

  return (
    <html.div {...part('root', css.quote, length <= keptTogether && css.whole)} lang={locale.tag}>
      <html.figure className={columns.reversed}>
        {gist !== undefined ? (
          <html.div {...part('words', columns.main, css.gist)}>
            <html.div className={css.gistRule} />
            <html.p className={css.gistLabel}>{labels.gist}</html.p>
            <html.p {...part('part', css.gistText)}>
              <Inlines of={gist} />
            </html.p>
          </html.div>
        ) : (
          <html.blockquote {...part('words', columns.main, css.words)} {...cite}>
            {(parts ?? []).map((text, index) => (
              <Fragment key={text}>
                {index > 0 ? <html.p {...part('gap', css.gap)}>[…]</html.p> : null}
                <html.p {...part('part', css.part)}>{quoted(text, locale)}</html.p>
              </Fragment>
            ))}
            {original ? (
              <html.div {...part('original', css.original)}>
                <html.p className={css.originalLabel}>
                  {[originalLabel(locale, original.lang, labels), original.note].filter(Boolean).join(', ')}
                </html.p>
                {original.parts.map((text) => (
                  <html.p key={text} className={css.originalText} lang={original.lang}>
                    {quoted(text, localeFor(original.lang) ?? locale)}
                  </html.p>
                ))}
              </html.div>
            ) : null}
          </html.blockquote>
        )}
        {attribution}
      </html.figure>
    </html.div>
  )
}

/** A pull quote breaks between its sentences. The points in a date, `2025. 5. 26.`, follow figures and end none. */
const sentences = (text: string): string[] => text.split(/(?<=[^\d\s][.?!]) (?=\S)/)

const dateStyle = (houseStyle?: HouseStyle) => ({ style: houseStyle?.dates ?? ('numeric' as const) })

/** Korean names the organisation before the office, English after it. */
const office = ({ role, organisation }: Speaker, locale: Locale): string => locale.office(role, organisation)

interface PlaceProps {
  source: QuoteSource | undefined
  refs: readonly NoteRef[] | undefined
  date: readonly DatePart[]
}

/** The document, and on the next line its date, the place in it, and the note references. */
const Place = ({ source, refs, date }: PlaceProps): ReactElement => {
  const hasSecond = date.length > 0 || source?.locator
  return (
    <>
      {source?.title ? (
        <html.p className={css.detail}>
          {source.url ? (
            <html.a className={css.documentLink} href={source.url}>
              {source.title}
            </html.a>
          ) : (
            source.title
          )}
          {hasSecond ? null : <NoteRefs refs={refs} />}
        </html.p>
      ) : null}
      {hasSecond || (!source?.title && refs?.length) ? (
        <html.p className={cx(css.detail)}>
          <DateText parts={date} />
          {date.length > 0 && source?.locator ? ', ' : null}
          {source?.locator ?? null}
          <NoteRefs refs={refs} />
        </html.p>
      ) : null}
    </>
  )
}
