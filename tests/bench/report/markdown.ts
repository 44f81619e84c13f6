import type { Measured, Participant, Result } from '../../../apps/docs/guides/speed/measured.ts'

const head = [
  'measure',
  'contender',
  'median',
  'min–max',
  'rounds',
  '÷ Typst',
  '÷ ours',
  'peak memory',
  'file',
  'pages',
]
const none = '–'

/** The results in words and as a Markdown table. */
export const markdown = ({ circumstances, contenders, measures }: Measured): string => {
  const { date, commit, processor, cores, gibibytes, platform, node, load } = circumstances
  const labels = new Map(contenders.map(({ name, label }) => [name, label]))
  const rows = measures.flatMap(({ title, unit, results }) =>
    results.map((result) => row(title, unit, labels.get(result.name) ?? result.name, result)),
  )
  const rule = head.map((_, index) => (index < 2 ? '---' : '---:'))
  return [
    `${date}, commit ${commit}; ${cores} cores (${processor}), ${gibibytes} GiB, ${platform}; Node ${node}; load ${load}`,
    ...contenders.map(participant),
    '',
    ...[head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n')
}

const participant = ({ label, version, missing }: Participant): string =>
  version === undefined ? `- ${label} took no part: ${missing}` : `- ${label} ${version}`

const row = (title: string, unit: string, label: string, result: Result): string[] => {
  const write = unit === 'ms' ? duration : (value: number) => `${value.toPrecision(3)}/s`
  return [
    title,
    result.ended === undefined ? label : `${label} (${result.ended})`,
    written(result.median, write),
    [...new Set([result.least, result.most].map((value) => written(value, write)))].join('–'),
    `${result.rounds}`,
    written(result.byTypst, (value) => value.toPrecision(2)),
    written(result.byOurs, (value) => value.toPrecision(2)),
    written(result.peakMemory, (value) => `${Math.round(value / 2 ** 20)} MiB`),
    written(result.bytes, (value) => `${Math.round(value / 1000)} kB`),
    written(result.pages, String),
  ]
}

const written = (value: number | undefined, write: (value: number) => string): string =>
  value === undefined ? none : write(value)

const duration = (milliseconds: number): string =>
  milliseconds >= 10_000
    ? `${(milliseconds / 1000).toFixed(1)} s`
    : `${milliseconds.toFixed(milliseconds < 100 ? 1 : 0)} ms`
