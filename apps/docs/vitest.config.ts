import { existsSync } from 'node:fs'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { maxWorkers, reporting, timeouts } from '../../vitest.shared.ts'
import { webSource } from './vite-web-source.ts'

const system = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

const provider = playwright({
  launchOptions: {
    timeout: timeouts.hookTimeout,
    ...(existsSync(system) ? { executablePath: system } : {}),
    ...(process.getuid?.() === 0 ? { args: ['--no-sandbox'] } : {}),
  },
})

/** Chromium, without its window. */
const chromium = () => ({
  enabled: true,
  headless: true,
  // Until the browser has loaded what it is to test.
  connectTimeout: timeouts.hookTimeout,
  screenshotFailures: false,
  provider,
  instances: [{ browser: 'chromium' as const }],
})

/** Every story in a browser: it renders, without console errors, and axe finds nothing in light or dark. */
const stories = {
  plugins: [storybookTest({ initialGlobals: { rendering: 'web' } })],
  test: {
    ...timeouts,
    name: 'stories',
    isolate: false,
    api: { host: '127.0.0.1' },
    setupFiles: ['./tests/no-console-errors.ts', './tests/contrast-in-dark.ts'],
    browser: chromium(),
  },
}

export default defineConfig({
  test: {
    maxWorkers,
    ...reporting('docs'),
    projects: [
      stories,
      // The decorator that draws PDFs, on its own.
      {
        optimizeDeps: { include: ['@react-pdf/renderer', 'pdfjs-dist', 'react-dom/client'] },
        test: {
          ...timeouts,
          name: 'pdf preview',
          include: ['pdf-preview/*.test.tsx'],
          api: { host: '127.0.0.1' },
          browser: chromium(),
        },
      },
      // Tests of browsers with markup and stylesheet alone, without scripts.
      {
        ...webSource(),
        test: {
          ...timeouts,
          name: 'without script',
          include: ['without-script/*.test.tsx'],
          api: { host: '127.0.0.1' },
          browser: chromium(),
        },
      },
      // The built components, as a page has them.
      { test: { ...timeouts, name: 'pictures', environment: 'node', include: ['pictures/*.test.tsx'] } },
      { ...webSource(), test: { ...timeouts, name: 'node', environment: 'node', include: ['tests/**/*.test.ts?(x)'] } },
    ],
  },
})
