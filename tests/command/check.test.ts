import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { briefing, type Ended, emptyFolder, filesIn, root } from './run.ts'

const examples = join(root, 'packages/briefing/examples')
const name = 'compute-access.brief.yaml'

/** The examples in a folder of their own, the fictional Korean one changed word by word. */
const changed = async (...changes: readonly [string | RegExp, string][]): Promise<string> => {
  const folder = await emptyFolder()
  await cp(examples, folder, { recursive: true })
  let text = await readFile(join(folder, name), 'utf8')
  for (const [from, to] of changes) {
    const after = text.replace(from, to)
    expect(after, String(from)).not.toBe(text)
    text = after
  }
  await writeFile(join(folder, name), text)
  return folder
}

const check = async (folder: string, ...options: string[]): Promise<Ended> =>
  briefing(['check', name, ...options], { cwd: folder, env: { GITHUB_ACTIONS: '' } })

describe('the examples', () => {
  it.each(['ai-diplomacy', 'compute-access', 'grid-resilience', 'korea-openai'])('%s pass', async (example) => {
    const ended = await briefing(['check', join(examples, `${example}.brief.yaml`)], { env: { GITHUB_ACTIONS: '' } })
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    expect(ended.stdout).toMatch(/: (nothing is pinned: unproven|\d+ quotations?, .* stand in .*)\n$/)
  })
})

describe('a claim that its source does not bear is an error, with both its places', () => {
  it.each<[string, [string | RegExp, string][], string]>([
    [
      'a word is another',
      [['exact: 연산 자원은 가장 급한', 'exact: 연산 자원은 가장 늦은']],
      `${name}:128:35  error  \`release\` has “급한” where the brief has “늦은” [anchor-missing]
 128 |       - { source: release, exact: 연산 자원은 가장 늦은 연구에 먼저 가야 한다 }
     |                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  sources/compute-access-release.txt:21:20
`,
    ],
    [
      'a digit is another',
      [['exact: 대기 기간 중앙값은 41일', 'exact: 대기 기간 중앙값은 42일']],
      '`report` has “41일로,” where the brief has “42일” [anchor-missing]',
    ],
    [
      'a number is cut',
      [['exact: 30% 이상은', 'exact: 0% 이상은']],
      '“0% 이상은” stands in `release` only inside “30% 이상은” [anchor-missing]',
    ],
    [
      'a neighbour is another',
      [['prefix: 지난 6월로 잡혔던', 'prefix: 지난 7월로 잡혔던']],
      'these words stand in `news`, but beside them “지난 6월로 잡혔던”, not “지난 7월로 잡혔던” [anchor-missing]',
    ],
    [
      'the words stand in a menu',
      [
        ['exact: 대기 기간 중앙값은 41일', 'exact: 41일'],
        ['body: [3, 34]', 'body: [3, 29]'],
      ],
      'these words stand in the file of `report`, but not in its body [anchor-outside-body]',
    ],
    [
      'the file is another',
      [['sha256: e81ed373', 'sha256: e81ed374']],
      'the file of `news` is not the one that was pinned: 8 anchors rest on it [source-changed]',
    ],
    ['the body is none', [['body: [3, 34]', 'body: [35, 36]']], 'lines 35 to 36; its file has 34 [source-body]'],
    ['the file is not there', [['sources/compute-access-news.txt', 'sources/none.txt']], '[source-missing]'],
  ])('where %s', async (_, changes, message) => {
    const folder = await changed(...changes)
    const before = await filesIn(folder)
    const { code, stderr } = await check(folder)
    expect(stderr).toContain(message)
    expect(code).toBe(1)

    const built = await briefing(['build', name], { cwd: folder })
    expect(built).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(message) })
    expect(await filesIn(folder)).toEqual(before)
  })

  it('where the words stand at two places', async () => {
    const folder = await changed(['exact: 60.0%로', 'exact: 60.0%'])
    expect((await check(folder)).stderr).toContain('these words stand at 2 places in `report` [anchor-ambiguous]')
  })

  it('where the file is no text that is read', async () => {
    const folder = await changed(['sources/compute-access-news.txt', 'sources/news.pdf'])
    await writeFile(join(folder, 'sources/news.pdf'), '%PDF-1.7')
    const { code, stderr } = await check(folder)
    expect(code).toBe(1)
    expect(stderr).toContain('`sources/news.pdf` is a PDF, which is not read [source-unreadable]')
    expect(stderr).toContain('hint: copy its text into a .txt file')
  })
})

describe('a source that is not pinned', () => {
  it('proves nothing: a warning, an error if strict', async () => {
    const folder = await changed([/ {4}sha256: e81.*\n/, ''])
    const message = 'the source `news` is not pinned: what rests on it is unproven [source-not-pinned]'
    expect(await check(folder)).toMatchObject({ code: 0, stderr: expect.stringContaining(`warning  ${message}`) })
    expect(await check(folder, '--strict')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`error  ${message}`),
    })
    expect(await briefing(['build', name], { cwd: folder })).toMatchObject({ code: 0 })
  })
})

describe('for programs', () => {
  it('JSON says of every claim what became of it, and nothing else is printed', async () => {
    const folder = await changed(['exact: 대기 기간 중앙값은 41일', 'exact: 대기 기간 중앙값은 42일'])
    const { code, stdout, stderr } = await check(folder, '--json')
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    const report = JSON.parse(stdout)
    expect(report.version).toBe(1)
    const [brief] = report.briefs
    expect(brief).toMatchObject({ file: name, ok: false })
    expect(brief.diagnostics).toEqual([
      expect.objectContaining({
        code: 'anchor-missing',
        severity: 'error',
        file: name,
        line: 90,
        passage: expect.objectContaining({ source: 'report', file: 'sources/compute-access-report.txt', line: 31 }),
      }),
    ])
    expect(brief.claims[0]).toEqual({
      path: 'blocks[0].items[0].at',
      kind: 'figure',
      verdict: 'missing',
      line: 90,
      column: 15,
      source: 'report',
    })
    const verdicts = brief.claims.map((claim: { verdict: string }) => claim.verdict)
    expect(new Set(verdicts)).toEqual(new Set(['missing', 'found', 'folded']))
    expect(brief.claims.find((claim: { verdict: string }) => claim.verdict === 'folded')).toMatchObject({
      at: { file: expect.stringContaining('sources/'), line: expect.any(Number), endColumn: expect.any(Number) },
      differences: expect.arrayContaining([{ brief: expect.any(String), source: expect.any(String) }]),
    })
    expect(brief.sources.report).toEqual({ state: 'pinned', sha256: expect.stringMatching(/^dd630cdd/) })
  })

  it('a workflow gets annotations', async () => {
    const folder = await changed(['exact: 30% 이상은', 'exact: 0% 이상은'])
    const { stdout } = await briefing(['check', name], { cwd: folder, env: { GITHUB_ACTIONS: 'true' } })
    expect(stdout).toContain(
      `::error file=${name},line=113,col=39,endColumn=45,title=anchor-missing::“0%25 이상은” stands in`,
    )
  })
})

it('wrong usage is exit code 2', async () => {
  expect(await briefing(['check'])).toMatchObject({ code: 2 })
  expect(await briefing(['check', 'none-*.yaml'])).toMatchObject({ code: 2 })
})
