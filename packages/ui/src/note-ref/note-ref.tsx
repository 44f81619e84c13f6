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
}

/** Raised figures after a text. Several are set apart by a narrow space: ¹ ². */
export const NoteRefs = ({ refs }: NoteRefsProps): ReactElement | null =>
  refs?.length ? (
    <html.sup className={css.reference}>
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
    </html.sup>
  ) : null
