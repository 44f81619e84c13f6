import { defineConfig } from 'vitest/config'
import { boundedProperties, reporting, timeouts } from '../vitest.shared.ts'

export default defineConfig({
  plugins: [boundedProperties],
  test: {
    include: ['**/*.test.ts'],
    // One file after another: they start programs of their own, and one of them builds the packages anew.
    fileParallelism: false,
    maxConcurrency: 2,
    ...timeouts,
    ...reporting('tests'),
  },
})
