import { execFileSync } from 'node:child_process'
import { chmod, link, mkdir, readFile, rename, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { newcomer, regular, withChecksum } from './cache.ts'
import { emptyFolder, filesIn, main } from './run.ts'

const { platform } = process

describe('code cache: compiled code is stored', () => {
  it.each([
    ['a brief', ['a.yaml']],
    ['several', ['a.yaml', 'b.yaml']],
  ])('once, when %s was built', async (_, briefs) => {
    const { call, kept } = await newcomer()
    await call(['--version'])
    await call(['build', '--help'])
    expect(await kept()).toEqual([])
    await call(['build', ...briefs])
    const files = await kept()
    expect(files).toHaveLength(1)
    const before = await stat(files[0] as string)
    // Next to nothing would be kept of a process that only orders what others build.
    expect(before.size).toBeGreaterThan((await stat(join(dirname(main), 'whole.cjs'))).size)
    await call(['build', 'a.yaml'])
    expect(await kept()).toEqual(files)
    expect((await stat(files[0] as string)).mtimeMs).toBe(before.mtimeMs)
  })

  it.skipIf(platform === 'win32')('for this user alone (modes)', async () => {
    const { build, kept } = await newcomer()
    await build()
    const [file = ''] = await kept()
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect((await stat(dirname(file))).mode & 0o777).toBe(0o700)
  })

  it.skipIf(platform === 'win32' || platform === 'darwin')('in the home, unless told otherwise (Linux)', async () => {
    const { build, cwd } = await newcomer()
    const HOME = await emptyFolder()
    for (const XDG_CACHE_HOME of ['', 'not/absolute']) await build({ HOME, XDG_CACHE_HOME })
    expect(await filesIn(HOME)).toEqual([expect.stringMatching(/^\.cache\/briefing\/code-/)])
    expect(await filesIn(cwd)).toEqual(['a.pdf', 'a.yaml', 'b.yaml'])
  })

  it('for a few versions, the newest', async () => {
    const { file, build, kept } = await regular()
    for (let age = 1; age < 12; age += 1) {
      const older = join(dirname(file), `code-v${age}`)
      await writeFile(older, '')
      execFileSync('touch', ['-d', `2020-01-${10 + age}`, older])
    }
    await writeFile(join(dirname(file), 'note'), '')
    await rm(file)
    await build()
    const names = (await kept()).map((one) => one.slice(dirname(file).length + 1))
    expect(names).toContain('note')
    expect(names.filter((name) => /^code-v\d+$/.test(name))).toEqual(
      [5, 6, 7, 8, 9, 10, 11].map((n) => `code-v${n}`).sort(),
    )
  })
})

describe('code cache: nothing is stored, without a message,', () => {
  it.each<[string, string[], Record<string, string>]>([
    ['with --no-cache', ['--no-cache', 'build', 'a.yaml'], {}],
    ['with --no-cache after the command', ['build', 'a.yaml', '--no-cache'], {}],
    ['with --no-cache for several', ['build', 'a.yaml', 'b.yaml', '--no-cache'], {}],
    ['with BRIEFING_NO_CACHE', ['build', 'a.yaml'], { BRIEFING_NO_CACHE: '1' }],
    ['with BRIEFING_NO_CACHE for several', ['build', 'a.yaml', 'b.yaml'], { BRIEFING_NO_CACHE: '1' }],
    ['with what turns off the cache of Node', ['build', 'a.yaml'], { NODE_DISABLE_COMPILE_CACHE: '1' }],
  ])('%s', async (_, args, env) => {
    const { call, kept } = await newcomer()
    await call(args, env)
    expect(await kept()).toEqual([])
  })

  it.skipIf(platform !== 'linux').each([
    ['a place where no folder can be made', '/proc/x'],
    ['a place in it', '/proc/x/y'],
    ['a device', '/dev/null'],
    ['a place below a device', '/dev/null/x'],
    ['a name that is too long', `/${'x'.repeat(5000)}`],
  ])('where the cache is %s (Linux)', async (_, place) => {
    const { build } = await newcomer()
    await build({ XDG_CACHE_HOME: place, HOME: place, TMPDIR: place })
  })

  it('where there is no home', async () => {
    const { build, cwd } = await newcomer()
    const HOME = join(cwd, 'none')
    await build({ HOME, XDG_CACHE_HOME: '', LOCALAPPDATA: '' })
    expect(await filesIn(cwd)).toEqual(['a.pdf', 'a.yaml', 'b.yaml'])
  })
})

/** Bits that are no change to a CRC-32, wherever they are turned. */
const unseen = Buffer.of(0x41, 0x06, 0x71, 0xdb, 0x01)

const withSameSum = (sound: Buffer): Buffer => {
  const hurt = Buffer.from(sound)
  for (let at = 64; at + 8 < hurt.length; at += 1000) {
    for (const [index, bits] of unseen.entries()) hurt.writeUInt8(hurt.readUInt8(at + index) ^ bits, at + index)
  }
  expect(crc32(hurt)).toBe(crc32(sound))
  return hurt
}

const changed = (bytes: Buffer, from: number, to = from + 8): Buffer => Buffer.from(bytes).fill(0xff, from, to)

describe('code cache: a stored file that is', () => {
  it.each<[string, (sound: Buffer) => Buffer | string]>([
    ['empty', () => ''],
    ['one byte', () => 'x'],
    ['a checksum and nothing else', () => withChecksum(Buffer.alloc(0))],
    ['something else', () => 'something else '.repeat(100_000)],
    ['noughts', (sound) => Buffer.alloc(sound.length)],
    ['cut off', (sound) => sound.subarray(0, sound.length / 2)],
    ['without its last byte', (sound) => sound.subarray(0, -1)],
    ['longer', (sound) => Buffer.concat([sound, sound])],
    ['hurt in one place', (sound) => changed(sound, sound.length / 2)],
    ['hurt in its checksum', (sound) => changed(sound, sound.length - 8)],
    ['hurt in half of its bytes', (sound) => changed(sound, 100, sound.length / 2)],
    ['hurt in thousands of places, with the same CRC-32', withSameSum],
    ['of another version of V8', (sound) => withChecksum(changed(sound.subarray(0, -20), 4))],
    ['of other flags of V8', (sound) => withChecksum(changed(sound.subarray(0, -20), 12))],
  ])('%s is made anew', async (_, hurt) => {
    const { file, pdf, bytes, build } = await regular()
    await writeFile(file, hurt(bytes))
    expect(await build()).toEqual(pdf)
    const anew = await readFile(file)
    expect(withChecksum(anew.subarray(0, -20))).toEqual(anew)
    expect(anew.length).toBeGreaterThan(bytes.length / 2)
  })

  it.skipIf(platform === 'win32').each<[string, (file: string, beside: string) => Promise<unknown>]>([
    ['a folder', (file) => mkdir(file)],
    ['a folder that is not empty', (file) => mkdir(join(file, 'deep'), { recursive: true })],
    ['a pipe that nobody writes to', async (file) => execFileSync('mkfifo', [file])],
    ['a link to itself', (file) => symlink(file, file)],
    ['a link to a device', (file) => symlink('/dev/zero', file)],
    ['a link to what it was', (file, beside) => symlink(beside, file)],
    ['the same file as another', (file, beside) => link(beside, file)],
    ['of 100 GB', (file) => writeFile(file, '').then(() => truncate(file, 100 * 1024 ** 3))],
    ['not to be read', (file, beside) => rename(beside, file).then(() => chmod(file, 0))],
    ['open to others', (file, beside) => rename(beside, file).then(() => chmod(file, 0o666))],
  ])('%s is left alone or made anew, in silence (not on Windows)', async (_, put) => {
    const { file, pdf, build } = await regular()
    const beside = join(dirname(file), 'beside')
    await rename(file, beside)
    await put(file, beside)
    expect(await build()).toEqual(pdf)
  })
})
