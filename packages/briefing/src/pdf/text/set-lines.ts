import { endOfCluster } from '../font'
import { breakLines, infinity, ParagraphItems } from './break-lines'
import type { BreakOpportunities, BreakOpportunity } from './break-opportunities'
import { inFace, itemize, type TextItem } from './itemize'
import { ableToPrint, hyphen, type LineBreak, linesOf } from './lines'
import { type ShapedText, shapeText } from './shape-text'
import { balance, pretty } from './text-wrap'
import type { Column, Fragment, SetLine, TextAttributes, TextSource, TextWrap } from './types'

/**
 * Sets a text in lines of a column.
 * @param hyphenated break opportunities with hyphens, for paragraphs of which a line would be loose
 */
export const setLines = (
  fragments: readonly Fragment[],
  column: Column,
  lineEnds: BreakOpportunities,
  hyphenated?: BreakOpportunities,
): SetLine[] => {
  const text = fragments.map((fragment) => fragment.text).join('')
  let ends: readonly BreakOpportunity[] | undefined
  let opened: readonly BreakOpportunity[] | undefined
  let hyphens: readonly BreakOpportunity[] | undefined
  const lines: SetLine[] = []
  let [y, offset] = [0, 0]
  for (const paragraph of paragraphsOf(fragments)) {
    const from = offset
    for (const { text: part } of paragraph) offset += part.length
    const own = (at: number): BreakOpportunity => {
      ends ??= lineEnds(text, Number.POSITIVE_INFINITY)
      return ends[from + at] ?? 'none'
    }
    const ifTooWide = (at: number): BreakOpportunity => {
      opened ??= lineEnds(text, column.measure / sizeOfMost(fragments))
      return opened[from + at] ?? 'none'
    }
    const ifLoose =
      hyphenated &&
      ((at: number): BreakOpportunity => {
        hyphens ??= hyphenated(text, Number.POSITIVE_INFINITY)
        return hyphens[from + at] ?? 'none'
      })
    for (const line of setParagraph(paragraph, column, column.maxLines - lines.length, own, ifTooWide, ifLoose)) {
      line.box.y = y
      y += line.box.height
      lines.push(line)
    }
    if (lines.length >= column.maxLines) break
  }
  return lines
}

/**
 * Intrinsic widths of a text in points: of its widest piece between two break opportunities, and of its widest line.
 * @param em width of a column, in em, in which longer words are opened
 */
export const intrinsicWidths = (
  { fragments, ends: lineEnds }: TextSource,
  em: number,
): { min: number; max: number } => {
  const ends = lineEnds(fragments.map((fragment) => fragment.text).join(''), em)
  let [min, max, offset] = [0, 0, 0]
  for (const paragraph of paragraphsOf(fragments)) {
    const from = offset
    const stretches = itemize(paragraph)
    const text = stretches.map((stretch) => stretch.text).join('')
    for (const { text: part } of paragraph) offset += part.length
    const pieces = piecesOf(text, (at) => ends[from + at] ?? 'none')
    const atoms = shapeText(stretches, pieces.ends)
    let [first, line] = [0, 0]
    for (const [piece, last] of atoms.pieceEnds.entries()) {
      let width = pieces.after[piece] === 'hyphen' ? widthOfHyphen(atoms, last) : 0
      for (let at = first; at < last; at += 1) width += atoms.widths[at] as number
      if (!pieces.spaces[piece]) min = Math.max(min, width)
      line += width
      first = last
    }
    max = Math.max(max, line)
  }
  return { min, max }
}

/** The most frequent font size of a text. */
const sizeOfMost = (fragments: readonly Fragment[]): number => {
  let [size, most] = [1, 0]
  const lengths = new Map<number, number>()
  for (const { text, attributes } of fragments) {
    const { fontSize } = attributes
    const length = (lengths.get(fontSize) ?? 0) + text.length
    lengths.set(fontSize, length)
    if (length > most && fontSize > 0) [size, most] = [fontSize, length]
  }
  return size
}

/** Paragraphs of a text, each with the line feed that ends it. */
const paragraphsOf = (fragments: readonly Fragment[]): (readonly Fragment[])[] => {
  if (!fragments.some(({ text }) => text.includes('\n'))) return [fragments]
  const paragraphs: Fragment[][] = []
  let open: Fragment[] = []
  for (const { text, attributes } of fragments) {
    let from = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      open.push({ text: text.slice(from, end + 1), attributes })
      paragraphs.push(open)
      open = []
      from = end + 1
    }
    if (from < text.length) open.push({ text: text.slice(from), attributes })
  }
  if (open.length > 0) paragraphs.push(open)
  return paragraphs
}

const setParagraph = (
  fragments: readonly Fragment[],
  { measure, ellipsis, textWrap }: Column,
  maxLines: number,
  endAt: (at: number) => BreakOpportunity,
  ifTooWide: (at: number) => BreakOpportunity,
  ifLoose: ((at: number) => BreakOpportunity) | undefined,
): SetLine[] => {
  const [first] = fragments
  if (!first) return []
  const stretches = itemize(fragments)
  if (stretches.length === 0) return [emptyLine(first.attributes, measure)]
  const { indent } = first.attributes
  const isFed = fragments.at(-1)?.text.endsWith('\n') ?? false
  const setting = { measure, indent, maxLines, ellipsis, isFed }
  const line = lineThatFits(stretches, measure - indent)
  if (line) return linesOf(line, noEnds, setting)
  const set = (at: (at: number) => BreakOpportunity) => {
    const { pieces, atoms } = shaped(stretches, { measure, indent }, at, ifTooWide)
    const isOne = atoms.width <= measure - indent
    return { atoms, ends: isOne ? noEnds : endsOfLines(atoms, pieces, { measure, indent }, first.attributes, textWrap) }
  }
  const plain = set(endAt)
  const { atoms, ends } = ifLoose && isLoose(plain, measure) ? set(ifLoose) : plain
  return linesOf(atoms, ends, setting)
}

/** Whether a line but the last is filled so little that hyphens are worth while. */
const isLoose = ({ atoms, ends }: { atoms: ShapedText; ends: readonly LineBreak[] }, measure: number): boolean => {
  let from = 0
  return ends.some(({ next }) => {
    let width = 0
    for (; from < next; from += 1) width += atoms.widths[from] as number
    return width < fullEnough * measure
  })
}

const fullEnough = 0.75

/** A short text that may fit on one line is tried without looking for break opportunities. */
const lineThatFits = (stretches: readonly TextItem[], room: number): ShapedText | undefined => {
  let least = 0
  for (const { text, attributes } of stretches) least += text.length * attributes.fontSize * narrowest
  if (least > room) return undefined
  const atoms = shapeText(stretches, [])
  return atoms.width <= room ? atoms : undefined
}

/** Of a text of some length, the average character is hardly ever narrower: in em. */
const narrowest = 0.4

const noEnds: readonly LineBreak[] = []

/** Measure of a paragraph's lines, and the indent of the first, in points. */
interface LineRoom {
  measure: number
  indent: number
}

/**
 * Shapes pieces. Where one is wider than the column, words are opened; one that is still wider may break at its spaces,
 * then anywhere (CSS Text 3, `overflow-wrap: anywhere`).
 */
const shaped = (
  stretches: readonly TextItem[],
  room: LineRoom,
  endAt: (at: number) => BreakOpportunity,
  ifTooWide?: (at: number) => BreakOpportunity,
): { pieces: Pieces; atoms: ShapedText } => {
  const text = stretches.map((stretch) => stretch.text).join('')
  const pieces = piecesOf(text, endAt)
  const atoms = shapeText(stretches, pieces.ends)
  const opened = opensAt(text, pieces, atoms, room)
  if (opened.size === 0) return { pieces, atoms }
  if (ifTooWide) return shaped(stretches, room, ifTooWide)
  return shaped(stretches, room, (at) => (opened.has(at) ? 'plain' : endAt(at)))
}

/** Break positions between the characters of pieces that are wider than their column. */
const opensAt = (
  text: string,
  { ends, after }: Pieces,
  atoms: ShapedText,
  { measure, indent }: LineRoom,
): Set<number> => {
  const opened = new Set<number>()
  let [first, from] = [0, 0]
  for (const [piece, end] of ends.entries()) {
    const last = atoms.pieceEnds[piece] as number
    let width = after[piece] === 'hyphen' ? widthOfHyphen(atoms, last) : 0
    for (let at = first; at < last; at += 1) width += atoms.widths[at] as number
    if (width > measure - (from === 0 ? Math.max(0, indent) : 0) + tolerance) {
      const letters: number[] = []
      for (let at = endOfCluster(text, from); at < end; at = endOfCluster(text, at)) letters.push(at)
      const words = letters.filter((at) => spaces.has(text[at - 1] as string))
      for (const at of words.length > 0 ? words : letters) opened.add(at)
    }
    first = last
    from = end
  }
  return opened
}

/** Spaces between words that are kept together. */
const spaces = new Set([' ', '\u00a0'])

/** Overflow in points that does not break a word: it comes from rounding. */
const tolerance = 0.01

/** A line without words has the height of the first face. */
const emptyLine = (attributes: TextAttributes, measure: number): SetLine => {
  const { indent, faces } = attributes
  const [face] = faces
  const height = face ? inFace(attributes, face).height : 0
  return {
    box: { x: indent, y: 0, width: measure - indent, height },
    runs: [],
    ascent: 0,
    xAdvance: 0,
    overflowRight: 0,
  }
}

// Pieces: text between two break opportunities

/** Of each piece of a paragraph: its end, whether it is a space, and the break opportunity after it. */
interface Pieces {
  ends: number[]
  spaces: boolean[]
  after: BreakOpportunity[]
}

const piecesOf = (text: string, endAt: (at: number) => BreakOpportunity): Pieces => {
  const pieces: Pieces = { ends: [], spaces: [], after: [] }
  const isKept = (end: number): boolean => end < text.length && endAt(end) === 'none'
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = endOfSpaces(text, from)
    const isSpace = to > from && !isKept(to)
    if (!isSpace) to = endOfBox(text, to, endAt, isKept)
    pieces.ends.push(to)
    pieces.spaces.push(isSpace)
    pieces.after.push(isSpace || to === text.length || text.charCodeAt(to) === blank ? 'none' : endAt(to))
  }
  return pieces
}

/** End of a box, within which no line breaks: a no-break space is part of it. */
const endOfBox = (
  text: string,
  from: number,
  endAt: (at: number) => BreakOpportunity,
  isKept: (end: number) => boolean,
): number => {
  let at = from
  while (at < text.length) {
    if (text.charCodeAt(at) === blank) {
      const end = endOfSpaces(text, at)
      if (!isKept(end)) return at
      at = end
    } else if (at > from && endAt(at) !== 'none') return at
    else at += 1
  }
  return at
}

const endOfSpaces = (text: string, from: number): number => {
  let to = from
  while (text.charCodeAt(to) === blank) to += 1
  return to
}

const blank = 0x20

// Line ends

const items = new ParagraphItems()

/** Penalty of a hyphen, on the scale of a line's badness. */
const priceOfHyphen = 600

const endsOfLines = (
  atoms: ShapedText,
  { spaces, after }: Pieces,
  { measure, indent }: LineRoom,
  { align }: TextAttributes,
  textWrap: TextWrap | undefined,
): readonly LineBreak[] => {
  items.clear()
  const widths: number[] = []
  const { pieceEnds } = atoms
  let from = 0
  for (let piece = 0; piece < pieceEnds.length; piece += 1) {
    const to = pieceEnds[piece] as number
    let width = 0
    for (let at = from; at < to; at += 1) width += atoms.widths[at] as number
    widths.push(width)
    if (spaces[piece]) items.glue(width, width / 2, width / 3, to)
    else {
      items.box(width, to)
      if (after[piece] === 'plain') items.glue(0, 0, 0, to)
      if (after[piece] === 'hyphen') items.penalty(widthOfHyphen(atoms, to), priceOfHyphen, to)
    }
    from = to
  }
  items.glue(0, infinity, 0, from)
  items.penalty(0, -infinity, from)
  const ends = breakLines(items, measure - indent, measure).map((at) => ({
    next: items.end[at] as number,
    hyphen: items.isPenalty(at),
  }))
  if (!textWrap || align === 'justify') return ends
  const words = { widths, ends: pieceEnds, spaces, isEnd: (piece: number) => after[piece] === 'plain' }
  return pretty(textWrap === 'balance' ? balance(ends, words, measure, indent) : ends, words, measure)
}

const widthOfHyphen = ({ items, itemEnds }: ShapedText, at: number): number => {
  const { attributes } = items[itemEnds.findIndex((end) => end >= at)] as TextItem
  const { face, scale } = ableToPrint(hyphen, attributes)
  return face.glyph(hyphen).width * scale
}
