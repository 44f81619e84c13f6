import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmod,
  lchown,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { removeTempFiles, writeFileAtomic, writeNew } from './write-file-atomic'
import { WriteError } from './write-problem'

const isRoot = process.getuid?.() === 0
const hasModes = process.platform !== 'win32'
const nobody = 65534

const folder = async () => {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'write-')))
  onTestFinished(() => rm(path, { recursive: true }))
  return (...names: string[]) => join(path, ...names)
}

const modeOf = async (file: string): Promise<number> => (await lstat(file)).mode & 0o777

const writers: [string, (file: string) => unknown][] = [
  ['writeFileAtomic', (file) => writeFileAtomic(file, Buffer.from('new'))],
  ['writeNew', (file) => writeNew(file, 'new')],
]

describe.each(writers)('%s', (_, write) => {
  it('creates a file with the usual mode, and the folders above it', async () => {
    const at = await folder()
    await writeFile(at('usual'), '')
    write(at('a/b/file'))
    expect(await readFile(at('a/b/file'), 'utf8')).toBe('new')
    expect(await modeOf(at('a/b/file'))).toBe(await modeOf(at('usual')))
    expect(await readdir(at('a/b'))).toEqual(['file'])
  })

  it.each<[string, string[], RegExp]>([
    ['below a file', ['taken', 'file'], /a part of the path is a file/],
    ['far below a file', ['taken', 'deep', 'file'], /a part of the path is a file/],
    ['with a name that is too long', ['n'.repeat(300)], /the name is too long/],
    ['in a folder with a name that is too long', ['n'.repeat(300), 'file'], /the name is too long/],
  ])('says in words why nothing can be written %s', async (_, names, words) => {
    const at = await folder()
    await writeFile(at('taken'), 'older')
    expect(() => write(at(...names))).toThrow(WriteError)
    expect(() => write(at(...names))).toThrow(words)
    expect(() => write(at(...names))).toThrow(at(...names))
    expect(await readdir(at())).toEqual(['taken'])
  })

  it.skipIf(process.platform !== 'linux')('fails where no folder can be made (Linux)', () => {
    expect(() => write('/proc/none/file')).toThrow('/proc/none/file cannot be written: no file can be made there')
    expect(() => write('/proc/none/deep/file')).toThrow(WriteError)
  })
})

describe('writeFileAtomic', () => {
  it.skipIf(!hasModes).each([0o600, 0o640, 0o664, 0o755])('keeps the mode %o (not on Windows)', async (mode) => {
    const at = await folder()
    await writeFile(at('file'), 'older')
    await chmod(at('file'), mode)
    writeFileAtomic(at('file'), 'new')
    expect(await readFile(at('file'), 'utf8')).toBe('new')
    expect(await modeOf(at('file'))).toBe(mode)
  })

  it.skipIf(!hasModes || isRoot)('leaves a read-only file as it is (not as root)', async () => {
    const at = await folder()
    await writeFile(at('file'), 'older')
    await chmod(at('file'), 0o400)
    expect(() => writeFileAtomic(at('file'), 'new')).toThrow(/file may not be written: permission denied/)
    expect(await readFile(at('file'), 'utf8')).toBe('older')
  })

  it.skipIf(!isRoot)('keeps the owner (only as root)', async () => {
    const at = await folder()
    await writeFile(at('file'), 'older')
    await lchown(at('file'), nobody, nobody)
    writeFileAtomic(at('file'), 'new')
    expect(await lstat(at('file'))).toMatchObject({ uid: nobody, gid: nobody })
  })

  it('keeps symbolic links, also chains, and writes the file behind them', async () => {
    const at = await folder()
    await mkdir(at('deep'))
    await writeFile(at('deep/file'), 'older')
    await chmod(at('deep/file'), 0o600)
    await symlink('file', at('deep/second'))
    await symlink('deep/second', at('first'))
    writeFileAtomic(at('first'), 'new')
    expect(await readFile(at('deep/file'), 'utf8')).toBe('new')
    expect(await modeOf(at('deep/file'))).toBe(0o600)
    expect((await lstat(at('first'))).isSymbolicLink()).toBe(true)
    expect((await lstat(at('deep/second'))).isSymbolicLink()).toBe(true)
    expect(await readdir(at('deep'))).toEqual(['file', 'second'])
  })

  it('creates the missing file behind a link', async () => {
    const at = await folder()
    await symlink('made', at('link'))
    writeFileAtomic(at('link'), 'new')
    expect(await readFile(at('made'), 'utf8')).toBe('new')
    expect((await lstat(at('link'))).isSymbolicLink()).toBe(true)
  })

  it.skipIf(!isRoot)('follows no link that another user has put into a shared folder (only as root)', async () => {
    const at = await folder()
    await writeFile(at('file'), 'older')
    await mkdir(at('shared'))
    await chmod(at('shared'), 0o1777)
    for (const name of ['link', 'none']) {
      await symlink(name === 'link' ? at('file') : at('made'), at('shared', name))
      await lchown(at('shared', name), nobody, nobody)
      expect(() => writeFileAtomic(at('shared', name), 'new')).toThrow(WriteError)
    }
    expect(await readFile(at('file'), 'utf8')).toBe('older')
    expect(await readdir(at())).toEqual(['file', 'shared'])
  })

  it.each<[string, string, RegExp]>([
    ['a folder', 'folder', /folder is a folder, and a file is to be written there/],
    ['a pipe', 'pipe', /pipe is no regular file/],
    ['a link to a device', 'null', /null is no regular file/],
    ['a link to itself', 'loop', /loop is a link that leads to itself/],
  ])('writes over no such thing: %s', async (_, name, words) => {
    const at = await folder()
    await mkdir(at('folder'))
    execFileSync('mkfifo', [at('pipe')])
    await symlink('/dev/null', at('null'))
    await symlink('loop', at('loop'))
    const before = await readdir(at())
    expect(() => writeFileAtomic(at(name), 'new')).toThrow(words)
    expect(await readdir(at())).toEqual(before)
  })

  it('hides the unfinished temporary file from other users', async () => {
    const at = await folder()
    // Another process lists the folder as fast as it can, until it has seen enough temporary files.
    const script = `
      const { lstatSync, readdirSync } = require('node:fs')
      const { join } = require('node:path')
      const folder = process.argv[1]
      const seen = []
      const names = new Set()
      process.stdout.write('.')
      while (names.size < 20) {
        for (const name of readdirSync(folder).filter((one) => one !== 'file')) {
          const found = lstatSync(join(folder, name), { throwIfNoEntry: false })
          names.add(name)
          if (found) seen.push({ name, mode: found.mode & 0o777, size: found.size })
        }
      }
      process.stdout.write(JSON.stringify(seen))`
    const child = spawn(process.execPath, ['-e', script, at()], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text) => (said += text))
    const ended = once(child, 'close')
    await once(child.stdout, 'data')
    const bytes = Buffer.alloc(4_000_000)
    for (let turn = 0; child.exitCode === null && turn < 20_000; turn += 1) {
      writeFileAtomic(at('file'), bytes)
      await rm(at('file'))
    }
    await ended
    const seen: { name: string; mode: number; size: number }[] = JSON.parse(said.slice(1))
    expect(seen.filter(({ size, mode }) => size < bytes.length && mode !== 0o600)).toEqual([])
    expect(seen.some(({ size }) => size < bytes.length)).toBe(true)
  })
})

describe('writeNew', () => {
  it('overwrites nothing, not even a dangling link', async () => {
    const at = await folder()
    await writeFile(at('file'), 'older')
    await mkdir(at('folder'))
    await symlink('none', at('link'))
    for (const name of ['file', 'folder', 'link']) expect(writeNew(at(name), 'new')).toBe(false)
    expect(await readFile(at('file'), 'utf8')).toBe('older')
    expect(await readdir(at())).toEqual(['file', 'folder', 'link'])
    expect(writeNew(at('other'), 'new')).toBe(true)
  })
})

describe('removeTempFiles', () => {
  it('removes the temporary files of one process, and nothing else', async () => {
    const at = await folder()
    const uuid = '01234567-89ab-4cde-8f01-23456789abcd'
    const [own, alike] = [`.briefing-12-${uuid}`, `.briefing-12-${uuid.replace('0', '1')}`]
    const others = [`.briefing-123-${uuid}`, `.briefing-1-${uuid}`, '.briefing-12-notes', `a.briefing-12-${uuid}`]
    for (const name of [own, ...others, 'a.pdf']) await writeFile(at(name), '')
    await mkdir(at(alike))
    await mkdir(at('deep'))
    await symlink('../a.pdf', at('deep/link.pdf'))
    removeTempFiles(at('deep/link.pdf'), 12)
    expect(await readdir(at())).toEqual([...others, alike, 'a.pdf', 'deep'].sort())
    removeTempFiles(at('none/a.pdf'), 12)
  })
})
