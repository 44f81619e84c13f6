import { setFlagsFromString } from 'node:v8'
import { start } from './start'

/*
 * V8 puts what outlived a sweep in the first briefs where it rarely sweeps, from then on at once. What stands there holds
 * all of a brief long after it is done, and copying that is a seventh of the work. Nothing of a brief outlives it.
 */
setFlagsFromString('--no-allocation-site-pretenuring')

const { whole, keep } = start()
await whole.worker(keep)
