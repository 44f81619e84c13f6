import { hash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { expect } from 'vitest'
import { smallBrief } from './briefs.ts'
import { briefing, emptyFolder, filesIn, main, node, quietly } from './run.ts'

/** A user who has never called the command, with two briefs and a cache of the user's own. */
export const newcomer = async () => {
  const [cache, cwd] = [await emptyFolder(), await emptyFolder()]
  for (const name of ['a.yaml', 'b.yaml']) await writeFile(join(cwd, name), smallBrief())
  const env = { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache }
  /** A call that has to end well, and that says nothing. */
  const call = async (args: readonly string[], more: Record<string, string> = {}): Promise<void> => {
    const ended = await briefing(args, { cwd, env: { ...env, ...more } })
    expect({ ...ended, stdout: '' }).toEqual(quietly)
  }
  const build = async (more: Record<string, string> = {}): Promise<Buffer> => {
    await call(['build', 'a.yaml'], more)
    return readFile(join(cwd, 'a.pdf'))
  }
  const kept = async (): Promise<string[]> => (await filesIn(cache)).map((file) => join(cache, file))
  return { cache, cwd, env, call, build, kept }
}

/** The cache file and the PDF of a first call. Both are equal for every user, so they are made once. */
const madeOnce = async () => {
  const { build, kept } = await newcomer()
  const pdf = await build()
  const [file = '', ...others] = await kept()
  expect(others).toEqual([])
  return { pdf, name: basename(file), bytes: await readFile(file) }
}

let made: ReturnType<typeof madeOnce> | undefined

/** A user who has called the command before. */
export const regular = async () => {
  made ??= madeOnce()
  const [{ name, ...first }, user] = [await made, await newcomer()]
  const file = join(user.cache, 'briefing', name)
  await mkdir(dirname(file), { mode: 0o700 })
  await writeFile(file, first.bytes, { mode: 0o600 })
  return { ...user, ...first, file, folder: dirname(file) }
}

/** As the command keeps it. */
export const withChecksum = (data: Buffer): Buffer => Buffer.concat([data, hash('sha1', data, 'buffer')])

/** Other code of the same length, which is all that V8 compares of it. It leaves a file and ends. */
const script = `
  const { readFileSync, writeFileSync } = require('node:fs')
  const { Script } = require('node:vm')
  const [file, output] = process.argv.slice(1)
  const ours = readFileSync(file, 'utf8')
  const theirs = '(function (require) {require("node:fs").writeFileSync("trace", "");process.exit(0)'
  const script = new Script(theirs.padEnd(ours.length - 2) + '})', { filename: file })
  writeFileSync(output, script.createCachedData())`

/** As the command sets them: V8 compares them as well. */
const flags = [
  '--invocation-count-for-maglev=3000',
  '--invocation-count-for-maglev-osr=1000',
  '--regexp-tier-up-ticks=20',
]

const plantedOnce = async (): Promise<Buffer> => {
  const output = join(await emptyFolder(), 'planted')
  expect(await node([...flags, '-e', script, join(dirname(main), 'whole.cjs'), output])).toEqual(quietly)
  return withChecksum(await readFile(output))
}

let planted: ReturnType<typeof plantedOnce> | undefined

/** A user whose cache would run code that leaves a trace where the user stands, if it were read. */
export const target = async () => {
  planted ??= plantedOnce()
  const user = await regular()
  await writeFile(user.file, await planted, { mode: 0o600 })
  const hasRun = async (): Promise<boolean> => (await filesIn(user.cwd)).includes('trace')
  return { ...user, hasRun }
}
