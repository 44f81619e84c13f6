import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { dense, readPdf } from '../pdf/read-pdf.ts'
import { type Change, changed, eachChanged, name, oneDigitOneSpeakerOneWord } from './changed-example.ts'
import { briefing, type Ended, filesIn, root } from './run.ts'

const examples = join(root, 'packages/briefing/examples')

const check = async (folder: string, ...options: string[]): Promise<Ended> =>
  briefing(['check', name, ...options], { cwd: folder, env: { GITHUB_ACTIONS: '' } })

/** The part of a command's errors that is about a brief, as if that had the name of the example. */
const about = (file: string, { stderr }: Ended): string => {
  const lines = stderr.split('\n')
  const [from, to] = [
    lines.findIndex((line) => line.startsWith(`${file}:`)),
    lines.findIndex((line) => line.endsWith(` in ${file}`)),
  ]
  return lines
    .slice(from, to + 1)
    .join('\n')
    .replaceAll(file, name)
}

describe('check: the examples', () => {
  it.each(['ai-diplomacy', 'compute-access', 'grid-resilience', 'korea-openai'])('%s pass', async (example) => {
    const ended = await briefing(['check', join(examples, `${example}.brief.yaml`)], { env: { GITHUB_ACTIONS: '' } })
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    expect(ended.stdout).toMatch(/: (nothing is pinned: unproven|\d+ quotations?, .* stand in .*)\n$/)
  })
})

describe('check: a claim that its source does not support is an error, with both places', () => {
  const cases: [string, Change[], string][] = [
    [
      'a word is another',
      [['exact: 연산 자원은 가장 급한', 'exact: 연산 자원은 가장 늦은']],
      `${name}:130:35  error  \`release\` has “급한” where the brief has “늦은” [anchor-missing]
 130 |       - { source: release, exact: 연산 자원은 가장 늦은 연구에 먼저 가야 한다 }
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
      'the words stand nowhere near',
      [['exact: 연산 자원은 가장 급한 연구에 먼저 가야 한다', 'exact: 바다는 넓고 깊다']],
      'these words do not stand in `release` [anchor-missing]',
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
  ]
  let checked: Ended
  let built: Ended
  let left: string[]

  beforeAll(async () => {
    const { cwd, files } = await eachChanged(...cases.map(([, changes]) => changes))
    const before = await filesIn(cwd)
    checked = await briefing(['check', ...files], { cwd, env: { GITHUB_ACTIONS: '' } })
    built = await briefing(['build', ...files], { cwd })
    left = (await filesIn(cwd)).filter((file) => !before.includes(file))
    return () => rm(cwd, { recursive: true })
  })

  it.each(cases.map(([where, , message], at) => [where, at, message] as const))('where %s', (_, at, message) => {
    const file = `${at}.brief.yaml`
    for (const ended of [checked, built]) expect(about(file, ended)).toContain(message)
  })

  it('nothing is built', () => {
    expect(checked.code).toBe(1)
    expect({ built, left }).toMatchObject({ built: { code: 1, stdout: '' }, left: [] })
  })

  it('one changed digit, word and speaker give three exact messages', async () => {
    const { code, stderr } = await check(await changed(...oneDigitOneSpeakerOneWord))
    expect(code).toBe(1)
    // Where the sources have spaces that do not break, spaces do here.
    expect(
      stderr.replaceAll('\u00a0', ' '),
    ).toBe(`${name}:85:16  error  “대기 기간 중앙값은 41일” does not say 42 일 [wrong-figure]
 85 |         value: 42
    |                ^^
  sources/compute-access-report.txt:31:6
 31 | 3분기의 대기 기간 중앙값은 41일로, 지난해 3분기의 29일보다 12일 길다. 2024년 1분기부터의 중앙값은 24…
    |         ^^^^^^^^^^^^^^^^^^^^^^^
  hint: it says 41일 (41 일)

${name}:127:14  error  \`release\` gives these words to “윤해솔 장관”, not to 도이현 [speaker-not-found]
 127 |     speaker: do
     |              ^^
  sources/compute-access-release.txt:21:1
 21 | 윤해솔 장관은 “연산 자원은 가장 급한 연구에 먼저 가야 한다”라며, “배정 기준과 결과를 분기마다 공개해…
    | ^^^^^^^^^^^
  hint: correct \`speaker\`, or add the name that the source uses to the \`aliases\` of this person

${name}:251:32  error  \`news\` has “순번만” where the brief has “순서만” [anchor-missing]
 251 |       - { source: news, exact: 순서만 보여 줘도 실험 일정을 다시 짤 수 있다 }
     |                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  sources/compute-access-news.txt:27:82
 27 | …째인지 모르는 채 두 달을 기다린다”면서 "순번만 보여 줘도 실험 일정을 다시 짤 수 있다"고 했다.
    |                                          ^^^^^^
  hint: a quotation is what the source says: copy the passage from there

3 errors in ${name}

`)
  })

  const misread: [string, Change[], string][] = [
    [
      'words are printed as a quotation that are none',
      [
        [
          'exact: 연산 자원은 가장 급한 연구에 먼저 가야 한다',
          'exact: 협약 초안은 신청 접수・순위 결정・결과 공개의 세 절차를 담았다',
        ],
      ],
      'but not inside quotation marks [not-a-quotation]',
    ],
    [
      'words are given to somebody whom no sentence beside them names',
      [['name: 윤해솔', 'name: 서다온']],
      '`release` gives these words to “윤해솔 장관”, not to 서다온 [speaker-not-found]',
    ],
    [
      'a headline is given to somebody',
      [['exact: 신청서를 내고 나면 몇 번째인지 모르는 채 두 달을 기다린다', 'exact: 순서부터 공개']],
      '`news` does not name 도이현 beside these words [speaker-not-found]',
    ],
    [
      'a bound is none',
      [['value: 41\n', 'value: 41\n        bound: ">="\n']],
      '“대기 기간 중앙값은 41일” has no bound, the brief has `>=` [wrong-bound]',
    ],
    ['a bound is left out', [['        bound: ">="\n', '']], 'the brief has no bound [wrong-bound]'],
    ['a bound is another', [['bound: ">="', 'bound: "<="']], 'the brief has `<=` [wrong-bound]'],
    ['a unit is another', [['unit: KRW', 'unit: USD']], 'counts in KRW, not in USD [wrong-unit]'],
    [
      'a date is another',
      [['date: 2024-03-15', 'date: 2024-03-16']],
      'the source says 2024-03-15, not 2024-03-16 [wrong-date]',
    ],
    [
      'a relative date is counted wrongly',
      [['date: 2025-11-12', 'date: 2025-12-12']],
      '“오는 12일”, counted from 2025-11-10, is 2025-11-12, not 2025-12-12 [wrong-date]',
    ],
    [
      'words were never read so',
      [['phrase: 오는 12일', 'phrase: 오는 13일']],
      'the source does not say “오는 13일” in this sentence [reading-not-found]',
    ],
    [
      'a plan is printed as done',
      [[/(text: 시범 배정을 시작한다\.\n +status: )planned/, '$1done']],
      'the source speaks of a plan, the brief prints it as done [plan-as-done]',
    ],
  ]
  let read: Ended

  beforeAll(async () => {
    const { cwd, files } = await eachChanged(...misread.map(([, changes]) => changes))
    read = await briefing(['check', ...files], { cwd, env: { GITHUB_ACTIONS: '' } })
    return () => rm(cwd, { recursive: true })
  })

  it.each(misread.map(([where, , message], at) => [where, at, message] as const))('where %s', (_, at, message) => {
    expect(about(`${at}.brief.yaml`, read)).toContain(message)
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

describe('check: claims in prose without an anchor', () => {
  const uncovered = [
    ['figure', '“3,000건”', '신청은 3,000건이다.'],
    ['date', '“2025년 4월 2일”', '회의는 2025년 4월 2일에 열렸다.'],
    ['quotation', '“줄이 길다”', '한 연구자는 “줄이 길다”고 말했다.'],
  ]

  it('figures, dates and quotations are warnings, and errors if strict', async () => {
    const sentences = uncovered.map(([, , sentence]) => sentence).join(' ')
    const folder = await changed(['      뒤로 밀렸다.', `      뒤로 밀렸다. ${sentences}`])
    const [lenient, strict] = [await check(folder), await check(folder, '--strict')]
    for (const [what, words] of uncovered) {
      const message = `no anchor carries the ${what} ${words} [uncovered-${what}]`
      expect(lenient).toMatchObject({ code: 0, stderr: expect.stringContaining(`warning  ${message}`) })
      expect(strict).toMatchObject({ code: 1, stderr: expect.stringContaining(`error  ${message}`) })
    }
    expect(await briefing(['build', name], { cwd: folder })).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('build: the statement about evidence', () => {
  const printed = async (...changes: readonly Change[]) => {
    const folder = await changed(...changes)
    expect(await briefing(['build', name], { cwd: folder })).toMatchObject({ code: 0 })
    return dense(
      (await readPdf(join(folder, 'compute-access.pdf'))).pages[0]?.runs.map(({ text }) => text).join('') ?? '',
    )
  }

  it('counts the claims if all were compared, and leaves their hashes to the metadata', async () => {
    const opening = await printed()
    expect(opening).toContain('인용3건,수치4건,날짜8건을모두출처의원문과대조해확인했다.')
    expect(opening).not.toContain('1ea36a4d')
  })

  it('says of how many if one figure has no anchor', async () => {
    const opening = await printed(['at: { source: report, exact: 대기 기간 중앙값은 41일 }', 'source: report'])
    expect(opening).toContain('인용·수치·날짜15건가운데14건을출처의원문과대조해확인했다.')
  })

  it('is absent where nothing is pinned, and where there are no sources', async () => {
    const folder = await changed([/ {4}sha256: .*\n/g, ''])
    expect(await briefing(['build', name], { cwd: folder })).toMatchObject({ code: 0 })
    const { pages } = await readPdf(join(folder, 'compute-access.pdf'))
    expect(pages[0]?.runs.map(({ text }) => text)).not.toContain('근거')
  })
})

describe('check: a source that is not pinned', () => {
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

describe('check: sources that cannot be compared', () => {
  it.each<[string, Change[], string]>([
    [
      'a date in words that name none',
      [
        [
          'at: [{ source: report, exact: 2024년 3월 15일 10개국으로 출범했다 }]',
          'at: [{ source: report, exact: 이용자 문의가 줄었다는 보고를 받았으나 }]',
        ],
      ],
      'nothing in these words can be read as 2024-03-15 [date-not-read]',
    ],
    [
      'a source in a language without rules',
      [['  news:\n', '  news:\n    language: fr\n']],
      'what `news` says is looked up, but not read: there are no rules for its language [language-not-read]',
    ],
  ])('%s: a warning, an error if strict', async (_, changes, message) => {
    const folder = await changed(...changes)
    expect(await check(folder)).toMatchObject({ code: 0, stderr: expect.stringContaining(`warning  ${message}`) })
    expect(await check(folder, '--strict')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`error  ${message}`),
    })
  })
})

describe('check: output for programs', () => {
  it('JSON has the verdict of every claim, and nothing else is printed', async () => {
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
