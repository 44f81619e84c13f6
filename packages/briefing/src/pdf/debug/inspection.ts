import type { TimeStage } from '../../timings'
import type { DebugLayer } from './layers'

/** Diagnostics of a rendering. */
export interface Inspection {
  /** Called with the time of each stage. Default: none. */
  time?: TimeStage
  /** Layers over the pages, of a file that claims no conformance. Default: none. */
  layers?: readonly DebugLayer[]
}
