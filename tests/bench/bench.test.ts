import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const execute = promisify(execFile)

const bench = (...args: string[]) =>
  execute('node', ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'main.ts'), ...args])

/** The cells of each row of the table: the measure, the contender, the median and so on. */
const rowsOf = (report: string): string[][] =>
  report
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '))

it('bench: every contender makes as many pages of a brief, and its time is reported', async () => {
  const { stdout } = await bench('--rounds', '1', '--only', 'cold', '--contender', 'ours', '--contender', 'react-pdf')
  const [head, , ...rows] = rowsOf(stdout)
  expect(rows.map(([measure, contender]) => [measure, contender])).toEqual([
    ['cold process', 'Briefing Kit'],
    ['cold process', 'react-pdf'],
  ])
  for (const row of rows) {
    const cells = Object.fromEntries(row.map((cell, index) => [head?.[index], cell]))
    expect(cells).toMatchObject({
      rounds: '1',
      median: expect.stringMatching(/^\d.* m?s$/),
      pages: expect.stringMatching(/^[45]$/),
    })
  }
})

it('bench: an unknown measure is exit code 2, with the list of measures', async () => {
  await expect(bench('--only', 'speed')).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('Usage') })
})
