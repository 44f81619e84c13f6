import { link, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { jobsFor } from './outputs'
import { UsageError } from './usage-error'

const pdf = '%PDF-1.7 older'
const picture = '- { type: figure, decorative: true, src: NAME }'

const brief = (...blocks: string[]): string =>
  `lang: ko\ntitle: 물\nblocks:\n${blocks.map((one) => `  ${one}\n`).join('')}`

const withPicture = (name: string): string => brief(picture.replace('NAME', name))

const withSource = (name: string): string => `${brief()}sources:\n  water: { title: 물, file: ${name} }\n`

/** A folder with these files. A text is the content of a file, `→ path` makes a symbolic link, `= path` a hard link. */
const folderOf = async (files: Record<string, string>) => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'collisions-')))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name)
    await mkdir(dirname(file), { recursive: true })
    if (text.startsWith('→')) await symlink(text.slice(1), file)
    else if (text.startsWith('=')) await link(join(folder, text.slice(1)), file)
    else await writeFile(file, text)
  }
  return folder
}

/** The outputs that are refused, by names in the folder. */
const refused = async (files: Record<string, string>, briefs: string[], output?: string): Promise<string[]> => {
  const folder = await folderOf(files)
  const named = briefs.map((name) => join(folder, name))
  return jobsFor(named, output && join(folder, output), 60).then(
    () => [],
    (error) => {
      expect(error).toBeInstanceOf(UsageError)
      const shorter = (text: string) =>
        text.replaceAll(`${relative(process.cwd(), folder)}/`, '').replaceAll(`${folder}/`, '')
      return (error as UsageError).problems.map(shorter)
    },
  )
}

const composed = '\u00e9'
const decomposed = 'e\u0301'

describe('collisions: a PDF would overwrite', () => {
  it.each<[string, Record<string, string>, string[], string | undefined, string[]]>([
    [
      'another PDF whose name differs in capitals',
      { 'x/a.yaml': brief(), 'y/A.yaml': brief() },
      ['x/a.yaml', 'y/A.yaml'],
      'out',
      [
        'x/a.yaml and y/A.yaml would both be written to out/a.pdf and out/A.pdf, which are one name on the disks of macOS and Windows',
      ],
    ],
    [
      'another PDF whose name has its accents otherwise',
      { [`x/${composed}.yaml`]: brief(), [`y/${decomposed}.yaml`]: brief() },
      [`x/${composed}.yaml`, `y/${decomposed}.yaml`],
      'out',
      [
        `x/${composed}.yaml and y/${decomposed}.yaml would both be written to out/${composed}.pdf and out/${decomposed}.pdf, which are one name on the disks of macOS and Windows`,
      ],
    ],
    [
      'another PDF, a syllable of which is written in its letters',
      { [`x/${'물'.normalize('NFC')}.yaml`]: brief(), [`y/${'물'.normalize('NFD')}.yaml`]: brief() },
      [`x/${'물'.normalize('NFC')}.yaml`, `y/${'물'.normalize('NFD')}.yaml`],
      'out',
      [expect.stringContaining('which are one name on the disks') as unknown as string],
    ],
    [
      'another PDF, over a link',
      { 'a.yaml': brief(), 'b.yaml': brief(), 'a.pdf': pdf, 'b.pdf': '→a.pdf' },
      ['a.yaml', 'b.yaml'],
      undefined,
      [
        'a.yaml and b.yaml would both be written to a.pdf and b.pdf, which are one name on the disks of macOS and Windows',
      ],
    ],
    [
      'another PDF that is not there yet, over links',
      { 'a.yaml': brief(), 'b.yaml': brief(), 'a.pdf': '→new', 'b.pdf': '→./new' },
      ['a.yaml', 'b.yaml'],
      undefined,
      [
        'a.yaml and b.yaml would both be written to a.pdf and b.pdf, which are one name on the disks of macOS and Windows',
      ],
    ],
    [
      'another PDF, over a second name',
      { 'a.yaml': brief(), 'b.yaml': brief(), 'a.pdf': pdf, 'b.pdf': '=a.pdf' },
      ['a.yaml', 'b.yaml'],
      undefined,
      ['a.yaml and b.yaml would both be written to a.pdf and b.pdf, which are one file'],
    ],
    [
      'another PDF, in a folder behind a link',
      { 'x/a.yaml': brief(), 'y/a.yaml': '→../x/a.yaml', z: '→x', 'x/b.yaml': brief() },
      ['x/a.yaml', 'z/a.yaml'],
      undefined,
      [expect.stringMatching(/x\/a.yaml and z\/a.yaml would both be written to/) as unknown as string],
    ],
    [
      'its own brief, over a link',
      { 'a.yaml': brief(), 'a.pdf': '→a.yaml' },
      ['a.yaml'],
      undefined,
      ['a.yaml would be overwritten by its own PDF'],
    ],
    [
      'its own brief, over a second name',
      { 'a.yaml': brief(), 'a.pdf': '=a.yaml' },
      ['a.yaml'],
      undefined,
      ['a.yaml would be overwritten by its own PDF'],
    ],
    [
      'another brief',
      { 'a.yaml': brief(), 'b.yaml': brief(), 'b.pdf': '→a.yaml' },
      ['a.yaml', 'b.yaml'],
      undefined,
      ['the PDF of b.yaml, b.pdf, would be written over a.yaml'],
    ],
    [
      'another brief whose name differs in capitals',
      { 'a.yaml': brief(), 'x/A.PDF': brief() },
      ['a.yaml', 'x/A.PDF'],
      'x',
      ['the PDF of a.yaml, x/a.pdf, would be written over x/A.PDF'],
    ],
    [
      'a picture',
      { 'a.yaml': withPicture('map.png'), 'map.png': 'a picture', 'a.pdf': '→map.png' },
      ['a.yaml'],
      undefined,
      ['the PDF of a.yaml, a.pdf, would be written over map.png, which a.yaml reads'],
    ],
    [
      'a picture that is a link to it',
      { 'a.yaml': withPicture('map.png'), 'map.png': '→a.pdf', 'a.pdf': 'a picture' },
      ['a.yaml'],
      undefined,
      ['the PDF of a.yaml, a.pdf, would be written over map.png, which a.yaml reads'],
    ],
    [
      'a picture of another brief, over a second name',
      {
        'a.yaml': brief(),
        'x/b.yaml': withPicture('deep/map.png'),
        'x/deep/map.png': 'a picture',
        'a.pdf': '=x/deep/map.png',
      },
      ['a.yaml', 'x/b.yaml'],
      undefined,
      ['the PDF of a.yaml, a.pdf, would be written over deep/map.png, which x/b.yaml reads'],
    ],
    [
      'a source that is named as it',
      { 'water.yaml': withSource('water.pdf'), 'water.pdf': pdf },
      ['water.yaml'],
      undefined,
      ['the PDF of water.yaml, water.pdf, would be written over water.pdf, which water.yaml reads'],
    ],
    [
      'a source whose name is escaped',
      { 'water.yaml': withSource('"wa\\u0074er\\u002epdf"'), 'water.pdf': pdf },
      ['water.yaml'],
      undefined,
      ['the PDF of water.yaml, water.pdf, would be written over water.pdf, which water.yaml reads'],
    ],
    [
      'a source whose name stands on two lines',
      { 'my water.yaml': withSource('my\n      water.pdf'), 'my water.pdf': pdf },
      ['my water.yaml'],
      undefined,
      ['the PDF of my water.yaml, my water.pdf, would be written over my water.pdf, which my water.yaml reads'],
    ],
    [
      'a source of a brief that has errors',
      { 'water.yaml': `nonsense: 1\n${withSource('water.txt')}`, 'water.txt': '물', 'water.pdf': '→water.txt' },
      ['water.yaml'],
      undefined,
      ['the PDF of water.yaml, water.pdf, would be written over water.txt, which water.yaml reads'],
    ],
    [
      'a source of a brief in JSON',
      {
        'water.json': JSON.stringify({
          lang: 'ko',
          title: '물',
          sources: { w: { title: '물', file: 'water.txt' } },
          blocks: [],
        }),
        'water.txt': '물',
        'water.pdf': '=water.txt',
      },
      ['water.json'],
      undefined,
      ['the PDF of water.json, water.pdf, would be written over water.txt, which water.json reads'],
    ],
  ])('%s', async (_, files, briefs, output, problems) => {
    expect(await refused(files, briefs, output)).toEqual(problems)
  })

  it('all collisions are reported in one run', async () => {
    const files = {
      'a.yaml': withPicture('map.png'),
      'b.yaml': withSource('b.pdf'),
      'map.png': 'a picture',
      'a.pdf': '=map.png',
      'b.pdf': pdf,
      'c.yaml': brief(),
      'c.brief.yaml': brief(),
    }
    expect(await refused(files, ['a.yaml', 'b.yaml', 'c.yaml', 'c.brief.yaml'])).toHaveLength(3)
  })

  it('of a hundred collisions twenty are listed', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `a${index}.yaml`)
    const problems = await refused(Object.fromEntries(names.map((name) => [name, brief()])), names, 'out.pdf')
    expect(problems).toHaveLength(21)
    expect(problems.at(-1)).toBe('and 79 more like these')
  })
})

describe('collisions: nothing is refused', () => {
  it.each<[string, Record<string, string>, string[], string | undefined]>([
    [
      'where older PDFs are',
      { 'a.yaml': brief(), 'b.yaml': brief(), 'a.pdf': pdf, 'b.pdf': pdf },
      ['a.yaml', 'b.yaml'],
      undefined,
    ],
    [
      'where a link leads to an older PDF',
      { 'a.yaml': brief(), 'a.pdf': '→old/a.pdf', 'old/a.pdf': pdf },
      ['a.yaml'],
      undefined,
    ],
    ['where names are alike', { 'a.yaml': withSource('aa.pdf'), 'aa.pdf': pdf, 'a.pdf': pdf }, ['a.yaml'], undefined],
    [
      'where the same name is in two folders',
      { 'x/a.yaml': brief(), 'y/A.yaml': brief() },
      ['x/a.yaml', 'y/A.yaml'],
      undefined,
    ],
    ['for a brief that is not there', { 'a.pdf': 'older' }, ['a.yaml'], undefined],
    ['for a brief that is no text', { 'a.yaml': '\0\\', 'a.pdf': 'older' }, ['a.yaml'], undefined],
    [
      'for a brief that names nothing to be found',
      { 'a.yaml': withPicture('"\\0"'), 'a.pdf': 'older' },
      ['a.yaml'],
      undefined,
    ],
    ['where a link leads to itself', { 'a.yaml': brief(), 'a.pdf': '→a.pdf' }, ['a.yaml'], undefined],
  ])('%s', async (_, files, briefs, output) => {
    expect(await refused(files, briefs, output)).toEqual([])
  })
})
