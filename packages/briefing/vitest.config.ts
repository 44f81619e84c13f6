import { defineConfig } from 'vitest/config'
import { boundedProperties, reporting, timeouts } from '../../vitest.shared'

export default defineConfig({
  plugins: [boundedProperties],
  test: { include: ['src/**/*.test.{ts,tsx}'], ...timeouts, ...reporting('briefing') },
})
