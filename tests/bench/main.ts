import { parseArgs } from 'node:util'
import { entrants } from './entrants.ts'
import { cold } from './measures/cold.ts'
import { size } from './measures/size.ts'
import { warm } from './measures/warm.ts'
import { Stage } from './process/stage.ts'
import { circumstances } from './report/circumstances.ts'
import { table } from './report/table.ts'

const measures = { cold, warm, size }
const names = Object.keys(measures) as (keyof typeof measures)[]
const usage = `Usage: node bench/main.ts [--rounds N] [--only ${names.join('|')}]\n`

/** The options, or undefined if they make no sense. */
const readOptions = (): { rounds: number; chosen: typeof names } | undefined => {
  try {
    const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' }, only: { type: 'string' } } })
    const rounds = Number(values.rounds)
    const chosen = names.filter((name) => values.only === undefined || values.only === name)
    return Number.isInteger(rounds) && rounds > 0 && chosen.length > 0 ? { rounds, chosen } : undefined
  } catch {
    return undefined
  }
}

const explanation = `\
The same Korean brief for all, other words each time, in the fonts of @briefing-kit/ui. Contenders take turns; ratios
are medians of ratios within a round, below 1 is faster. NODE_ENV is production, but for our command: it runs as
installed.

- cold: from starting a process to the file it leaves.
- warm: a brief in a process that has made many; its peak of memory is after all of them.
- 1×, 10×, 50×: one document with that much content in a process of its own that has made three briefs; who has taken
  a minute gets no further round.`

const run = async (rounds: number, chosen: typeof names): Promise<void> => {
  const stage = await Stage.open()
  try {
    const series = []
    for (const name of chosen) series.push(...(await measures[name](stage, entrants, rounds)))
    process.stdout.write(`${await circumstances()}\n\n${explanation}\n\n${table(series)}\n`)
    if (series.some(({ failure }) => failure !== undefined)) process.exitCode = 1
  } finally {
    await stage.close()
  }
}

const options = readOptions()
if (options) await run(options.rounds, options.chosen)
else {
  process.stderr.write(usage)
  process.exitCode = 2
}
