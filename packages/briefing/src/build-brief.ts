import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Diagnostic } from './brief'
import { renderBrief } from './pdf/render-brief'
import { readBrief } from './read-brief'

/** What became of a brief. */
export interface BuildResult {
  /** Whether the PDF was written. */
  built: boolean
  /** Errors, if it was not, and warnings. */
  diagnostics: Diagnostic[]
}

/**
 * Reads a brief and writes its PDF. The file is written whole or not at all: a brief with errors leaves what stood there.
 * @throws only where the disk refuses the output
 */
export const buildBrief = async (file: string, output: string): Promise<BuildResult> => {
  const { brief, images, diagnostics } = await readBrief(file)
  if (!brief) return { built: false, diagnostics }
  await writeWhole(output, await renderBrief(brief, { images }))
  return { built: true, diagnostics }
}

/** Beside its place first, then moved there, so that nobody ever sees half a file. */
const writeWhole = async (file: string, bytes: Uint8Array): Promise<void> => {
  const folder = dirname(file)
  await mkdir(folder, { recursive: true })
  const draft = join(folder, `.${basename(file)}.${randomUUID()}`)
  try {
    await writeFile(draft, bytes)
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
