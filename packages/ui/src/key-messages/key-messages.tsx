import type { ReactElement } from 'react'
import * as html from '#elements'
import { type PartProps, parts as partsOf } from '#parts'
import * as columns from '../columns/columns.css'
import { continuedBeside } from '../columns/continued-beside'
import { empty } from '../empty/empty.css'
import { type Labels, type Locale, type LocaleName, resolveLabels, resolveLocale } from '../format'
import { defaultLanguage } from '../languages'
import { Inlines, type RichText } from '../prose/inlines'
import * as css from './key-messages.css'

type KeyMessagesPart = 'label' | 'list' | 'item' | 'empty'

export interface KeyMessagesProps extends PartProps<KeyMessagesPart> {
  /** Three to five messages. What a message says first may be set strong. */
  items: readonly RichText[]
  /** Default: the locale's words for key messages. */
  label?: string
  /** Default `ko`. */
  locale?: LocaleName | Locale
  labels?: Partial<Labels>
}

/** The few things that a reader in a hurry must know. Kept on one page. */
export function KeyMessages({
  items,
  label,
  locale: localeProp = defaultLanguage,
  labels: labelsProp,
  ...rest
}: KeyMessagesProps): ReactElement {
  const locale = resolveLocale(localeProp)
  const part = partsOf<KeyMessagesPart>('key-messages', rest)
  const labels = resolveLabels(locale, labelsProp)
  const heading = label ?? labels.keyMessages
  return (
    <html.section {...part('root', columns.container)} lang={locale.tag}>
      <html.div className={columns.row} {...continuedBeside(heading, labels, css.label)}>
        <html.div className={columns.side}>
          <html.h2 {...part('label', css.label)}>{heading}</html.h2>
        </html.div>
        <html.div className={columns.main}>
          {items.length === 0 ? (
            <html.p {...part('empty', empty, css.none)}>{labels.noMessages}</html.p>
          ) : (
            <html.ol {...part('list', css.list)} role="list">
              {items.map((item, index) => (
                <html.li key={index} {...part('item', css.item, index > 0 && css.nextItem)}>
                  <html.marker className={css.number}>{String(index + 1)}</html.marker>
                  <html.p className={css.message}>
                    <Inlines of={item} />
                  </html.p>
                </html.li>
              ))}
            </html.ol>
          )}
        </html.div>
      </html.div>
    </html.section>
  )
}
