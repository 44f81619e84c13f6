import { buildStages, type StageTiming } from '../timings'

/** The stages of one brief or of several, a line each, and their sum. */
export const timingTable = (briefs: readonly (readonly StageTiming[])[]): string => {
  const rows = buildStages.flatMap((stage) => {
    const own = briefs.flat().filter((timing) => timing.stage === stage)
    return own.length === 0 ? [] : [row(stage, own, cachedIn(own))]
  })
  return [line('stage', 'ms', 'cached'), ...rows, row('total', briefs.flat(), '')].join('\n')
}

const row = (name: string, timings: readonly StageTiming[], cached: string): string =>
  line(name, timings.reduce((sum, { milliseconds }) => sum + milliseconds, 0).toFixed(1), cached)

/** Of several briefs, the number in which the stage was cached. */
const cachedIn = (timings: readonly StageTiming[]): string => {
  const count = timings.filter(({ cached }) => cached).length
  if (timings.length > 1) return `${count} of ${timings.length}`
  return count === 1 ? 'yes' : 'no'
}

const line = (stage: string, milliseconds: string, cached: string): string =>
  `  ${stage.padEnd(8)}  ${milliseconds.padStart(8)}  ${cached}`.trimEnd()
