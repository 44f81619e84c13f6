import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { jobsFor } from './outputs'
import { UsageError } from './usage-error'

let folder = ''
const at = (...names: string[]) => join(folder, ...names)
/** The jobs that `jobsFor` returns, by names in the folder. */
const jobs = async (patterns: readonly string[], output?: string) =>
  (
    await jobsFor(
      patterns.map((name) => at(name)),
      output,
      60,
    )
  ).map(({ file, output: pdf }) => [file, pdf].map((path) => relative(folder, path)))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outputs-'))
  await mkdir(at('other'))
  const files = [
    'water.brief.yaml',
    'fire.brief.json',
    'notes.txt',
    '[a].brief.yaml',
    'a.brief.yaml',
    'other/water.brief.yml',
  ]
  await Promise.all(files.map((file) => writeFile(at(file), '')))
})

afterAll(() => rm(folder, { recursive: true }))

describe('outputs: a PDF', () => {
  test('goes beside its brief, under the name of the brief', async () => {
    expect(await jobs(['water.brief.yaml', 'fire.brief.json', 'other/water.brief.yml'])).toEqual([
      ['water.brief.yaml', 'water.pdf'],
      ['fire.brief.json', 'fire.pdf'],
      ['other/water.brief.yml', 'other/water.pdf'],
    ])
    expect(await jobs(['plain.yaml', 'notes.txt', 'a.b.YAML'])).toEqual([
      ['plain.yaml', 'plain.pdf'],
      ['notes.txt', 'notes.txt.pdf'],
      ['a.b.YAML', 'a.b.pdf'],
    ])
  })

  test('goes where it is told: a name in .pdf is a file, any other a folder', async () => {
    expect(await jobs(['water.brief.yaml'], at('final.PDF'))).toEqual([['water.brief.yaml', 'final.PDF']])
    expect(await jobs(['water.brief.yaml', 'fire.brief.json'], at('out'))).toEqual([
      ['water.brief.yaml', 'out/water.pdf'],
      ['fire.brief.json', 'out/fire.pdf'],
    ])
  })
})

describe('outputs: names', () => {
  test('may be patterns, and what they match comes in order', async () => {
    expect((await jobs(['*.brief.*'])).map(([file]) => file)).toEqual([
      '[a].brief.yaml',
      'a.brief.yaml',
      'fire.brief.json',
      'water.brief.yaml',
    ])
    expect((await jobs(['**/water.*'])).map(([file]) => file)).toEqual(['other/water.brief.yml', 'water.brief.yaml'])
  })

  test('that name a file are no patterns, whatever they look like', async () => {
    expect((await jobs(['[a].brief.yaml'])).map(([file]) => file)).toEqual(['[a].brief.yaml'])
  })

  test('that name no file are kept, for the reader to say so', async () => {
    expect(await jobs(['missing.brief.yaml'])).toEqual([['missing.brief.yaml', 'missing.pdf']])
  })

  test('of one file, however spelled, are one job', async () => {
    const file = at('water.brief.yaml')
    const spelled = [file, relative(process.cwd(), file), `${folder}/other/../water.brief.yaml`, at('water.*')]
    expect(await jobsFor(spelled, undefined, 60)).toEqual([{ file, output: at('water.pdf') }])
  })
})

describe('outputs: wrong usage is', () => {
  test('a pattern that matches nothing, by name', async () => {
    await expect(jobs(['*.brief.toml'])).rejects.toThrow(UsageError)
    await expect(jobs(['*.brief.toml'])).rejects.toThrow(/no file matches .*\*\.brief\.toml/)
  })

  test('two briefs for one PDF, by both their names', async () => {
    const both = ['water.brief.yaml', 'other/water.brief.yml']
    for (const output of [at('out'), at('final.pdf')]) {
      await expect(jobs(both, output)).rejects.toThrow(UsageError)
      await expect(jobs(both, output)).rejects.toThrow(/water\.brief\.yaml and .*water\.brief\.yml would both/)
    }
    await expect(jobs(['water.yaml', 'water.brief.json'])).rejects.toThrow(UsageError)
  })

  test('a brief that its own PDF would overwrite', async () => {
    await expect(jobs(['water.pdf'], at('water.pdf'))).rejects.toThrow(UsageError)
  })
})
