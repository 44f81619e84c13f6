import { WriteError } from '../write-problem'
import { isLate } from './in-time'

/** Why a task failed for a reason that is not in the brief. */
export interface Failure {
  words: string
  /** The stack trace, for those who look for a mistake of the program. */
  trace?: string[]
}

/** Messages for error codes of the operating system, with advice where there is any. */
const systems: Record<string, string> = {
  EACCES: 'this may not be read or written',
  EAGAIN: 'the system starts no further process: try fewer --jobs, or allow more (`ulimit -u`)',
  EISDIR: 'this is a folder',
  EMFILE: 'too many files are open at once: allow more (`ulimit -n`)',
  ENAMETOOLONG: 'the name is too long',
  ENFILE: 'too many files are open on this machine',
  ENOENT: 'there is no such file or folder',
  ENOMEM: 'the system gives no more memory',
  ENOSPC: 'no space is left on the disk',
  ENOTDIR: 'a part of this path is not a folder',
  EPERM: 'this may not be read or written',
  EROFS: 'the disk can only be read',
}

/**
 * An error in words: errors of the operating system are explained, all others are mistakes of the command.
 * @param debug whether to say where in the program: `BRIEFING_DEBUG=1`
 */
export const failureOf = (error: unknown, debug = process.env.BRIEFING_DEBUG === '1'): Failure => {
  const {
    code,
    path,
    dest,
    syscall,
    message = String(error),
    stack,
  } = (error ?? {}) as NodeJS.ErrnoException & {
    dest?: string
  }
  if (code === undefined && message.includes('too many open files')) return { words: `${systems.EMFILE} (EMFILE)` }
  if (isLate(error)) return { words: 'it was not done in time: allow more with --limit' }
  if (error instanceof WriteError) return { words: message }
  const trace = debug && stack !== undefined ? { trace: stack.split('\n').slice(1, 11) } : {}
  if (code === undefined || syscall === undefined) {
    return { words: `something went wrong inside the command; please report it with the brief (${message})`, ...trace }
  }
  // The name in an error of `spawn` is that of our own program and says nothing to a user.
  const where = syscall.startsWith('spawn') || code === 'EMFILE' ? undefined : (dest ?? path)
  return { words: `${where ? `${where}: ` : ''}${systems[code] ?? message} (${code})`, ...trace }
}
