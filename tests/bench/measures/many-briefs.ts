import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeBrief } from '../content/make-brief.ts'
import type { Entrant } from '../entrants.ts'
import { onCores } from '../process/cores.ts'
import type { MemoryWatch } from '../process/memory-watch.ts'
import { OverLimit } from '../process/over-limit.ts'
import { type RunOptions, runProgram } from '../process/program.ts'
import type { Stage } from '../process/stage.ts'
import type { Sample } from './rounds.ts'

const inputsOf = ({ name }: Entrant): string => `inputs-${name}`

/** Writes the briefs for each entrant, each in words of its own. */
export const writeBriefs = async (stage: Stage, entrants: readonly Entrant[], documents: number): Promise<void> => {
  for (const entrant of entrants)
    for (let number = 0; number < documents; number++)
      await stage.write(entrant, inputsOf(entrant), `brief-${number}`, makeBrief(number))
}

interface MakeOptions extends RunOptions {
  documents: number
  cores: number
}

/**
 * Makes PDFs of all briefs, on so many cores. Over the limit, the PDFs made by then are counted.
 * @returns also the memory of each process, if it was watched
 */
export const makePdfs = async (
  stage: Stage,
  entrant: Entrant,
  { documents, cores, limit, watched = false }: MakeOptions,
): Promise<Sample & { memories: MemoryWatch[] }> => {
  const outputs = stage.file('outputs')
  await mkdir(outputs)
  try {
    const programs = entrant.many(stage, stage.file(inputsOf(entrant)), outputs, cores)
    const started = performance.now()
    const ends = await Promise.allSettled(
      programs.map((program) => runProgram(onCores(program, cores), { limit, watched })),
    )
    const elapsed = performance.now() - started
    const reasons = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []))
    const failure = reasons.find((reason) => !(reason instanceof OverLimit))
    if (failure) throw failure
    const made = (await readdir(outputs)).filter((name) => name.endsWith('.pdf'))
    const [first] = made
    if (first === undefined || (reasons.length === 0 && made.length < documents))
      throw new Error(`made ${made.length} of ${documents}`)
    const output = stage.file(`many-${cores}-${entrant.name}.pdf`)
    await rename(join(outputs, first), output)
    return {
      milliseconds: elapsed / made.length,
      output,
      ...(reasons.length > 0 ? { last: `${made.length} of ${documents} in ${limit / 1000} s` } : {}),
      memories: ends.flatMap((end) => (end.status === 'fulfilled' && end.value.memory ? [end.value.memory] : [])),
    }
  } finally {
    await rm(outputs, { recursive: true, force: true })
  }
}
