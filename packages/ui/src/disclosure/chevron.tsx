import type { ReactElement } from 'react'
import * as html from '#elements'
import { cx } from '#parts'
import type { BoxClass } from '../target/style'
import * as css from './disclosure.css'

/** The mark of what can be opened. */
export const Chevron = ({ className }: { className: BoxClass }): ReactElement => (
  <html.svg className={cx(css.chevron, className)} viewBox="0 0 10 10" width={10} height={10} aria-hidden>
    <html.path d="M2 3.5 L5 6.5 L8 3.5" className={css.angle} />
  </html.svg>
)
