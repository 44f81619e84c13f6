import type { ReactElement } from 'react'
import * as html from '#elements'
import type { DatePart } from '../format'
import * as css from './date.css'

export interface DateTextProps {
  parts: readonly DatePart[]
}

/** A date as text: what is one date is a `<time>`, what only surrounds it is plain text. */
export const DateText = ({ parts }: DateTextProps): ReactElement => (
  <>
    {parts.map(({ text, dateTime }) =>
      dateTime ? (
        <html.time key={dateTime + text} className={css.date} dateTime={dateTime}>
          {text}
        </html.time>
      ) : (
        text
      ),
    )}
  </>
)
