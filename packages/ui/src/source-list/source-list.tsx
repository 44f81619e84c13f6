import type { ReactElement } from 'react'
import * as html from '#elements'
import { type PartProps, parts as partsOf } from '#parts'
import { empty } from '../empty/empty.css'
import { fillPattern, type Labels, type Locale, type LocaleName, resolveLabels, resolveLocale } from '../format'
import { defaultLanguage } from '../languages'
import { destination, link } from '../link/link.css'
import { Inlines, type RichText, textLength } from '../prose/inlines'
import * as css from './source-list.css'

/** A numbered source or note. */
export interface SourceEntry {
  /** Where references lead: `source-3`. Unique in the document. */
  id: string
  /** The number as the references print it. */
  label: string
  /** Where in the text it is referred to, first of all: `#ref-3`. Its number leads there. */
  back?: string
  /** The number that stands there, if it is another than `label`. */
  backAt?: string
  /** The entry: author, title, publisher, date, place. */
  text: RichText
  /** Address of the source, printed and linked after the text. */
  url?: string
  /** Where the printed address leads, if to a place in it. Default: `url`. */
  href?: string
}

export interface SourceListProps extends PartProps<'label' | 'entry' | 'empty'> {
  entries: readonly SourceEntry[]
  /** Default: the locale's word for sources. */
  label?: string
  /** Default `ko`. */
  locale?: LocaleName | Locale
  labels?: Partial<Labels>
}

/** Up to this many entries stand below one another. */
const oneColumn = 3
/** Up to this many are kept on one page. */
const keptTogether = 8

/** The numbered sources and notes that references in the text lead to. */
export function SourceList({
  entries,
  label,
  locale: localeProp = defaultLanguage,
  labels: labelsProp,
  ...rest
}: SourceListProps): ReactElement {
  const locale = resolveLocale(localeProp)
  const part = partsOf<'label' | 'entry' | 'empty'>('source-list', rest)
  const labels = resolveLabels(locale, labelsProp)
  const heading = label ?? labels.sources
  const half = halfway(entries)
  const columns = entries.length > oneColumn ? [entries.slice(0, half), entries.slice(half)] : [entries]
  return (
    <html.section {...part('root', css.list, entries.length <= keptTogether && css.whole)} lang={locale.tag}>
      <html.h2 {...part('label', css.label)}>{heading}</html.h2>
      {entries.length === 0 ? (
        <html.p {...part('empty', empty, css.none)}>{labels.noSources}</html.p>
      ) : (
        <html.ol className={css.entries} role="list">
          {columns.map((column, index) => (
            <html.column key={index} className={css.column}>
              {column.map((entry) => (
                <html.li key={entry.id} {...part('entry', css.entry, destination)} id={entry.id}>
                  <html.marker className={css.number}>
                    {entry.back ? (
                      <html.a
                        className={link}
                        href={entry.back}
                        aria-label={fillPattern(labels.backToText, entry.backAt ?? entry.label)}
                      >
                        {entry.label}
                      </html.a>
                    ) : (
                      entry.label
                    )}
                  </html.marker>
                  <html.note className={css.text}>
                    <Inlines of={entry.text} />
                    {entry.url ? ' ' : null}
                    {entry.url ? (
                      <html.a className={link} href={entry.href ?? entry.url}>
                        {entry.url}
                      </html.a>
                    ) : null}
                  </html.note>
                </html.li>
              ))}
            </html.column>
          ))}
        </html.ol>
      )}
    </html.section>
  )
}

/** Where to part the entries so that the first column is the fuller one. */
const halfway = (entries: readonly SourceEntry[]): number => {
  const lengths = entries.map(({ text, url }) => 20 + textLength(text) + (url?.length ?? 0) / 2)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  let reached = 0
  const index = lengths.findIndex((length) => {
    reached += length
    return reached >= total / 2
  })
  return index + 1
}
