import { globSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PNG } from 'pngjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { briefing, root, unownedFolder } from '../command/run.ts'
import { difference, fileOf, picturesOf, spreadOf, update } from './pages.ts'

/*
 * The first pages of the examples against the pictures in `references`, made by the same program on every system.
 * After a change of the look that is meant: UPDATE_PICTURES=1 npx vitest run pictures
 */
const references = fileURLToPath(new URL('references/', import.meta.url))
const examples = globSync(join(root, 'packages/briefing/examples/*.brief.yaml')).sort()

const built = async (file: string): Promise<Uint8Array> => {
  const folder = await unownedFolder()
  const output = join(folder, 'example.pdf')
  expect(await briefing(['build', file, '-o', output])).toMatchObject({ code: 0 })
  const pdf = new Uint8Array(await readFile(output))
  await rm(folder, { recursive: true })
  return pdf
}

describe.each(examples.map((file) => [basename(file, '.brief.yaml'), file]))('the example %s', (name, file) => {
  let pictures: PNG[]

  beforeAll(async () => {
    pictures = await picturesOf(await built(file), 2)
  })

  it.each([1, 2])('looks as it did: page %i', async (page) => {
    const picture = pictures[page - 1] as PNG
    const reference = join(references, `${name}-${page}.png`)
    if (update) {
      await mkdir(references, { recursive: true })
      await writeFile(reference, fileOf(picture))
    }
    const problem = await difference(picture, reference)
    expect(problem).toBe('')
  })
})

it('pictures: the README shows the current first pages of its example', async () => {
  const picture = join(root, 'packages/briefing/examples/korea-openai.png')
  const made = await spreadOf(await built(picture.replace(/png$/, 'brief.yaml')))
  if (update) await writeFile(picture, fileOf(made))
  expect(await difference(made, picture)).toBe('')
})

it('pictures: references are small, and each belongs to an example', async () => {
  const files = globSync(join(references, '*.png')).sort()
  expect(files.map((file) => basename(file))).toEqual(
    examples.flatMap((file) => [1, 2].map((page) => `${basename(file, '.brief.yaml')}-${page}.png`)),
  )
  for (const file of files) expect((await readFile(file)).length).toBeLessThan(60 * 1024)
})
