import type { ReactElement } from 'react'
import * as html from '#elements'
import { type PartProps, parts as partsOf } from '#parts'
import { type Labels, type Locale, type LocaleName, resolveLabels, resolveLocale } from '../format'
import { defaultLanguage } from '../languages'
import * as css from './colophon.css'
import { ContactLine } from './contact'

export interface ColophonProps extends PartProps<'cell'> {
  /** Whom to ask, in short lines: telephone, e-mail and web addresses are links. */
  contact?: readonly string[]
  /** On what terms it may be used. */
  licence?: string
  disclaimer?: string
  /** Default `ko`. */
  locale?: LocaleName | Locale
  labels?: Partial<Labels>
}

/** Contact, licence and disclaimer, side by side at the end of a document. */
export function Colophon({
  contact,
  licence,
  disclaimer,
  locale: localeProp = defaultLanguage,
  labels,
  ...rest
}: ColophonProps): ReactElement {
  const locale = resolveLocale(localeProp)
  const words = resolveLabels(locale, labels)
  const part = partsOf<'cell'>('colophon', rest)
  const cells = [
    { label: words.contact, lines: contact ?? [], isContact: true },
    { label: words.licence, lines: licence ? [licence] : [], isContact: false },
    { label: words.disclaimer, lines: disclaimer ? [disclaimer] : [], isContact: false },
  ].filter(({ lines }) => lines.length > 0)
  return (
    <html.footer {...part('root', css.colophon)} lang={locale.tag}>
      <html.div className={css.cells}>
        {cells.map(({ label, lines, isContact }, index) => (
          <html.div key={label} {...part('cell', css.cell, index === 0 && css.first)}>
            <html.h2 className={css.label}>{label}</html.h2>
            {lines.map((line, position) => (
              <html.p key={position} className={css.text}>
                {isContact ? <ContactLine of={line} /> : line}
              </html.p>
            ))}
          </html.div>
        ))}
      </html.div>
    </html.footer>
  )
}
