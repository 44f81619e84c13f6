import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { smallBrief } from './briefs.ts'
import { briefing, type Ended, emptyFolder, filesIn, main, program } from './run.ts'

const runaway = `--import=${new URL('./runaway.mjs', import.meta.url).href}`

/** A folder with small briefs of these names. */
const folderOf = async (...names: string[]): Promise<string> => {
  const cwd = await emptyFolder()
  await mkdir(join(cwd, 'sources'))
  for (const name of names) await writeFile(join(cwd, name), smallBrief(name))
  return cwd
}

/** Runs the command with `runaway.mjs`, in which work on some files never ends or fails. */
const running = (cwd: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ended> =>
  briefing(args, { cwd, env: { NODE_OPTIONS: runaway, GITHUB_ACTIONS: '', ...env } })

/** Every command that works on a user's file. */
const commands: [string, (file: string) => string[]][] = [
  ['build', (file) => ['build', file]],
  ['build of several', (file) => ['build', file, 'good.yaml']],
  ['check', (file) => ['check', file]],
  ['check of several', (file) => ['check', file, 'good.yaml']],
  ['pin', (file) => ['pin', file]],
  ['verify', (file) => ['verify', file, '--brief', file]],
  ['anchor', (file) => ['anchor', file, 'water']],
  ['draft', (file) => ['draft', file]],
]

const trace = /^\s+at |node:internal|FATAL|Native stack/m

describe.concurrent('every command has a limit of time', () => {
  it.each(commands)('%s', async (_, args) => {
    const cwd = await folderOf('stuck.yaml', 'good.yaml')
    const ended = await running(cwd, [...args('stuck.yaml'), '--limit', '1'])
    expect(ended.code).toBe(1)
    expect(ended.stderr).toMatch(/^stuck\.yaml:1:1 {2}error {2}it was not done after 1 second \[time-limit]$/m)
    expect(ended.stderr).toContain('allow more with --limit')
    expect(ended.stderr).not.toMatch(trace)
  })

  it('also inside a regular expression', async () => {
    const cwd = await folderOf('backtracking.yaml')
    expect(await running(cwd, ['build', 'backtracking.yaml', '--limit', '1'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('[time-limit]'),
    })
  })

  it('also beyond the time a brief may take in the process of the command', async () => {
    const cwd = await folderOf('stuck.yaml')
    const { code, stderr } = await running(cwd, ['build', 'stuck.yaml', '--limit', '4'])
    expect(code).toBe(1)
    expect(stderr).toContain('it was not done after 4 seconds [time-limit]')
    expect(await filesIn(cwd)).toEqual(['stuck.yaml'])
  })

  it('also while outputs are checked for collisions', async () => {
    const cwd = await folderOf('stuck.yaml')
    await writeFile(join(cwd, 'stuck.pdf'), 'older')
    expect(await running(cwd, ['build', 'stuck.yaml', '--limit', '1'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'briefing: it was not done in time: allow more with --limit\n',
    })
  })

  it('and says so in JSON', async () => {
    const cwd = await folderOf('stuck.yaml', 'good.yaml')
    // Enough for the good one on a busy machine.
    const { code, stdout } = await running(cwd, ['check', '--json', 'stuck.yaml', 'good.yaml', '--limit', '20'])
    const { briefs } = JSON.parse(stdout)
    expect(code).toBe(1)
    expect(briefs).toMatchObject([{ ok: false, diagnostics: [{ code: 'time-limit' }], claims: [] }, { ok: true }])
  })
})

describe.concurrent('every command has a limit of memory', () => {
  it.each(commands)('%s', async (_, args) => {
    const cwd = await folderOf('hungry.yaml', 'good.yaml')
    const ended = await running(cwd, args('hungry.yaml'), { NODE_OPTIONS: `${runaway} --max-old-space-size=64` })
    expect(ended.code).toBe(1)
    expect(ended.stderr).toMatch(/^hungry\.yaml:1:1 {2}error {2}it needs more than \d+ MB of memory \[memory-limit]$/m)
    expect(ended.stderr).not.toMatch(trace)
  })

  it('also of memory beside the heap', async () => {
    const cwd = await folderOf('hungryBeside.yaml')
    const ended = await running(cwd, ['check', 'hungryBeside.yaml'], {
      NODE_OPTIONS: `${runaway} --max-old-space-size=64`,
    })
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining('[memory-limit]') })
  })
})

describe.concurrent('a mistake of the command is one line', () => {
  it.each([...commands])('%s', async (_, args) => {
    const cwd = await folderOf('mistaken.yaml', 'good.yaml')
    const ended = await running(cwd, args('mistaken.yaml'))
    expect(ended.code).toBe(1)
    expect(ended.stderr).toMatch(/^(briefing: mistaken\.yaml:|mistaken\.yaml:1:1 {2}error {2})/)
    expect(ended.stderr).toContain(
      'something went wrong inside the command; please report it with the brief (Cannot read properties of undefined',
    )
    expect(ended.stderr).not.toMatch(trace)
    const debugged = await running(cwd, args('mistaken.yaml'), { BRIEFING_DEBUG: '1' })
    expect(debugged.stderr).toMatch(/at .*runaway\.mjs:\d+/)
  })

  it('also if a rejected promise is not awaited', async () => {
    const cwd = await folderOf('mistakenLater.yaml')
    const { code, stderr } = await running(cwd, ['check', 'mistakenLater.yaml'])
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/^briefing: something went wrong inside the command; .*\n$/),
    })
  })
})

it('check: several briefs are checked at the same time and reported in order', async () => {
  const names = Array.from({ length: 6 }, (_, index) => `${index}.yaml`)
  const cwd = await folderOf(...names)
  await writeFile(join(cwd, '3.yaml'), 'lang: en\ntitle: ""\n')
  const one = await Promise.all(names.map((name) => briefing(['check', name], { cwd, env: { GITHUB_ACTIONS: '' } })))
  const all = await briefing(['check', ...names, '--jobs', '3'], { cwd, env: { GITHUB_ACTIONS: '' } })
  expect(all).toEqual({
    code: 1,
    stdout: one.map(({ stdout }) => stdout).join(''),
    stderr: one.map(({ stderr }) => stderr).join(''),
  })
})

/** The state of a process, if there is one: a zombie has ended. */
const isRunning = async (pid: number): Promise<boolean> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return stat !== '' && !/\) Z /.test(stat)
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50))

/** Waits until something is so, for a bounded number of turns. */
const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  for (let turns = 0; turns < 4000; turns += 1) {
    if (await isSo()) return
    await turn()
  }
  throw new Error('it did not come about')
}

describe.skipIf(!existsSync('/proc/self/stat'))('a process that works (Linux)', () => {
  it('ends with the command, however busy it is', async () => {
    const cwd = await folderOf('endless.yaml', 'good.yaml')
    const sign = join(cwd, 'sign')
    const env = { ...process.env, NODE_OPTIONS: runaway, RUNAWAY_SIGN: sign }
    const child = spawn(process.execPath, [main, 'check', 'endless.yaml', 'good.yaml', '--limit', '3600'], {
      cwd,
      env,
      stdio: 'ignore',
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    await until(() => existsSync(sign))
    const worker = Number(await readFile(sign, 'utf8'))
    onTestFinished(() => {
      try {
        process.kill(worker, 'SIGKILL')
      } catch {}
    })
    expect(worker).not.toBe(child.pid)
    expect(await isRunning(worker)).toBe(true)
    await writeFile(join(cwd, `.briefing-${worker}-${randomUUID()}`), '%PDF')
    child.kill('SIGKILL')
    await until(async () => !(await isRunning(worker)))
    expect(await filesIn(cwd)).toEqual(['endless.yaml', 'good.yaml', 'sign'])
  })
})

/** Node itself needs some files to start. */
const limited = (limit: string, args: readonly string[], cwd: string): Promise<Ended> =>
  program('sh', ['-c', `ulimit -c 0; ulimit ${limit}; exec "$@"`, 'sh', process.execPath, ...args], { cwd })

describe.skipIf(process.platform !== 'linux')('where few files may be open at once (Linux)', () => {
  it('says so, without a trace', async () => {
    const cwd = await folderOf('a.yaml', 'b.yaml')
    for (const files of [22, 24, 26, 30]) {
      for (const args of [
        ['build', 'a.yaml'],
        ['check', 'a.yaml', 'b.yaml'],
      ]) {
        const { code, stderr } = await limited(`-n ${files}`, [main, ...args], cwd)
        if (code === 0) expect(stderr).toBe('')
        else
          expect({ files, args, code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('ulimit -n') })
        expect(stderr).not.toMatch(trace)
      }
    }
  })
})
