import { type BigIntStats, closeSync, constants, lstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { namedFiles } from '../brief'
import { behindLinks } from '../write-file-atomic'
import type { Job } from './job'

/** The most problems that are listed; the rest are counted. */
const maxProblems = 20

/**
 * Messages for every PDF, or report, that would overwrite another PDF, a brief, or a picture or source of one. Two names are one
 * file if their real paths are equal, if they lead to the same file over links of any kind, or if the disks of macOS
 * and Windows take the names for one.
 */
export const collisions = (jobs: readonly Job[], what: 'PDF' | 'report' = 'PDF'): string[] => {
  const places = placesOf()
  const outputs = jobs.map((job) => ({ ...job, ...places(job.output) }))
  const found = [...amongOutputs(outputs), ...withBriefs(outputs, places, what), ...withNamedFiles(outputs, what)]
  const more = found.length - maxProblems
  return more > 0 ? [...found.slice(0, maxProblems), `and ${more} more like these`] : found
}

/** The file behind a path, whether it exists or not. */
interface Place {
  /** Equal for all names that are one file on some disk: letter case and composed accents are folded. */
  key: string
  /** The file that is there already. */
  there?: BigIntStats
}

interface Output extends Job, Place {}

const identity = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`

const amongOutputs = (outputs: readonly Output[]): string[] => {
  const taken = new Map<string, Output>()
  return outputs.flatMap((output) => {
    const names = [output.key, ...(output.there ? [identity(output.there)] : [])]
    const other = names.map((name) => taken.get(name)).find((one) => one !== undefined)
    for (const name of names) taken.set(name, other ?? output)
    return other ? [bothWritten(other, output)] : []
  })
}

const bothWritten = (one: Output, other: Output): string => {
  const both = `${one.file} and ${other.file} would both be written to`
  if (resolve(one.output) === resolve(other.output)) return `${both} ${other.output}`
  const why = one.key === other.key ? 'one name on the disks of macOS and Windows' : 'one file'
  return `${both} ${one.output} and ${other.output}, which are ${why}`
}

const withBriefs = (outputs: readonly Output[], places: (file: string) => Place, what: string): string[] => {
  const briefs = new Map<string, string>()
  for (const { file } of outputs) {
    const { key, there } = places(file)
    briefs.set(key, file)
    if (there) briefs.set(identity(there), file)
  }
  return outputs.flatMap(({ file, output, key, there }) => {
    const brief = briefs.get(key) ?? (there && briefs.get(identity(there)))
    if (brief === undefined) return []
    return [brief === file ? `${file} would be overwritten by its own ${what}` : overwritten(what, file, output, brief)]
  })
}

const overwritten = (what: string, file: string, output: string, other: string): string =>
  `the ${what} of ${file}, ${output}, would be written over ${other}`

/** A brief can only read files that exist, so briefs are read only if there is an older PDF. */
const withNamedFiles = (outputs: readonly Output[], what: string): string[] => {
  const older = new Map(outputs.flatMap((output) => (output.there ? [[identity(output.there), output] as const] : [])))
  if (older.size === 0) return []
  const worth = mayName([...older.values()])
  return outputs.flatMap(({ file: brief }) =>
    namedFiles(brief, worth).flatMap(({ name, path }) => {
      const found = statOf(path)
      const output = found && older.get(identity(found))
      return output ? [overwritten(what, output.file, output.output, `${name}, which ${brief} reads`)] : []
    }),
  )
}

/**
 * Whether the text of a brief may name one of these files. If each is a PDF with one name, the text must contain that
 * name, as it is or escaped: under any other name it would still be a PDF, which is neither a picture nor a readable
 * source.
 */
const mayName = (older: readonly Output[]): ((text: string) => boolean) => {
  if (!older.every(isPlainPdf)) return () => true
  const words = (text: string): string => folded(text.replace(/\s+/g, ' '))
  const names = new Set(older.map(({ output }) => words(basename(output))))
  const lengths = [...new Set([...names].map(({ length }) => length))]
  return (text) => {
    if (/\\|''/.test(text)) return true
    if (!/\.pdf/i.test(text)) return false
    const plain = words(text)
    return [...plain.matchAll(/\.PDF/g)].some(({ index }) =>
      lengths.some((length) => names.has(plain.slice(index + 4 - length, index + 4))),
    )
  }
}

const isPlainPdf = ({ output, there }: Output): boolean => {
  if (there?.nlink !== 1n || lstatSync(output).isSymbolicLink()) return false
  let opened: number | undefined
  try {
    opened = openSync(output, constants.O_RDONLY | constants.O_NONBLOCK)
    const head = Buffer.alloc(5)
    return readSync(opened, head) === head.length && head.toString('latin1') === '%PDF-'
  } catch {
    return false
  } finally {
    if (opened !== undefined) closeSync(opened)
  }
}

/** Folds letter case and composed accents. */
const folded = (name: string): string => name.normalize('NFC').toUpperCase().normalize('NFC')

/** Resolves each folder once. */
const placesOf = (): ((file: string) => Place) => {
  const cache = new Map<string, string>()
  const realFolder = (folder: string): string => {
    const real = cache.get(folder) ?? realOf(folder)
    cache.set(folder, real)
    return real
  }
  const realOf = (folder: string): string => {
    try {
      return realpathSync.native(folder)
    } catch {
      const above = dirname(folder)
      return above === folder ? folder : join(realFolder(above), basename(folder))
    }
  }
  return (file) => {
    const place = resolve(placeOf(file))
    const there = statOf(place)
    return { key: join(realFolder(dirname(place)), folded(basename(place))), ...(there && { there }) }
  }
}

/** Links that cannot be followed are reported when the file is written, not here. */
const placeOf = (file: string): string => {
  try {
    return behindLinks(file)
  } catch {
    return file
  }
}

const statOf = (file: string): BigIntStats | undefined => {
  try {
    return statSync(file, { bigint: true, throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
