import { Fragment, type ReactElement } from 'react'
import * as html from '#elements'
import * as css from './note-ref.css'

/** A reference to a numbered note or source, printed as a raised figure. */
export interface NoteRef {
  /** Printed as it is: `3`. */
  label: string
  /** Name of the link to those who do not see that the figure is raised: `Source 3`. */
  name?: string
  /** Id of this very reference, to which the note leads back. */
  id?: string
  /** Where it leads: an id in the same document, `#source-3`, or an address. */
  href?: string
}

export interface NoteRefsProps {
  refs: readonly NoteRef[] | undefined
  /** The text that they follow: behind a number they are set apart, so that nobody takes them for a part of it. */
  after?: string | undefined
  /** The text that follows them. */
  before?: string | undefined
}

/**
 * The end of a text that a raised figure would look like a part of, or be copied as one: a digit, a fraction, a raised or
 * lowered sign; a number with its mark (`41%`), or with the end of a sentence, which would be a decimal point; a unit that
 * has powers (`9 km`).
 */
const numberEnd = /\p{N}(?:[.,:/'’′″”%‰°]{1,3}|\s?(?:[kcdmµ]?m|s|ft|mi|yd))?$/u

/** The beginning of one: `12[@s]3`, `12[@s],000`. */
const numberStart = /^[.,]?\p{N}/u

/** Raised figures after a text. Several are set apart by a narrow space: ¹ ². */
export const NoteRefs = ({ refs, after = '', before = '' }: NoteRefsProps): ReactElement | null =>
  refs?.length ? (
    <html.sup className={css.reference}>
      {numberEnd.test(after) ? '\u202f' : null}
      {refs.map(({ label, href, name, id }, index) => (
        <Fragment key={label}>
          {index > 0 ? '\u2004' : null}
          {href ? (
            <html.a className={css.link} href={href} id={id} aria-label={name}>
              {label}
            </html.a>
          ) : (
            label
          )}
        </Fragment>
      ))}
      {numberStart.test(before) ? '\u202f' : null}
    </html.sup>
  ) : null
