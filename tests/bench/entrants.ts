import type { BriefContent } from './content/brief-content.ts'
import { briefFile } from './content/brief-file.ts'

/** Who takes part: a module of `contenders/`, and how a brief is written for it. */
export interface Entrant {
  name: 'ours' | 'react-pdf' | 'typst'
  label: string
  extension: string
  /** The text of the file it reads. Writing it is no part of what is measured. */
  write(content: BriefContent): string
}

export const entrants: readonly Entrant[] = [
  { name: 'ours', label: 'ours', extension: '.brief.yaml', write: briefFile },
  { name: 'react-pdf', label: 'plain react-pdf', extension: '.json', write: JSON.stringify },
  { name: 'typst', label: 'Typst', extension: '.json', write: JSON.stringify },
]
