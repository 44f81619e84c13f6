import { uint16 } from './bytes'
import { classOf, coverageIndex, isIn, type LayoutTable, type Lookup } from './layout-table'

/** A glyph during shaping. Lengths are in font units. */
export interface ShapedGlyph {
  id: number
  /** Range of its cluster in UTF-16 offsets; empty if it has no characters of its own. */
  from: number
  to: number
  /** Glyph class of `GDEF`: 1 base, 2 ligature, 3 mark. */
  kind: number
  markClass: number
  /** Id of the ligature that it is or attaches to, and the component. */
  ligature: number
  component: number
  /** Number of its characters. */
  characters: number
  advance: number
  x: number
  y: number
  /** Index of the glyph that a mark attaches to; -1 if none. */
  on: number
}

/** Context of a text that is shaped. */
export interface TextEdges {
  /** Whether there is more text, which is not given. */
  moreBefore: boolean
  moreAfter: boolean
  /** Whether a rule depended on it. */
  askedBefore: boolean
  askedAfter: boolean
}

/** State of applying a table's lookups. A lookup does not see the glyphs that it skips. */
export interface Shaping {
  table: LayoutTable
  glyphs: ShapedGlyph[]
  at: number
  lookup: Lookup
  /** Id of the last ligature. */
  ligatures: number
  /** Context that is not given: a rule that needs it does not apply, and is noted. */
  edges: TextEdges
  /**
   * Applies a subtable to the glyph at `at`; false if it does not match.
   * @param index coverage index of the glyph
   */
  apply: (shaping: Shaping, action: Lookup['action'], subtable: number, index: number, glyph: ShapedGlyph) => boolean
  classify: (glyph: ShapedGlyph) => void
}

/**
 * Applies lookups in order, each at every glyph.
 * @param textDigest digest of lookups that can start at any current glyph
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

/** Index of the next glyph in a direction that the lookup does not skip. */
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
 * Matches glyphs against the `count` values at `list`; backwards from the nearest glyph if steps are negative
 * (OpenType, Chained sequence context). Returns undefined if they differ, otherwise the sides on which a match depends
 * on missing context.
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

/** Applies the nested lookups of a matched rule, or notes the context it depends on. */
const conclude = (shaping: Shaping, missing: number, records: number, count: number): boolean => {
  if (missing === 0) return applyNested(shaping, records, count)
  ask(shaping, missing)
  return false
}

const ask = ({ edges }: Shaping, missing: number): void => {
  if (missing & unknown.before) edges.askedBefore = true
  if (missing & unknown.after) edges.askedAfter = true
}

/** Indexes of the following glyphs, if they match a list. */
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

/** Applies a contextual subtable. */
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

/** Applies a chained contextual subtable, which also matches glyphs before and after. */
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

/** A rule lists backtrack, input and lookahead; the first `known` input glyphs have been matched already. */
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

/** Offsets of the rules for the current glyph or its class. */
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
