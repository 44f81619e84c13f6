import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { briefing, emptyFolder, quietly } from './run.ts'

it('build: a brief gives the same bytes, wherever and whenever it is built', async () => {
  const folder = await emptyFolder()
  expect(await briefing(['init', folder])).toMatchObject({ code: 0 })
  const places = [
    { TZ: 'Asia/Seoul', LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8' },
    { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' },
  ]
  const files: Buffer[] = []
  for (const [index, env] of places.entries()) {
    const output = join(folder, `${index}.pdf`)
    expect(await briefing(['build', 'starter.brief.yaml', '-o', output], { cwd: folder, env })).toEqual(quietly)
    files.push(await readFile(output))
  }
  expect(files[0]?.equals(files[1] as Buffer)).toBe(true)
})
