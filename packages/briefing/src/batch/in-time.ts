import { closeSync, openSync } from 'node:fs'
import { Script } from 'node:vm'

/** The longest delay of a timer, in milliseconds. */
const longest = 2 ** 31 - 1

const slot = Symbol.for('@briefing-kit/briefing: what is done in time')
const space = globalThis as { [slot]?: () => unknown }

/**
 * Runs synchronous work and stops it when its time is over, in endless loops and regular expressions too. Node does
 * this for scripts (`vm`) with a watchdog thread that costs next to nothing, while starting a worker thread takes a
 * tenth of the time of a build.
 * @throws what {@link isLate} knows, when its time is over; nothing that it was to do in the end is done
 */
export const inTime = <Result>(run: () => Result, milliseconds: number): Result => {
  haveRoom()
  space[slot] = run
  try {
    const script = new Script(`globalThis[Symbol.for(${JSON.stringify(slot.description)})]()`)
    return script.runInThisContext({ timeout: Math.min(longest, Math.max(1, Math.ceil(milliseconds))) })
  } finally {
    delete space[slot]
  }
}

/** Whether something was stopped by {@link inTime}. */
export const isLate = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'

/** Node aborts the process if it may not open the files that a watchdog thread needs. */
const haveRoom = (): void => {
  const opened: number[] = []
  try {
    while (opened.length < 6) opened.push(openSync(process.execPath, 'r'))
  } finally {
    for (const one of opened) closeSync(one)
  }
}
