import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { Program } from './program.ts'

/** The numbers of the cores that this process may run on, where programs can be kept to some of them. */
const cores = ((): number[] => {
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' })
    const [, list = ''] = /^Cpus_allowed_list:\s*(\S+)/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    return list.split(',').flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map(Number)
      return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    })
  } catch {
    return []
  }
})()

/** Whether `onCores` keeps programs to so many cores, or only has them start as many processes. */
export const canPin = cores.length > 0

export const coreCount = availableParallelism()

/** The program, kept to so many cores. */
export const onCores = (program: Program, count: number): Program =>
  canPin
    ? {
        ...program,
        command: 'taskset',
        args: ['-c', cores.slice(0, count).join(','), program.command, ...program.args],
      }
    : program
