import { defineConfig } from 'vitest/config'
import { reporting, timeouts } from '../../vitest.shared'

export default defineConfig({
  test: { include: ['src/**/*.test.{ts,tsx}'], ...timeouts, ...reporting('briefing') },
})
