import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'
import { boundedProperties, reporting, timeouts } from '../vitest.shared.ts'

/** The files that write the built packages anew, which the others read meanwhile. */
const builds = ['command/checkout.test.ts']

/** The files that measure their process, or look at what it has loaded. All others share their modules. */
const inProcessesOfTheirOwn = ['fuzz/**/*.test.ts', 'growth/**/*.test.ts', 'regex/**/*.test.ts']

/** The command speaks English in the tests, whatever the briefs and the terminal are in. */
const env = { BRIEFING_LANG: 'en' }

const shared = { maxConcurrency: 2, env, ...timeouts }

/** One file more at a time than there are processors: many wait for programs, and one for npm. */
const maxWorkers = availableParallelism() + 1

export default defineConfig({
  test: {
    ...reporting('tests'),
    projects: [
      {
        plugins: [boundedProperties],
        test: {
          ...shared,
          name: 'tests',
          maxWorkers,
          isolate: false,
          include: ['**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...inProcessesOfTheirOwn, ...builds],
        },
      },
      {
        plugins: [boundedProperties],
        test: { ...shared, name: 'isolated', maxWorkers, include: inProcessesOfTheirOwn },
      },
      // `npm test` runs these when everything else has ended, and Vitest when its other files have.
      { test: { ...shared, name: 'alone', include: builds, fileParallelism: false } },
    ],
  },
})
