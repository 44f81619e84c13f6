import { fileURLToPath } from 'node:url'
import type { StorybookConfig } from '@storybook/react-vite'
import { mergeConfig } from 'vite'
import { webSource } from '../vite-web-source.ts'
import { fewerFaces } from './fewer-faces.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const ui = path('../../../packages/ui')

const browser = {
  plugins: [fewerFaces()],
  // Modules that the PDF preview loads later are prebundled at the start: found later, they would make Vite reload the
  // page.
  optimizeDeps: { include: ['@react-pdf/renderer', 'pdfjs-dist'] },
  // Browsers that know `light-dark()`: rewritten for older ones it would ask each style for its own `color-scheme`.
  build: { cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
}

/**
 * Guides stand in `apps/docs/guides`, decisions in `apps/docs/decisions`, stories beside the components, those of whole
 * briefs in `apps/docs/stories`. The web side comes from source, the PDF side from the built `@briefing-kit/ui/pdf`.
 */
const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: [
    '../guides/*.mdx',
    '../decisions/*.mdx',
    '../guides/**/*.stories.tsx',
    '../stories/**/*.stories.tsx',
    '../../../packages/ui/src/**/*.stories.tsx',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: [{ from: `${ui}/dist/fonts`, to: '/fonts' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true },
  // The toolbar has our own colour schemes, and no component has an event to log.
  features: { backgrounds: false, actions: false },
  typescript: {
    check: false,
    // Prop tables are no part of the tests, and take the compiler a while.
    reactDocgen: process.env.VITEST ? false : 'react-docgen-typescript',
    reactDocgenTypescriptOptions: {
      tsconfigPath: `${ui}/tsconfig.json`,
      include: [`${ui}/src/**/*.tsx`],
      exclude: ['**/*.stories.tsx'],
      shouldExtractLiteralValuesFromEnum: true,
      shouldRemoveUndefinedFromOptional: true,
      savePropValueAsString: true,
      // The attributes of HTML elements, which every component passes on, would bury its own props.
      propFilter: ({ parent, declarations }) =>
        [parent, ...(declarations ?? [])].every(
          (one) => !one || !/node_modules|target\/parts\.web\.ts$/.test(one.fileName),
        ),
    },
  },
  viteFinal: (given) => mergeConfig(mergeConfig(given, webSource()), browser),
}

export default config
