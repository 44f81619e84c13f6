import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { briefing, emptyFolder, quietly, root } from './run.ts'

const examples = join(root, 'packages/briefing/examples')

describe.each(['compute-access', 'grid-resilience'])('the PDF of %s', (example) => {
  it('holds every anchored quotation and figure, for a reader of its own', async () => {
    const folder = await emptyFolder()
    const brief = join(examples, `${example}.brief.yaml`)
    const pdf = join(folder, `${example}.pdf`)
    expect(await briefing(['build', brief, '-o', pdf])).toEqual(quietly)
    const ended = await briefing(['verify', pdf, '--brief', brief])
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    expect(ended.stdout).toMatch(/all \d+ anchored quotations and figures of .* stand in it\n$/)
  })
})

it('a brief that says otherwise is found out, with its places', async () => {
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
    expect.stringMatching(/a\.pdf does not hold the figure “42일” \[not-in-pdf]$/),
    expect.stringMatching(/a\.pdf does not hold the quotation “순서만 보여 줘도 .*” \[not-in-pdf]$/),
  ])
})

it('wrong usage is exit code 2, an unreadable PDF 1', async () => {
  expect(await briefing(['verify', 'a.pdf'])).toMatchObject({ code: 2 })
  const brief = join(examples, 'compute-access.brief.yaml')
  const ended = await briefing(['verify', brief, '--brief', brief])
  expect(ended).toMatchObject({ code: 1, stdout: '' })
  expect(ended.stderr).toMatch(/^briefing: /)
  expect(ended.stderr).not.toContain('    at ')
})
