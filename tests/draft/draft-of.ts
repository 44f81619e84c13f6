import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { briefing, root } from '../command/run.ts'
import { type Draft, readDraft } from './findings.ts'
import type { Labels } from './labels.ts'

/** The path of one of the labelled texts. */
export const textFile = (file: string): string => join(root, 'tests/draft/texts', file)

/** Drafts from one labelled text in a folder, by the command, and reads what came of it. */
export const draftOf = async (folder: string, labels: Labels): Promise<Draft> => {
  const source = join(folder, labels.file)
  const brief = source.replace(/\.txt$/, '.brief.yaml')
  await copyFile(textFile(labels.file), source)
  const { code, stderr } = await briefing(['draft', labels.file, '-o', brief], { cwd: folder })
  if (code !== 0) throw new Error(stderr)
  return readDraft(brief, source)
}
