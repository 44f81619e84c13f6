import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fuzz, type Report } from './driver.ts'
import type { KindName } from './kinds/index.ts'
import type { Case } from './one-case.ts'
import { type Options, readOptions, usage } from './options.ts'
import { table } from './table.ts'

/** How often of each kind: briefs have the most to go wrong. */
const turns: KindName[] = ['briefs', 'sources', 'briefs', 'pictures', 'briefs', 'sources', 'pdfs']

function* casesOf({ kinds, seed, cases }: Options): Generator<Case> {
  const order = turns.filter((kind) => kinds.includes(kind))
  for (let at = 0; at < cases; at += 1) yield { kind: order[(seed + at) % order.length] as KindName, seed: seed + at }
}

const limits = { seconds: 10, megabytes: 1024 }

const run = async (options: Options): Promise<void> => {
  const out = options.out ?? (await mkdtemp(join(tmpdir(), 'briefing-fuzz-')))
  const end = Date.now() + options.minutes * 60_000
  process.stderr.write(`inputs from ${options.seed}, findings in ${out}\n`)
  let isStopped = false
  let told = Date.now()
  const tell = (report: Report): void => {
    if (Date.now() - told < 60_000) return
    told = Date.now()
    process.stderr.write(`${table(report)}\n`)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      isStopped = true
    })
  const goesOn = (): boolean => !isStopped && Date.now() < end
  const report = await fuzz({ cases: casesOf(options), goesOn, out, limits, onCase: tell })
  const { tallies, causes } = report
  await writeFile(
    join(out, 'report.json'),
    `${JSON.stringify({ tallies: Object.fromEntries(tallies), causes: [...causes.values()] }, undefined, 2)}\n`,
  )
  process.stdout.write(`${table(report)}\n`)
  if (causes.size > 0) process.exitCode = 1
}

const options = readOptions(process.argv.slice(2))
if (options) await run(options)
else {
  process.stderr.write(usage)
  process.exitCode = 2
}
