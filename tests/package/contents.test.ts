import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { filesIn, root, unownedFolder } from '../command/run.ts'
import { type PublishedPackage, pack, packages, run } from './pack.ts'

/** The files that a package may hold, and the largest sizes in kB: of the whole and of each file. */
interface Contents {
  total: number
  files: Record<string, number>
}

const listed: Record<PublishedPackage, Contents> = parse(
  await readFile(join(import.meta.dirname, 'contents.yaml'), 'utf8'),
)

/** Scripts that npm runs on a user's machine, or did in some version. */
const onInstalling = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare']

let place: string

/** The files of a package as they are published. */
const folderOf = (name: PublishedPackage): string => join(place, name, 'package')

beforeAll(async () => {
  place = await unownedFolder()
  for (const name of packages) {
    await mkdir(join(place, name))
    await run('tar', ['-xzf', await pack(name, place), '-C', join(place, name)], place)
  }
})
afterAll(() => rm(place, { recursive: true, force: true }))

/** A line of the list as a pattern for paths. */
const pattern = (line: string): RegExp =>
  new RegExp(`^${line.replace(/[.*]/g, (one) => (one === '*' ? '[\\w-]+' : '\\.'))}$`)

describe.each(packages)('the tarball of %s', (name) => {
  it('holds the listed files, all of them and no others', async () => {
    const files = await filesIn(folderOf(name))
    const lines = Object.keys(listed[name].files)
    expect(files.filter((file) => lines.filter((line) => pattern(line).test(file)).length !== 1)).toEqual([])
    expect(lines.filter((line) => !files.some((file) => pattern(line).test(file)))).toEqual([])
  })

  it('holds no file of an older build', async () => {
    const files = await filesIn(folderOf(name))
    const pieces = Object.keys(listed[name].files).filter((line) => line.includes('*'))
    const isPiece = (file: string): boolean => pieces.some((line) => pattern(line).test(file))
    const read = (file: string): Promise<string> => readFile(join(folderOf(name), file), 'utf8')
    const left = new Set(files.filter(isPiece))
    const open = files.filter((file) => !isPiece(file) && /\.(js|cjs|ts|cts)$/.test(file))
    for (const file of open) {
      const text = await read(file)
      const reached = [...left].filter((piece) => text.includes(basename(piece).split('.')[0] as string))
      for (const piece of reached) left.delete(piece)
      open.push(...reached)
    }
    expect([...left], 'remove `dist` and build again: what comes from the cache is laid over what is there').toEqual([])
  })

  it('holds no file larger than its limit', async () => {
    const sizes = await Promise.all(
      (await filesIn(folderOf(name))).map(async (file) => ({
        file,
        kilobytes: (await stat(join(folderOf(name), file))).size / 1000,
      })),
    )
    const { files, total } = listed[name]
    const most = (file: string): number => Object.entries(files).find(([line]) => pattern(line).test(file))?.[1] ?? 0
    expect(sizes.filter(({ file, kilobytes }) => kilobytes > most(file))).toEqual([])
    expect(sizes.reduce((sum, { kilobytes }) => sum + kilobytes, 0)).toBeLessThan(total)
  })

  it('contains no path of the machine on which it was built', async () => {
    const places = [root.replace(/[\\/]$/, ''), 'file:///']
    for (const file of await filesIn(folderOf(name))) {
      const bytes = await readFile(join(folderOf(name), file))
      expect([file, places.filter((one) => bytes.includes(one))]).toEqual([file, []])
      if (!file.endsWith('.map')) continue
      const { sources } = JSON.parse(bytes.toString()) as { sources: string[] }
      expect([file, sources.filter((source) => /^([\\/]|\w+:)/.test(source))]).toEqual([file, []])
    }
  })

  it('runs no script on installation, and depends on nothing that only we have', async () => {
    const { scripts = {}, ...rest } = JSON.parse(await readFile(join(folderOf(name), 'package.json'), 'utf8'))
    expect(Object.keys(scripts).filter((script) => onInstalling.includes(script))).toEqual([])
    expect(JSON.stringify(rest)).not.toMatch(/"(workspace|catalog|file|link|portal):/)
  })
})
