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

it('sets the same brief on as many pages with us as with others, and says who took how long', async () => {
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

it('ends with 2 and says what there is if it is asked for a measure that is not there', async () => {
  await expect(bench('--only', 'speed')).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('Usage') })
})
