import { basename } from 'node:path'
import { type Brief, type Diagnostic, limited, type ReadBrief } from './brief'
import { evidenceDiagnostics } from './check-brief'
import { compareWithSources } from './evidence/check-evidence'
import type { Standard } from './pdf/conformance'
import { needsPatterns, readPatterns } from './pdf/font/faces'
import { firstWords, TaggingError } from './pdf/problems'
import type { Attachment } from './pdf/write/attachments'
import { readBriefSync } from './read-brief'
import { type RenderOptions, renderBrief, renderBriefSync } from './render/render-brief'
import { type Misprint, MisprintError } from './verify/misprint'
import { writeWhole } from './write-whole'

/** What became of a brief. */
export interface BuildResult {
  /** Whether the PDF was written. */
  built: boolean
  /** Errors, if it was not, and warnings. */
  diagnostics: Diagnostic[]
}

export interface BuildOptions {
  /** What the PDF claims, and then keeps. Default `ua-1+a-2a`. With `a-3a` it holds the file of the brief. */
  standard?: Standard
  /** Whether it holds the files of the sources too, with `a-3a`. Default `false`. */
  embedSources?: boolean
}

/**
 * Reads a brief and writes its PDF. The file is written whole or not at all: a brief with errors leaves what stood there.
 * @throws only where the disk refuses the output
 */
export const buildBrief = async (file: string, output: string, options: BuildOptions = {}): Promise<BuildResult> => {
  const { diagnostics, sound } = judged(file, options)
  if (!sound) return { built: false, diagnostics }
  try {
    return written(output, await renderBrief(sound.read.brief, sound.options), diagnostics)
  } catch (error) {
    return misprinted(error, sound.read, diagnostics)
  }
}

/**
 * {@link buildBrief} in one go.
 * @throws where the disk refuses the output, and where something has to be waited for: see {@link waitForPatterns}
 */
export const buildBriefSync = (file: string, output: string, options: BuildOptions = {}): BuildResult => {
  const { diagnostics, sound } = judged(file, options)
  if (!sound) return { built: false, diagnostics }
  try {
    return written(output, renderBriefSync(sound.read.brief, sound.options), diagnostics)
  } catch (error) {
    return misprinted(error, sound.read, diagnostics)
  }
}

/** Reads what {@link buildBriefSync} could not wait for, and says whether it was that. */
export const waitForPatterns = async (error: unknown): Promise<boolean> => {
  if (error !== needsPatterns) return false
  await readPatterns()
  return true
}

interface Judged {
  diagnostics: Diagnostic[]
  /** Present only if nothing is wrong with the brief. */
  sound?: { read: ReadBrief & { brief: Brief }; options: RenderOptions }
}

const judged = (file: string, { standard, embedSources = false }: BuildOptions): Judged => {
  const read = readBriefSync(file, { withSources: embedSources })
  const { brief, images } = read
  if (!brief) return { diagnostics: read.diagnostics }
  const evidence = compareWithSources(brief, read.sources)
  const wrong = evidenceDiagnostics(file, read, evidence).filter(({ severity }) => severity === 'error')
  const diagnostics = limited([...read.diagnostics, ...wrong])
  if (wrong.length > 0) return { diagnostics }
  const attachments = standard === 'a-3a' ? attachmentsOf(file, brief, read, embedSources) : []
  const options = { images, attachments, standard, proven: evidence.proven }
  return { diagnostics, sound: { read: { ...read, brief }, options } }
}

const written = (output: string, bytes: Uint8Array, diagnostics: Diagnostic[]): BuildResult => {
  writeWhole(output, bytes)
  return { built: true, diagnostics }
}

const misprinted = (error: unknown, read: ReadBrief, diagnostics: readonly Diagnostic[]): BuildResult => {
  const misprints = error instanceof MisprintError ? error.misprints : unprintable(error, read)
  if (misprints.length === 0) throw error
  const found = limited(misprints.map((misprint) => misprintDiagnostic(misprint, read)))
  return { built: false, diagnostics: [...diagnostics, ...found] }
}

/** What stands in drawings and in no font: which face a drawing is set in is known when it is drawn. */
const unprintable = (error: unknown, { brief, images }: ReadBrief): Unprintable[] => {
  const problems = error instanceof TaggingError ? error.problems : []
  if (!problems.every(({ code, element }) => code === 'missing-glyph' && element === 'Svg')) return []
  return problems.flatMap(({ message, text }) => {
    const index = brief?.blocks.findIndex(
      (block) =>
        block.type === 'figure' &&
        images.get(block.src)?.format === 'svg' &&
        (text === '' || firstWords(block.alt ?? '') === text),
    )
    const hint = 'write it in words or with another character, or save the drawing with its text as paths'
    return index === undefined || index < 0
      ? []
      : [{ code: 'missing-glyph', message, hint, path: ['blocks', index, 'src'] }]
  })
}

type Unprintable = Omit<Misprint, 'code'> & { code: 'missing-glyph' }

const misprintDiagnostic = ({ path, ...misprint }: Misprint | Unprintable, { locate }: ReadBrief): Diagnostic => ({
  ...misprint,
  severity: 'error',
  ...locate(path),
})

/** The data that a PDF was made from: its brief, and what that was made from. */
const attachmentsOf = (
  file: string,
  brief: Brief,
  { bytes, sources }: ReadBrief,
  withSources: boolean,
): Attachment[] => {
  const titles = new Map(Object.values(brief.sources ?? {}).map((source) => [source.file, source.title]))
  const data: Attachment[] = bytes
    ? [{ name: basename(file), bytes, description: brief.title, relationship: 'Source' }]
    : []
  return data.concat(
    [...(withSources ? sources : [])].map(([name, bytes]) => {
      const description = titles.get(name)
      return { name, bytes, relationship: 'Supplement', ...(description ? { description } : {}) }
    }),
  )
}
