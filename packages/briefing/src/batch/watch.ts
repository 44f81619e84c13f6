import { writeSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { removeTempFiles } from '../write-file-atomic'
import { tooLarge } from './exit-reason'

/** The data that the watching thread of a worker process is started with. */
export interface Watched {
  /** The process that started it. */
  parent: number
  /** Bytes of resident memory at which it is stopped. */
  most: number
}

/** Milliseconds between two looks. */
const often = 100

/** Ends the process whose parent has ended, or that has become too large, also when its event loop is busy. */
export const watch = (): void => {
  const { parent, most }: Watched = workerData
  let output: string | undefined
  parentPort?.on('message', (next: string) => {
    output = next
  })
  setInterval(() => {
    const isLarge = process.memoryUsage.rss() > most
    if (!isLarge && isChildOf(parent)) return
    if (output !== undefined) removeTempFiles(output, process.pid)
    if (isLarge) writeSync(2, tooLarge)
    process.kill(process.pid, 'SIGKILL')
  }, often)
}

/** A process whose parent has ended gets another parent, except on Windows, where it keeps the old number. */
const isChildOf = (parent: number): boolean => {
  try {
    process.kill(parent, 0)
    return process.ppid === parent
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
