import { isAbsolute, join, relative, resolve } from 'node:path'
import type { ErrorCode } from '../error-codes/code'
import { leaves } from './opened-within'
import { readRegularFile, type UnreadFile } from './regular-file'

const maxBytes = 20 * 1024 * 1024

/** Why a file that a brief names cannot be used. */
export interface FileProblem {
  code: ErrorCode
  message: string
  hint?: string
}

type Kind = 'image' | 'source'

/**
 * Reads a file named in a brief, an image or a source. Only files under `folder` (the brief's own) are read, also when
 * links lead elsewhere; nothing is fetched. Files are read synchronously: waiting for each would take longer than the
 * reading, and the work that follows keeps the process busy a hundred times as long.
 */
export function readInsideFolder(kind: Kind, name: string, folder: string): Uint8Array | FileProblem {
  if (/^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(name)) {
    const hint = "nothing is fetched: put the file in the brief's folder"
    return { code: `${kind}-url`, message: `\`${name}\` is an address`, hint }
  }
  if (isAbsolute(name) || /^[a-z]:/i.test(name) || leaves(relative(folder, resolve(folder, name)))) {
    return outside(kind, name)
  }
  const found = readRegularFile(join(folder, name), { maxBytes, within: folder, name })
  return found instanceof Uint8Array ? found : problem(kind, name, found)
}

function outside(kind: Kind, name: string): FileProblem {
  const message = `\`${name}\` is outside the brief's folder`
  return { code: `${kind}-outside`, message, hint: 'put the file beside the brief' }
}

function problem(kind: Kind, name: string, { reason, message, hint }: UnreadFile): FileProblem {
  if (reason === 'outside') return outside(kind, name)
  const code: ErrorCode = reason === 'too-large' ? `${kind}-too-large` : `${kind}-missing`
  const missing = "the name is taken relative to the brief's folder; capitals count"
  const help = reason === 'missing' ? missing : hint
  return { code, message, ...(help && { hint: help }) }
}
