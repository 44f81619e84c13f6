import { writeSync } from 'node:fs'
import { failureOf } from '../batch/failure'
import { visible } from '../brief/visible'
import { start } from './start'

// The command itself, run once this Node is known to be new enough.

try {
  const { whole, keep } = start()
  await whole.command(keep)
} catch (error) {
  // The module that writes to a terminal may be the one that failed, so the message is written here.
  process.exitCode = 1
  writeSync(2, `briefing: the command could not be started: ${visible(failureOf(error).words)}\n`)
}
