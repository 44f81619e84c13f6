import { composedOf, cut, endOfCluster, type Face, isShaped, type Script, scriptOf, type Word } from '../font'
import { NotCovered } from '../layout/style'
import { breakLines, infinity, Material } from './break-lines'
import { justify } from './justify'

/** What a stretch of text is set in: the same object for all stretches that are set alike. */
export interface Attributes {
  /** The faces to choose from, character by character. */
  faces: readonly Face[]
  features: readonly string[]
  fontSize: number
  color: string
  /** In points; otherwise what the face asks for. */
  lineHeight: number | undefined
  letterSpacing: number
  align: 'left' | 'right' | 'center' | 'justify'
  indent: number
  link: string | undefined
  backgroundColor: string | undefined
  decoration: Decoration | undefined
  /** Carries the identity of an inline element; see tags/source.ts. */
  underlineStyle: string | undefined
  /** The same in each face that it was needed in. */
  inFaces: RunAttributes[]
}

/** Lines under the words of a text, or through them. */
export interface Decoration {
  isUnder: boolean
  isThrough: boolean
  color: string
  style: 'solid' | 'dashed' | 'dotted' | 'double' | 'wavy'
}

/** A stretch of the text of one element. */
export interface Fragment {
  text: string
  attributes: Attributes
}

/** A stretch of a line in one face. */
export interface SetRun {
  attributes: RunAttributes
  words: readonly Word[]
  text: string
  xAdvance: number
  /** What is added to the advance of each glyph, in points, where a line is squeezed. */
  squeeze?: readonly number[]
}

/** Attributes in a face: as tags/ reads them. */
export interface RunAttributes extends Attributes {
  face: Face
  /** Points for a unit of the face. */
  scale: number
  ascent: number
  height: number
}

export interface SetLine {
  box: { x: number; y: number; width: number; height: number }
  runs: SetRun[]
  ascent: number
  xAdvance: number
  overflowRight: number
  decorationLines?: DecorationLine[]
}

/** In points from the upper left corner of its line, along its middle. */
export interface DecorationLine {
  x: number
  y: number
  width: number
  thickness: number
  color: string
  style: Decoration['style']
}

/** How the words of a text may be parted: react-pdf's `hyphenationCallback`. */
export interface Hyphenation {
  callback: (word: string, builtin: (word: string) => string[]) => readonly string[]
  builtin: (word: string) => string[]
  /** The price of a hyphen. */
  price: number
}

/** The column that a text is set in. */
export interface Column {
  /** In points. */
  measure: number
  /** How many lines it holds at most. */
  maxLines: number
  /** Whether an ellipsis stands for what it does not hold. */
  ellipsis: boolean
}

/** Sets a text in lines of a column. */
export const setLines = (fragments: readonly Fragment[], column: Column, hyphenation: Hyphenation): SetLine[] => {
  const lines: SetLine[] = []
  let y = 0
  for (const paragraph of paragraphsOf(fragments)) {
    for (const line of setParagraph(paragraph, column, column.maxLines - lines.length, hyphenation)) {
      line.box.y = y
      y += line.box.height
      lines.push(line)
    }
    if (lines.length >= column.maxLines) break
  }
  return lines
}

/** A line feed ends a paragraph, and belongs to it. */
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

/** A text in one style, one script and one face, as react-pdf itemizes it: shaping does not look over its borders. */
interface Stretch {
  text: string
  attributes: RunAttributes
}

const setParagraph = (
  fragments: readonly Fragment[],
  { measure, ellipsis }: Column,
  maxLines: number,
  hyphenation: Hyphenation,
): SetLine[] => {
  const [first] = fragments
  if (!first) return []
  const stretches = itemize(fragments)
  if (stretches.length === 0) return [emptyLine(first.attributes, measure)]
  // In the order of react-pdf: all words are asked for before any is set.
  const pieces: Pieces = { ends: [], kinds: [] }
  let length = 0
  for (const { text } of stretches) length = addPieces(pieces, text, length, hyphenation)
  const atoms = atomsOf(stretches, pieces.ends)
  const { indent } = first.attributes
  const ends = atoms.width <= measure - indent ? noEnds : endsOfLines(atoms, pieces, measure, indent, hyphenation.price)
  return linesOf(atoms, ends, measure, indent, maxLines, ellipsis, fragments.at(-1)?.text.endsWith('\n') ?? false)
}

// Faces and scripts

const itemize = (fragments: readonly Fragment[]): Stretch[] => {
  const stretches: Stretch[] = []
  let script: Script = 0
  let face: Face | undefined
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
      // Those of a cluster that no face has all of have each a face of their own.
      if (!single && end > at + 1) end = at + (unit >= 0xd800 && unit <= 0xdbff ? 2 : 1)
      const chosen = single ?? faceFor(text.codePointAt(at) as number, attributes.faces, face)
      const own = scriptOf(unit)
      const isOther = own !== 0 && own !== script
      if (chosen !== face || attributes.fontSize !== size || isOther) emit(at)
      if (isOther) script = own
      face = chosen
      size = attributes.fontSize
    }
    emit(text.length)
  }
  return stretches
}

const faceOf = (codePoint: number, faces: readonly Face[]): Face | undefined => {
  for (const face of faces) if (face.has(codePoint)) return face
  return undefined
}

/** The face of a letter with its marks, or of a syllable of jamo: one that has what it is composed to, or all of it. */
const faceOfCluster = (text: string, from: number, to: number, faces: readonly Face[]): Face | undefined => {
  const composed = composedOf(text, from, to)
  const characters = [...text.slice(from, to)].map((one) => one.codePointAt(0) as number)
  return faces.find((face) => (composed && face.has(composed)) || characters.every((one) => face.has(one)))
}

const faceFor = (codePoint: number, faces: readonly Face[], last: Face | undefined): Face => {
  const found = faceOf(codePoint, faces) ?? (last?.has(codePoint) ? last : undefined)
  if (!found) throw new NotCovered(`no face has U+${codePoint.toString(16)}`)
  return found
}

const inFace = (attributes: Attributes, face: Face): RunAttributes => {
  for (const known of attributes.inFaces) if (known.face === face) return known
  const { ascent, descent, lineGap, unitsPerEm } = face.file
  const scale = attributes.fontSize / unitsPerEm
  const height = attributes.lineHeight || (lineGap + ascent - descent) * scale
  const made = { ...attributes, face, scale, ascent: ascent * scale, height }
  attributes.inFaces.push(made)
  return made
}

/** For what no face has, as a line feed, react-pdf has Helvetica: the height of its lines, in em. */
const heightOfHelvetica = 1.1

const emptyLine = ({ lineHeight, fontSize, indent }: Attributes, measure: number): SetLine => ({
  box: { x: indent, y: 0, width: measure - indent, height: lineHeight || heightOfHelvetica * fontSize },
  runs: [],
  ascent: 0,
  xAdvance: 0,
  overflowRight: 0,
})

// Pieces: what stands between two places where a line may end

/** For each piece of a paragraph where it ends, and what it is. */
interface Pieces {
  ends: number[]
  kinds: number[]
}

/** A space at which the line may end. */
const spacing = 1
/** What react-pdf puts a price on ending the line before. */
const priced = 2

/** @returns where in the paragraph the stretch ends that begins at `start` */
const addPieces = (
  { ends, kinds }: Pieces,
  text: string,
  start: number,
  { callback, builtin }: Hyphenation,
): number => {
  let end = start
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = endOfWord(text, from)
    for (const part of callback(text.slice(from, to), builtin)) {
      end += part.length
      ends.push(end)
      kinds.push((part.trim() === '' ? spacing : 0) | ((part as unknown) !== ' ' && part.length > 0 ? priced : 0))
    }
  }
  if (end !== start + text.length) throw new NotCovered('soft hyphens')
  return end
}

/** Where a word ends, or the spaces between two of them. */
const endOfWord = (text: string, from: number): number => {
  if (text.charCodeAt(from) !== blank) {
    const to = text.indexOf(' ', from)
    return to === -1 ? text.length : to
  }
  let to = from + 1
  while (to < text.length && text.charCodeAt(to) === blank) to += 1
  return to
}

const blank = 0x20

// Atoms: shaped words, cut where pieces end

/** The atoms of a paragraph, and how wide each is. */
interface Atoms {
  words: Word[]
  widths: number[]
  /** How many atoms there are where a piece ends. */
  pieceEnds: number[]
  stretches: readonly Stretch[]
  /** The same for stretches. */
  stretchEnds: number[]
  width: number
}

const atomsOf = (stretches: readonly Stretch[], ends: readonly number[]): Atoms => {
  const atoms: Atoms = { words: [], widths: [], pieceEnds: [], stretches, stretchEnds: [], width: 0 }
  let before = ''
  let offset = 0
  let piece = 0
  for (const { text, attributes } of stretches) {
    for (const word of attributes.face.words(text, attributes.features, before)) {
      const end = offset + word.text.length
      let from = offset
      for (; piece < ends.length && (ends[piece] as number) <= end; piece += 1) {
        const to = ends[piece] as number
        if (to > from) addAtom(atoms, partOf(word, from - offset, to - offset, attributes), attributes)
        atoms.pieceEnds.push(atoms.words.length)
        from = to
      }
      if (from < end) addAtom(atoms, partOf(word, from - offset, end - offset, attributes), attributes)
      offset = end
    }
    atoms.stretchEnds.push(atoms.words.length)
    before = lastOfScript(text) ?? before
  }
  return atoms
}

/** The last character that belongs to a script, which is all that shaping asks of what stands before a text. */
const lastOfScript = (text: string): string | undefined => {
  for (let at = text.length - 1; at >= 0; at -= 1) if (scriptOf(text.charCodeAt(at)) !== 0) return text.charAt(at)
  return undefined
}

const addAtom = (atoms: Atoms, word: Word, { scale, letterSpacing }: RunAttributes): void => {
  if (word.lacks) throw new NotCovered(`the glyphs of ${word.text}`)
  const width = word.width * scale + letterSpacing * word.glyphs.length
  atoms.words.push(word)
  atoms.widths.push(width)
  atoms.width += width
}

const isSpace = ({ words }: Atoms, at: number): boolean => words[at]?.text.charCodeAt(0) === blank

/** Part of a word. Where it ends within a glyph, as within a ligature, it is set as if by itself. */
const partOf = (word: Word, from: number, to: number, { face, features }: RunAttributes): Word =>
  cut(word, from, to) ?? (face.words(word.text.slice(from, to), features)[0] as Word)

// Lines

interface LineEnd {
  /** The number of the first atom of the next line. */
  next: number
  hyphen: boolean
}

const noEnds: readonly LineEnd[] = []

const material = new Material()

const endsOfLines = (atoms: Atoms, { kinds }: Pieces, measure: number, indent: number, price: number): LineEnd[] => {
  material.clear()
  const { pieceEnds } = atoms
  let from = 0
  for (let piece = 0; piece < pieceEnds.length; piece += 1) {
    const to = pieceEnds[piece] as number
    let width = 0
    for (let at = from; at < to; at += 1) width += atoms.widths[at] as number
    if ((kinds[piece] as number) & spacing) material.glue(width, width / 2, width / 3, to)
    else {
      material.box(width, to)
      if ((kinds[piece + 1] ?? 0) & priced) material.penalty(5, price, to)
    }
    from = to
  }
  material.glue(0, infinity, 0, from)
  material.penalty(0, -infinity, from)
  return breakLines(material, measure - indent, measure).map((at) => ({
    next: material.end[at] as number,
    hyphen: material.isPenalty(at),
  }))
}

const linesOf = (
  atoms: Atoms,
  ends: readonly LineEnd[],
  measure: number,
  indent: number,
  maxLines: number,
  ellipsis: boolean,
  /** Whether a line feed ends the last line. */
  fed: boolean,
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
      const line = lineOf(atoms, from, to, mark, measure - first, first, fed && !end)
      if (end) justify(line)
      lines.push(line)
    }
    from = to
  }
  return lines
}

/** Whether the author said that a hyphen may stand here. */
const endsSoftly = ({ words }: Atoms, at: number): boolean => words[at - 1]?.text.endsWith('\u00ad') ?? false

const hyphen = 0x2d
const horizontalEllipsis = 0x2026

/** A hyphen that ends a line is read as one that is not there (U+00AD), by whoever copies or hears the text. */
const softHyphenOf = (face: Face): Word => {
  const known = softHyphens.get(face)
  if (known) return known
  const made: Word = { ...face.glyph(hyphen), text: '\u00ad', parts: undefined }
  softHyphens.set(face, made)
  return made
}

const softHyphens = new WeakMap<Face, Word>()

const trimmed = (atoms: Atoms, start: number, end: number): [from: number, to: number] => {
  let [from, to] = [start, end]
  while (from < to && isSpace(atoms, from)) from += 1
  while (to > from && isSpace(atoms, to - 1)) to -= 1
  return [from, to]
}

/** @param mark a character that is printed behind the line */
const lineOf = (
  atoms: Atoms,
  from: number,
  to: number,
  mark: number | undefined,
  width: number,
  indent: number,
  fed = false,
): SetLine => {
  const runs: SetRun[] = []
  let [natural, height, ascent, lead, trail] = [0, 0, 0, 0, 0]
  let stretch = 0
  for (let at = from; at < to; ) {
    while ((atoms.stretchEnds[stretch] as number) <= at) stretch += 1
    const { attributes } = atoms.stretches[stretch] as Stretch
    const end = Math.min(atoms.stretchEnds[stretch] as number, to)
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
    height = Math.max(height, attributes.height)
    ascent = Math.max(ascent, attributes.ascent)
  }
  for (let at = from; at < to && isSpace(atoms, at); at += 1) lead += atoms.widths[at] as number
  // Spaces before a line feed do not reach beyond the column, as elsewhere at the end of a line.
  if (mark === undefined && !fed) {
    for (let at = to - 1; at >= from && isSpace(atoms, at); at -= 1) trail += atoms.widths[at] as number
  }
  const box = { x: indent - lead, y: 0, width: width + lead + trail, height }
  const line: SetLine = { box, runs, ascent, xAdvance: natural, overflowRight: trail }
  const room = box.width - natural
  const { align } = runs[0]?.attributes ?? { align: 'left' }
  if (room > 0) box.x += align === 'center' ? room / 2 : align === 'right' ? room : 0
  else if (room < 0) squeeze(line, room)
  return line
}

/**
 * Prints a character behind the last run of a line, in a face that has it.
 * @returns how wide it is
 */
const addMark = (runs: SetRun[], last: SetRun, character: number): number => {
  const { face, faces } = last.attributes
  const own = faceFor(character, [face, ...faces], undefined)
  const word = character === hyphen ? softHyphenOf(own) : own.glyph(character)
  const attributes = own === face ? last.attributes : inFace(last.attributes, own)
  const width = word.width * attributes.scale
  if (own === face) {
    last.words = [...last.words, word]
    last.text += word.text
    last.xAdvance += width
  } else runs.push({ attributes, words: [word], text: word.text, xAdvance: width })
  return width
}

/** At most this much is taken from each side of a space, or of a letter, in points. */
const givenBySpace = -0.5
const givenByLetter = -0.04296875
/** And of a space no more than where lines end counts on. */
const shareOfSpace = 1 / 3

/**
 * Brings a line that is too long into its box: spaces give way first, then letters. A space at the end of a stretch
 * gives nothing before it. So far react-pdf goes; in large type it is less than it counted on when it chose where the
 * line ends, and the line reaches over its column. What is missing the spaces give.
 */
const squeeze = (line: SetLine, gap: number): void => {
  const before: number[] = []
  const after: number[] = []
  const isSpace: boolean[] = []
  // What a space may give in all, and later what is left of it.
  const spare: number[] = []
  for (const { words, attributes } of line.runs) {
    const start = before.length
    for (const { glyphs, text, width } of words) {
      const space = text.charCodeAt(0) === blank
      for (let glyph = 0; glyph < glyphs.length; glyph += 1) {
        before.push(space ? givenBySpace : givenByLetter)
        after.push(space ? givenBySpace : givenByLetter)
        isSpace.push(space)
        spare.push(space ? ((width / glyphs.length) * attributes.scale + attributes.letterSpacing) * shareOfSpace : 0)
      }
    }
    const last = before.length - 1
    if (isSpace[last]) {
      before[last] = 0
      if (last > start) after[last - 1] = 0
    }
  }
  const count = before.length
  if (count === 0) return
  before[0] = 0
  after[count - 1] = 0
  let [spaces, letters] = [0, 0]
  for (let at = 0; at < count; at += 1) {
    const sum = (before[at] as number) + (after[at] as number)
    if (isSpace[at]) spaces += sum
    else letters += sum
  }
  const ofSpaces = spaces === 0 ? 0 : Math.min(1, gap / spaces)
  const rest = spaces !== 0 && Math.abs(gap) <= Math.abs(spaces) ? 0 : gap - spaces
  const ofLetters = letters === 0 ? 0 : Math.min(1, rest / letters)
  const share = (at: number): number => (isSpace[at] ? ofSpaces : ofLetters)
  const missing = spaces * ofSpaces + letters * ofLetters - gap
  let spares = 0
  if (missing > 0) {
    // Those at the ends of a line move nothing.
    const [first, last] = [isSpace.indexOf(false), isSpace.lastIndexOf(false)]
    for (let at = 0; at < count; at += 1) {
      const given = ((before[at] as number) + (after[at] as number)) * ofSpaces
      spare[at] = at < first || at > last ? 0 : Math.max(0, (spare[at] as number) + given)
      spares += spare[at] as number
    }
  }
  const more = spares === 0 ? 0 : Math.min(1, missing / spares)
  let at = 0
  line.xAdvance = 0
  for (const run of line.runs) {
    const given: number[] = []
    let sum = 0
    for (const { glyphs } of run.words) {
      for (let glyph = 0; glyph < glyphs.length; glyph += 1, at += 1) {
        const next = at + 1 < count ? (before[at + 1] as number) * share(at + 1) : 0
        const one = (after[at] as number) * share(at) + next - more * (spare[at] as number)
        given.push(one)
        sum += one
      }
    }
    run.squeeze = given
    run.xAdvance += sum
    line.xAdvance += run.xAdvance
  }
}
