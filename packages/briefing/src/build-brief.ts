import { basename } from 'node:path'
import { type Brief, type Diagnostic, limited, type ReadBrief } from './brief'
import { evidenceDiagnostics } from './check-brief'
import { given } from './compose/context'
import { compareWithSources } from './evidence/check-evidence'
import type { Attachment } from './pdf/attachments'
import { type Misprint, MisprintError } from './pdf/misprint'
import { renderBrief } from './pdf/render-brief'
import type { Standard } from './pdf/standards'
import { readBrief } from './read-brief'
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
export const buildBrief = async (
  file: string,
  output: string,
  { standard, embedSources = false }: BuildOptions = {},
): Promise<BuildResult> => {
  const read = await readBrief(file, { withSources: embedSources })
  const { brief, images } = read
  if (!brief) return { built: false, diagnostics: read.diagnostics }
  const evidence = compareWithSources(brief, read.sources)
  const wrong = evidenceDiagnostics(file, read, evidence).filter(({ severity }) => severity === 'error')
  const diagnostics = limited([...read.diagnostics, ...wrong])
  if (wrong.length > 0) return { built: false, diagnostics }
  const attachments = standard === 'a-3a' ? attachmentsOf(file, brief, read, embedSources) : []
  const options = { images, attachments, ...given({ standard, proven: evidence.proven }) }
  const bytes = await renderBrief(brief, options).catch((error: unknown) => {
    if (!(error instanceof MisprintError)) throw error
    diagnostics.push(...limited(error.misprints.map((misprint) => misprintDiagnostic(misprint, read))))
  })
  if (bytes) writeWhole(output, bytes)
  return { built: bytes !== undefined, diagnostics }
}

const misprintDiagnostic = ({ path, ...misprint }: Misprint, { locate }: ReadBrief): Diagnostic => ({
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
