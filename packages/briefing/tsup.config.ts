import { readFile } from 'node:fs/promises'
import { defineConfig, type Options } from 'tsup'
import { withLicences } from '../../licences.shared'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** The command carries the module that knows the faces; their files stay where `@briefing-kit/ui` has them. */
const facesStay: Plugin = {
  name: 'faces-stay',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]ui[\\/]dist[\\/]fonts[\\/][\w-]+\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      return { contents: `${whereFacesAre}\n${code.replaceAll('import.meta.url', 'folder')}` }
    }),
}

const whereFacesAre = `
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
const folder = pathToFileURL(createRequire(import.meta.url).resolve('@briefing-kit/ui/fonts'))`

/** A module that is a file of its own beside those that import it. */
const apart = (filter: RegExp, path: string): Plugin => ({
  name: `apart: ${path}`,
  setup: ({ onResolve }) => onResolve({ filter }, () => ({ path, external: true })),
})

/** Only `briefing explain` reads what error codes mean. */
const explanationsApart = apart(/\/error-codes\/catalogue$/, './error-codes.js')

/**
 * Leaves out `child_process`, which is slow to load: Commander needs it only for subcommands that are programs of their
 * own.
 */
const withoutPrograms: Plugin = {
  name: 'without-programs',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]commander[\\/]lib[\\/]command\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      return { contents: code.replace(/^import childProcess from .*$/m, 'const childProcess = {}') }
    }),
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

export default defineConfig([
  {
    entry: { index: 'src/index.ts', 'compose/index': 'src/compose/index.ts', 'pdf/index': 'src/pdf/index.ts' },
    format: ['esm', 'cjs'],
    target: 'es2023',
    sourcemap: true,
    shims: true,
    // Members of a union keep their order, whatever else is compiled with them.
    dts: { compilerOptions: { stableTypeOrdering: true } },
  },
  {
    // The entry must parse on every Node, also on one that is too old for the rest.
    entry: { main: 'src/cli/main.ts' },
    outDir: 'dist/cli',
    format: ['esm'],
    target: 'node12.22',
    splitting: false,
    esbuildPlugins: [apart(/^\.\/run$/, './run.js')],
  },
  {
    entry: {
      run: 'src/cli/run.ts',
      worker: 'src/cli/worker.ts',
      watch: 'src/cli/watch.ts',
      'error-codes': 'src/error-codes/catalogue.ts',
    },
    outDir: 'dist/cli',
    format: ['esm'],
    target: 'es2023',
    splitting: false,
  },
  {
    // The command is one file with all it stands on, but for what draws what we do not draw ourselves. React is in files
    // of its own, since it has to be the same for both.
    entry: { whole: 'src/cli/whole.ts' },
    outDir: 'dist/cli',
    // As a module it would load at its beginning what it needs in the middle, if at all.
    format: ['cjs'],
    target: 'es2023',
    noExternal: [/^(?!@react-pdf\/|pdfkit|pdfjs-dist|react$)/],
    define: { 'process.env.NODE_ENV': '"production"' },
    shims: true,
    // As Node wraps a module, and written into the file: to join texts of this size takes longer than to read them.
    banner: { js: '(function (require, module, exports, __filename, importFrom) {' },
    footer: { js: '})' },
    // A call reads all of it, so the less there is the sooner it is done.
    minify: true,
    esbuildPlugins: [explanationsApart, facesStay, withoutPrograms, withLicences('dist/cli/LICENSES.txt')],
    plugins: [
      // A script imports nothing by itself without a warning of Node's: who starts it does.
      { name: 'import-from', renderChunk: (code) => ({ code: code.replace(/\bimport\((?=")/g, 'importFrom(') }) },
      // V8 keeps a text of ASCII in half the memory, and Node reads it in half the time.
      { name: 'ascii', renderChunk: (code) => ({ code: code.replace(/[^\0-\x7f]/g, escaped) }) },
    ],
  },
])
