import { int16, uint16 } from './bytes'
import { classOf, coverageIndex } from './layout-table'
import { type ShapedGlyph, type Shaping, step } from './shaping'

/** Applies a `GPOS` subtable to the current glyph and those after it. */
export const position: Shaping['apply'] = (shaping, action, subtable, index, glyph) => {
  const { bytes } = shaping.table
  if (action === 'pair') return kern(shaping, glyph, subtable, index)
  if (action === 'move') {
    const format = uint16(bytes, subtable + 4)
    const isShared = uint16(bytes, subtable) === 1
    move(bytes, glyph, format, subtable + (isShared ? 6 : 8 + index * sizeOf(format)))
    return true
  }
  const base = baseOf(shaping, action === 'markToMark', action === 'markToBase')
  return base >= 0 && attach(shaping, glyph, base, subtable, index, action === 'markToLigature')
}

/** Size of a ValueRecord: two bytes for each bit of its format. */
const sizeOf = (format: number): number => {
  let size = 0
  for (let bits = format; bits; bits &= bits - 1) size += 2
  return size
}

const move = (bytes: Uint8Array, glyph: ShapedGlyph, format: number, value: number): void => {
  let at = value
  if (format & 1) {
    glyph.x += int16(bytes, at)
    at += 2
  }
  if (format & 2) {
    glyph.y += int16(bytes, at)
    at += 2
  }
  if (format & 4) glyph.advance += int16(bytes, at)
}

/** Pair kerning by `GPOS`. The older table of its own is read in `kern.ts`. */
const kern = (shaping: Shaping, glyph: ShapedGlyph, subtable: number, index: number): boolean => {
  const { bytes } = shaping.table
  const next = shaping.glyphs[step(shaping, shaping.at, 1)]
  if (!next) return false
  const format = uint16(bytes, subtable + 4)
  const nextFormat = uint16(bytes, subtable + 6)
  const size = sizeOf(format)
  const both = size + sizeOf(nextFormat)
  let values: number | undefined
  if (uint16(bytes, subtable) === 1) {
    const set = subtable + uint16(bytes, subtable + 10 + 2 * index)
    const pair = findPair(bytes, set, 2 + both, next.id)
    values = pair && pair + 2
  } else {
    const first = classOf(bytes, subtable + uint16(bytes, subtable + 8), glyph.id)
    const second = classOf(bytes, subtable + uint16(bytes, subtable + 10), next.id)
    values = subtable + 16 + (first * uint16(bytes, subtable + 14) + second) * both
  }
  if (values === undefined) return false
  move(bytes, glyph, format, values)
  move(bytes, next, nextFormat, values + size)
  return true
}

const findPair = (bytes: Uint8Array, set: number, size: number, glyph: number): number | undefined => {
  let low = 0
  let high = uint16(bytes, set) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const pair = set + 2 + size * middle
    const second = uint16(bytes, pair)
    if (second === glyph) return pair
    if (glyph < second) high = middle - 1
    else low = middle + 1
  }
  return undefined
}

/** The glyph that a mark attaches to: the mark before it, or the nearest base before it. */
const baseOf = (shaping: Shaping, isMark: boolean, isWhole: boolean): number => {
  const { glyphs, at } = shaping
  if (isMark) {
    const place = step(shaping, at, -1)
    const [mark, before] = [glyphs[at] as ShapedGlyph, glyphs[place]]
    return before?.kind === 3 && areTogether(mark, before) ? place : -1
  }
  let place = at - 1
  const passes = (glyph: ShapedGlyph) => glyph.kind === 3 || (isWhole && glyph.component > 0)
  while (place >= 0 && passes(glyphs[place] as ShapedGlyph)) place--
  return place
}

/** Whether two marks belong to one ligature component, or one is itself a ligature. */
const areTogether = (one: ShapedGlyph, other: ShapedGlyph): boolean =>
  one.ligature === other.ligature
    ? one.ligature === 0 || one.component === other.component
    : (one.ligature !== 0 && one.component === 0) || (other.ligature !== 0 && other.component === 0)

const attach = (
  { table: { bytes }, glyphs }: Shaping,
  mark: ShapedGlyph,
  base: number,
  subtable: number,
  index: number,
  isLigature: boolean,
): boolean => {
  const on = glyphs[base] as ShapedGlyph
  const place = coverageIndex(bytes, subtable + uint16(bytes, subtable + 4), on.id)
  if (place < 0) return false
  const classes = uint16(bytes, subtable + 6)
  const marks = subtable + uint16(bytes, subtable + 8)
  const bases = subtable + uint16(bytes, subtable + 10)
  const markClass = uint16(bytes, marks + 2 + 4 * index)
  const markAnchor = marks + uint16(bytes, marks + 4 + 4 * index)
  let from = bases
  let row = place
  if (isLigature) {
    from = bases + uint16(bytes, bases + 2 + 2 * place)
    const isOurs = on.ligature !== 0 && on.ligature === mark.ligature && mark.component > 0
    row = (isOurs ? Math.min(mark.component, on.characters) : on.characters) - 1
  }
  const offset = uint16(bytes, from + 2 + 2 * (row * classes + markClass))
  if (offset === 0) return false
  const anchor = from + offset
  mark.x = int16(bytes, anchor + 2) - int16(bytes, markAnchor + 2)
  mark.y = int16(bytes, anchor + 4) - int16(bytes, markAnchor + 4)
  mark.on = base
  return true
}

/** Makes the offsets of marks relative to their own position. */
export const attachMarks = (glyphs: readonly ShapedGlyph[]): void => {
  glyphs.forEach((mark, index) => {
    if (mark.on < 0) return
    const base = glyphs[mark.on] as ShapedGlyph
    mark.x += base.x
    mark.y += base.y
    for (let place = mark.on; place < index; place++) mark.x -= (glyphs[place] as ShapedGlyph).advance
  })
}
