import type { ReactElement } from 'react'
import * as html from '#elements'
import { noBreak } from '#no-break'
import { cx, type PartProps, parts as partsOf } from '#parts'
import * as columns from '../columns/columns.css'
import { type NoteRef, NoteRefs } from '../note-ref/note-ref'
import * as css from './heading.css'

export interface HeadingProps extends PartProps<'number' | 'heading'> {
  text: string
  /** 1 opens a section under a strong rule (an `h2`, since the title is the `h1`), 2 a part of it (`h3`). Default 1. */
  level?: 1 | 2
  /** Number of the section, or of its part, in the side column: `2`, `2.1`. */
  number?: string
  /** References to numbered notes or sources. */
  refs?: readonly NoteRef[]
}

/** The heading of a section or of a part of it, with its number beside it. It is never the last thing on a page. */
export function Heading({ text, level = 1, number, refs, ...rest }: HeadingProps): ReactElement {
  const part = partsOf<'number' | 'heading'>('heading', rest)
  const words = (
    <>
      {noBreak(text)}
      <NoteRefs refs={refs} after={text} />
    </>
  )
  if (level === 2 && !number) {
    return (
      <html.div {...part('root', css.sub)}>
        <html.div className={columns.row}>
          <html.div className={columns.side} />
          <html.div className={columns.main}>
            <html.h3 {...part('heading', css.subHeading)}>{words}</html.h3>
          </html.div>
        </html.div>
      </html.div>
    )
  }
  const [root, look] = level === 1 ? [css.section, css.heading] : [css.sub, css.subHeading]
  return (
    <html.div {...part('root', root)}>
      <html.heading level={level === 1 ? 2 : 3} className={cx(columns.row, level === 1 && css.running)}>
        {number ? (
          // The space keeps the number apart where the heading is read as one text.
          <html.phrase {...part('number', css.phrase, columns.side, look, css.number)}>{`${number} `}</html.phrase>
        ) : (
          <html.phrase className={columns.side} />
        )}
        <html.phrase {...part('heading', css.phrase, columns.main, look)}>{words}</html.phrase>
      </html.heading>
    </html.div>
  )
}
