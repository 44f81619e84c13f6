import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Beside its place first, then moved there, so that nobody ever sees half a file. */
export const writeWhole = (file: string, bytes: Uint8Array): void => {
  const folder = dirname(file)
  mkdirSync(folder, { recursive: true })
  const draft = join(folder, `${draftsOf(process.pid)}${randomUUID()}`)
  try {
    writeFileSync(draft, bytes)
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
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
