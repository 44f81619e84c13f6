import { defineConfig, type Plugin } from 'vitest/config'
import { boundedProperties, maxWorkers, reporting, timeouts } from '../../vitest.shared'

/** Lets style files run as they are: each says whose class names it makes, and no stylesheet comes of it. */
const styleFiles: Plugin = {
  name: 'style-files',
  transform: (code, file) =>
    file.endsWith('.css.ts')
      ? `import '@vanilla-extract/css/disableRuntimeStyles'
import { endFileScope, setFileScope } from '@vanilla-extract/css/fileScope'
setFileScope(${JSON.stringify(file)})
${code}
endFileScope()`
      : null,
}

/** `pdf`, and what Vite sets for Node. */
const conditions = ['pdf', 'module', 'node', 'development|production']

/** As the package is built twice from one source, so it is tested: `*.pdf.test.*` on paper, everything else on the web. */
export default defineConfig({
  test: {
    maxWorkers,
    isolate: false,
    ...reporting('ui'),
    projects: [
      {
        plugins: [styleFiles, boundedProperties],
        test: {
          ...timeouts,
          name: 'web',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: ['src/**/*.pdf.test.{ts,tsx}'],
        },
      },
      {
        plugins: [boundedProperties],
        resolve: { conditions },
        ssr: { resolve: { conditions } },
        test: { ...timeouts, name: 'pdf', include: ['src/**/*.pdf.test.{ts,tsx}'] },
      },
    ],
  },
})
