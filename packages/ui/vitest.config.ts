import { defineConfig } from 'vitest/config'
import { reporting } from '../../vitest.shared'

export default defineConfig({
  test: { include: ['src/**/*.test.{ts,tsx}'], ...reporting('ui') },
})
