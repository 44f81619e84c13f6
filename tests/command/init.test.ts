import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bodyText, faults } from '../pdf/layout.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import { briefing, emptyFolder, filesIn, quietly } from './run.ts'

const written = ['brief.schema.json', 'sources/starter.txt', 'starter.brief.yaml']

describe('briefing init', () => {
  it.each([
    [[], ''],
    [['my/brief'], 'my/brief'],
  ] as const)('writes a brief that builds: init %s', async (args, place) => {
    const cwd = await emptyFolder()
    const folder = join(cwd, place)
    const { code, stdout, stderr } = await briefing(['init', ...args], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(await filesIn(folder)).toEqual(written)
    const next = /briefing (build .*)/.exec(stdout)?.[1] ?? ''
    expect(await briefing(next.split(' '), { cwd })).toEqual(quietly)
    const pdf = await readPdf(join(folder, 'starter.pdf'))
    expect(pdf.pages.flatMap(faults)).toEqual([])
    expect(bodyText(pdf)).toContain('한빛시여름물공급대책')
  })

  it('prints the schema that `briefing schema` prints', async () => {
    const cwd = await emptyFolder()
    await briefing(['init'], { cwd })
    const { stdout } = await briefing(['schema'])
    expect(await readFile(join(cwd, 'brief.schema.json'), 'utf8')).toBe(stdout)
  })

  it.each(written)('overwrites nothing: %s', async (name) => {
    const cwd = await emptyFolder()
    await briefing(['init'], { cwd })
    for (const other of written) await writeFile(join(cwd, other), 'mine')
    const { code, stdout, stderr } = await briefing(['init'], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('is there already')
    expect(await readFile(join(cwd, name), 'utf8')).toBe('mine')
    expect(await filesIn(cwd)).toEqual(written)
  })
})
