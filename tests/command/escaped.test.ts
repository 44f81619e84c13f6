import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { smallBrief } from './briefs.ts'
import { briefing, type Ended, emptyFolder } from './run.ts'

/**
 * Characters that a terminal obeys, that change the direction of text or that end a line. Lone surrogates arrive as
 * U+FFFD.
 */
const obeyed = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u

/** Every such character that may stand in the name of a file, and commands of both kinds for a workflow. */
const hostile = '\u001bc\u001b[2J\u009b31m\u0085\u007f\u202e\u2066\u200f\u061c\u2028\r\b##[add-mask]a'
const command = '::stop-commands::x'

const briefWith = (id: string): string =>
  JSON.stringify({
    lang: 'en',
    title: `Water ${hostile}`,
    sources: { [id]: { title: 'Water', file: 'a.txt' } },
    blocks: [{ type: 'text', md: `Water [@${hostile}]` }, { type: hostile }],
    [id]: id,
  })

const folderOf = async (files: Record<string, string>): Promise<string> => {
  const folder = await emptyFolder()
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}

const lines = ({ stdout, stderr }: Ended): string[] => [...stdout.split('\n'), ...stderr.split('\n')]

const raw = (ended: Ended): string[] => lines(ended).filter((line) => obeyed.test(line))

const ownAnnotation = /^::(error|warning) file=/

const commandsIn = (ended: Ended): string[] =>
  lines(ended).filter((line) => (/^\s*::/.test(line) && !ownAnnotation.test(line)) || line.includes('##['))

const calls: [string, string[]][] = [
  ['build', ['build', 'FILE']],
  ['build of several', ['build', 'FILE', 'good.yaml']],
  ['build into a folder that cannot be', ['build', 'good.yaml', '-o', 'FILE']],
  ['check', ['check', 'FILE', 'good.yaml']],
  ['check --json', ['check', '--json', 'FILE']],
  ['check of nothing', ['check', 'FILE.yaml']],
  ['pin', ['pin', 'FILE']],
  ['pin of good ids', ['pin', 'pinned.json']],
  ['verify', ['verify', 'FILE', '--brief', 'good.yaml']],
  ['anchor', ['anchor', 'FILE', 'Water']],
  ['anchor of what is not there', ['anchor', 'FILE', hostile]],
  ['draft', ['draft', 'FILE']],
  ['draft into a file that is there', ['draft', 'a.txt', '-o', 'FILE']],
  ['init', ['init', 'FILE']],
  ['an unknown command', ['FILE']],
  ['an unknown option', ['build', '--FILE']],
  ['a wrong number', ['build', 'good.yaml', '--limit', 'FILE']],
]

/** A workflow is given all that is printed elsewhere, and annotations. */
const inWorkflow = { GITHUB_ACTIONS: 'true', FORCE_COLOR: '' }

describe('what came from outside is shown escaped', () => {
  it.each(calls)('%s', async (_, args) => {
    const name = `${command}${hostile}`
    const cwd = await folderOf({
      [name]: briefWith(command),
      'good.yaml': smallBrief(),
      'pinned.json': JSON.stringify({
        lang: 'en',
        title: 'Water',
        sources: { [command]: { title: 'Water', file: 'a.txt' } },
        blocks: [],
      }),
      'a.txt': 'Water.\n',
    })
    const ended = await briefing(
      args.map((one) => one.replace('FILE', name)),
      { cwd, env: inWorkflow },
    )
    expect(ended.stdout + ended.stderr).not.toBe('')
    expect(raw(ended)).toEqual([])
    expect(commandsIn(ended)).toEqual([])
  })
})

describe('names of any characters', () => {
  /** Possible names of a file: at most 200 bytes, no `/`, no NUL. */
  const names = fc
    .string({ unit: fc.oneof(fc.constantFrom(...hostile, ...command), fc.string({ unit: 'binary' })), maxLength: 30 })
    .map((text) => `x${text.replaceAll(/[/\0]/g, '')}`)
    .filter((name) => Buffer.byteLength(name) <= 200)

  it('are never written raw, and stay themselves in JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(names, { minLength: 5, maxLength: 20 }), async (all) => {
        const cwd = await emptyFolder()
        const files = [...new Set(all)].map((name) => `${name}.brief.json`)
        for (const file of files) await writeFile(join(cwd, file), briefWith(file))
        const words = await briefing(['check', ...files], { cwd, env: { GITHUB_ACTIONS: 'true' } })
        expect(raw(words)).toEqual([])
        expect(commandsIn(words)).toEqual([])
        const json = await briefing(['check', '--json', ...files], { cwd, env: { GITHUB_ACTIONS: '' } })
        expect(raw(json)).toEqual([])
        expect(JSON.parse(json.stdout).briefs.map(({ file }: { file: string }) => file)).toEqual(files)
      }),
      { numRuns: 4 },
    )
  })
})

it('draft: control characters of the source are escaped', async () => {
  const title = `${command} ${hostile.replaceAll(/[\r\u2028]/g, '')} presents its plan for the summer`
  const cwd = await folderOf({ 'a.txt': `${title}\n\nThe new plant sends 30,000 tonnes of water a day.\n` })
  for (const GITHUB_ACTIONS of ['', 'true']) {
    const ended = await briefing(['draft', 'a.txt'], { cwd, env: { GITHUB_ACTIONS } })
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    expect(raw(ended)).toEqual([])
    if (GITHUB_ACTIONS) expect(commandsIn(ended)).toEqual([])
    expect(parse(ended.stdout).title).toContain('\u001bc\u001b[2J\u009b31m')
  }
})

it('annotations: a workflow gets as many as it shows', async () => {
  const fields = Array.from({ length: 30 }, (_, index) => [`field${index}`, ''])
  const brief = { lang: 'en', title: 'Water', blocks: [], ...Object.fromEntries(fields) }
  const cwd = await folderOf({ 'a,b:c%.json': JSON.stringify(brief) })
  const { stdout } = await briefing(['check', 'a,b:c%.json'], { cwd, env: { GITHUB_ACTIONS: 'true' } })
  const given = stdout.split('\n').filter((line) => line.startsWith('::'))
  expect(given).toHaveLength(10)
  expect(given[0]).toMatch(/^::error file=a%2Cb%3Ac%25\.json,line=1,col=/)
})
