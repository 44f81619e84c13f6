import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Participant } from '../../apps/docs/guides/speed/measured.ts'
import type { Entrant } from './entrants.ts'
import type { Series } from './measures/rounds.ts'
import { measures, type Options, readOptions, usage } from './options.ts'
import { Stage } from './process/stage.ts'
import { circumstances } from './report/circumstances.ts'
import { markdown } from './report/markdown.ts'
import { measured } from './report/measured.ts'

/** The file that the page of the docs shows. */
const page = join(import.meta.dirname, '..', '..', 'apps', 'docs', 'guides', 'speed', 'measured.json')

/** A contender of which this machine has nothing takes no part, and is named with the reason. */
const enrol = async ({ name, label, version }: Entrant): Promise<Participant> => {
  try {
    return { name, label, version: await version() }
  } catch (error) {
    return { name, label, missing: error instanceof Error ? error.message : String(error) }
  }
}

const run = async ({ chosen, contenders, write, ...plan }: Options): Promise<void> => {
  const around = await circumstances()
  const participants = await Promise.all(contenders.map(enrol))
  const present = contenders.filter((_, index) => participants[index]?.version !== undefined)
  const series: Series[] = []
  const stage = await Stage.open()
  for (const name of chosen) series.push(...(await measures[name](stage, present, plan)))
  const found = measured(around, participants, series)
  process.stdout.write(`${markdown(found)}\n`)
  if (write) await writeFile(page, `${JSON.stringify(found, undefined, 2)}\n`)
  if (series.some(({ failed }) => failed)) process.exitCode = 1
}

// Who interrupts it does not leave programs running that it has started.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const options = readOptions(process.argv.slice(2))
if (options) await run(options)
else {
  process.stderr.write(usage)
  process.exitCode = 2
}
