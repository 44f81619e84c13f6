import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { briefing, emptyFolder, quietly } from './run.ts'

const brief = (title: string): string =>
  `lang: en\ntitle: ${title}\nblocks:\n  - { type: heading, level: 1, text: Leaks }\n  - { type: text, md: A quarter is lost. }\n`

const stages = ['read', 'check', 'evidence', 'compose', 'layout', 'draw', 'write', 'verify']

const folderOf = async (...names: readonly string[]): Promise<string> => {
  const cwd = await emptyFolder()
  for (const name of names) await writeFile(join(cwd, `${name}.brief.yaml`), brief(name))
  return cwd
}

/** The lines of a table as words. */
const rowsOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map((line) => line.trim().split(/ {2,}/))

describe('build --timings', () => {
  it('tells each stage once, in its order, with their sum', async () => {
    const cwd = await folderOf('a')
    const { code, stdout, stderr } = await briefing(['build', 'a.brief.yaml', '--timings'], { cwd })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toMatch(/^a\.brief\.yaml\n/)
    const [head, ...rows] = rowsOf(stderr)
    expect(head).toEqual(['stage', 'ms', 'cached'])
    expect(rows.map(([stage, , cached]) => [stage, cached])).toEqual([
      ...stages.map((stage) => [stage, 'no']),
      ['total', undefined],
    ])
    const spent = rows.map(([, milliseconds]) => Number(milliseconds))
    expect(spent.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBeCloseTo(spent.at(-1) as number, 0)
  })

  it('adds several briefs up, and tells for how many a stage was cached', async () => {
    const cwd = await folderOf('a', 'b', 'c')
    const { stderr } = await briefing(['build', '*.brief.yaml', '--timings', '--jobs', '1'], { cwd })
    expect(stderr).toMatch(/^3 briefs\n/)
    expect(rowsOf(stderr).slice(1, -1)).toEqual(stages.map((stage) => [stage, expect.any(String), '2 of 3']))
  })

  it('prints them as JSON, and for a brief with errors the stages that it came to', async () => {
    const cwd = await folderOf('a')
    await writeFile(join(cwd, 'b.brief.yaml'), 'lang: en\ntitle: [\n')
    const { code, stdout } = await briefing(['build', 'a.brief.yaml', 'b.brief.yaml', '--timings', '--json'], { cwd })
    expect(code).toBe(1)
    const { version, briefs } = JSON.parse(stdout)
    expect(version).toBe(1)
    const timing = (stage: string) => ({ stage, milliseconds: expect.any(Number), cached: false })
    expect(briefs[0]).toEqual({ file: 'a.brief.yaml', timings: stages.map(timing) })
    expect(briefs[1].timings.map(({ stage }: { stage: string }) => stage)).toEqual(['read', 'check'])
  })

  it('writes the bytes that a build without it writes', async () => {
    const cwd = await folderOf('a')
    expect(await briefing(['build', 'a.brief.yaml'], { cwd })).toEqual(quietly)
    const before = await readFile(join(cwd, 'a.pdf'))
    await briefing(['build', 'a.brief.yaml', '--timings'], { cwd })
    expect(before.equals(await readFile(join(cwd, 'a.pdf')))).toBe(true)
  })

  it('--json alone is wrong usage', async () => {
    const cwd = await folderOf('a')
    const { code, stderr } = await briefing(['build', 'a.brief.yaml', '--json'], { cwd })
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'briefing: --json needs --timings\n' })
  })
})

describe('build --debug', () => {
  it('makes a file that claims nothing and says so, and prints the structure where tags are asked for', async () => {
    const cwd = await folderOf('a')
    const { code, stdout, stderr } = await briefing(['build', 'a.brief.yaml', '--debug', 'boxes,baselines,tags'], {
      cwd,
    })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toMatch(/^a\.pdf shows boxes, baselines, tags and claims nothing\nDocument\n(?: {2}.*\n)+$/)
    expect(stderr).toMatch(/H2 "1\s+Leaks"\n/)
    const read = () => readFile(join(cwd, 'a.pdf'), 'latin1')
    expect(await read()).not.toMatch(/pdfuaid|pdfaid/)
    await briefing(['build', 'a.brief.yaml'], { cwd })
    expect(await read()).toMatch(/pdfuaid.*pdfaid/s)
  })

  it('prints no structure where only boxes are asked for', async () => {
    const cwd = await folderOf('a')
    const { stderr } = await briefing(['build', 'a.brief.yaml', '--debug', 'boxes'], { cwd })
    expect(stderr).toBe('a.pdf shows boxes and claims nothing\n')
  })

  it.each([
    [['--debug', 'boxes,lines'], /It has to be some of boxes,baselines,tags/],
    [['--debug', ''], /It has to be some of/],
    [['--debug', 'tags', '--standard', 'a-3a'], /^briefing: --debug makes a file that claims nothing/],
  ])('%j is wrong usage, and nothing is written', async (options, words) => {
    const cwd = await folderOf('a')
    const { code, stderr } = await briefing(['build', 'a.brief.yaml', ...options], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(words)
    expect(await readdir(cwd)).toEqual(['a.brief.yaml'])
  })
})
