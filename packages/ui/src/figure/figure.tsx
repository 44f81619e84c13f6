import type { ReactElement } from 'react'
import { continued } from '#continued'
import * as html from '#elements'
import { noBreak } from '#no-break'
import { cx, type PartProps, parts as partsOf } from '#parts'
import * as columns from '../columns/columns.css'
import { type Labels, type Locale, type LocaleName, resolveLabels, resolveLocale } from '../format'
import { defaultLanguage } from '../languages'
import { type NoteRef, NoteRefs } from '../note-ref/note-ref'
import { Inlines, type RichText } from '../prose/inlines'
import * as css from './figure.css'
import { imageSize } from './figure-size'

type FigurePart = 'image' | 'caption' | 'number' | 'title' | 'note'

interface Picture extends PartProps<FigurePart> {
  /** Address of the image; in PDF best a `data:` address, so that nothing is fetched. */
  src: string
  /** Natural size of the image in CSS pixels, 96 an inch: only `wide` enlarges it. Without it fills its column. */
  width?: number
  height?: number
  /** Whether the image takes the whole measure of the page, however small it is. Its caption stands under it then. */
  wide?: boolean
  /** A title that says what the figure shows. */
  title?: string
  /** Printed before the title: `그림 1`. */
  number?: string
  /** More about it, set smaller. */
  note?: RichText
  /** References to numbered notes or sources. */
  refs?: readonly NoteRef[]
  /** Default `ko`. */
  locale?: LocaleName | Locale
  labels?: Partial<Labels>
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
export function Figure({
  src,
  alt,
  decorative: _,
  width,
  height,
  wide = false,
  title,
  number,
  note,
  refs,
  locale = defaultLanguage,
  labels,
  ...rest
}: FigureProps): ReactElement {
  const part = partsOf<FigurePart>('figure', rest)
  const natural = width && height ? { width, height } : undefined
  const size = natural && imageSize(natural, wide)
  const isAcross = wide && natural !== undefined && size === undefined
  const image = [wide ? css.wideImage : css.image, !size && css.filling, isAcross && css.across]
  const mark = () => resolveLabels(resolveLocale(locale), labels).continued
  const says = title || number || note || refs?.length
  const numbered = number ? <html.p {...part('number', css.number)}>{number}</html.p> : null
  const words = (
    <>
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
    </>
  )
  return (
    <html.div
      {...part('root', css.figure)}
      {...(number || title ? continued(() => <Continued name={`${number || title} ${mark()}`} />) : {})}
    >
      <html.figure className={wide ? css.stacked : columns.reversed}>
        <html.div className={cx(wide ? css.aboveCaption : columns.main, css.picture)}>
          <html.img {...part('image', image)} src={src} alt={alt ?? ''} {...size} />
        </html.div>
        {says && wide ? (
          <html.figcaption {...part('caption', columns.row, css.captionBelow)}>
            {numbered ? <html.div className={columns.side}>{numbered}</html.div> : null}
            <html.div className={columns.main}>{words}</html.div>
          </html.figcaption>
        ) : null}
        {says && !wide ? (
          <html.figcaption {...part('caption', columns.side, css.caption)}>
            {numbered}
            {words}
          </html.figcaption>
        ) : null}
      </html.figure>
    </html.div>
  )
}

/** `그림 1 (계속)`, above what goes on of a long note. */
const Continued = ({ name }: { name: string }): ReactElement => (
  <html.div className={css.continued}>
    <html.p className={css.number}>{name}</html.p>
  </html.div>
)
