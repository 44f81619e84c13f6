import { explanations } from './explanation'

/** Work that was not done to its end. */
export const work = explanations({
  'time-limit': { title: 'it took too long' },
  'memory-limit': { title: 'it needed too much memory' },
  'process-ended': { title: 'the process that worked on it ended' },
  failed: { title: 'something else went wrong' },
})
