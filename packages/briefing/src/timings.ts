/** The stages of making a PDF of a brief, in their order. */
export const buildStages = ['read', 'check', 'evidence', 'compose', 'layout', 'draw', 'write', 'verify'] as const

export type BuildStage = (typeof buildStages)[number]

/** The time of one stage. */
export interface StageTiming {
  stage: BuildStage
  milliseconds: number
  /** Whether this process has done the stage before, so that fonts, shaped words and compiled code were cached. */
  cached: boolean
}

/** Runs the work of a stage. */
export type TimeStage = <T>(stage: BuildStage, work: () => T) => T

/** Runs a stage without measuring it. */
export const untimed: TimeStage = (_, work) => work()

/** The stages that this process has done before. */
const done = new Set<BuildStage>()

/** Measures the stages of one brief. Parts of a stage are added up. */
export class Timings {
  readonly #spent = new Map<BuildStage, StageTiming>()

  readonly time: TimeStage = (stage, work) => {
    const timing = this.#spent.get(stage) ?? { stage, milliseconds: 0, cached: done.has(stage) }
    this.#spent.set(stage, timing)
    const start = performance.now()
    try {
      return work()
    } finally {
      timing.milliseconds += performance.now() - start
      done.add(stage)
    }
  }

  /** The stages that were reached, in order. */
  list(): StageTiming[] {
    const timings = buildStages.flatMap((stage) => this.#spent.get(stage) ?? [])
    return timings.map((timing) => ({ ...timing, milliseconds: Math.round(timing.milliseconds * 1000) / 1000 }))
  }
}
