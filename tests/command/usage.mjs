// Loaded before a program (node --import): writes its resource usage into the file that USAGE names, as JSON: `memory`,
// the peak in bytes; `seconds` of CPU time.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const status = '/proc/self/status'

/** Peak memory in kilobytes. The resource usage of Linux includes that of the process that started this one. */
const peak = (maxRSS) =>
  existsSync(status) ? Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1]) : maxRSS

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  writeFileSync(
    process.env.USAGE,
    JSON.stringify({ memory: peak(maxRSS) * 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 }),
  )
})
