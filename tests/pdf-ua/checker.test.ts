import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { breaks } from './breaking/breaks.ts'
import { check } from './check.ts'
import { type Condition, conditions, type Standard } from './conditions.ts'
import { contentOf, renderByReactPdf } from './examples.ts'
import { EditedFile } from './file/edited-file.ts'

/** Files with nothing wrong, of each standard that is broken; as react-pdf writes them, which changes are made for. */
const good = new Map<Standard, Uint8Array>()

beforeAll(async () => {
  const content = await contentOf({ file: fileURLToPath(new URL('breaking/good.brief.yaml', import.meta.url)) })
  for (const standard of ['ua-1+a-2a', 'a-3a'] as const) good.set(standard, await renderByReactPdf(content, standard))
})

it('checker: a good file has no faults, also after it is only read and saved', async () => {
  for (const [standard, bytes] of good) {
    const saved = await (await EditedFile.of(bytes)).save()
    for (const file of [bytes, saved]) expect(await check(file, standard)).toEqual([])
  }
})

it('checker: the table in the README has every condition', async () => {
  const table = await readFile(new URL('README.md', import.meta.url), 'utf8')
  expect(Object.keys(conditions).filter((condition) => !table.includes(condition))).toEqual([])
})

const all = Object.entries(breaks) as [Condition, (typeof breaks)[Condition]][]

describe.each(all)('%s', (condition, ways) => {
  it.each(ways)(`is found: ${conditions[condition]} ($how)`, async ({ change, corrupt, standard, also }) => {
    const file = await EditedFile.of(good.get(standard ?? 'ua-1+a-2a') as Uint8Array)
    change?.(file)
    const bytes = await file.save()
    const findings = await check(corrupt ? corrupt(bytes) : bytes, standard ?? 'ua-1+a-2a')
    const found = new Set(findings.map((finding) => finding.condition))
    expect([...found]).toContain(condition)
    expect([...found].filter((one) => one !== condition && !also?.includes(one))).toEqual([])
  })
})
