import { composedOf, endOfCluster, type FontFace, isShaped, type Script, scriptOf } from '../font'
import { NotCovered } from '../problems'
import type { Fragment, RunAttributes, TextAttributes } from './types'

/** A text item: one style, script and face. Shaping does not cross its borders. */
export interface TextItem {
  text: string
  attributes: RunAttributes
}

/** Itemizes a paragraph. Line feeds belong to no item. */
export const itemize = (fragments: readonly Fragment[]): TextItem[] => {
  const stretches: TextItem[] = []
  let script: Script = 0
  let face: FontFace | undefined
  let size = 0
  for (const { text, attributes } of fragments) {
    if (!isShaped(text)) throw new NotCovered(`the script of ${text}`)
    let from = 0
    const emit = (to: number): void => {
      if (to > from && face) {
        stretches.push({ text: text.slice(from, to), attributes: inFace(attributes, face) })
      }
      from = to
    }
    for (let at = 0, end = 0; at < text.length; at = end) {
      const unit = text.charCodeAt(at)
      if (unit === 10) {
        emit(at)
        end = at + 1
        from = end
        continue
      }
      end = endOfCluster(text, at)
      const single = end === at + 1 ? faceOf(unit, attributes.faces) : faceOfCluster(text, at, end, attributes.faces)
      // In a cluster that no face has as a whole, each character has its own face.
      if (!single && end > at + 1) end = at + (unit >= 0xd800 && unit <= 0xdbff ? 2 : 1)
      const chosen = single ?? faceFor(text.codePointAt(at) as number, attributes.faces, face)
      const own = scriptOf(unit)
      const isOther = own !== 0 && own !== script && script !== 0
      if (chosen !== face || attributes.fontSize !== size || isOther) emit(at)
      if (own !== 0) script = own
      face = chosen
      size = attributes.fontSize
    }
    emit(text.length)
  }
  return stretches
}

const faceOf = (codePoint: number, faces: readonly FontFace[]): FontFace | undefined => {
  for (const face of faces) if (face.has(codePoint)) return face
  return undefined
}

/** The face of a cluster (letter with marks, Hangul syllable): it has the composed form, or every character. */
const faceOfCluster = (text: string, from: number, to: number, faces: readonly FontFace[]): FontFace | undefined => {
  const composed = composedOf(text, from, to)
  const characters = [...text.slice(from, to)].map((one) => one.codePointAt(0) as number)
  return faces.find((face) => (composed && face.has(composed)) || characters.every((one) => face.has(one)))
}

/** @throws NotCovered where no face has the character */
export const faceFor = (codePoint: number, faces: readonly FontFace[], last: FontFace | undefined): FontFace => {
  const found = faceOf(codePoint, faces) ?? (last?.has(codePoint) ? last : undefined)
  if (!found) throw new NotCovered(`no face has U+${codePoint.toString(16)}`)
  return found
}

/** Attributes in a face; cached with them. */
export const inFace = (attributes: TextAttributes, face: FontFace): RunAttributes => {
  for (const cached of attributes.inFaces) if (cached.face === face) return cached
  const { ascent, descent, lineGap, unitsPerEm } = face.file
  const scale = attributes.fontSize / unitsPerEm
  const height = attributes.lineHeight || (lineGap + ascent - descent) * scale
  const strut = (attributes.strut ?? face).file
  const made = { ...attributes, face, scale, ascent: (strut.ascent / strut.unitsPerEm) * attributes.fontSize, height }
  attributes.inFaces.push(made)
  return made
}
