import { chmod, lstat, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { smallBrief } from './briefs.ts'
import { briefing, emptyFolder, filesIn, main, program, quietly } from './run.ts'

const hasModes = process.platform !== 'win32'

const folderOf = async (files: Record<string, string>): Promise<string> => {
  const folder = await emptyFolder()
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}

const unpinned = `${smallBrief()}sources:\n  water: { title: 물, file: water.txt }\n`

describe.skipIf(!hasModes)('output: a private file stays private, and a link a link (not on Windows)', () => {
  it.each<[string, string[], string]>([
    ['a PDF', ['build', 'a.yaml', '-o', 'link'], 'link'],
    ['a PDF among several', ['build', 'a.yaml', 'b.yaml'], 'a.pdf'],
    ['a pinned brief', ['pin', 'link.yaml'], 'link.yaml'],
  ])('%s', async (_, args, link) => {
    const cwd = await folderOf({
      'a.yaml': smallBrief(),
      'b.yaml': smallBrief(),
      'water.txt': '물은 여름 전에 는다.\n',
      'own/file': unpinned,
      'own/deep/a.pdf': unpinned,
    })
    const target = link === 'link' ? 'own/deep' : 'own/file'
    await symlink(target, join(cwd, link))
    const file = join(cwd, link === 'link' ? 'own/deep/a.pdf' : target)
    await chmod(file, 0o600)
    expect(await briefing(args, { cwd })).toMatchObject({ code: 0, stderr: '' })
    expect((await lstat(join(cwd, link))).isSymbolicLink()).toBe(true)
    expect(await readFile(file, 'utf8')).not.toBe(unpinned)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect((await filesIn(cwd)).filter((name) => name.includes('.briefing'))).toEqual([])
  })
})

describe('output: a failed write is reported in words, and leaves no file', () => {
  it.skipIf(process.platform !== 'linux').each<[string, string, string]>([
    ['a device', '/dev/null/a.pdf', 'a part of the path is a file'],
    ['a place where no folder can be made', '/proc/none/a.pdf', 'no file can be made there'],
    ['a name that is too long', `${'n'.repeat(300)}.pdf`, 'the name is too long'],
    ['a folder', 'taken.pdf', 'is a folder'],
  ])('%s (Linux)', async (_, output, words) => {
    const cwd = await folderOf({ 'a.yaml': smallBrief(), 'taken.pdf/file': '' })
    const { code, stdout, stderr } = await briefing(['build', 'a.yaml', '-o', output], { cwd })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(output)
    expect(stderr).toContain(words)
    expect(stderr).not.toMatch(/E[A-Z]{4,}|\n {4}at /)
    expect(await filesIn(cwd)).toEqual(['a.yaml', 'taken.pdf/file'])
  })

  it.skipIf(!hasModes).each<[string, string[], number]>([
    ['a PDF', ['build', 'a.yaml'], 1],
    ['the first file of three', ['init'], 1],
    ['the last file of three', ['init'], 16],
    ['a draft', ['draft', 'long.txt', '-o', 'draft.yaml'], 1],
    ['a pinned brief', ['pin', 'long.yaml'], 1],
  ])('%s where only small files may be written (not on Windows)', async (_, args, blocks) => {
    const files = {
      'a.yaml': smallBrief(),
      'long.txt': '김하늘 과장은 “물은 여름 전에 는다”고 말했다.\n'.repeat(30),
      'long.yaml': `${unpinned.replace('water.txt', 'long.txt')}# ${'-'.repeat(2000)}\n`,
    }
    const cwd = await folderOf(files)
    const command = `ulimit -f ${blocks}; exec "${process.execPath}" "${main}" --no-cache ${args.join(' ')}`
    const { code, stdout, stderr } = await program('sh', ['-c', command], { cwd })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('files of this size are not allowed here')
    expect(stderr).not.toMatch(/E[A-Z]{4,}|\n {4}at /)
    expect(await filesIn(cwd)).toEqual(Object.keys(files))
    expect(await readFile(join(cwd, 'long.yaml'), 'utf8')).toBe(files['long.yaml'])
  })
})

describe('output: nothing is overwritten, not even a dangling link', () => {
  it('by `briefing draft`', async () => {
    const cwd = await folderOf({ 'a.txt': '물은 여름 전에 는다.\n' })
    await symlink('none', join(cwd, 'a.yaml'))
    const { code, stderr } = await briefing(['draft', 'a.txt', '-o', 'a.yaml'], { cwd })
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('a.yaml is there already') })
    expect(await filesIn(cwd)).toEqual(['a.txt', 'a.yaml'])
    expect(await briefing(['draft', 'a.txt', '-o', 'b.yaml'], { cwd })).toEqual(quietly)
  })

  it('by `briefing init`', async () => {
    const cwd = await emptyFolder()
    await symlink('none', join(cwd, 'brief.schema.json'))
    const { code, stderr } = await briefing(['init'], { cwd })
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('is there already') })
    expect(await filesIn(cwd)).toEqual(['brief.schema.json'])
  })
})

it('output: if a PDF would overwrite an input, nothing is written and every collision is reported', async () => {
  const source = '물은 여름 전에 는다.\n'
  const cwd = await folderOf({
    'a.yaml': unpinned,
    'b.yaml': smallBrief(),
    'c.yaml': smallBrief(),
    'water.txt': source,
  })
  await symlink('water.txt', join(cwd, 'b.pdf'))
  await symlink('a.yaml', join(cwd, 'c.pdf'))
  const before = await filesIn(cwd)
  const { code, stdout, stderr } = await briefing(['build', 'a.yaml', 'b.yaml', 'c.yaml'], { cwd })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr.trimEnd().split('\n')).toEqual([
    'briefing: the PDF of c.yaml, c.pdf, would be written over a.yaml',
    'briefing: the PDF of b.yaml, b.pdf, would be written over water.txt, which a.yaml reads',
  ])
  expect(await filesIn(cwd)).toEqual(before)
  expect(await readFile(join(cwd, 'water.txt'), 'utf8')).toBe(source)
  expect(await readFile(join(cwd, 'a.yaml'), 'utf8')).toBe(unpinned)
})
