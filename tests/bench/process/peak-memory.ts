import { readFileSync } from 'node:fs'

/**
 * The most memory this process has held, in bytes. On Linux `maxRSS` of a child begins at what its parent held when it
 * started it, which would hide a small contender behind a large benchmark: there the kernel's own mark is read instead.
 */
export const peakMemory = (): number => {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024
  const [, kilobytes] = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  return Number(kilobytes) * 1024
}
