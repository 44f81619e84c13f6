/** The stages of making a PDF of a brief, in their order. */
export const buildStages = ['read', 'check', 'evidence', 'compose', 'layout', 'draw', 'write', 'verify'] as const

export type BuildStage = (typeof buildStages)[number]

/** How long a stage took. */
export interface StageTiming {
  stage: BuildStage
  milliseconds: number
  /** Whether this process had done the stage before: what it keeps, as fonts, shaped words and hot code, was there. */
  cached: boolean
}

/** Does the work of a stage. */
export type TimeStage = <T>(stage: BuildStage, work: () => T) => T

/** Where nobody wants to know how long it takes. */
export const untimed: TimeStage = (_, work) => work()

/** The stages that this process has done. */
const done = new Set<BuildStage>()

/** Notes how long the stages of one brief take. Parts of a stage are added up. */
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

  /** Those of the stages that were come to, in their order. */
  list(): StageTiming[] {
    const timings = buildStages.flatMap((stage) => this.#spent.get(stage) ?? [])
    return timings.map((timing) => ({ ...timing, milliseconds: Math.round(timing.milliseconds * 1000) / 1000 }))
  }
}
