import { existsSync, rmSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BriefContent } from '../content/brief-content.ts'
import type { Entrant } from '../entrants.ts'

const bench = join(import.meta.dirname, '..')
const folders = ['contenders', 'process']

/**
 * A folder for one run, gone when the benchmark ends. It holds the programs that are measured as plain JavaScript:
 * removing the types would cost each cold process about 50 ms and each process some memory, which no contender should be
 * charged for.
 */
export class Stage {
  readonly folder: string

  private constructor(folder: string) {
    this.folder = folder
  }

  static async open(): Promise<Stage> {
    const folder = await mkdtemp(join(tmpdir(), 'briefing-bench-'))
    process.once('exit', () => remove(folder))
    await symlink(join(bench, '..', 'node_modules'), join(folder, 'node_modules'), 'junction')
    for (const name of folders) await stripFolder(join(bench, name), join(folder, name))
    return new Stage(folder)
  }

  /** The environment of the programs. Their temporary files are removed with the stage. */
  get environment(): NodeJS.ProcessEnv {
    return { ...process.env, NODE_ENV: 'production', TMPDIR: this.folder }
  }

  /** A file of the run: an input or an output. */
  file(name: string): string {
    return join(this.folder, name)
  }

  /** Writes a brief for an entrant, in a folder of the stage. @returns the file that the entrant is given */
  async write(entrant: Entrant, folder: string, name: string, content: BriefContent): Promise<string> {
    await mkdir(this.file(folder), { recursive: true })
    const files = Object.entries(entrant.write(content, name))
    for (const [file, text] of files) await writeFile(this.file(join(folder, file)), text)
    return this.file(join(folder, files[0]?.[0] ?? name))
  }

  /** The program `process/NAME.ts`. */
  program(name: string): string {
    return join(this.folder, 'process', `${name}.mjs`)
  }

  /** The module `contenders/NAME.ts`, as a URL to import. */
  contender(name: string): string {
    return pathToFileURL(join(this.folder, 'contenders', `${name}.mjs`)).href
  }
}

/** Tried several times: a browser that has just been ended may be removing its own files. */
const remove = (folder: string): void => {
  for (let tries = 0; tries < 5 && existsSync(folder); tries++)
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}

const stripFolder = async (from: string, to: string): Promise<void> => {
  await mkdir(to)
  for (const name of await readdir(from)) {
    if (!name.endsWith('.ts')) {
      await cp(join(from, name), join(to, name))
      continue
    }
    const code = stripTypeScriptTypes(await readFile(join(from, name), 'utf8'))
    await writeFile(join(to, name.replace(/\.ts$/, '.mjs')), code.replaceAll(".ts'", ".mjs'"))
  }
}
