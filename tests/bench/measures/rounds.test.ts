import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { OverLimit } from '../process/over-limit.ts'
import { inRounds, type Runner } from './rounds.ts'

let folder: string
let output: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefing-rounds-'))
  output = join(folder, 'page.pdf')
  const document = await PDFDocument.create()
  document.addPage()
  await writeFile(output, await document.save())
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('rounds: go on without a contender that fails or takes too long, and name it', async () => {
  const order: string[] = []
  const runner = (name: string, run: (round: number) => number): Runner => ({
    name,
    label: name,
    run: async (round) => {
      order.push(name)
      return { milliseconds: run(round), output }
    },
  })
  const series = await inRounds(
    { id: 'any', title: 'any', unit: 'ms' },
    [
      runner('good', (round) => round),
      runner('bad', () => {
        throw new Error('no font')
      }),
      runner('slow', (round) => {
        if (round === 0) return 7
        throw new OverLimit(2_000)
      }),
    ],
    { rounds: 3, budget: 60_000 },
  )
  expect(series.map(({ name, samples, ended, failed }) => ({ name, rounds: samples.size, ended, failed }))).toEqual([
    { name: 'good', rounds: 3, ended: undefined, failed: false },
    { name: 'bad', rounds: 0, ended: 'no font', failed: true },
    { name: 'slow', rounds: 1, ended: 'over 2 s', failed: false },
  ])
  // Each round is begun by another.
  expect(order).toEqual(['good', 'bad', 'slow', 'slow', 'good', 'good'])
  expect(series[0]?.samples.get(0)).toMatchObject({ pages: 1, tagged: false })
})
