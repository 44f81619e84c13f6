import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { afterAll } from 'vitest'
import { root } from '../command/run.ts'

const briefing = join(root, 'packages/briefing')

/** The end of the line of each registry that names the languages. */
const named = '>> = { ko, en }'

/** Adds a language to both registries as its author would: the import, and its name. */
const plugin = (tag: string, folder: string): Plugin => ({
  name: 'with-language',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]briefing[\\/]src[\\/]languages[\\/](?:index|page-words)\.ts$/ }, ({ path }) => {
      const registry = readFileSync(path, 'utf8')
      if (!registry.includes(named)) throw new Error(`${path} does not say ${named}`)
      const contents = registry.replace(named, named.replace(' }', `, ${tag} }`))
      return { contents: `import { ${tag} } from ${JSON.stringify(folder)}\n${contents}`, loader: 'ts' }
    }),
})

/** Everything that the tests call: the public API, and the draft that the command makes. */
const entry = `
  export * from './index'
  export { draftBrief } from './evidence/draft/draft-brief'
  export { readSource } from './read-source'
`

/** The library as it would be if the folder of a language stood among those of the others. */
export const libraryWith = async <Library>(tag: string, folder: string): Promise<Library> => {
  // Beside the packages that it imports, until the tests are done: some of it is imported late.
  const place = mkdtempSync(join(briefing, 'node_modules', '.with-language-'))
  afterAll(() => rmSync(place, { recursive: true }))
  await build({
    stdin: { contents: entry, resolveDir: join(briefing, 'src'), loader: 'ts' },
    bundle: true,
    outdir: place,
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    splitting: true,
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
    plugins: [plugin(tag, folder)],
  })
  return (await import(/* @vite-ignore */ pathToFileURL(join(place, 'stdin.mjs')).href)) as Library
}
