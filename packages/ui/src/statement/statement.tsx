import type { ReactElement } from 'react'
import * as html from '#elements'
import { noBreak } from '#no-break'
import { type PartProps, parts as partsOf } from '#parts'
import * as columns from '../columns/columns.css'
import * as css from './statement.css'

export interface StatementProps extends PartProps<'label' | 'text'> {
  /** Its subject, in the side column. */
  label: string
  text: string
}

/** A remark on the document itself: how far it is proven. */
export function Statement({ label, text, ...rest }: StatementProps): ReactElement {
  const part = partsOf<'label' | 'text'>('statement', rest)
  return (
    <html.div {...part('root', columns.container)}>
      <html.div className={columns.row}>
        <html.div className={columns.side}>
          <html.h2 {...part('label', css.label)}>{label}</html.h2>
        </html.div>
        <html.div className={columns.main}>
          <html.p {...part('text', css.text)}>{noBreak(text)}</html.p>
        </html.div>
      </html.div>
    </html.div>
  )
}
