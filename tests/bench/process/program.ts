import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { MemoryWatch } from './memory-watch.ts'
import { OverLimit } from './over-limit.ts'

/** A program to start. */
export interface Program {
  command: string
  args: string[]
  env: NodeJS.ProcessEnv
}

export interface RunOptions {
  /** Milliseconds after which it is ended. */
  limit: number
  /** Whether its memory is watched. Default `false`. */
  watched?: boolean
}

/** The time and memory that one run of a program took. */
export interface Run {
  milliseconds: number
  /** The memory it held, look by look; empty if it was not watched. */
  memory: MemoryWatch | undefined
}

/**
 * Runs a program to its end.
 * @throws {OverLimit} if it takes longer than it may; an error with what it said if it ends with another code than 0
 */
export const runProgram = async ({ command, args, env }: Program, { limit, watched }: RunOptions): Promise<Run> => {
  const started = performance.now()
  // A process group of its own, so that its children are ended with it.
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  const memory = watched && child.pid !== undefined ? new MemoryWatch(child.pid) : undefined
  const end = () => endGroup(child.pid)
  process.prependOnceListener('exit', end)
  let words = ''
  child.stderr.setEncoding('utf8').on('data', (said: string) => {
    words = (words + said).slice(0, mostWords)
  })
  let over = false
  const timer = setTimeout(() => {
    over = true
    end()
  }, limit)
  try {
    const [exit] = await Promise.all([
      once(child, 'exit').then((how) => [...how, performance.now() - started]),
      // Output may arrive after the exit.
      once(child, 'close'),
    ])
    const [code, signal, milliseconds] = exit
    if (over) throw new OverLimit(limit)
    if (code !== 0) throw new Error(`${signal ?? `exit code ${code}`}: ${tellingLine(words)}`)
    return { milliseconds, memory }
  } finally {
    clearTimeout(timer)
    memory?.stop()
    process.off('exit', end)
  }
}

const mostWords = 10_000

/** The line of a failed program's output that names the error. */
const tellingLine = (words: string): string => {
  const lines = words.split('\n').filter((line) => line.trim() !== '')
  return (lines.find((line) => /error/i.test(line)) ?? lines[0] ?? 'it says nothing').trim()
}

const endGroup = (pid: number | undefined): void => {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // It has just ended by itself.
  }
}
