import { defineConfig } from 'vitest/config'
import { reporting, timeouts } from '../vitest.shared.ts'

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    // One file after another: they start programs of their own, and one of them builds the packages anew.
    fileParallelism: false,
    maxConcurrency: 2,
    ...timeouts,
    ...reporting('tests'),
  },
})
