import type { ReactElement } from 'react'
import * as html from '#elements'
import { Page } from '#page'
import { cx } from '#parts'
import type { BoxChildren } from '../target/element'
import type { PageProps } from '../target/page'
import * as css from './sheet.css'

export interface SheetProps extends Omit<PageProps, 'opening'> {
  /** Publisher, title, and what qualifies them: a `Masthead`. */
  masthead: ReactElement
  /** The `KeyMessages`: always on the first page. */
  summary?: ReactElement | undefined
  /** A `StatGrid` for the first page. */
  figures?: ReactElement | undefined
  /** A `Statement` at the foot of the first page. */
  statement?: ReactElement | undefined
  /** The sections, in `Stack`s. */
  children?: BoxChildren
  /** A `Colophon` at the foot of the last page. */
  colophon?: ReactElement | undefined
}

/**
 * The document: on paper A4 pages with running head and foot, on a screen one article.
 * In PDF it is a whole `<Document>`, to be handed to a renderer as it is.
 */
export function Sheet({
  masthead,
  summary,
  figures,
  statement,
  colophon,
  children,
  ...page
}: SheetProps): ReactElement {
  const opening = (
    <html.div className={cx(page.openingAlone && css.rest)}>
      {masthead}
      {summary ? <html.div className={css.summary}>{summary}</html.div> : null}
      {figures ? <html.div className={css.figures}>{figures}</html.div> : null}
      {statement ? <html.div className={css.statement}>{statement}</html.div> : null}
    </html.div>
  )
  return (
    <Page {...page} opening={opening}>
      {children}
      {colophon ? <html.div className={css.colophon}>{colophon}</html.div> : null}
    </Page>
  )
}
