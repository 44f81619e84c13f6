import { chmod, lchown, link, rename, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newcomer, target } from './cache.ts'
import { emptyFolder, filesIn } from './run.ts'

const isRoot = process.getuid?.() === 0
const hasModes = process.platform !== 'win32'
const nobody = 65534

type Target = Awaited<ReturnType<typeof target>>

const give = async (...paths: string[]): Promise<void> => {
  for (const path of paths) await lchown(path, nobody, nobody)
}

describe('code cache: planted code', () => {
  it('would run if the user had written it', async () => {
    const { call, hasRun } = await target()
    await call(['build', 'a.yaml'])
    expect(await hasRun()).toBe(true)
  })

  it('does not run with --no-cache', async () => {
    const { call, hasRun } = await target()
    await call(['build', 'a.yaml', '--no-cache'])
    expect(await hasRun()).toBe(false)
  })
})

/** The ways in which another user could tamper with the cache, simulated as this user. */
const ways: [string, (target: Target) => Promise<unknown>][] = [
  ['in a folder that others may write into', async ({ folder }) => chmod(folder, 0o777)],
  ['in a folder that a group may write into', async ({ folder }) => chmod(folder, 0o770)],
  ['in a folder of a cache that others may write into', async ({ cache }) => chmod(cache, 0o777)],
  ['in a file that others may write into', async ({ file }) => chmod(file, 0o666)],
  ['in a file that a group may write into', async ({ file }) => chmod(file, 0o660)],
  [
    'in a folder behind a link',
    async ({ folder, cache }) => {
      await rename(folder, join(cache, 'elsewhere'))
      await symlink('elsewhere', folder)
    },
  ],
  [
    'in a file behind a link',
    async ({ file, folder }) => {
      await rename(file, join(folder, 'elsewhere'))
      await symlink('elsewhere', file)
    },
  ],
  ['in a file that has two names', async ({ file, cache }) => link(file, join(cache, 'second'))],
  [
    'behind a link through a folder that others may write into',
    async ({ cache, env }) => {
      const [open, place] = [await emptyFolder(), await emptyFolder()]
      await chmod(open, 0o777)
      await symlink(cache, join(open, 'cache'))
      await symlink(join(open, 'cache'), join(place, 'cache'))
      env.XDG_CACHE_HOME = join(place, 'cache')
    },
  ],
]

const waysOfAnother: typeof ways = [
  ['in a folder of another user', async ({ folder, file }) => give(folder, file)],
  ['in a folder of another user, who has a file of this one', async ({ folder }) => give(folder)],
  ['in a file of another user', async ({ file }) => give(file)],
  ['in a cache of another user', async ({ cache }) => give(cache)],
  [
    'in a shared folder like that for temporary files, whose name can be foreseen',
    async ({ cache, folder, file }) => {
      await chmod(cache, 0o1777)
      await give(folder, file)
    },
  ],
  [
    'behind a link of another user in a shared folder',
    async ({ cache, env }) => {
      const shared = await emptyFolder()
      await chmod(shared, 0o1777)
      await symlink(cache, join(shared, 'cache'))
      await give(join(shared, 'cache'))
      env.XDG_CACHE_HOME = join(shared, 'cache')
    },
  ],
]

describe.skipIf(!hasModes)('code cache: planted code does not run (not on Windows)', () => {
  const tried = async (way: (target: Target) => Promise<unknown>): Promise<void> => {
    const user = await target()
    await way(user)
    expect(await user.build()).toEqual(user.pdf)
    expect(await user.hasRun()).toBe(false)
  }

  it.each(ways)('%s', (_, way) => tried(way))

  it.skipIf(!isRoot).each(waysOfAnother)('%s (only as root)', (_, way) => tried(way))
})

it('code cache: nothing is stored in the shared folder for temporary files', async () => {
  const { call } = await newcomer()
  const shared = await emptyFolder()
  await call(['build', 'a.yaml', 'b.yaml'], { TMPDIR: shared, TEMP: shared, TMP: shared })
  expect(await filesIn(shared)).toEqual([])
})
