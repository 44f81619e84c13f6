import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** A program as a browser gets it. */
export interface Bundle {
  code: string
  /** In bytes, as it travels. */
  gzip: number
}

/** Bundles a program that stands in a folder where its packages are installed. React is not counted. */
export const bundle = async (program: string, folder: string): Promise<Bundle> => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder, loader: 'jsx' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    jsx: 'automatic',
    external: ['react', 'react-dom'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  })
  const [file] = outputFiles
  if (!file) throw new Error('nothing was bundled')
  return { code: file.text, gzip: gzipSync(file.contents, { level: 9 }).length }
}

/** A program that uses one component of ours and nothing else. */
export const programWith = (component: string): string =>
  `import { ${component} } from '@briefing-kit/ui'\nglobalThis.used = ${component}\n`
