import { seen } from '../seen.ts'
import type { Page, PdfFile } from './open.ts'
import { type Element, isElement, isMark } from './structure.ts'

/** The text under an element in reading order, as the file's fonts say it, without that of elements of one role. */
export const textOf = ({ role, kids }: Element, file: PdfFile, without?: string): string => {
  if (role === without) return ''
  return kids
    .map((kid) => {
      if (isMark(kid)) return file.texts.get(`${kid.page}/${kid.mcid}`) ?? ''
      return isElement(kid) ? textOf(kid, file, without) : ''
    })
    .join('')
}

/** The text that screen readers speak, in order. Pictures are spoken by their alternative text. */
export const readingText = (file: PdfFile): string => file.roots.map((root) => textOf(root, file, 'Figure')).join('')

/** Printed text that is not read. */
export interface Artifact {
  text: string
  /** Such as `Pagination Footer`. */
  kind: string
}

export const artifactsOf = ({ content }: Page): Artifact[] =>
  content.drawn.flatMap(({ marks, shown }) => {
    const artifact = marks.find(({ tag }) => tag === 'Artifact')
    const text = seen(shown?.text ?? '')
    return artifact && text ? [{ text, kind: `${artifact.type} ${artifact.subtype}` }] : []
  })
