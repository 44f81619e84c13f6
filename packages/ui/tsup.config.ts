import { vanillaExtractPlugin } from '@vanilla-extract/esbuild-plugin'
import { defineConfig, type Options } from 'tsup'
import { withLicences } from '../../licences.shared'

const common: Options = { format: ['esm', 'cjs'], target: 'es2023', clean: false, sourcemap: true, treeshake: true }

/** One source, two targets: the condition `pdf` chooses what `#elements`, `#css` and `#brand` stand for. */
export default defineConfig([
  {
    ...common,
    entry: { index: 'src/index.web.ts' },
    outDir: 'dist/web',
    platform: 'neutral',
    dts: true,
    plugins: [{ name: 'without-style-sources', renderChunk: (code) => ({ code: withoutStyleSources(code) }) }],
    esbuildPlugins: [vanillaExtractPlugin({ identifiers: ({ hash, filePath }) => className(filePath, hash) })],
  },
  {
    ...common,
    entry: { index: 'src/index.pdf.ts' },
    outDir: 'dist/pdf',
    platform: 'neutral',
    external: ['react', 'react/jsx-runtime', '@react-pdf/renderer'],
    dts: { compilerOptions: { customConditions: ['pdf'] } },
    esbuildPlugins: [withLicences('dist/pdf/LICENSES.txt')],
    esbuildOptions: (options) => {
      options.conditions = ['pdf']
    },
  },
  {
    ...common,
    entry: { index: 'src/fonts/index.ts', faces: 'src/fonts/faces.ts' },
    outDir: 'dist/fonts',
    platform: 'neutral',
    shims: true,
    dts: true,
    esbuildPlugins: [withLicences('dist/fonts/LICENSES.txt')],
  },
])

/** Code without the comments that carry the source of every style. */
const withoutStyleSources = (code: string): string => code.replace(/^\/[/*] vanilla-extract-css-ns:.*\n/gm, '')

/** A class of `src/quote/quote.css.ts` is `bk-quote-` and its own hash. */
const className = (filePath: string, hash: string): string =>
  `bk-${filePath.replace(/^.*\/([\w-]+)\.css\.ts$/, '$1')}-${hash}`
