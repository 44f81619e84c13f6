// Loaded before a program (node --import): writes how much memory it took at most, in bytes, into the file that
// PEAK_MEMORY names.
import { writeFileSync } from 'node:fs'

process.on('exit', () => writeFileSync(process.env.PEAK_MEMORY, String(process.resourceUsage().maxRSS * 1024)))
