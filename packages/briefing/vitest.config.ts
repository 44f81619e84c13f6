import { defineConfig } from 'vitest/config'
import { boundedProperties, maxWorkers, reporting, timeouts } from '../../vitest.shared'

export default defineConfig({
  plugins: [boundedProperties],
  test: { include: ['src/**/*.test.{ts,tsx}'], maxWorkers, isolate: false, ...timeouts, ...reporting('briefing') },
})
