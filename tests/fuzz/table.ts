import type { Report } from './driver.ts'

/** The report as a table for people. */
export const table = ({ tallies, causes }: Report): string => {
  const columns = ['inputs', 'accepted', 'refused', 'crashes', 'hangs', 'wrong', 'cpu'] as const
  const rows = [
    ['', ...columns.map((name) => (name === 'cpu' ? 'CPU s' : name))],
    ...[...tallies].map(([kind, tally]) => [kind, ...columns.map((name) => String(Math.round(tally[name])))]),
  ]
  const lines = rows.map(([name = '', ...cells]) => name.padEnd(10) + cells.map((cell) => cell.padStart(10)).join(''))
  const found = [...causes.values()].map(
    ({ signature, times, first, folder }) =>
      `${String(times).padStart(5)} × ${signature}\n        seed ${first.seed}, ${folder}`,
  )
  return [...lines, ...(found.length > 0 ? ['', ...found] : ['', 'nothing found'])].join('\n')
}
