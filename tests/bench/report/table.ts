import type { Series } from '../measures/rounds.ts'
import { median, ratio } from './statistics.ts'

const head = [
  'measure',
  'contender',
  'median',
  'min–max',
  'rounds',
  '÷ react-pdf',
  '÷ ours',
  'peak memory',
  'file',
  'pages',
]
const none = '–'

/** What was measured as a Markdown table. Ratios below 1 are faster than what they are taken to. */
export const table = (all: readonly Series[]): string => {
  const rows = all.map((series) => row(series, all))
  const rule = head.map((_, index) => (index < 2 ? '---' : '---:'))
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

const row = (series: Series, all: readonly Series[]): string[] => {
  const { measure, label, samples, failure } = series
  const taken = [...samples.values()]
  const times = taken.map(({ milliseconds }) => milliseconds)
  const memory = taken.flatMap(({ peakMemory }) => (peakMemory === undefined ? [] : [peakMemory]))
  const to = (name: string): string => {
    const base = all.find((other) => other.measure === measure && other.name === name)
    return base ? factor(ratio(samples, base.samples)) : none
  }
  return [
    measure,
    failure === undefined ? label : `${label} (failed)`,
    duration(median(times)),
    range(times, duration),
    `${samples.size}`,
    to('react-pdf'),
    to('ours'),
    memory.length > 0 ? `${Math.round(Math.max(...memory) / 2 ** 20)} MiB` : none,
    taken.length > 0 ? `${Math.round(median(taken.map(({ bytes }) => bytes)) / 1000)} kB` : none,
    range(
      taken.map(({ pages }) => pages),
      String,
    ),
  ]
}

/** From the least to the most; one value stands alone. */
const range = (values: readonly number[], write: (value: number) => string): string => {
  if (values.length === 0) return none
  const ends = [Math.min(...values), Math.max(...values)].map(write)
  return [...new Set(ends)].join('–')
}

const duration = (milliseconds: number): string => {
  if (!Number.isFinite(milliseconds)) return none
  if (milliseconds >= 10_000) return `${(milliseconds / 1000).toFixed(1)} s`
  return `${milliseconds.toFixed(milliseconds < 100 ? 1 : 0)} ms`
}

const factor = (value: number): string => (Number.isFinite(value) ? value.toPrecision(2) : none)
