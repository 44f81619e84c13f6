import { readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
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

it('what is kept and of no use is made anew', async () => {
  const { out, call, kept } = await newcomer()
  await call('build', brief('compute-access'), '-o', out)
  const made = await readFile(join(out, 'compute-access.pdf'))
  const [file = ''] = await kept()
  const { size } = await stat(file)
  await writeFile(file, 'something else')
  await call('build', brief('compute-access'), '-o', out)
  expect(await readFile(join(out, 'compute-access.pdf'))).toEqual(made)
  expect((await stat(file)).size).toBeGreaterThan(size / 2)
})
