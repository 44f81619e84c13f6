import type { Decoration, DecorationLine, SetLine } from '../text/types'
import type { Style } from './style'

export const decorationOf = (style: Style): Decoration | undefined => {
  const { textDecoration, textDecorationColor, textDecorationStyle = 'solid', color = '#000000' } = style
  if (typeof textDecoration !== 'string') return undefined
  const [isUnder, isThrough] = [textDecoration.includes('underline'), textDecoration.includes('line-through')]
  if (!isUnder && !isThrough) return undefined
  return {
    isUnder,
    isThrough,
    color: (textDecorationColor ?? color) as string,
    style: textDecorationStyle as Decoration['style'],
  }
}

/** Adds underlines and line-throughs to lines. */
export const withDecoration = (lines: SetLine[]): SetLine[] => {
  for (const line of lines) line.decorationLines = decorationIn(line)
  return lines
}

const decorationIn = (line: SetLine): DecorationLine[] => {
  const made: DecorationLine[] = []
  let x = 0
  for (const run of line.runs) {
    const { decoration, fontSize, ascent } = run.attributes
    // Spaces that hang over the end of a line are not decorated.
    const width = run.xAdvance - (run === line.runs.at(-1) ? line.overflowRight : 0)
    if (decoration && width > 0) {
      const thickness = Math.max(0.5, Math.floor(fontSize / 12))
      const { color, style } = decoration
      const at = (y: number): DecorationLine => ({ x, y, width, thickness, color, style })
      if (decoration.isUnder) add(made, at(line.ascent + 2 * thickness))
      if (decoration.isThrough) add(made, at(line.ascent - ascent / 3))
    }
    x += run.xAdvance
  }
  return made
}

/** Adjacent lines of one look are joined. */
const add = (lines: DecorationLine[], line: DecorationLine): void => {
  const last = lines.findLast(({ y }) => y === line.y)
  const goesOn =
    last?.color === line.color && last.style === line.style && last.thickness === line.thickness && isAt(last, line.x)
  if (last && goesOn) last.width += line.width
  else lines.push(line)
}

const isAt = ({ x, width }: DecorationLine, end: number): boolean => Math.abs(x + width - end) < 0.001
