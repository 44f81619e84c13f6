import { readdirSync } from 'node:fs'
import { cp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { briefing, type Ended, filesIn, main, node, unownedFolder } from './run.ts'

const hook = new URL('./usage.mjs', import.meta.url).href

/*
 * Every file in `bad` is a brief with errors, and says in comments which:
 *   # expect: LINE:COLUMN CODE[, says: words of the message][, hint: words of the hint]
 * To add a case, add a file.
 */
const bad = fileURLToPath(new URL('bad', import.meta.url))
const briefs = readdirSync(bad).filter((name) => name.endsWith('.yaml'))
const expectation =
  /^# expect: (?<place>\d+:\d+) (?<code>[a-z0-9-]+)(?:, says: (?<says>.*?))?(?:, hint: (?<hint>.*))?$/gm

/** A printed error: its place, its message, and the lines below up to the next. */
const printed =
  /^(?<file>.+?):(?<place>\d+:\d+) {2}error {2}(?<says>.*) \[(?<code>[a-z0-9-]+)]\n(?<below>(?:[ ].*\n)*)/gm

describe('a bad brief is refused: every error with its place, its line and what to do', () => {
  let folder: string
  let before: string[]
  let all: Ended

  beforeAll(async () => {
    const parent = await unownedFolder()
    folder = join(parent, 'bad')
    await cp(bad, folder, { recursive: true })
    await cp(join(folder, 'images/pipes.svg'), join(parent, 'outside.svg'))
    await symlink(join(parent, 'outside.svg'), join(folder, 'images/link.svg'))
    before = await filesIn(folder)
    all = await briefing(['build', ...briefs], { cwd: folder })
  })
  afterAll(() => rm(join(folder, '..'), { recursive: true, force: true }))

  it.each(briefs)('%s', async (name) => {
    const text = await readFile(join(folder, name), 'utf8')
    const expected = [...text.matchAll(expectation)].map(({ groups }) => groups as Record<string, string | undefined>)
    expect(expected).not.toEqual([])

    const errors = [...all.stderr.matchAll(printed)].map(({ groups }) => groups as Record<string, string>)
    const found = errors.filter(({ file }) => file === name)
    expect(found.map((error) => `${error.place} ${error.code}`)).toEqual(
      expected.map((one) => `${one.place} ${one.code}`),
    )
    for (const [index, { place, says = '', hint }] of expected.entries()) {
      const error = found[index]
      const line = Number(place?.split(':')[0])
      const source = text.split('\n')[line - 1]?.replace('\t', '    ')
      expect(error).toMatchObject({ file: name, says: expect.stringContaining(says) })
      // A file that ends too early has its problem at the end, where there is no source line.
      if (source) expect(error?.below).toContain(` ${line} | ${source}\n`)
      if (source) expect(error?.below).toMatch(/ \| +\^+\n/)
      if (hint) expect(/hint: (.*)/.exec(error?.below ?? '')?.[1]).toContain(hint)
    }
  })

  it('in words alone', () => {
    expect({ code: all.code, stdout: all.stdout }).toEqual({ code: 1, stdout: '' })
    expect(all.stderr).not.toContain('    at ')
    expect(all.stderr).toContain(`${briefs.length} of ${briefs.length} briefs were not built`)
  })

  it('and nothing is written', async () => {
    expect(await filesIn(folder)).toEqual(before)
  })
})

describe('what is no text is refused', () => {
  let folder: string

  beforeAll(async () => {
    folder = await unownedFolder()
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  /** Builds a file of these bytes. */
  const building = async (name: string, bytes: string | Uint8Array) => {
    await writeFile(join(folder, name), bytes)
    const usage = join(folder, 'usage.json')
    const ended = await node(['--import', hook, main, 'build', name], { cwd: folder, env: { USAGE: usage } })
    const { seconds } = JSON.parse(await readFile(usage, 'utf8'))
    return { ...ended, seconds }
  }

  const cp949 = new Uint8Array([...Buffer.from('lang: ko\ntitle: '), 0xb9, 0xb0, 0x20, 0xb0, 0xf8, 0xb1, 0xde, 0x0a])
  const laughs = Array.from(
    { length: 40 },
    (_, n) =>
      `a${n}: &a${n} [${Array(9)
        .fill(n ? `*a${n - 1}` : '하')
        .join(', ')}]`,
  )
  const noise = Buffer.alloc(50 * 1024 * 1024).map((_, index) => (index * 2654435761) >>> 24)

  it.each<[string, string, string | Uint8Array, string, string]>([
    ['nothing', 'empty.yaml', '', '1:1', 'empty-file'],
    ['CP949', 'cp949.yaml', cp949, '2:8', 'not-utf8'],
    ['UTF-16', 'utf16.yaml', Buffer.from('\uFEFFlang: ko\n', 'utf16le'), '1:1', 'not-utf8'],
    ['a NUL', 'nul.yaml', 'lang: ko\ntitle: 물\0\n', '2:9', 'not-text'],
    ['50 MB of noise', 'noise.yaml', noise, '1:1', 'file-too-large'],
    ['1 MB of noise', 'less-noise.yaml', noise.subarray(0, 1024 * 1024), '1:2', 'not-utf8'],
    ['billion laughs', 'laughs.yaml', laughs.join('\n'), '\\d+:\\d+', 'too-many-aliases'],
    ['deep brackets', 'deep.yaml', '['.repeat(100_000), '1:101', 'too-deep'],
    ['deep lists', 'dashes.yaml', '- '.repeat(100_000), '1:201', 'too-deep'],
    ['a picture', 'picture.brief.yaml', Buffer.from('89504e470d0a1a0a', 'hex'), '1:1', 'not-utf8'],
    ['JSON that is none', 'a.brief.json', '{\n  "lang": "ko",\n}\n', '3:1', 'json-syntax'],
  ])('%s', async (_, name, bytes, place, error) => {
    const { code, stdout, stderr, seconds } = await building(name, bytes)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(new RegExp(`^${name}:${place} {2}error {2}.* \\[${error}]$`, 'm'))
    expect(stderr).not.toContain('    at ')
    expect(stderr.length).toBeLessThan(2000)
    expect(seconds).toBeLessThan(10)
  })

  it('CP949 is called by its name', async () => {
    expect((await building('cp949.yaml', cp949)).stderr).toContain('hint: it looks like CP949')
  })

  it.each([
    ['a folder', '.', 'not-a-file'],
    ['nothing at all', 'none.yaml', 'file-missing'],
    ['a device', '/dev/null', 'not-a-file'],
  ])('%s', async (_, name, error) => {
    const { code, stdout, stderr } = await briefing(['build', name], { cwd: folder })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(new RegExp(`^${name.replace('.', '\\.')}:1:1 {2}error {2}.*\\[${error}]`))
    expect(stderr).not.toContain('    at ')
  })

  it('and nothing is written', async () => {
    expect((await filesIn(folder)).filter((name) => !/\.(yaml|json)$/.test(name))).toEqual([])
  })
})
