/** The shape of `measured.json`, which `npm run bench` writes. */
export interface Measured {
  circumstances: Circumstances
  contenders: Participant[]
  measures: MeasureResult[]
}

/** The machine and the date of the measurement, without which a number means nothing. */
export interface Circumstances {
  /** As in `2025-06-12`. */
  date: string
  /** Of this repository; with a `+` if files differed from it. */
  commit: string
  processor: string
  cores: number
  gibibytes: number
  platform: string
  node: string
  /** Processes that wanted a core before the run began: above 0.5 or so, others were at work. */
  load: number
  /** Whether batches were kept to their cores. */
  pinned: boolean
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
  /** `ms` or `briefs/s`. */
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
