import { setFlagsFromString } from 'node:v8'
import { start } from './start'

const { whole, keep } = start()

/**
 * V8 puts what outlived a sweep in the first briefs where it rarely sweeps, from then on at once. What stands there holds
 * all of a brief long after it is done, and copying that is a sixth of the work. Nothing of a brief outlives it.
 */
const holdNothing = (): void => setFlagsFromString('--no-allocation-site-pretenuring')

let isFirst = true
await whole.worker(Number(process.argv[2]), () => {
  if (!isFirst) return
  isFirst = false
  // In this order: what V8 compiled is of use only to those who have the flags that it was kept with.
  keep()
  holdNothing()
})
