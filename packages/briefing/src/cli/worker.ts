import { setFlagsFromString } from 'node:v8'
import { optimizeAsUsual, start } from './start'

const { whole, keep } = start()

/**
 * V8 learns which objects survive the first briefs and then allocates them in the old space, which it rarely collects.
 * There they keep finished briefs alive, and copying them takes a sixth of the time. Nothing of a brief is needed after
 * it, so this is turned off.
 */
const holdNothing = (): void => setFlagsFromString('--no-allocation-site-pretenuring')

let isFirst = true
await whole.worker(Number(process.argv[2]), () => {
  if (!isFirst) return
  isFirst = false
  // In this order: V8 accepts a code cache only with the flags that it was created with.
  keep()
  holdNothing()
  // For many briefs it pays to optimize.
  optimizeAsUsual()
})
