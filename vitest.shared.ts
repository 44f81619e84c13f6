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

/**
 * As many files at a time as there are processors. By itself Vitest leaves one of them alone, which on two is half of
 * them.
 */
export const maxWorkers = '100%'

/**
 * How long a test may take, in milliseconds. No test is about time: these limits only end what hangs, and each test has
 * to pass on a machine ten times as busy. A test that sets a limit of its own can only make that worse.
 */
export const timeouts = { testTimeout: 300_000, hookTimeout: 600_000 }

/**
 * After how long a property counts as held, in milliseconds, although it has not been tried with all inputs that were
 * asked for. On a quiet machine none takes nearly as long.
 */
const longestProperty = 60_000

/** Bounds every property test by time: wherever fast-check is imported, it is told so once. */
export const boundedProperties = {
  name: 'bounded-properties',
  transform: (code: string) =>
    /from ['"]fast-check['"]/.test(code)
      ? `${code}
import { configureGlobal as boundProperties } from 'fast-check'
boundProperties({ interruptAfterTimeLimit: ${longestProperty} })
`
      : null,
}
