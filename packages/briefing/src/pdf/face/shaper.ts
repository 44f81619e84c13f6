import { uint16 } from './bytes'
import type { FontFile } from './font-file'
import { classOf, glyphSet, isIn, type Lookup, readLayoutTable } from './layout-table'
import { position, settleMarks } from './position'
import { isHidden, isModest, type Script, tagOf } from './script'
import { applyLookups, type Edges, type Glyph } from './shaping'
import { substitute } from './substitution'

/** What is applied to any text: all at once, in the order of the font's lookups. */
// biome-ignore format: a list
const always = ['rvrn', 'ltra', 'ltrm', 'ccmp', 'locl', 'rlig', 'mark', 'mkmk', 'calt', 'clig', 'liga', 'rclt', 'curs', 'kern']

/** What a font does to text of a script with certain features. */
export interface Plan {
  substitutions: readonly Lookup[]
  positions: readonly Lookup[]
  /** Whether marks take no room. */
  zeroMarks: boolean
  /** The glyphs that a lookup begins at. */
  active: Uint32Array
}

/** A font's own rules, read from its tables `GSUB`, `GPOS` and `GDEF`. */
export interface Shaper {
  planOf: (script: Script, features: readonly string[]) => Plan
  /** Text of one script becomes glyphs with their places. `edges` says whether it is all of the text. */
  shape: (plan: Plan, text: string, edges: Edges) => Glyph[]
}

const isMark = /^\p{M}+$/u

export const shaperOf = (file: FontFile): Shaper => {
  const substitutions = readLayoutTable(file, 'GSUB')
  const positions = readLayoutTable(file, 'GPOS')
  const { bytes } = file
  const gdef = file.has('GDEF') ? file.table('GDEF').at : 0
  const [kinds = 0, markClasses = 0] = [4, 10].map((at) => {
    const offset = gdef && uint16(bytes, gdef + at)
    return offset && gdef + offset
  })
  const plans: Plan[] = []

  const planOf = (script: Script, features: readonly string[]): Plan => {
    const tag = tagOf(script)
    const tags = [...always, ...features]
    const plan = {
      substitutions: substitutions?.lookupsOf(tag, tags) ?? [],
      positions: positions?.lookupsOf(tag, tags) ?? [],
      zeroMarks: (substitutions ?? positions)?.scriptOf(tag) !== 'hang',
    }
    const known = plans.find((other) => isSame(plan, other))
    if (known) return known
    plans.push({ ...plan, active: union([...plan.substitutions, ...plan.positions], file.glyphCount) })
    return plans.at(-1) as Plan
  }

  const shape = (plan: Plan, text: string, edges: Edges): Glyph[] => {
    const classify = (glyph: Glyph) => {
      if (kinds) {
        glyph.kind = classOf(bytes, kinds, glyph.id)
        glyph.markClass = markClasses && classOf(bytes, markClasses, glyph.id)
      } else glyph.kind = isMark.test(text.slice(glyph.from, glyph.to)) ? 3 : 1
    }
    const glyphs = glyphsOf(file, text)
    for (const glyph of glyphs) classify(glyph)
    const shaping = { glyphs, at: 0, ligatures: 0, classify, edges }
    const [firstSubstitution] = plan.substitutions
    if (substitutions && firstSubstitution)
      applyLookups(
        { ...shaping, table: substitutions, lookup: firstSubstitution, apply: substitute },
        plan.substitutions,
      )
    for (const glyph of glyphs) glyph.advance = file.advanceOf(glyph.id)
    const [firstPosition] = plan.positions
    if (positions && firstPosition)
      applyLookups({ ...shaping, table: positions, lookup: firstPosition, apply: position }, plan.positions)
    settleMarks(glyphs)
    for (const glyph of glyphs) {
      if (isHidden(text.charCodeAt(glyph.from))) glyph.id = file.glyphOf(0x20)
      else if (!plan.zeroMarks || glyph.kind !== 3) continue
      glyph.advance = 0
    }
    return glyphs
  }
  return { planOf, shape }
}

const union = (lookups: readonly Lookup[], glyphCount: number): Uint32Array => {
  const all = glyphSet(glyphCount)
  for (const { begins } of new Set(lookups))
    for (let index = 0; index < all.length; index++) all[index] = (all[index] as number) | (begins[index] as number)
  return all
}

const isSame = (one: Omit<Plan, 'active'>, other: Plan): boolean =>
  one.zeroMarks === other.zeroMarks &&
  isEqual(one.substitutions, other.substitutions) &&
  isEqual(one.positions, other.positions)

const isEqual = (one: readonly Lookup[], other: readonly Lookup[]): boolean =>
  one.length === other.length && one.every((lookup, index) => lookup === other[index])

const glyphsOf = (file: FontFile, text: string): Glyph[] => {
  const glyphs: Glyph[] = []
  for (let from = 0, to = 0; from < text.length; from = to) {
    const codePoint = text.codePointAt(from) as number
    to = from + (codePoint > 0xffff ? 2 : 1)
    glyphs.push({
      id: file.glyphOf(codePoint),
      from,
      to,
      kind: 0,
      markClass: 0,
      ligature: 0,
      component: 0,
      characters: 1,
      advance: 0,
      x: 0,
      y: 0,
      on: -1,
    })
  }
  return glyphs
}

/** Whether a font has no rule that begins at any of a text's characters, so that each is its glyph and no more. */
export const isPlain = (file: FontFile, { active }: Plan, text: string): boolean => {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if ((unit >= 0xd800 && unit <= 0xdfff) || isModest(unit) || isIn(active, file.glyphOf(unit))) return false
  }
  return true
}
