import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'
import { boundedProperties, reporting, timeouts } from '../vitest.shared.ts'

/** The files that write the built packages anew, which the others read meanwhile. */
const builds = ['command/checkout.test.ts']

const shared = { maxConcurrency: 2, ...timeouts }

export default defineConfig({
  test: {
    ...reporting('tests'),
    projects: [
      {
        plugins: [boundedProperties],
        test: {
          ...shared,
          name: 'tests',
          include: ['**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...builds],
          // One more than there are processors: many files wait for programs, and one for npm.
          maxWorkers: availableParallelism() + 1,
        },
      },
      // Vitest runs these when all others have ended.
      { test: { ...shared, name: 'alone', include: builds, fileParallelism: false } },
    ],
  },
})
