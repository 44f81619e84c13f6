import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { link, mkdir, mkdtemp, realpath, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readInsideFolder } from './inside-folder'
import { isOpenedWithin, isSameWithin } from './opened-within'
import { readRegularFile } from './regular-file'

const linux = process.platform === 'linux'

/** A folder `brief` with files, and one beside it that it must not lead to. */
const folders = async () => {
  const base = await realpath(await mkdtemp(join(tmpdir(), 'beside-')))
  onTestFinished(() => rm(base, { recursive: true }))
  const at = (...names: string[]) => join(base, ...names)
  for (const [folder, text] of [
    ['brief', 'ours'],
    ['secret', 'theirs'],
  ] as const) {
    await mkdir(at(folder, 'deep'), { recursive: true })
    for (const name of ['a.txt', 'deep/a.txt']) await writeFile(at(folder, name), text)
  }
  return { base, at, folder: at('brief') }
}

const read = (name: string, folder: string): string => {
  const found = readInsideFolder('source', name, folder)
  return found instanceof Uint8Array ? new TextDecoder().decode(found) : found.code
}

describe('inside-folder: a file that a brief names', () => {
  it.each<[string, string, string]>([
    ['a file', 'a.txt', 'ours'],
    ['a link that stays inside', 'in.txt', 'ours'],
    ['a linked folder that stays inside', 'in/a.txt', 'ours'],
    ['a link that leads out', 'out.txt', 'source-outside'],
    ['a linked folder that leads out', 'out/a.txt', 'source-outside'],
    ['a link to a folder of a name that begins the same', 'next.txt', 'source-outside'],
    ['a link to nothing', 'none.txt', 'source-missing'],
    ['a link to itself', 'loop.txt', 'source-missing'],
    ['a folder', 'deep', 'source-missing'],
    ['a file as a folder', 'a.txt/b', 'source-missing'],
    ['a name with a zero', 'a\0.txt', 'source-missing'],
    ['a name of 10,000 letters', 'a'.repeat(10_000), 'source-missing'],
    ['a device behind a link', 'zero.txt', 'source-outside'],
    ['a pipe that nobody writes to', 'pipe', 'source-missing'],
  ])('%s', async (_, name, expected) => {
    const { at, folder } = await folders()
    await mkdir(at('brief-2'))
    await writeFile(at('brief-2/a.txt'), 'theirs')
    const links = { in: 'deep', out: at('secret'), 'in.txt': 'deep/a.txt', 'out.txt': at('secret/a.txt') }
    const others = {
      'next.txt': '../brief-2/a.txt',
      'none.txt': 'none',
      'loop.txt': 'loop.txt',
      'zero.txt': '/dev/zero',
    }
    for (const [from, to] of Object.entries({ ...links, ...others })) await symlink(to, at('brief', from))
    execFileSync('mkfifo', [at('brief/pipe')])
    expect(read(name, folder)).toBe(expected)
  })

  it('is read where the folder itself is named through a link', async () => {
    const { at } = await folders()
    await symlink('brief', at('linked'))
    expect(read('a.txt', at('linked'))).toBe('ours')
  })

  it('of more than 20 MB is not read, and one of 20 MB is', async () => {
    const { at, folder } = await folders()
    await truncate(at('brief/a.txt'), 20 * 1024 * 1024)
    expect(readInsideFolder('source', 'a.txt', folder)).toHaveLength(20 * 1024 * 1024)
    await truncate(at('brief/a.txt'), 20 * 1024 * 1024 + 1)
    expect(readInsideFolder('source', 'a.txt', folder)).toMatchObject({ code: 'source-too-large' })
  })
})

describe('regular-file: a file', () => {
  it.skipIf(!linux)('that is longer than it says is read to its end, and no further than allowed (Linux)', () => {
    // The kernel says that these have no bytes.
    const whole = readRegularFile('/proc/self/status', { maxBytes: 1_000_000 })
    expect(new TextDecoder().decode(whole as Uint8Array)).toMatch(/^Name:.*\n$/s)
    expect(readRegularFile('/proc/self/status', { maxBytes: 100 })).toMatchObject({ reason: 'too-large' })
  })

  it.each(['/dev/zero', '/dev/null', '/dev/tty', '/dev', '/'])('%s is none', (path) => {
    expect(readRegularFile(path, { maxBytes: 100 })).toMatchObject({ reason: /folder|regular|missing|unreadable/ })
  })
})

/** The kinds of swap: another process makes a name lead inside the folder, then outside. */
const swaps: [string, string, string][] = [
  [
    'the file',
    'a.txt',
    `fs.symlinkSync('../secret/a.txt', 'draft'); fs.renameSync('draft', 'a.txt');
     fs.linkSync('deep/a.txt', 'draft'); fs.renameSync('draft', 'a.txt')`,
  ],
  [
    'a folder above it',
    'deep/a.txt',
    `fs.renameSync('deep', 'away'); fs.renameSync('out', 'deep');
     fs.renameSync('deep', 'out'); fs.renameSync('away', 'deep')`,
  ],
]

describe.each(swaps)('while %s is swapped for a link that leads out', (_, name, turn) => {
  it('nothing outside is ever read', async () => {
    const { at, folder } = await folders()
    await symlink('../secret/deep', at('brief/out'))
    const script = `const fs = require('node:fs'); process.stdout.write('.'); for (;;) { ${turn} }`
    const child = spawn(process.execPath, ['-e', script], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
    try {
      await once(child.stdout, 'data')
      const seen = new Map<string, number>()
      const count = (what: string): number => seen.get(what) ?? 0
      // Enough reads to meet both states many times.
      for (let tries = 0; tries < 5_000 || count('ours') < 300 || count('source-outside') < 300; tries += 1) {
        if (tries > 3_000_000) break
        const found = read(name, folder)
        seen.set(found, count(found) + 1)
      }
      expect(count('ours')).toBeGreaterThanOrEqual(300)
      expect(count('source-outside')).toBeGreaterThanOrEqual(300)
      expect(count('theirs')).toBe(0)
    } finally {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
  })
})

describe('inside-folder: where the system does not tell the path of an opened file', () => {
  it('its name has to lead to it', async () => {
    const { at, folder } = await folders()
    const judged = async (opened: string, path: string): Promise<boolean[]> => {
      const descriptor = openSync(opened, 'r')
      const both = [isSameWithin(descriptor, path, folder), isOpenedWithin(descriptor, path, folder)]
      closeSync(descriptor)
      return both
    }
    expect(await judged(at('brief/a.txt'), at('brief/a.txt'))).toEqual([true, true])
    expect(await judged(at('secret/a.txt'), at('secret/a.txt'))).toEqual([false, false])
    expect(await judged(at('secret/a.txt'), at('brief/a.txt'))).toEqual([false, false])
    await symlink('../secret/a.txt', at('brief/link'))
    expect(await judged(at('brief/link'), at('brief/link'))).toEqual([false, false])
    await symlink('deep/a.txt', at('brief/inner'))
    expect(await judged(at('brief/inner'), at('brief/inner'))).toEqual([true, true])
    await link(at('brief/a.txt'), at('brief/same'))
    await rename(at('brief/same'), at('brief/moved'))
    expect(await judged(at('brief/moved'), at('brief/moved'))).toEqual([true, true])
  })
})
