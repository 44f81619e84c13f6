import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { briefing, emptyFolder, main } from './run.ts'

/** An error code as `briefing explain --json` prints it. */
interface Explained {
  code: string
  title: string
  why: string
  remedy: string
  kind: 'brief' | 'command' | 'document' | 'situation'
  wrong: string
  right: string
  files?: Record<string, string>
}

const all = async (): Promise<Explained[]> => {
  const { code, stdout, stderr } = await briefing(['explain', '--json'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout).codes
}

let codes: readonly Explained[]
beforeAll(async () => {
  codes = await all()
})

describe('explain: a code', () => {
  it('has its title, why it is an error, what to do, and both examples with what lies beside them', async () => {
    const { code, stdout, stderr } = await briefing(['explain', 'uneven-row'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const start = '    lang: en\n    title: Water losses\n    blocks:\n      - type: table\n'
    const columns = '        columns: [{ title: District }, { title: Pipes }, { title: Lost }]\n'
    expect(stdout).toBe(
      'uneven-row: a row has another number of cells than the table has columns\n\n' +
        'From the missing cell on, every value would stand under the wrong heading.\n\n' +
        'What to do: Add the cell; an empty one is written ~.\n\n' +
        `Wrong:\n${start}${columns}        rows: [[North, 24]]\n\n` +
        `Right:\n${start}${columns}        rows: [[North, ~, 24]]\n`,
    )
    expect((await briefing(['explain', 'image-colours'])).stdout).toMatch(
      /\n\nwith press\.jpg:\n {4}\(a JPEG in CMYK\)\n\nwith pipes\.svg:\n {4}<svg /,
    )
  })

  it('that does not exist is wrong usage, and those near to it are named', async () => {
    expect(await briefing(['explain', 'anchor-mising'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'briefing: there is no error code anchor-mising: did you mean anchor-missing, anchor-ambiguous, anchor-outside-body?\n',
    })
    expect(await briefing(['explain', 'xyzzy'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'briefing: there is no error code xyzzy: `briefing explain` lists all of them\n',
    })
    expect((await briefing(['explain', 'constructor'])).code).toBe(2)
  })

  it('as JSON is what it is in words', async () => {
    const { stdout } = await briefing(['explain', 'uneven-row', '--json'])
    expect(JSON.parse(stdout)).toEqual({ version: 1, codes: codes.filter(({ code }) => code === 'uneven-row') })
  })
})

describe('explain: without a code', () => {
  it('lists every code once, with its title', async () => {
    const { code, stdout, stderr } = await briefing(['explain'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const listed = [...stdout.matchAll(/^ {2}(\S+) +(.*)$/gm)].map(([, name, title]) => [name, title])
    expect(listed).toEqual(codes.map(({ code: name, title }) => [name, title]))
    expect(codes.length).toBeGreaterThan(90)
  })
})

describe('explain: an example of calls', () => {
  it('is there', () => {
    expect(codes.filter(({ kind }) => kind === 'command').map(({ code }) => code)).toEqual([
      ...['file-missing', 'not-a-file', 'not-in-pdf', 'pdf-unreadable'],
    ])
  })

  it('that is wrong ends with the code, and one that is right with nothing', async () => {
    for (const { code, wrong, right, files = {} } of codes.filter(({ kind }) => kind === 'command')) {
      const cwd = await emptyFolder()
      for (const [name, text] of Object.entries(files)) {
        await mkdir(dirname(join(cwd, name)), { recursive: true })
        await writeFile(join(cwd, name), text)
      }
      const said = await called(wrong, cwd)
      expect({ code, said: [...said.matchAll(/ \[([a-z-]+)]$/gm)].map(([, one]) => one) }).toEqual({
        code,
        said: [code],
      })
      expect(await called(right, cwd)).toBe('')
    }
  })
})

/** Stderr of the last of these calls. */
const called = async (calls: string, cwd: string): Promise<string> => {
  let said = ''
  for (const call of calls.split('\n')) {
    const [, ...args] = call.split(' ')
    said = (await briefing(args, { cwd })).stderr
  }
  return said
}

it('explain: what codes mean is in no file that a build reads', async () => {
  const read = (name: string) => readFile(join(dirname(main), name), 'utf8')
  const [apart, ...others] = await Promise.all(['error-codes.js', 'whole.cjs', 'main.js', 'worker.js'].map(read))
  const begins = codes.map(({ why }) => /[ -~]{15,60}/.exec(why)?.[0] ?? why)
  expect(begins.filter((words) => !apart?.includes(words))).toEqual([])
  expect(begins.filter((words) => others.some((text) => text.includes(words)))).toEqual([])
})
