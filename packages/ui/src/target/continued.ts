import type { ReactElement } from 'react'

/** An attribute of a box: makes the beginning of its parts on later pages. */
export interface Continued {
  continued?: () => ReactElement
}
