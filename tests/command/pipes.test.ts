import { spawn } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { badBrief } from './briefs.ts'
import { type Ended, emptyFolder, main, root } from './run.ts'

const examples = join(root, 'packages/briefing/examples')
const source = 'sources/compute-access-release.txt'

const calls: [string, string[]][] = [
  ['schema', ['schema']],
  ['check', ['check', 'compute-access.brief.yaml']],
  ['check --json', ['check', '--json', 'compute-access.brief.yaml']],
  ['draft', ['draft', source]],
  ['anchor', ['anchor', source, '자원']],
  ['--help', ['--help']],
  ['--version', ['--version']],
]

/** Runs the command; the reader of one of its outputs reads this much of it and then closes the pipe. */
const readBy = (args: readonly string[], stream: 'stdout' | 'stderr', cwd = examples) =>
  new Promise<Ended>((resolve) => {
    const child = spawn(process.execPath, [main, ...args], { cwd, env: { ...process.env, GITHUB_ACTIONS: '' } })
    const ended: Ended = { code: null, stdout: '', stderr: '' }
    child[stream].destroy()
    const other = stream === 'stdout' ? 'stderr' : 'stdout'
    child[other].setEncoding('utf8').on('data', (text: string) => (ended[other] += text))
    child.on('close', (code) => resolve({ ...ended, code }))
  })

/** Runs the command with one of its outputs on a device. */
const onto = (device: string, args: readonly string[], stream: 'stdout' | 'stderr', cwd = examples) =>
  new Promise<Ended>((resolve) => {
    const full = openSync(device, 'w')
    const stdio = stream === 'stdout' ? (['ignore', full, 'pipe'] as const) : (['ignore', 'pipe', full] as const)
    const child = spawn(process.execPath, [main, ...args], {
      cwd,
      stdio: [...stdio],
      env: { ...process.env, GITHUB_ACTIONS: '' },
    })
    const ended: Ended = { code: null, stdout: '', stderr: '' }
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (ended.stdout += text))
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (ended.stderr += text))
    child.on('close', (code) => resolve({ ...ended, code }))
  })

const folderWithBadBrief = async (): Promise<string> => {
  const cwd = await emptyFolder()
  await writeFile(join(cwd, 'bad.yaml'), badBrief)
  return cwd
}

describe('pipes: a closed pipe is no error', () => {
  it.each(calls)('%s', async (_, args) => {
    expect(await readBy(args, 'stdout')).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('a failed command still fails', async () => {
    const cwd = await folderWithBadBrief()
    expect(await readBy(['check', 'bad.yaml'], 'stdout', cwd)).toMatchObject({ code: 1 })
    expect(await readBy(['build', 'bad.yaml'], 'stderr', cwd)).toEqual({ code: 1, stdout: '', stderr: '' })
    expect(await readBy(['biuld'], 'stderr', cwd)).toEqual({ code: 2, stdout: '', stderr: '' })
  })
})

describe.skipIf(!existsSync('/dev/full'))('a full disk is said, and is not success (/dev/full)', () => {
  it.each(calls)('%s', async (_, args) => {
    expect(await onto('/dev/full', args, 'stdout')).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^briefing: standard output could not be written: .*ENOSPC.*\n$/),
    })
  })

  it('also if stderr is closed', async () => {
    const cwd = await folderWithBadBrief()
    expect(await onto('/dev/full', ['build', 'bad.yaml'], 'stderr', cwd)).toMatchObject({ code: 1, stdout: '' })
    expect(await onto('/dev/full', ['biuld'], 'stderr', cwd)).toMatchObject({ code: 2, stdout: '' })
  })
})

it('long output arrives whole, however slowly it is read', async () => {
  const child = spawn(process.execPath, [main, 'schema'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const pieces: Buffer[] = []
  for await (const piece of child.stdout) {
    pieces.push(piece)
    for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate)
  }
  const text = Buffer.concat(pieces).toString()
  expect(text.length).toBeGreaterThan(70_000)
  expect(JSON.parse(text)).toHaveProperty('$schema')
})
