import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildBrief } from '@briefing-kit/briefing'
import { examples, standards } from '../../pdf-ua/examples.ts'
import { changedPdf } from '../generate/pdf.ts'
import { attempted, judgeEnd } from './built.ts'
import type { Kind } from './kind.ts'
import { exampleFiles } from './settings.ts'

/** The examples as PDF, each with the file of its brief. */
const originals = async (): Promise<{ brief: Uint8Array; pdf: Uint8Array }[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'briefing-fuzz-'))
  const made: { brief: Uint8Array; pdf: Uint8Array }[] = []
  for (const [at, { file }] of examples.entries()) {
    const output = join(folder, 'a.pdf')
    await buildBrief(file, output, { standard: standards[at % standards.length] as (typeof standards)[number] })
    made.push({ brief: readFileSync(file), pdf: readFileSync(output) })
  }
  await rm(folder, { recursive: true })
  return made
}

let pool: Awaited<ReturnType<typeof originals>> = []

/** Builds the PDFs that inputs of this kind are mutated from, once. */
export const preparePdfs = async (): Promise<void> => {
  if (pool.length === 0) pool = await originals()
}

/** A PDF of ours that was changed afterwards. */
export const pdfs: Kind = {
  make(random) {
    const { brief, pdf } = random.pick(pool)
    const isChanged = random.chance(0.95)
    return {
      files: { ...exampleFiles, 'a.brief.yaml': brief, 'a.pdf': isChanged ? changedPdf(pdf, random) : pdf },
      known: { isChanged },
    }
  },
  async judge({ folder, product, during }, { known }) {
    const args = ['verify', 'a.pdf', '--brief', 'a.brief.yaml']
    const { value: ended, findings } = await attempted('verify', () => during(() => product.command(args, folder)))
    if (!ended) return { outcome: 'refused', findings }
    const judged = judgeEnd('verify', ended)
    findings.push(...judged.findings)
    const isOurs = (known as { isChanged: boolean } | undefined)?.isChanged === false
    if (isOurs && ended.code !== 0)
      findings.push({ rule: 'verify', detail: `a file of ours is refused\n${ended.stderr.slice(0, 300)}` })
    return { outcome: judged.outcome, findings }
  },
}
