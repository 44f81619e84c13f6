import { basename } from 'node:path'
import { type Brief, type Diagnostic, limited, type ReadBrief } from './brief'
import { evidenceDiagnostics } from './check-brief'
import { compareWithSources } from './evidence/check-evidence'
import type { Standard } from './pdf/conformance'
import type { Inspection } from './pdf/debug/inspection'
import type { DebugLayer } from './pdf/debug/layers'
import { needsPatterns, readPatterns } from './pdf/font/faces'
import { firstWords, TaggingError } from './pdf/problems'
import type { Attachment } from './pdf/write/attachments'
import { readBriefSync } from './read-brief'
import type { RenderOptions } from './render/format'
import { render } from './render/render'
import { type StageTiming, Timings, untimed } from './timings'
import { type OutputMismatch, OutputMismatchError } from './verify/output-mismatch'
import { writeFileAtomic } from './write-file-atomic'

/** The outcome of building one brief. */
export interface BuildResult {
  /** Whether the PDF was written. */
  built: boolean
  /** Errors, if it was not, and warnings. */
  diagnostics: Diagnostic[]
  /** How long each stage took, if `timings` was set. */
  timings?: StageTiming[]
  /** With the layer `tags`, the structure tree that a tagged PDF would have: one element a line. */
  structure?: string
}

export interface BuildOptions {
  /** The standards that the PDF claims and keeps. Default `ua-1+a-2a`. With `a-3a` it holds the file of the brief. */
  standard?: Standard
  /** Whether it holds the files of the sources too, with `a-3a`. Default `false`. */
  embedSources?: boolean
  /** Whether to measure how long the stages take. Default `false`. */
  timings?: boolean
  /**
   * Layers drawn over the pages, to find out what went wrong. The file then claims no standard, whatever `standard`
   * says, is not read back, and says on each page that it is not for use. Default: none.
   */
  debug?: readonly DebugLayer[]
}

/**
 * Reads a brief and writes its PDF. The file is written whole or not at all: a brief with errors leaves an older PDF as
 * it is.
 * @throws only where the disk refuses the output
 */
export const buildBrief = async (file: string, output: string, options: BuildOptions = {}): Promise<BuildResult> => {
  const job = judged(file, options)
  try {
    return renderAndWrite(output, job)
  } catch (error) {
    if (!(await waitForPatterns(error))) throw error
    return renderAndWrite(output, job)
  }
}

/**
 * {@link buildBrief} without waiting.
 * @throws where the disk refuses the output, and where something has to be waited for: see {@link waitForPatterns}
 */
export const buildBriefSync = (file: string, output: string, options: BuildOptions = {}): BuildResult =>
  renderAndWrite(output, judged(file, options))

/**
 * Loads the hyphenation patterns that {@link buildBriefSync} could not wait for. Returns whether the error was about
 * them.
 */
export const waitForPatterns = async (error: unknown): Promise<boolean> => {
  if (error !== needsPatterns) return false
  await readPatterns()
  return true
}

interface Judged {
  diagnostics: Diagnostic[]
  /** Present only if nothing is wrong with the brief. */
  sound?: { read: ReadBrief & { brief: Brief }; options: RenderOptions }
  inspection: Inspection
  timings: Timings | undefined
}

const judged = (file: string, { standard, embedSources = false, timings: isTimed, debug }: BuildOptions): Judged => {
  const timings = isTimed ? new Timings() : undefined
  const time = timings?.time ?? untimed
  const inspection: Inspection = { time, ...(debug?.length ? { layers: debug } : {}) }
  const read = readBriefSync(file, { withSources: embedSources }, timings?.time)
  const { brief, images } = read
  if (!brief) return { diagnostics: read.diagnostics, inspection, timings }
  const evidence = time('evidence', () => compareWithSources(brief, read.sources))
  const wrong = evidenceDiagnostics(file, read, evidence).filter(({ severity }) => severity === 'error')
  const diagnostics = limited([...read.diagnostics, ...wrong])
  if (wrong.length > 0) return { diagnostics, inspection, timings }
  const attachments = standard === 'a-3a' ? attachmentsOf(file, brief, read, embedSources) : []
  const options = { images, attachments, standard, proven: evidence.proven }
  return { diagnostics, sound: { read: { ...read, brief }, options }, inspection, timings }
}

/** Renders a brief that has no errors, and writes the PDF. */
const renderAndWrite = (output: string, { sound, diagnostics, inspection, timings }: Judged): BuildResult => {
  const { time = untimed, layers = [] } = inspection
  const timed = () => (timings ? { timings: timings.list() } : {})
  if (!sound) return { built: false, diagnostics, ...timed() }
  try {
    const { bytes, read, printed } = render(sound.read.brief, 'pdf', sound.options, inspection)
    time('write', () => writeFileAtomic(output, bytes))
    const structure = layers.includes('tags') && printed ? { structure: printed(read()) } : {}
    return { built: true, diagnostics, ...timed(), ...structure }
  } catch (error) {
    return { ...withMismatches(error, sound.read, diagnostics), ...timed() }
  }
}

const withMismatches = (error: unknown, read: ReadBrief, diagnostics: readonly Diagnostic[]): BuildResult => {
  const mismatches = error instanceof OutputMismatchError ? error.mismatches : unprintable(error, read)
  if (mismatches.length === 0) throw error
  const found = limited(mismatches.map((mismatch) => mismatchDiagnostic(mismatch, read)))
  return { built: false, diagnostics: [...diagnostics, ...found] }
}

/**
 * Characters of drawings that no font has. They come to light only here, because the face of a drawing's text is chosen
 * when it is drawn.
 */
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

type Unprintable = Omit<OutputMismatch, 'code'> & { code: 'missing-glyph' }

const mismatchDiagnostic = (
  { path, ...mismatch }: OutputMismatch | Unprintable,
  { locate }: ReadBrief,
): Diagnostic => ({
  ...mismatch,
  severity: 'error',
  ...locate(path),
})

/** The files to attach: the brief, and its sources if asked. */
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
