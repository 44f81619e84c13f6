import type { TimeStage } from '../../timings'
import type { DebugLayer } from './layers'

/** Who looks on while a document is made. */
export interface Inspection {
  /** Is told the stages. Default: nobody is. */
  time?: TimeStage
  /** What is shown over the pages, of a file that claims nothing. Default: nothing. */
  layers?: readonly DebugLayer[]
}
