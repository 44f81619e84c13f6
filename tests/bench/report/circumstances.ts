import { execFile } from 'node:child_process'
import { cpus, loadavg, platform, totalmem } from 'node:os'
import { promisify } from 'node:util'
import { canPin } from '../process/cores.ts'

const execute = promisify(execFile)

/** On what was measured, and when: a number without it says nothing. */
export interface Circumstances {
  /** As in `2025-06-12`. */
  date: string
  /** Of this repository; with a `+` if files differ from it. */
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

export const circumstances = async (): Promise<Circumstances> => ({
  date: new Date().toISOString().slice(0, 10),
  commit: await commit(),
  processor: cpus()[0]?.model.trim() || 'unknown processor',
  cores: cpus().length,
  gibibytes: Math.round(totalmem() / 2 ** 30),
  platform: platform(),
  node: process.versions.node,
  load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  pinned: canPin,
})

const commit = async (): Promise<string> => {
  try {
    const { stdout } = await execute('git', ['describe', '--always', '--dirty=+', '--exclude=*'])
    return stdout.trim()
  } catch {
    return 'unknown'
  }
}
