import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { briefing } from '../command/run.ts'
import { type Draft, readDraft } from './findings.ts'
import type { Labels } from './labels.ts'
import { textFile } from './text-file.ts'

/** Drafts from one labelled text in a folder, by the command, and reads what came of it. */
export const draftOf = async (folder: string, labels: Labels): Promise<Draft> => {
  const source = join(folder, labels.file)
  const brief = source.replace(/\.txt$/, '.brief.yaml')
  await copyFile(textFile(labels), source)
  const { code, stderr } = await briefing(['draft', labels.file, '-o', brief], { cwd: folder })
  if (code !== 0) throw new Error(stderr)
  return readDraft(brief, source)
}
