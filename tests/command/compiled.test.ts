import { readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'
import { expect, it } from 'vitest'
import { briefing, emptyFolder, filesIn, main, root } from './run.ts'

const brief = (name: string): string => join(root, 'packages/briefing/examples', `${name}.brief.yaml`)

/** A user who has never called the command. */
const newcomer = async () => {
  const [cache, out] = [await emptyFolder(), await emptyFolder()]
  const env = { NODE_COMPILE_CACHE: cache }
  const call = async (...args: string[]): Promise<void> => {
    const { code, stderr } = await briefing(args, { env })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  }
  const kept = async () =>
    (await filesIn(cache)).filter((file) => /briefing-/.test(file)).map((file) => join(cache, file))
  return { out, call, kept }
}

it.each([
  ['a brief', ['compute-access']],
  ['several', ['compute-access', 'ai-diplomacy']],
])('what building %s compiles is kept, once', async (_, names) => {
  const { out, call, kept } = await newcomer()
  await call('--version')
  await call('build', '--help')
  expect(await kept()).toEqual([])
  await call('build', ...names.map(brief), '-o', out)
  const files = await kept()
  expect(files).toHaveLength(1)
  const before = await stat(files[0] as string)
  // Next to nothing would be kept of a process that only orders what others build.
  expect(before.size).toBeGreaterThan((await stat(join(dirname(main), 'whole.cjs'))).size)
  await call('build', brief('compute-access'), '-o', out)
  expect(await kept()).toEqual(files)
  expect((await stat(files[0] as string)).mtimeMs).toBe(before.mtimeMs)
})

it.each<[string, (kept: Buffer) => Buffer | string]>([
  ['something else', () => 'something else'],
  ['cut off', (kept) => kept.subarray(0, kept.length / 2)],
  ['hurt in one place', (kept) => kept.fill(0xff, kept.length / 2, kept.length / 2 + 8)],
])('what is kept and is %s is made anew', async (_, hurt) => {
  const { out, call, kept } = await newcomer()
  await call('build', brief('compute-access'), '-o', out)
  const made = await readFile(join(out, 'compute-access.pdf'))
  const [file = ''] = await kept()
  const sound = await readFile(file)
  await writeFile(file, hurt(Buffer.from(sound)))
  await call('build', brief('compute-access'), '-o', out)
  expect(await readFile(join(out, 'compute-access.pdf'))).toEqual(made)
  const anew = await readFile(file)
  expect(anew.readUInt32LE(anew.length - 4)).toBe(crc32(anew.subarray(0, -4)))
  expect(anew.length).toBeGreaterThan(sound.length / 2)
})
