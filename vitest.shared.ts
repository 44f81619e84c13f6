import { basename, join } from 'node:path'

/** Without a summary that is drawn again and again. */
const quiet: ['default', { summary: false }] = ['default', { summary: false }]

/**
 * How every suite reports: on the terminal, and, where `TEST_RESULTS` names a folder, as a file there for `npm test` to
 * count.
 */
export const reporting = (name: string) => {
  const folder = process.env.TEST_RESULTS
  if (!folder) return { reporters: [quiet] }
  return { reporters: [quiet, 'json'], outputFile: { json: join(folder, `${basename(name)}.json`) } }
}

/** How long a test may take. None is about time, and on a machine ten times as busy each has to pass as well. */
export const timeouts = { testTimeout: 60_000, hookTimeout: 300_000 }
