import { existsSync } from 'node:fs'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { webSource } from './vite-web-source.ts'

const system = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

const provider = playwright({
  launchOptions: {
    ...(existsSync(system) ? { executablePath: system } : {}),
    ...(process.getuid?.() === 0 ? { args: ['--no-sandbox'] } : {}),
  },
})

/** Every story in a browser: it renders, without console errors, and axe finds nothing. */
const inBrowser = (scheme: 'light' | 'dark') => ({
  plugins: [storybookTest({ initialGlobals: { scheme } })],
  test: {
    name: scheme,
    isolate: false,
    api: { host: '127.0.0.1' },
    setupFiles: ['./tests/no-console-errors.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider,
      instances: [{ browser: 'chromium' as const }],
    },
  },
})

export default defineConfig({
  test: {
    reporters: [['default', { summary: false }]],
    projects: [
      inBrowser('light'),
      inBrowser('dark'),
      { ...webSource(), test: { name: 'node', environment: 'node', include: ['tests/**/*.test.ts?(x)'] } },
    ],
  },
})
