import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emptyFolder, main, node, root } from './run.ts'

const hook = new URL('./loaded-modules.mjs', import.meta.url).href

it.each(['compute-access', 'korea-openai'])('building %s loads next to nothing beside the command', async (name) => {
  const folder = await emptyFolder()
  const brief = join(root, 'packages/briefing/examples', `${name}.brief.yaml`)
  const { code, stdout, stderr } = await node(['--import', hook, main, 'build', brief, '-o', folder])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(await readdir(folder)).toEqual([`${name}.pdf`])
  const loaded: string[] = JSON.parse(stdout)
  const isOfNode = (name: string): boolean => name.startsWith('node:')
  // react-pdf, for documents that our own engine does not support, takes longer to load than a brief to make.
  expect(loaded.filter((name) => !isOfNode(name))).toEqual(['react'])
  // Parts of Node load others in turn: what starts programs or serves takes as long as a library.
  expect(loaded.filter(isOfNode)).toEqual(
    [
      ...['buffer', 'crypto', 'events', 'fs', 'fs/promises', 'module', 'os', 'path', 'process', 'url', 'util', 'v8'],
      ...['vm', 'zlib'],
    ].map((name) => `node:${name}`),
  )
})
