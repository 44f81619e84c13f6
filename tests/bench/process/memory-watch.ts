import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds between two looks. */
const interval = 20

/**
 * Looks how much memory a process and its children hold, from its start on. In bytes; on Linux only. Pages of files that
 * several of them map count once, as those of the one that has most of them.
 */
export class MemoryWatch {
  /** Resident memory at each look, in bytes. */
  readonly samples: number[] = []
  readonly #timer: NodeJS.Timeout

  constructor(pid: number) {
    this.#timer = setInterval(() => {
      const held = heldBy(withChildren(pid))
      if (held > 0) this.samples.push(held)
    }, interval)
  }

  /** The most that was held at once, or undefined if it could not be seen. */
  get peak(): number | undefined {
    return this.samples.length > 0 ? this.samples.reduce((one, other) => Math.max(one, other)) : undefined
  }

  stop(): void {
    clearInterval(this.#timer)
  }
}

const withChildren = (pid: number): number[] => [pid, ...childrenOf(pid).flatMap(withChildren)]

/** Every thread has children of its own. */
const childrenOf = (pid: number): number[] => {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    )
  } catch {
    return []
  }
}

const heldBy = (pids: readonly number[]): number => {
  const all = pids.map(residentOf)
  const own = all.reduce((sum, { anonymous, shared }) => sum + anonymous + shared, 0)
  return own + Math.max(...all.map(({ file }) => file))
}

const residentOf = (pid: number): { anonymous: number; shared: number; file: number } => {
  let status = ''
  try {
    status = readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    // It has ended since it was found.
  }
  const bytes = (kind: string): number =>
    Number(new RegExp(`^Rss${kind}:\\s*(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024
  return { anonymous: bytes('Anon'), shared: bytes('Shmem'), file: bytes('File') }
}
