import type { ReactElement, ReactNode } from 'react'
import * as css from '../sheet/sheet.css'
import type { PageProps } from './page'
import { cx } from './parts.web'

/** On a screen one article without pages, and so without running heads. */
export const Page = ({ lang, opening, children, firstFoot }: PageProps): ReactElement => (
  <article className={cx(css.sheet) as unknown as string} lang={lang}>
    <div className={cx(css.opening) as unknown as string}>{opening}</div>
    {children as ReactNode}
    {firstFoot ? <p className={cx(css.notice) as unknown as string}>{firstFoot}</p> : null}
  </article>
)
