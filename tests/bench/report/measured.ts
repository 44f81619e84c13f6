import type { Circumstances, Measured, Participant, Result } from '../../../apps/docs/guides/speed/measured.ts'
import type { Measure, Series } from '../measures/rounds.ts'
import { median, ratio } from './statistics.ts'

/** The results of a run, in the form that the page of the docs reads. */
export const measured = (
  circumstances: Circumstances,
  contenders: Participant[],
  series: readonly Series[],
): Measured => {
  const measures = new Map(series.map(({ measure }) => [measure.id, measure]))
  return {
    circumstances,
    contenders,
    measures: [...measures.values()].map((measure) => {
      const own = series.filter((one) => one.measure.id === measure.id)
      return { ...measure, results: own.map((one) => resultOf(measure, one, own)) }
    }),
  }
}

const resultOf = ({ unit }: Measure, { name, samples, ended }: Series, all: readonly Series[]): Result => {
  const rest = ended === undefined ? {} : { ended: ended.split('\n')[0]?.slice(0, longest) ?? '' }
  const taken = [...samples.values()]
  if (taken.length === 0) return { name, rounds: 0, ...rest }
  const values = taken.map(({ milliseconds }) => (unit === 'ms' ? milliseconds : 1000 / milliseconds))
  const memory = taken.flatMap(({ peakMemory }) => (peakMemory === undefined ? [] : [peakMemory]))
  const by = (other: string): number | undefined => {
    const base = all.find((one) => one.name === other)
    return base && base.samples.size > 0 ? rounded(ratio(samples, base.samples)) : undefined
  }
  const byOurs = by('ours')
  const byTypst = by('typst')
  return {
    name,
    rounds: taken.length,
    median: rounded(median(values)),
    least: rounded(Math.min(...values)),
    most: rounded(Math.max(...values)),
    ...(byOurs === undefined ? {} : { byOurs }),
    ...(byTypst === undefined ? {} : { byTypst }),
    pages: median(taken.map(({ pages }) => pages)),
    bytes: median(taken.map(({ bytes }) => bytes)),
    tagged: taken.every(({ tagged }) => tagged),
    ...(memory.length > 0 ? { peakMemory: Math.max(...memory) } : {}),
    ...rest,
  }
}

/** Letters of a reason: more would not fit into a cell. */
const longest = 80

const rounded = (value: number): number => Number(value.toPrecision(4))
