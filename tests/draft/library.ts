import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from '../command/run.ts'

/** The work of `briefing draft` and `briefing check`, as functions. */
export interface Library {
  draftFrom: (
    sources: readonly { path: string; id: string; file: string }[],
  ) => { yaml: string } | { problem: { message: string } }
  checkBrief: typeof import('@briefing-kit/briefing')['checkBrief']
}

const entry = `
  export { draftFrom } from './draft-from'
  export { checkBrief } from './check-brief'
`

/**
 * Loads `draft` and `check` from the sources of a checkout, so that hundreds of calls need no process of their own, and
 * a rule that was just changed needs no build. The packages it imports have to be built.
 */
export const loadLibrary = async (checkout = root): Promise<Library> => {
  const briefing = join(checkout, 'packages/briefing')
  // Beside the packages that it imports.
  const place = mkdtempSync(join(briefing, 'node_modules', '.drafts-'))
  try {
    await build({
      stdin: { contents: entry, resolveDir: join(briefing, 'src'), loader: 'ts' },
      bundle: true,
      outfile: join(place, 'library.mjs'),
      format: 'esm',
      platform: 'node',
      packages: 'external',
      logLevel: 'error',
    })
    return (await import(/* @vite-ignore */ pathToFileURL(join(place, 'library.mjs')).href)) as Library
  } finally {
    rmSync(place, { recursive: true })
  }
}
