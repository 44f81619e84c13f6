import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, watch, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { badBrief, smallBrief } from './briefs.ts'
import { longBrief } from './long-brief.ts'
import { briefing, emptyFolder, filesIn, main, quietly } from './run.ts'

/** As much text as a brief may hold: thousands of pages. */
const enormousBrief = (): string => {
  const paragraph = `${'새 정수장은 유월 말에 문을 연다고 한빛시가 말했다 '.repeat(12).trim()}.`
  return JSON.stringify({
    lang: 'ko',
    title: '물 백서',
    blocks: Array.from({ length: 40 }, () => ({ type: 'text', md: `${paragraph}\n\n`.repeat(400) })),
  })
}

/** A folder with these briefs. */
const folderOf = async (briefs: Record<string, string>): Promise<string> => {
  const folder = await emptyFolder()
  for (const [name, text] of Object.entries(briefs)) await writeFile(join(folder, name), text)
  return folder
}

const named = (prefix: string, count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${prefix}${index}.yaml`, smallBrief(`${prefix} ${index}`)]),
  )

/** The files in a folder, without the briefs. */
const made = async (folder: string): Promise<string[]> =>
  (await filesIn(folder)).filter((name) => !/\.(yaml|json)$/.test(name))

const pdfs = (briefs: Record<string, string>): string[] =>
  Object.keys(briefs).map((name) => name.replace('yaml', 'pdf'))

/** The first file in each report, in their order. */
const reported = (stderr: string): string[] =>
  [...stderr.matchAll(/^([\w.]+):\d+:\d+ {2}(?:error|warning)/gm)].map(([, file]) => file as string)

describe('build: a faulty brief among several', () => {
  it('leaves the others alone, and is reported in the order of the briefs', async () => {
    const good = { ...named('a', 4), ...named('z', 4) }
    const cwd = await folderOf({ ...good, 'b.yaml': badBrief, 'm.json': enormousBrief() })
    const ended = await briefing(
      [
        'build',
        'a0.yaml',
        'm.json',
        'missing.yaml',
        'b.yaml',
        'a1.yaml',
        'a2.yaml',
        'a3.yaml',
        'z*.yaml',
        '--jobs',
        '2',
      ],
      { cwd, env: { NODE_OPTIONS: '--max-old-space-size=160' } },
    )
    expect(ended).toMatchObject({ code: 1, stdout: '' })
    expect(reported(ended.stderr)).toEqual(['m.json', 'missing.yaml', 'b.yaml'])
    expect(ended.stderr).toMatch(/^m\.json:1:1 {2}error {2}it needs more than \d+ MB of memory \[memory-limit]$/m)
    expect(ended.stderr).toContain('NODE_OPTIONS=--max-old-space-size=')
    expect(ended.stderr).toContain('3 of 11 briefs were not built')
    expect(await made(cwd)).toEqual(pdfs(good))
  })

  it('that takes too long is stopped, and the others are built', async () => {
    const good = named('a', 3)
    const cwd = await folderOf({ ...good, 'm.json': enormousBrief() })
    const ended = await briefing(['build', 'm.json', 'a*.yaml', '--jobs', '1', '--limit', '5'], { cwd })
    expect(ended).toMatchObject({ code: 1, stdout: '' })
    expect(ended.stderr).toMatch(/^m\.json:1:1 {2}error {2}it was not done after 5 seconds \[time-limit]$/m)
    expect(ended.stderr).toContain('1 of 4 briefs were not built')
    expect(await made(cwd)).toEqual(pdfs(good))
  })

  it('that takes too long is stopped, also if it is the only one', async () => {
    const cwd = await folderOf({ 'm.json': enormousBrief() })
    const ended = await briefing(['build', 'm.json', '--limit', '1'], { cwd })
    expect(ended).toMatchObject({ code: 1, stdout: '' })
    expect(ended.stderr).toMatch(/^m\.json:1:1 {2}error {2}it was not done after 1 second \[time-limit]$/m)
    expect(await made(cwd)).toEqual([])
  })
})

it('build: reports come in the order of the briefs, whichever is done first', async () => {
  const warned = (text: string): string => `${text}summary: [물은 여름 전에 는다.]\n`
  const { brief } = longBrief(2)
  const long = JSON.stringify({ ...brief, summary: ['물은 여름 전에 는다.'] }).replaceAll(
    /"figure","src":"[^"]*"/g,
    '"box","md":"물"',
  )
  const cwd = await folderOf({ 'long.json': long, 'b.yaml': badBrief, 'c.yaml': warned(smallBrief()) })
  const { stderr } = await briefing(['build', 'long.json', 'b.yaml', 'c.yaml', '--jobs', '3'], { cwd })
  expect([...new Set(reported(stderr))]).toEqual(['long.json', 'b.yaml', 'c.yaml'])
})

it('build: a brief gives the same bytes alone, in one process and in several', async () => {
  const briefs = { ...named('a', 5) }
  const cwd = await folderOf(briefs)
  const [alone, one, several] = [
    await briefing(['build', 'a4.yaml', '-o', 'alone'], { cwd }),
    await briefing(['build', 'a*.yaml', '-o', 'one', '--jobs', '1'], { cwd }),
    await briefing(['build', 'a*.yaml', '-o', 'several', '--jobs', '3'], { cwd }),
  ]
  expect([alone, one, several]).toEqual([quietly, quietly, quietly])
  const read = (folder: string, name: string): Promise<Buffer> => readFile(join(cwd, folder, name))
  for (const name of pdfs(briefs)) expect((await read('one', name)).equals(await read('several', name))).toBe(true)
  expect((await read('alone', 'a4.pdf')).equals(await read('several', 'a4.pdf'))).toBe(true)
})

/** The kernel tells who a process has started. */
const childrenOf = (pid: number): string => `/proc/${pid}/task/${pid}/children`

describe.skipIf(!existsSync(childrenOf(process.pid)))('when a process is killed (Linux)', () => {
  /** Starts a batch that comes to an enormous brief, and waits until it has made so many others. */
  const started = async (count: number) => {
    const good = named('a', count + 2)
    const [before, after] = [pdfs(good).slice(0, count), pdfs(good).slice(count)]
    const cwd = await folderOf({ ...good, 'm.json': enormousBrief() })
    const files = [
      ...before.map((name) => name.replace('pdf', 'yaml')),
      'm.json',
      ...after.map((name) => name.replace('pdf', 'yaml')),
    ]
    const changes = watch(cwd)
    const child = spawn(process.execPath, [main, 'build', ...files, '--jobs', '1', '--limit', '10'], {
      cwd,
      stdio: 'pipe',
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    const ended = new Promise<{ code: number | null; signal: string | null; stderr: string }>((resolve) =>
      child.on('close', (code, signal) => resolve({ code, signal, stderr })),
    )
    for await (const { filename } of changes) if (filename === before.at(-1)) break
    const pid = child.pid as number
    const workers = (await readFile(childrenOf(pid), 'utf8')).trim().split(' ').map(Number)
    // As it would be left by a process that is killed while it writes.
    for (const worker of workers) await writeFile(join(cwd, `.briefing-${worker}-${randomUUID()}`), '%PDF')
    return { cwd, pid, workers, ended, before, after }
  }

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s, nothing is left half-written and nobody works on',
    async (signal) => {
      const { cwd, pid, workers, ended, before } = await started(2)
      process.kill(pid, signal)
      expect(await ended).toEqual({ code: null, signal, stderr: '' })
      expect(await made(cwd)).toEqual(before)
      expect(workers).toHaveLength(1)
      for (const worker of workers) expect(() => process.kill(worker, 0)).toThrow('ESRCH')
    },
  )

  it('from outside, only the brief it was on is not built', async () => {
    const { cwd, workers, ended, before, after } = await started(2)
    for (const worker of workers) process.kill(worker, 'SIGKILL')
    const { code, stderr } = await ended
    expect(code).toBe(1)
    expect(stderr).toContain('the process that made it ended with SIGKILL [process-ended]')
    expect(await made(cwd)).toEqual([...before, ...after])
  })
})
