import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkBrief } from '@briefing-kit/briefing'
import { afterAll, expect, test } from 'vitest'
import { type Alteration, alterations } from '../guides/tampering/alterations.ts'

const recorded = fileURLToPath(new URL('../guides/tampering/noticed.json', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'tampering-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Noticed {
  altered: string
  lang: string
  noticed: 'error' | 'marked' | 'strict' | 'shown' | 'never'
  codes: string[]
}

const sources = (text: string) => {
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { a: { title: 'x', issued: '2025-06-12', file: 'a.txt', sha256 } }
}

/** `check` says of a block: its codes, and whether the pages mark the block, or print an ellipsis in it. */
const said = async ({ lang, source }: Alteration, block: object, who: object | undefined) => {
  writeFileSync(join(folder, 'a.txt'), source)
  // Something else is proven, so that pages speak of evidence at all.
  const proven = {
    type: 'timeline',
    items: [{ date: '2025-06-12', text: 'x', at: [{ source: 'b', exact: '2025-06-12' }] }],
  }
  const b = {
    title: 'x',
    issued: '2025-06-12',
    file: 'b.txt',
    sha256: createHash('sha256').update('2025-06-12').digest('hex'),
  }
  writeFileSync(join(folder, 'b.txt'), '2025-06-12')
  const brief = {
    lang,
    title: 'x',
    sources: { ...sources(source), b },
    ...(who && { people: { who } }),
    blocks: [block, proven],
  }
  const file = join(folder, 'a.brief.yaml')
  writeFileSync(file, JSON.stringify(brief))
  const { diagnostics, proven: counts } = await checkBrief(file)
  return {
    codes: [...new Set(diagnostics.map(({ code }) => code))].toSorted(),
    isError: diagnostics.some(({ severity }) => severity === 'error'),
    isMarked: (counts?.open ?? []).length + (counts?.cuts ?? []).length > 0,
  }
}

const noticedOf = async (one: Alteration): Promise<Noticed> => {
  const { codes, isError, isMarked } = await said(one, one.wrong, one.wrongWho ?? one.who)
  const warned = isMarked ? 'marked' : 'strict'
  const noticed = isError ? 'error' : codes.length > 0 ? warned : isMarked ? 'shown' : 'never'
  return { altered: one.altered, lang: one.lang, noticed, codes }
}

test.each(alterations.map((one) => [`${one.altered}, ${one.lang}`, one] as const))(
  'tampering: nothing is found in the true claim: %s',
  async (_, one) => {
    expect(await said(one, one.right, one.who)).toEqual({ codes: [], isError: false, isMarked: false })
  },
)

test('tampering: the page says how each alteration is noticed (UPDATE_TAMPERING=1 writes it anew)', async () => {
  const found: Noticed[] = []
  for (const one of alterations) found.push(await noticedOf(one))
  const noticed = `${JSON.stringify(found, undefined, 2)}\n`
  if (process.env.UPDATE_TAMPERING) writeFileSync(recorded, noticed)
  expect(JSON.parse(readFileSync(recorded, 'utf8'))).toEqual(JSON.parse(noticed))
})
