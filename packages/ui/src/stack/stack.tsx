import type { ReactElement } from 'react'
import * as html from '#elements'
import { cx } from '#parts'
import * as columns from '../columns/columns.css'
import type { BoxChildren } from '../target/element'
import * as css from './stack.css'

export interface MainColumnProps {
  children: BoxChildren
}

/** The wide column of a brief, for what has nothing to say beside it. */
export const MainColumn = ({ children }: MainColumnProps): ReactElement => (
  <html.div className={columns.container}>
    <html.div className={columns.row}>
      <html.div className={cx(columns.main, css.texts)}>{children}</html.div>
    </html.div>
  </html.div>
)

export interface StackProps {
  /**
   * `sections`: between the sections of a document. `blocks`: between what a section is made of. `close`: nothing
   * between, for a heading and what it heads.
   */
  gap: 'sections' | 'blocks' | 'close'
  /** Whether it stands on landscape pages, in PDFs of `@briefing-kit/briefing`. Default `false`. */
  landscape?: boolean
  /**
   * Whether it goes to the top of the next page where it has no room, and what follows it among its siblings fills the
   * page, in PDFs of `@briefing-kit/briefing`. Default `false`.
   */
  float?: boolean
  /** Whether it never passes one that floats. Default `false`. */
  clear?: boolean
  /** Whether what follows it among its siblings keeps the distance of blocks. Default `false`. */
  above?: boolean
  children: BoxChildren
}

/** Things under one another with the document's own distances. Before what begins a page there is none. */
export const Stack = ({
  gap,
  landscape = false,
  float = false,
  clear = false,
  above = false,
  children,
}: StackProps): ReactElement => {
  const Element = gap === 'blocks' ? html.section : html.div
  const paged = [landscape && css.landscape, float && css.float, clear && css.clear, above && css.above]
  return <Element className={cx(distances[gap], paged)}>{children}</Element>
}

const distances = { sections: css.sections, blocks: css.blocks, close: css.close }
