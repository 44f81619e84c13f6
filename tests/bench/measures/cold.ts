import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { makeBrief } from '../content/make-brief.ts'
import type { Entrant } from '../entrants.ts'
import type { Stage } from '../process/stage.ts'
import { inRounds, type Runner, type Series } from './rounds.ts'

const execute = promisify(execFile)
const bin = join(import.meta.dirname, '..', '..', 'node_modules', '.bin')

/** From starting a process to the file it leaves when it has ended. */
export const cold = (stage: Stage, entrants: readonly Entrant[], rounds: number): Promise<Series[]> =>
  inRounds(
    'cold',
    entrants.flatMap((entrant) => (entrant.name === 'ours' ? ours(stage, entrant) : program(stage, entrant))),
    { rounds },
  )

/** Our command as it is installed and in the environment its user has, and our library in a program of somebody's. */
const ours = (stage: Stage, entrant: Entrant): Runner[] => {
  const { NODE_ENV: _, ...environment } = process.env
  const PATH = `${bin}${delimiter}${process.env.PATH}`
  const command = coldRunner(stage, entrant, (input, output) =>
    execute(join(bin, 'briefing'), ['build', input, '-o', output], { env: { ...environment, PATH } }),
  )
  return [
    { ...command, label: 'ours, command' },
    { ...program(stage, entrant), name: 'library', label: 'ours, library' },
  ]
}

const program = (stage: Stage, entrant: Entrant): Runner =>
  coldRunner(stage, entrant, (input, output) =>
    execute(process.execPath, [stage.program('once'), stage.contender(entrant.name), input, output], {
      env: { ...process.env, NODE_ENV: 'production' },
    }),
  )

const coldRunner = (
  stage: Stage,
  { name, label, extension, write }: Entrant,
  start: (input: string, output: string) => Promise<unknown>,
): Runner => ({
  name,
  label,
  async run(round) {
    const input = stage.file(`cold-${round}${extension}`)
    const output = stage.file(`cold-${name}.pdf`)
    await writeFile(input, write(makeBrief(round)))
    const started = performance.now()
    await start(input, output)
    return { milliseconds: performance.now() - started, output }
  },
})
