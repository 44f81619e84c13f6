import { configDefaults, defineConfig } from 'vitest/config'
import { boundedProperties, maxWorkers, reporting, timeouts } from '../vitest.shared.ts'

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
          maxWorkers,
        },
      },
      // Vitest runs these when all others have ended.
      { test: { ...shared, name: 'alone', include: builds, fileParallelism: false } },
    ],
  },
})
