import type { ReactElement } from 'react'
import type { Continued } from './continued'

/**
 * Says on later pages what the parts of a box there continue. It is called only for a box that is split, and is never
 * read aloud. An absolute element stands beside what goes on, any other above it.
 */
export const continued = (make: () => ReactElement): Continued => ({ continued: make })
