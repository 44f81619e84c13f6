import { readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'

const maxBytes = 20 * 1024 * 1024

/** Why a file that a brief names cannot be used. */
export interface FileProblem {
  code: string
  message: string
  hint?: string
}

/**
 * Reads a file named in a brief, an image or a source. Only files under `folder` (the brief's own) are read, also when
 * links lead elsewhere; nothing is fetched. Not in turns: to wait for each would take longer than the files do, and what
 * is done with them keeps the process busy a hundred times as long.
 */
export function readBeside(kind: 'image' | 'source', name: string, folder: string): Uint8Array | FileProblem {
  if (/^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(name)) {
    const hint = "nothing is fetched: put the file in the brief's folder"
    return { code: `${kind}-url`, message: `\`${name}\` is an address`, hint }
  }
  if (isAbsolute(name) || /^[a-z]:/i.test(name) || leaves(relative(folder, resolve(folder, name)))) {
    return outside(kind, name)
  }
  return readInside(kind, name, folder)
}

function leaves(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)
}

function outside(kind: string, name: string): FileProblem {
  const message = `\`${name}\` is outside the brief's folder`
  return { code: `${kind}-outside`, message, hint: 'put the file beside the brief' }
}

function readInside(kind: string, name: string, folder: string): Uint8Array | FileProblem {
  try {
    const real = realpathSync.native(join(folder, name))
    if (leaves(relative(realpathSync.native(folder), real))) return outside(kind, name)
    const found = statSync(real)
    if (!found.isFile()) return { code: `${kind}-missing`, message: `\`${name}\` is not a file` }
    if (found.size > maxBytes) {
      const message = `\`${name}\` has ${(found.size / 1024 / 1024).toFixed(1)} MB`
      return { code: `${kind}-too-large`, message, hint: '20 MB are allowed: make it smaller' }
    }
    return readFileSync(real)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EACCES' || code === 'EPERM') {
      return { code: `${kind}-missing`, message: `\`${name}\` may not be read` }
    }
    const hint = "the name is taken relative to the brief's folder; capitals count"
    return { code: `${kind}-missing`, message: `there is no file \`${name}\``, hint }
  }
}
