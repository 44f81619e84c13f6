import type { ReactElement } from 'react'
import * as html from '#elements'
import { noBreak } from '#no-break'
import { cx, type PartProps, parts as partsOf } from '#parts'
import * as columns from '../columns/columns.css'
import { type NoteRef, NoteRefs } from '../note-ref/note-ref'
import { Inlines, type RichText } from '../prose/inlines'
import * as css from './figure.css'

type FigurePart = 'image' | 'caption' | 'number' | 'title' | 'note'

interface Picture extends PartProps<FigurePart> {
  /** Address of the image; in PDF best a `data:` address, so that nothing is fetched. */
  src: string
  /** A title that says what the figure shows. */
  title?: string
  /** Printed before the title: `그림 1`. */
  number?: string
  /** More about it, set smaller. */
  note?: RichText
  /** References to numbered notes or sources. */
  refs?: readonly NoteRef[]
}

/** An image is either described or declared to be decoration. */
type Described =
  | {
      /** The image in words, for those who do not see it. */
      alt: string
      decorative?: never
    }
  | {
      alt?: never
      /** The image says nothing that matters. */
      decorative: true
    }

export type FigureProps = Picture & Described

/** An image with its caption in the side column. */
export function Figure({ src, alt, decorative: _, title, number, note, refs, ...rest }: FigureProps): ReactElement {
  const part = partsOf<FigurePart>('figure', rest)
  const says = title || number || note || refs?.length
  return (
    <html.div {...part('root', css.figure)}>
      <html.figure className={columns.reversed}>
        <html.div className={cx(columns.main, css.picture)}>
          <html.img {...part('image', css.image)} src={src} alt={alt ?? ''} />
        </html.div>
        {says ? (
          <html.figcaption {...part('caption', columns.side, css.caption)}>
            {number ? <html.p {...part('number', css.number)}>{number}</html.p> : null}
            {title ? (
              <html.p {...part('title', css.title)}>
                {noBreak(title)}
                {note ? null : <NoteRefs refs={refs} after={title} />}
              </html.p>
            ) : null}
            {note ? (
              <html.p {...part('note', css.note)}>
                <Inlines of={note} refs={refs} />
              </html.p>
            ) : null}
          </html.figcaption>
        ) : null}
      </html.figure>
    </html.div>
  )
}
