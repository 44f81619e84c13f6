import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../pdf/read-pdf.ts'
import { badBrief, smallBrief } from './briefs.ts'
import { briefing, emptyFolder, filesIn, quietly, root } from './run.ts'

/** A folder that holds these files. */
const folderOf = async (files: Record<string, string>): Promise<string> => {
  const folder = await emptyFolder()
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}

const titleOf = async (file: string): Promise<string> => (await readPdf(file)).title

describe('build: a PDF is written', () => {
  it('beside its brief', async () => {
    const cwd = await folderOf({ 'water/a.brief.yaml': smallBrief() })
    expect(await briefing(['build', 'water/a.brief.yaml'], { cwd })).toEqual(quietly)
    expect(await filesIn(cwd)).toEqual(['water/a.brief.yaml', 'water/a.pdf'])
    expect(await titleOf(join(cwd, 'water/a.pdf'))).toBe('한빛시 물 공급')
  })

  it('under the name of the brief, whatever its kind', async () => {
    const json = JSON.stringify({ lang: 'en', title: 'Water', blocks: [] })
    const cwd = await folderOf({
      'a.yml': smallBrief(),
      'b.yaml': smallBrief(),
      'c.brief.json': json,
      '물.v2.yaml': smallBrief(),
    })
    expect(await briefing(['build', 'a.yml', 'b.yaml', 'c.brief.json', '물.v2.yaml', '-o', 'out'], { cwd })).toEqual(
      quietly,
    )
    expect(await filesIn(join(cwd, 'out'))).toEqual(['a.pdf', 'b.pdf', 'c.pdf', '물.v2.pdf'])
  })

  it('into a folder that is made for it', async () => {
    const cwd = await folderOf({ 'a.brief.yaml': smallBrief() })
    expect(await briefing(['build', 'a.brief.yaml', '-o', 'out/june'], { cwd })).toEqual(quietly)
    expect(await filesIn(cwd)).toEqual(['a.brief.yaml', 'out/june/a.pdf'])
  })

  it('into the file that is named', async () => {
    const cwd = await folderOf({ 'a.brief.yaml': smallBrief() })
    expect(await briefing(['build', 'a.brief.yaml', '--output', 'out/물.PDF'], { cwd })).toEqual(quietly)
    expect(await filesIn(cwd)).toEqual(['a.brief.yaml', 'out/물.PDF'])
  })

  it('over an older one', async () => {
    const cwd = await folderOf({ 'a.brief.yaml': smallBrief('새 제목'), 'a.pdf': 'older' })
    expect(await briefing(['build', 'a.brief.yaml'], { cwd })).toEqual(quietly)
    expect(await titleOf(join(cwd, 'a.pdf'))).toBe('새 제목')
    expect(await filesIn(cwd)).toEqual(['a.brief.yaml', 'a.pdf'])
  })

  it('for each brief that a pattern matches', async () => {
    const cwd = await folderOf({
      'in/a.brief.yaml': smallBrief('가'),
      'in/b.brief.yaml': smallBrief('나'),
      'in/note.txt': '',
    })
    expect(await briefing(['build', 'in/*.brief.yaml', '-o', 'out'], { cwd })).toEqual(quietly)
    expect(await filesIn(join(cwd, 'out'))).toEqual(['a.pdf', 'b.pdf'])
    expect(await titleOf(join(cwd, 'out/b.pdf'))).toBe('나')
  })

  it('for a brief whose name looks like a pattern', async () => {
    const cwd = await folderOf({ 'a [1].brief.yaml': smallBrief() })
    expect(await briefing(['build', 'a [1].brief.yaml'], { cwd })).toEqual(quietly)
    expect(await filesIn(cwd)).toEqual(['a [1].brief.yaml', 'a [1].pdf'])
  })

  it('for a brief named twice, once', async () => {
    const cwd = await folderOf({ 'a.brief.yaml': smallBrief() })
    expect(await briefing(['build', 'a.brief.yaml', '*.yaml', './a.brief.yaml'], { cwd })).toEqual(quietly)
  })
})

describe('build: a brief with errors', () => {
  it('leaves the PDF that was there', async () => {
    const cwd = await folderOf({ 'a.brief.yaml': badBrief, 'a.pdf': 'older' })
    expect(await briefing(['build', 'a.brief.yaml'], { cwd })).toMatchObject({ code: 1, stdout: '' })
    expect(await readFile(join(cwd, 'a.pdf'), 'utf8')).toBe('older')
    expect(await filesIn(cwd)).toEqual(['a.brief.yaml', 'a.pdf'])
  })

  it('makes no folder', async () => {
    const cwd = await folderOf({ 'a.brief.yaml': badBrief })
    expect(await briefing(['build', 'a.brief.yaml', '-o', 'out'], { cwd })).toMatchObject({ code: 1 })
    expect(await filesIn(cwd)).toEqual(['a.brief.yaml'])
    await expect(stat(join(cwd, 'out'))).rejects.toThrow('ENOENT')
  })

  it('does not stop the others', async () => {
    const cwd = await folderOf({ 'a.yaml': smallBrief(), 'b.yaml': badBrief, 'c.yaml': smallBrief() })
    const { code, stdout, stderr } = await briefing(
      ['build', 'a.yaml', 'b.yaml', 'missing.yaml', 'c.yaml', '-o', 'out'],
      { cwd },
    )
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('b.yaml:3:7  error')
    expect(stderr).toMatch(/^missing\.yaml:1:1 {2}error {2}.*\[file-missing]$/m)
    expect(stderr).toContain('2 of 4 briefs were not built')
    expect(await filesIn(join(cwd, 'out'))).toEqual(['a.pdf', 'c.pdf'])
  })
})

it('build: a brief with warnings is built, and the warnings are printed', async () => {
  const cwd = await folderOf({ 'a.yaml': `${smallBrief()}summary: [물은 여름 전에 는다.]\n` })
  const { code, stdout, stderr } = await briefing(['build', 'a.yaml'], { cwd })
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr).toMatch(/^a\.yaml:6:1 {2}warning {2}.*\[summary-count]$/m)
  expect(await filesIn(cwd)).toEqual(['a.pdf', 'a.yaml'])
})

it('build: an error of the disk is reported in words, and no partial file is left', async () => {
  const cwd = await folderOf({ 'a.yaml': smallBrief(), 'taken.pdf/x': '', file: '' })
  for (const output of ['taken.pdf', 'file']) {
    const { code, stdout, stderr } = await briefing(['build', 'a.yaml', '-o', output], { cwd })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('a.yaml')
    expect(stderr).not.toContain('    at ')
  }
  expect(await filesIn(cwd)).toEqual(['a.yaml', 'file', 'taken.pdf/x'])
})

describe('build: wrong usage', () => {
  it.each<[string, string[], string]>([
    ['one output for two briefs', ['build', 'a.yaml', 'b.yaml', '-o', 'out.pdf'], 'a.yaml and b.yaml'],
    ['one name for two briefs', ['build', 'a.yaml', 'in/a.yaml', '-o', 'out'], 'a.yaml and in/a.yaml'],
    ['a pattern that matches nothing', ['build', '*.brief.json'], 'no file matches *.brief.json'],
    ['a PDF over its own brief', ['build', 'c.pdf', '-o', './c.pdf'], 'overwritten'],
    ['an unknown option', ['build', 'a.yaml', '--fast'], "unknown option '--fast'"],
    ['an unknown command', ['biuld', 'a.yaml'], "unknown command 'biuld'"],
    ['no brief', ['build'], "missing required argument 'file'"],
    ['an option without its value', ['build', 'a.yaml', '-o'], 'argument missing'],
    ['no process at all', ['build', 'a.yaml', '--jobs', '0'], 'It has to be a number from 1 to 256.'],
    ['too many processes', ['build', 'a.yaml', '--jobs', '257'], 'It has to be a number from 1 to 256.'],
    ['no time at all', ['build', 'a.yaml', '--limit', 'none'], 'It has to be a number from 1 to 86400.'],
    [
      'more time than a timer holds',
      ['build', 'a.yaml', '--limit', '3000000'],
      'It has to be a number from 1 to 86400.',
    ],
    ['time that is below zero', ['build', 'a.yaml', '--limit=-1'], 'It has to be a number from 1 to 86400.'],
    ['time with an exponent', ['build', 'a.yaml', '--limit', '1e3'], 'It has to be a number from 1 to 86400.'],
    ['too much', ['schema', 'a.yaml'], 'too many arguments'],
    ['nothing at all', [], 'Usage: briefing'],
  ])('%s', async (_, args, message) => {
    const cwd = await folderOf({
      'a.yaml': smallBrief(),
      'b.yaml': smallBrief(),
      'in/a.yaml': smallBrief(),
      'c.pdf': smallBrief(),
    })
    const { code, stdout, stderr } = await briefing(args, { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('    at ')
    expect(await filesIn(cwd)).toEqual(['a.yaml', 'b.yaml', 'c.pdf', 'in/a.yaml'])
  })
})

describe('command: help and version', () => {
  it.each(['--help', '-h', 'build --help'])('explains itself: %s', async (line) => {
    const { code, stdout, stderr } = await briefing(line.split(' '))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('Usage: briefing')
  })

  it.each(['--version', '-v'])('gives its version: %s', async (option) => {
    const { version } = JSON.parse(await readFile(join(root, 'packages/briefing/package.json'), 'utf8'))
    expect(await briefing([option])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})
