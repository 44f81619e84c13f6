import type { ReactElement } from 'react'
import { continued } from '#continued'
import * as html from '#elements'
import type { Labels } from '../format'
import type { Continued } from '../target/continued'
import type { BoxClass } from '../target/style'
import * as columns from './columns.css'

/** Says in the side column, beside the parts of a row on later pages, what they continue; nothing if it has no name. */
export const continuedBeside = (name: string | undefined, labels: Labels, look: BoxClass): Continued =>
  name === undefined
    ? {}
    : continued(
        (): ReactElement => (
          <html.div className={columns.continuedSide}>
            <html.p className={look}>{`${name} ${labels.continued}`}</html.p>
          </html.div>
        ),
      )
