import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { defineConfig, type Options } from 'tsup'
import { licencesOf } from './licences'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** The command carries the module that knows the faces; their files stay where `@briefing-kit/ui` has them. */
const facesStay: Plugin = {
  name: 'faces-stay',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]ui[\\/]dist[\\/]fonts[\\/][\w-]+\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      return { contents: code.replaceAll('import.meta.url', "import.meta.resolve('@briefing-kit/ui/fonts')") }
    }),
}

/** Whose code the command carries, their licences lie beside it. */
const withLicences: Plugin = {
  name: 'with-licences',
  setup: ({ initialOptions, onEnd }) => {
    initialOptions.metafile = true
    onEnd(async ({ metafile }) => {
      if (!metafile) return
      await mkdir('dist/cli', { recursive: true })
      await writeFile('dist/cli/LICENSES.txt', await licencesOf(Object.keys(metafile.inputs)))
    })
  },
}

export default defineConfig([
  {
    entry: { index: 'src/index.ts', 'compose/index': 'src/compose/index.ts', 'pdf/index': 'src/pdf/index.ts' },
    format: ['esm', 'cjs'],
    target: 'es2023',
    sourcemap: true,
    // What stands in a union keeps its order whatever else is compiled with it.
    dts: { compilerOptions: { stableTypeOrdering: true } },
  },
  {
    // The command is one piece with all it stands on, but for what is loaded from files of its own: a call then reads
    // a dozen files instead of a thousand, and of its libraries only what it uses.
    entry: { main: 'src/cli/main.ts', worker: 'src/batch/worker.ts' },
    outDir: 'dist/cli',
    format: ['esm'],
    target: 'es2023',
    noExternal: [/^(?!@react-pdf\/|pdfkit|pdfjs-dist|react)/],
    // A call reads all of it, so the less there is the sooner it is done.
    minify: true,
    // Some of what is carried still calls `require` for what belongs to Node.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
    esbuildPlugins: [facesStay, withLicences],
  },
])
