import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Beside its place first, then moved there, so that nobody ever sees half a file. */
export const writeWhole = async (file: string, bytes: Uint8Array): Promise<void> => {
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
