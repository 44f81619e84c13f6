import type { ReactElement } from 'react'
import * as html from '#elements'
import { noBreak } from '#no-break'
import type { TextChildren } from '../target/element'
import * as css from './announced.css'

export interface AnnouncedProps {
  /** Its name, without a colon: `By`. */
  label: string
  text: string
  /** The text as it is shown. Default: the text itself. */
  children?: TextChildren
}

/** A text with its label, unless it begins with it: heard, and not seen, since its place shows what it is. */
export const Announced = ({ label, text, children = noBreak(text) }: AnnouncedProps): ReactElement =>
  beginsWith(text, label) ? (
    (children as ReactElement)
  ) : (
    <html.span className={css.announced} data-spoken={`${label}: ${text}`} data-label={`${label}: `}>
      {children}
    </html.span>
  )

const beginsWith = (text: string, label: string): boolean =>
  text.toLowerCase().startsWith(label.toLowerCase()) && !/^\p{L}/u.test(text.slice(label.length))
