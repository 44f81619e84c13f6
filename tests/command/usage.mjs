// Loaded before a program (node --import): writes what it took into the file that USAGE names, as JSON: `memory`, the most
// it held, in bytes; `seconds` of a processor's time, which other programs do not add to.
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  writeFileSync(
    process.env.USAGE,
    JSON.stringify({ memory: maxRSS * 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 }),
  )
})
