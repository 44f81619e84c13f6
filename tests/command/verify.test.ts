import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { briefing, emptyFolder, quietly, root } from './run.ts'

const examples = join(root, 'packages/briefing/examples')

it.each([
  ['ai-diplomacy', 'ua-1+a-2a'],
  ['compute-access', 'ua-1+a-2a'],
  ['compute-access', 'none'],
  ['grid-resilience', 'ua-1+a-2a'],
  ['korea-openai', 'ua-1+a-2a'],
])('the PDF of %s, of the standard %s, holds every quotation, figure and date', async (example, standard) => {
  const folder = await emptyFolder()
  const brief = join(examples, `${example}.brief.yaml`)
  const pdf = join(folder, `${example}.pdf`)
  expect(await briefing(['build', brief, '-o', pdf, '--standard', standard])).toEqual(quietly)
  const ended = await briefing(['verify', pdf, '--brief', brief])
  expect(ended).toMatchObject({ code: 0, stderr: '' })
  expect(ended.stdout).toMatch(/all \d+ quotations, figures and dates of .* stand in it\n$/)
})

it.each(['ua-1+a-2a', 'none'])('verify: characters that share a glyph are told apart: %s', async (standard) => {
  const cwd = await emptyFolder()
  const text = `lang: ko
title: 물의 무게
blocks:
  - type: quote
    parts: [{ text: Δ와 ∆는 다르다 }]
`
  await writeFile(join(cwd, 'a.brief.yaml'), text)
  expect(await briefing(['build', 'a.brief.yaml', '--standard', standard], { cwd })).toEqual(quietly)
  expect(await briefing(['verify', 'a.pdf', '--brief', 'a.brief.yaml'], { cwd })).toMatchObject({ code: 0 })
  await writeFile(join(cwd, 'b.brief.yaml'), text.replace('∆는', 'Δ는'))
  expect(await briefing(['verify', 'a.pdf', '--brief', 'b.brief.yaml'], { cwd })).toMatchObject({ code: 1 })
})

it('verify: one changed digit in a PDF is found', async () => {
  const cwd = await emptyFolder()
  const text = `lang: ko
title: 기다리는 줄
blocks:
  - type: stats
    items: [{ label: 기다리는 날, value: 41, unit: 일 }]
  - type: timeline
    items: [{ date: 2025-06-20, text: 설명회를 연다., status: planned }]
`
  await writeFile(join(cwd, 'a.brief.yaml'), text)
  expect(await briefing(['build', 'a.brief.yaml'], { cwd })).toEqual(quietly)
  await writeFile(join(cwd, 'b.brief.yaml'), text.replace('41', '48').replace('-06-', '-07-'))
  expect(await briefing(['build', 'b.brief.yaml'], { cwd })).toEqual(quietly)
  expect(await briefing(['verify', 'b.pdf', '--brief', 'a.brief.yaml'], { cwd })).toEqual({
    code: 1,
    stdout: '',
    stderr: `a.brief.yaml:5:37  error  b.pdf has “48일” where the brief has “41일” [not-in-pdf]
 5 |     items: [{ label: 기다리는 날, value: 41, unit: 일 }]
   |                                          ^^
  hint: it was made from another brief, or changed since: build it again

a.brief.yaml:7:21  error  b.pdf has “7월 20일” where the brief has “6월 20일” [not-in-pdf]
 7 |     items: [{ date: 2025-06-20, text: 설명회를 연다., status: planned }]
   |                     ^^^^^^^^^^
  hint: it was made from another brief, or changed since: build it again

2 errors in a.brief.yaml
`,
  })
})

it('verify: a changed brief is found, with the places of the differences', async () => {
  const folder = await emptyFolder()
  const brief = join(examples, 'compute-access.brief.yaml')
  const pdf = join(folder, 'a.pdf')
  expect(await briefing(['build', brief, '-o', pdf])).toEqual(quietly)
  const text = await readFile(brief, 'utf8')
  const other = join(folder, 'other.brief.yaml')
  const changed = text
    .replace('value: 41\n', 'value: 42\n')
    .replace('exact: 순번만', 'exact: 순서만')
    .replace(/ {4}(?:file|sha256|body): .*\n/g, '')
    .replace(/ +src: images.*\n/, '')
    .replace(/ {2}- type: figure\n(?: {4}.*\n| {6}.*\n)*/, '')
  await writeFile(other, changed)
  const { code, stdout, stderr } = await briefing(['verify', pdf, '--brief', other])
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr.match(/ {2}error {2}.*/g)).toEqual([
    expect.stringMatching(/a\.pdf has “41일” where the brief has “42일” \[not-in-pdf]$/),
    expect.stringMatching(/a\.pdf has “순번만” where the brief has “순서만” \[not-in-pdf]$/),
  ])
})

it('verify: wrong usage is exit code 2, an unreadable PDF 1', async () => {
  expect(await briefing(['verify', 'a.pdf'])).toMatchObject({ code: 2 })
  const brief = join(examples, 'compute-access.brief.yaml')
  const ended = await briefing(['verify', brief, '--brief', brief])
  expect(ended).toMatchObject({ code: 1, stdout: '' })
  expect(ended.stderr).toMatch(/ is no PDF \[pdf-unreadable]\n/)
  expect(ended.stderr).not.toContain('    at ')
})
