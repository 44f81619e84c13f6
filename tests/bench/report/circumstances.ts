import { execFile } from 'node:child_process'
import { cpus, loadavg, platform, totalmem } from 'node:os'
import { promisify } from 'node:util'
import type { Circumstances } from '../../../apps/docs/guides/speed/measured.ts'
import { canPin } from '../process/cores.ts'

const execute = promisify(execFile)

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
