import { randomUUID } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Beside its place first, then moved there, so that nobody ever sees half a file. */
export const writeWhole = async (file: string, bytes: Uint8Array): Promise<void> => {
  const folder = dirname(file)
  await mkdir(folder, { recursive: true })
  const draft = join(folder, `${draftsOf(process.pid)}${randomUUID()}`)
  try {
    await writeFile(draft, bytes)
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** Removes what a process that was killed while it wrote a file has left beside it. */
export const removeDrafts = (file: string, pid: number): void => {
  const folder = dirname(file)
  for (const name of namesIn(folder)) if (name.startsWith(draftsOf(pid))) rmSync(join(folder, name), { force: true })
}

const draftsOf = (pid: number): string => `.briefing-${pid}-`

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
