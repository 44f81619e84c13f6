import { writeSync } from 'node:fs'
import { failureOf } from '../batch/failure'
import { visible } from '../brief/visible'
import { start } from './start'

// The command itself, once it is known that this Node can run it.

try {
  const { whole, keep } = start()
  await whole.command(keep)
} catch (error) {
  // Before anything is loaded that could say it better.
  process.exitCode = 1
  writeSync(2, `briefing: the command could not be started: ${visible(failureOf(error).words)}\n`)
}
