import { closeSync, openSync } from 'node:fs'
import { Script } from 'node:vm'

/** As long as a timer can be. */
const longest = 2 ** 31 - 1

const slot = Symbol.for('@briefing-kit/briefing: what is done in time')
const space = globalThis as { [slot]?: () => unknown }

/**
 * Does something that waits for nothing, and stops it when its time is over, in endless loops and regular expressions
 * too: Node does that for what a script does, from a thread that is a part of it and costs next to nothing. A worker
 * thread takes as long to start as a tenth of a brief.
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

/** Node ends a process that may not open what such a thread needs. */
const haveRoom = (): void => {
  const opened: number[] = []
  try {
    while (opened.length < 6) opened.push(openSync(process.execPath, 'r'))
  } finally {
    for (const one of opened) closeSync(one)
  }
}
