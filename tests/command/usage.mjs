// Loaded before a program (node --import): writes its resource usage into the file that USAGE names, as JSON: `memory`,
// the peak in bytes; `seconds` of CPU time.
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  writeFileSync(
    process.env.USAGE,
    JSON.stringify({ memory: maxRSS * 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 }),
  )
})
