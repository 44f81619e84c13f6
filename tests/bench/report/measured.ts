import type { Measure, Series } from '../measures/rounds.ts'
import type { Circumstances } from './circumstances.ts'
import { median, ratio } from './statistics.ts'

/** What a run found, as the page of the docs reads it. */
export interface Measured {
  circumstances: Circumstances
  contenders: Participant[]
  measures: MeasureResult[]
}

export interface Participant {
  name: string
  label: string
  version?: string
  /** Why it took no part. */
  missing?: string
}

export interface MeasureResult {
  id: string
  title: string
  unit: string
  results: Result[]
}

/** Of one contender. Values are in the unit of the measure; they are absent if no round came to its end. */
export interface Result {
  name: string
  rounds: number
  median?: number
  least?: number
  most?: number
  /** Times of this contender by those of another in the same round, the median of them: below 1 is faster. */
  byOurs?: number
  byTypst?: number
  pages?: number
  bytes?: number
  tagged?: boolean
  /** The most memory in any round, in bytes. */
  peakMemory?: number
  /** Why there were no more rounds. */
  ended?: string
}

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
  const rest = ended === undefined ? {} : { ended }
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

const rounded = (value: number): number => Number(value.toPrecision(4))
