import type { FontFace, Word } from '../font'
import { faceFor, inFace, type TextItem } from './itemize'
import { justify } from './justify'
import { isSpace, type ShapedText } from './shape-text'
import { shrinkLine } from './shrink-line'
import type { RunAttributes, SetLine, SetRun } from './types'

/** The end of a line. */
export interface LineBreak {
  /** Index of the first atom of the next line. */
  next: number
  /** Whether a hyphen is printed. */
  hyphen: boolean
}

/** How the lines of a paragraph are set. */
interface Setting {
  measure: number
  /** Indent of the first line, in points. */
  indent: number
  maxLines: number
  ellipsis: boolean
  /** Whether a line feed ends the last line. */
  isFed: boolean
}

/** The lines of a paragraph, each with its left edge. */
export const linesOf = (
  atoms: ShapedText,
  ends: readonly LineBreak[],
  { measure, indent, maxLines, ellipsis, isFed }: Setting,
): SetLine[] => {
  const lines: SetLine[] = []
  const count = Math.min(ends.length + 1, maxLines)
  let from = 0
  for (let index = 0; index < count; index += 1) {
    const end = ends[index]
    const to = end?.next ?? atoms.words.length
    const first = index === 0 ? indent : 0
    const cutOff = ellipsis && index === count - 1 && count <= ends.length
    if (cutOff) lines.push(lineOf(atoms, ...trimmed(atoms, from, to), horizontalEllipsis, measure - first, first))
    else {
      const mark = end && (end.hyphen || endsSoftly(atoms, to)) ? hyphen : undefined
      const line = lineOf(atoms, from, to, mark, measure - first, first, isFed && !end)
      if (end) justify(line)
      lines.push(line)
    }
    from = to
  }
  return lines
}

/** Whether the text has a soft hyphen here. */
const endsSoftly = ({ words }: ShapedText, at: number): boolean => words[at - 1]?.text.endsWith('\u00ad') ?? false

export const hyphen = 0x2d
const blank = 0x20
const horizontalEllipsis = 0x2026

/** A printed hyphen whose text is a soft hyphen (U+00AD), so that copied or spoken words stay whole. */
const softHyphenOf = (face: FontFace): Word => {
  const cached = softHyphens.get(face)
  if (cached) return cached
  const word: Word = { ...face.glyph(hyphen), text: '\u00ad', parts: undefined }
  softHyphens.set(face, word)
  return word
}

const softHyphens = new WeakMap<FontFace, Word>()

const trimmed = (atoms: ShapedText, start: number, end: number): [from: number, to: number] => {
  let [from, to] = [start, end]
  while (from < to && isSpace(atoms, from)) from += 1
  while (to > from && isSpace(atoms, to - 1)) to -= 1
  return [from, to]
}

/** @param mark a character printed after the line */
const lineOf = (
  atoms: ShapedText,
  from: number,
  to: number,
  mark: number | undefined,
  width: number,
  indent: number,
  isFed = false,
): SetLine => {
  const runs: SetRun[] = []
  let [natural, height, ascent, lead, trail] = [0, 0, 0, 0, 0]
  let [stretch, fed] = [0, 0]
  for (let at = from; at < to; ) {
    while ((atoms.itemEnds[stretch] as number) <= at) stretch += 1
    const { attributes } = atoms.items[stretch] as TextItem
    const end = Math.min(atoms.itemEnds[stretch] as number, to)
    const words = atoms.words.slice(at, end)
    let xAdvance = 0
    let text = ''
    for (; at < end; at += 1) {
      text += (atoms.words[at] as Word).text
      xAdvance += atoms.widths[at] as number
    }
    const run: SetRun = { attributes, words, text, xAdvance }
    runs.push(run)
    natural += xAdvance
    if (mark !== undefined && at === to) natural += addMark(runs, run, mark)
    else if (isFed && at === to && !isSpace(atoms, to - 1) && attributes.face.has(blank))
      fed = addMark(runs, run, blank)
    height = Math.max(height, attributes.height)
    ascent = Math.max(ascent, attributes.ascent)
  }
  for (let at = from; at < to && isSpace(atoms, at); at += 1) lead += atoms.widths[at] as number
  // Trailing spaces hang over the end of a line, except before a line feed.
  if (mark === undefined && !isFed) {
    for (let at = to - 1; at >= from && isSpace(atoms, at); at -= 1) trail += atoms.widths[at] as number
  }
  // A line feed is read as a space, which hangs over the end too.
  natural += fed
  trail += fed
  const box = { x: indent - lead, y: 0, width: width + lead + trail, height }
  const line: SetLine = { box, runs, ascent, xAdvance: natural, overflowRight: trail }
  const room = box.width - natural
  const { align } = runs[0]?.attributes ?? { align: 'left' }
  if (room > 0) box.x += align === 'center' ? room / 2 : align === 'right' ? room : 0
  else if (room < 0) shrinkLine(line, room)
  return line
}

/** Attributes of a text in a face that has a character, its own if it can be. */
export const ableToPrint = (character: number, attributes: RunAttributes): RunAttributes => {
  const own = faceFor(character, [attributes.face, ...attributes.faces], undefined)
  return own === attributes.face ? attributes : inFace(attributes, own)
}

/**
 * Prints a character after the last run of a line, in a face that has it.
 * @returns its width in points
 */
const addMark = (runs: SetRun[], last: SetRun, character: number): number => {
  const attributes = ableToPrint(character, last.attributes)
  const { face } = attributes
  const word = character === hyphen ? softHyphenOf(face) : face.glyph(character)
  const width = word.width * attributes.scale
  if (attributes === last.attributes) {
    last.words = [...last.words, word]
    last.text += word.text
    last.xAdvance += width
  } else runs.push({ attributes, words: [word], text: word.text, xAdvance: width })
  return width
}
