import { uint16 } from './bytes'
import { classOf, coverageIndex, isIn, type LayoutTable, type Lookup } from './layout-table'

/** A glyph while text is shaped. Lengths are in font units. */
export interface ShapedGlyph {
  id: number
  /** UTF-16 offset at which its characters begin, and where they end: at the same, if it has none of its own. */
  from: number
  to: number
  /** By the font: 1 base, 2 ligature, 3 mark. */
  kind: number
  markClass: number
  /** Marks belong to a component of the ligature of the same number. */
  ligature: number
  component: number
  /** How many characters it has. */
  characters: number
  advance: number
  x: number
  y: number
  /** The place of the glyph that a mark is set on, or -1. */
  on: number
}

/** The two ends of a text. */
export interface TextEdges {
  /** Whether there is more text, which is not known. */
  moreBefore: boolean
  moreAfter: boolean
  /** Whether a rule asked for it. */
  askedBefore: boolean
  askedAfter: boolean
}

/** Where a table's lookups stand in a text. A lookup sees the text without the glyphs that it passes over. */
export interface Shaping {
  table: LayoutTable
  glyphs: ShapedGlyph[]
  at: number
  lookup: Lookup
  /** The number of the last ligature. */
  ligatures: number
  /** What the text is only a part of: a rule that would need more of it does not apply, and is noted. */
  edges: TextEdges
  /**
   * Does to the glyph at `at` what a subtable says of it; `false` if that is nothing.
   * @param index the place of the glyph among those that the subtable covers
   */
  apply: (shaping: Shaping, action: Lookup['action'], subtable: number, index: number, glyph: ShapedGlyph) => boolean
  classify: (glyph: ShapedGlyph) => void
}

/**
 * Applies lookups one after the other, each at every glyph.
 * @param textDigest the digests of all that can start at one of the glyphs there are by now
 */
export const applyLookups = (shaping: Shaping, lookups: readonly Lookup[], textDigest: () => number): void => {
  for (const lookup of lookups) {
    if (!(lookup.digest & textDigest())) continue
    shaping.lookup = lookup
    for (shaping.at = 0; shaping.at < shaping.glyphs.length; shaping.at = step(shaping, shaping.at, 1))
      applyHere(shaping)
  }
}

const applyHere = (shaping: Shaping): boolean => {
  const { lookup, glyphs, at } = shaping
  const glyph = glyphs[at] as ShapedGlyph
  if (!isIn(lookup.startGlyphs, glyph.id)) return false
  for (const subtable of lookup.subtables) if (applySubtable(shaping, lookup.action, subtable, glyph)) return true
  return false
}

const applySubtable = (shaping: Shaping, action: Lookup['action'], subtable: number, glyph: ShapedGlyph): boolean => {
  if (action === 'context') return applyContext(shaping, subtable)
  if (action === 'chain') return applyChain(shaping, subtable)
  const { bytes } = shaping.table
  const index = coverageIndex(bytes, subtable + uint16(bytes, subtable + 2), glyph.id)
  return index >= 0 && shaping.apply(shaping, action, subtable, index, glyph)
}

/** The place of the next glyph that the lookup sees, before or after. */
export const step = ({ glyphs, lookup }: Shaping, from: number, direction: 1 | -1): number => {
  const { flag, markClass } = lookup
  let at = from + direction
  if (flag === 0 && markClass === 0) return at
  for (let glyph = glyphs[at]; glyph; at += direction, glyph = glyphs[at])
    if (!((flag >> glyph.kind) & 1) && !(markClass && glyph.kind === 3 && glyph.markClass !== markClass)) break
  return at
}

const walk = (shaping: Shaping, from: number, steps: number): number => {
  let at = from
  for (let left = Math.abs(steps); left > 0; left--) at = step(shaping, at, steps < 0 ? -1 : 1)
  return at
}

type Fits = (bytes: Uint8Array, wanted: number, glyph: number, base: number) => boolean

const isGlyph: Fits = (_, wanted, glyph) => wanted === glyph
const isOfClass: Fits = (bytes, wanted, glyph, classes) => classOf(bytes, classes, glyph) === wanted
const isCovered: Fits = (bytes, wanted, glyph, base) => coverageIndex(bytes, base + wanted, glyph) >= 0

const unknown = { before: 1, after: 2 }

/**
 * Whether the glyphs from some steps on are what `count` numbers at `list` ask for, one after the other: `undefined` if
 * not, otherwise on which sides that depends on text that is not known. With steps back, they are looked at backwards:
 * what stands before is listed from the nearest on (OpenType, Chained sequence context).
 */
const matches = (
  shaping: Shaping,
  steps: number,
  list: number,
  count: number,
  fits: Fits,
  base: number,
): number | undefined => {
  if (count === 0) return 0
  const { bytes } = shaping.table
  const direction = steps < 0 ? -1 : 1
  let missing = 0
  let at = walk(shaping, shaping.at, steps)
  for (let index = 0; index < count; index++) {
    const glyph = shaping.glyphs[at]
    if (glyph) {
      if (!fits(bytes, uint16(bytes, list + 2 * index), glyph.id, base)) return undefined
      at = step(shaping, at, direction)
    } else {
      const side = unknownSide(shaping, at)
      if (!side) return undefined
      missing |= side
      at += direction
    }
  }
  return missing
}

const unknownSide = ({ edges }: Shaping, at: number): number => {
  if (at < 0) return edges.moreBefore ? unknown.before : 0
  return edges.moreAfter ? unknown.after : 0
}

/** Applies what follows a rule, if all of it fits; if that is not known, notes what was asked. */
const conclude = (shaping: Shaping, missing: number, records: number, count: number): boolean => {
  if (missing === 0) return applyNested(shaping, records, count)
  ask(shaping, missing)
  return false
}

const ask = ({ edges }: Shaping, missing: number): void => {
  if (missing & unknown.before) edges.askedBefore = true
  if (missing & unknown.after) edges.askedAfter = true
}

/** The places of the glyphs after the current one, if they are those that a list names. */
export const follows = (shaping: Shaping, list: number, count: number): number[] | undefined => {
  const { bytes } = shaping.table
  let places: number[] | undefined
  let at = shaping.at
  for (let index = 0; index < count; index++) {
    at = step(shaping, at, 1)
    const glyph = shaping.glyphs[at]
    if (!glyph) ask(shaping, unknownSide(shaping, at))
    if (glyph?.id !== uint16(bytes, list + 2 * index)) return undefined
    places ??= []
    places.push(at)
  }
  return places ?? []
}

/** What applies lookups where a glyph stands among certain others. */
const applyContext = (shaping: Shaping, subtable: number): boolean => {
  const { bytes } = shaping.table
  const format = uint16(bytes, subtable)
  if (format === 3) {
    const count = uint16(bytes, subtable + 2)
    const missing = matches(shaping, 0, subtable + 6, count, isCovered, subtable)
    if (missing === undefined) return false
    return conclude(shaping, missing, subtable + 6 + 2 * count, uint16(bytes, subtable + 4))
  }
  const classes = format === 2 ? subtable + uint16(bytes, subtable + 4) : 0
  return ruleSet(shaping, subtable, classes, format === 2 ? 8 : 6).some((rule) => {
    const count = uint16(bytes, rule) - 1
    const missing = matches(shaping, 1, rule + 4, count, classes ? isOfClass : isGlyph, classes)
    return missing !== undefined && conclude(shaping, missing, rule + 4 + 2 * count, uint16(bytes, rule + 2))
  })
}

/** The same, with glyphs before and after that stay as they are. */
const applyChain = (shaping: Shaping, subtable: number): boolean => {
  const { bytes } = shaping.table
  const format = uint16(bytes, subtable)
  if (format === 3) return applyRule(shaping, subtable + 2, 0, isCovered, subtable, subtable, subtable)
  const [before = 0, input = 0, after = 0] =
    format === 2 ? [4, 6, 8].map((offset) => subtable + uint16(bytes, subtable + offset)) : []
  const fits = format === 2 ? isOfClass : isGlyph
  return ruleSet(shaping, subtable, input, format === 2 ? 12 : 6).some((rule) =>
    applyRule(shaping, rule, 1, fits, before, input, after),
  )
}

/**
 * A rule lists what stands before, what is worked on and what stands after. `known` glyphs of the second have been found
 * before.
 */
const applyRule = (
  shaping: Shaping,
  rule: number,
  known: number,
  fits: Fits,
  baseBefore: number,
  baseInput: number,
  baseAfter: number,
): boolean => {
  const { bytes } = shaping.table
  const before = uint16(bytes, rule)
  const input = rule + 2 + 2 * before
  const count = uint16(bytes, input)
  const after = input + 2 + 2 * (count - known)
  const nested = after + 2 + 2 * uint16(bytes, after)
  const missingBefore = matches(shaping, -1, rule + 2, before, fits, baseBefore)
  if (missingBefore === undefined) return false
  const missing = matches(shaping, known, input + 2, count - known, fits, baseInput)
  if (missing === undefined) return false
  const missingAfter = matches(shaping, count, after + 2, uint16(bytes, after), fits, baseAfter)
  if (missingAfter === undefined) return false
  return conclude(shaping, missingBefore | missing | missingAfter, nested + 2, uint16(bytes, nested))
}

/** The rules for the current glyph, or for its class. */
const ruleSet = (
  { table: { bytes }, glyphs, at }: Shaping,
  subtable: number,
  classes: number,
  sets: number,
): number[] => {
  const { id } = glyphs[at] as ShapedGlyph
  const covered = coverageIndex(bytes, subtable + uint16(bytes, subtable + 2), id)
  if (covered < 0) return []
  const index = classes ? classOf(bytes, classes, id) : covered
  const offset = index < uint16(bytes, subtable + sets - 2) ? uint16(bytes, subtable + sets + 2 * index) : 0
  if (offset === 0) return []
  const set = subtable + offset
  return Array.from({ length: uint16(bytes, set) }, (_, rule) => set + uint16(bytes, set + 2 + 2 * rule))
}

const applyNested = (shaping: Shaping, records: number, count: number): boolean => {
  const { at, lookup, table } = shaping
  for (let record = records; record < records + 4 * count; record += 4) {
    shaping.lookup = lookup
    shaping.at = walk(shaping, at, uint16(table.bytes, record))
    shaping.lookup = table.lookup(uint16(table.bytes, record + 2))
    if (shaping.at < shaping.glyphs.length) applyHere(shaping)
  }
  shaping.lookup = lookup
  shaping.at = at
  return true
}
