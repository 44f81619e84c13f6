import { int16, uint16 } from './bytes'
import { follows, type ShapedGlyph, type Shaping } from './shaping'

/** Applies a `GSUB` subtable to the current glyph and those it joins. */
export const substitute: Shaping['apply'] = (shaping, action, subtable, index, glyph) => {
  const { bytes } = shaping.table
  if (action === 'replace') {
    const isDelta = uint16(bytes, subtable) === 1
    const id = isDelta ? glyph.id + int16(bytes, subtable + 4) : uint16(bytes, subtable + 6 + 2 * index)
    become(shaping, glyph, id & 0xffff)
    return true
  }
  const set = subtable + uint16(bytes, subtable + 6 + 2 * index)
  if (action === 'alternate') {
    become(shaping, glyph, uint16(bytes, set + 2))
    return true
  }
  return action === 'multiply' ? multiply(shaping, glyph, set) : join(shaping, glyph, set)
}

const become = ({ classify }: Shaping, glyph: ShapedGlyph, id: number): void => {
  glyph.id = id
  classify(glyph)
}

/** Multiple substitution: the first glyph takes the characters. */
const multiply = (shaping: Shaping, glyph: ShapedGlyph, sequence: number): boolean => {
  const { bytes } = shaping.table
  const count = uint16(bytes, sequence)
  if (count === 0) {
    shaping.glyphs.splice(shaping.at, 1)
    return true
  }
  become(shaping, glyph, uint16(bytes, sequence + 2))
  glyph.component = 0
  const others = Array.from({ length: count - 1 }, (_, index): ShapedGlyph => {
    const other = { ...glyph, from: glyph.to, characters: 0, ligature: 0, component: index + 1 }
    become(shaping, other, uint16(bytes, sequence + 4 + 2 * index))
    return other
  })
  shaping.glyphs.splice(shaping.at + 1, 0, ...others)
  return true
}

/** Ligature substitution: marks that it skips attach to components of the ligature. */
const join = (shaping: Shaping, glyph: ShapedGlyph, set: number): boolean => {
  const { bytes } = shaping.table
  const { glyphs, at } = shaping
  for (let index = 0; index < uint16(bytes, set); index++) {
    const rule = set + uint16(bytes, set + 2 + 2 * index)
    const places = follows(shaping, rule + 4, uint16(bytes, rule + 2) - 1)
    if (!places) continue
    const parts = places.map((place) => glyphs[place] as ShapedGlyph)
    const isMark = glyph.kind === 3 && parts.every(({ kind }) => kind === 3)
    const ligature = isMark ? 0 : ++shaping.ligatures
    if (!isMark) adopt(glyphs, at, places, ligature)
    glyphs[at] = {
      ...glyph,
      to: Math.max(glyph.to, ...parts.map(({ to }) => to)),
      characters: parts.reduce((sum, { characters }) => sum + characters, glyph.characters),
      ligature,
      component: 0,
    }
    become(shaping, glyphs[at], uint16(bytes, rule))
    for (const place of places.reverse()) glyphs.splice(place, 1)
    return true
  }
  return false
}

const adopt = (glyphs: readonly ShapedGlyph[], at: number, places: readonly number[], ligature: number): void => {
  let last = glyphs[at] as ShapedGlyph
  let components = last.characters
  const componentOf = (mark: ShapedGlyph) =>
    components - last.characters + Math.min(mark.component || 1, last.characters)
  let next = at + 1
  let lastLigature = last.ligature
  for (const place of places) {
    for (; next < place; next++) {
      const mark = glyphs[next] as ShapedGlyph
      mark.component = componentOf(mark)
      mark.ligature = ligature
    }
    last = glyphs[next++] as ShapedGlyph
    lastLigature = last.ligature
    components += last.characters
  }
  for (let mark = glyphs[next]; lastLigature && mark?.ligature === lastLigature; mark = glyphs[++next])
    mark.component = componentOf(mark)
}
