import type { ReactElement } from 'react'
import type { Continued } from './continued'

const nothing: Continued = {}

/** A screen has no pages. */
export const continued = (_make: () => ReactElement): Continued => nothing
