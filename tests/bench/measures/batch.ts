import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeBrief } from '../content/make-brief.ts'
import type { Entrant } from '../entrants.ts'
import { coreCount, onCores } from '../process/cores.ts'
import { OverLimit } from '../process/over-limit.ts'
import { runProgram } from '../process/program.ts'
import type { Stage } from '../process/stage.ts'
import type { Plan } from './plan.ts'
import { inRounds, type Measure, type Series } from './rounds.ts'

const measures: { cores: number; measure: Measure }[] = [
  { cores: 1, measure: { id: 'batch-1', title: 'batch, one core', unit: 'briefs/s' } },
  { cores: 2, measure: { id: 'batch-2', title: 'batch, two cores', unit: 'briefs/s' } },
]

const atMost = 2
const budget = 90_000
/** Who needs longer is ended, and what was made by then is counted. */
const limit = 30_000

/** Many briefs, each in words of its own, from starting the processes to the last file. */
export const batch = async (
  stage: Stage,
  entrants: readonly Entrant[],
  { rounds, documents }: Plan,
): Promise<Series[]> => {
  for (const entrant of entrants)
    for (let number = 0; number < documents; number++)
      await stage.write(entrant, inputsOf(entrant), `brief-${number}`, makeBrief(number))
  const series: Series[] = []
  for (const { cores, measure } of measures.filter((one) => one.cores <= coreCount)) {
    const runners = entrants.map((entrant) => ({
      name: entrant.name,
      label: entrant.label,
      run: () => makeAll(stage, entrant, documents, cores),
    }))
    series.push(...(await inRounds(measure, runners, { rounds: Math.min(rounds, atMost), budget })))
  }
  return series
}

const inputsOf = ({ name }: Entrant): string => `batch-inputs-${name}`

const makeAll = async (stage: Stage, entrant: Entrant, documents: number, cores: number) => {
  const outputs = stage.file('batch-outputs')
  await mkdir(outputs)
  try {
    const programs = entrant.many(stage, stage.file(inputsOf(entrant)), outputs, cores)
    const started = performance.now()
    const ends = await Promise.allSettled(programs.map((program) => runProgram(onCores(program, cores), { limit })))
    const elapsed = performance.now() - started
    const reasons = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []))
    const failure = reasons.find((reason) => !(reason instanceof OverLimit))
    if (failure) throw failure
    const made = (await readdir(outputs)).filter((name) => name.endsWith('.pdf'))
    const [first] = made
    if (first === undefined || (reasons.length === 0 && made.length < documents))
      throw new Error(`made ${made.length} of ${documents}`)
    const output = stage.file(`batch-${cores}-${entrant.name}.pdf`)
    await rename(join(outputs, first), output)
    const last = reasons.length > 0 ? `${made.length} of ${documents} in ${limit / 1000} s` : undefined
    return { milliseconds: elapsed / made.length, output, ...(last === undefined ? {} : { last }) }
  } finally {
    await rm(outputs, { recursive: true, force: true })
  }
}
