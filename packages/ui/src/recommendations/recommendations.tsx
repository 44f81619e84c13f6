import type { ReactElement } from 'react'
import * as html from '#elements'
import { noBreak } from '#no-break'
import { cx, type PartProps, parts as partsOf } from '#parts'
import { Announced } from '../announced/announced'
import * as columns from '../columns/columns.css'
import { continuedBeside } from '../columns/continued-beside'
import { empty } from '../empty/empty.css'
import { type Labels, type Locale, type LocaleName, resolveLabels, resolveLocale } from '../format'
import { defaultLanguage } from '../languages'
import { type NoteRef, NoteRefs } from '../note-ref/note-ref'
import { Inlines, type RichText, textLength } from '../prose/inlines'
import * as css from './recommendations.css'

/** Something that somebody should do. */
export interface Recommendation {
  /** Who should do it. */
  to?: string
  /** By when, in words as they are to be printed. */
  by?: string
  /** The recommendation, in one line. */
  text: string
  /** How, and why, in a sentence or two. */
  detail?: RichText
  refs?: readonly NoteRef[]
}

type RecommendationsPart = 'item' | 'addressee' | 'text' | 'detail' | 'empty'

export interface RecommendationsProps extends PartProps<RecommendationsPart> {
  items: readonly Recommendation[]
  /** Accessible name of the list. Default: the locale's word for recommendations. */
  name?: string
  /** Default `ko`. */
  locale?: LocaleName | Locale
  labels?: Partial<Labels>
}

const keptTogether = 700

/** Numbered recommendations, each followed by its addressee and deadline, which stand in the side column. */
export function Recommendations(props: RecommendationsProps): ReactElement {
  const { items, name, locale: localeProp = defaultLanguage, labels: labelsProp, ...rest } = props
  const locale = resolveLocale(localeProp)
  const labels = resolveLabels(locale, labelsProp)
  const part = partsOf<RecommendationsPart>('recommendations', rest)
  return (
    <html.div {...part('root', columns.container)} lang={locale.tag}>
      {items.length === 0 ? (
        <html.p {...part('empty', empty, css.none)}>{labels.noRecommendations}</html.p>
      ) : (
        <html.ol className={css.list} role="list" aria-label={name ?? labels.recommendations}>
          {items.map(({ to, by, text, detail, refs }, index) => {
            const long = text.length + textLength(detail) > keptTogether
            return (
              <html.li key={index} {...part('item', long ? css.longItem : css.item, index > 0 && css.nextItem)}>
                <html.div
                  className={columns.reversed}
                  {...continuedBeside(to ?? String(index + 1), labels, css.addressee)}
                >
                  <html.div className={cx(columns.main)}>
                    <html.div className={css.body}>
                      <html.marker className={css.number}>{String(index + 1)}</html.marker>
                      <html.div className={css.words}>
                        <html.p {...part('text', css.text)}>
                          {noBreak(text)}
                          {detail ? null : <NoteRefs refs={refs} after={text} />}
                        </html.p>
                        {detail ? (
                          <html.p {...part('detail', css.detail)}>
                            <Inlines of={detail} refs={refs} />
                          </html.p>
                        ) : null}
                      </html.div>
                    </html.div>
                  </html.div>
                  <html.div className={cx(columns.side, css.side)}>
                    {to ? (
                      <html.p {...part('addressee', css.addressee)}>
                        <Announced label={labels.addressee} text={to} />
                      </html.p>
                    ) : null}
                    {by ? (
                      <html.p className={cx(css.deadline)}>
                        <Announced label={labels.dueBy} text={by} />
                      </html.p>
                    ) : null}
                  </html.div>
                </html.div>
              </html.li>
            )
          })}
        </html.ol>
      )}
    </html.div>
  )
}
