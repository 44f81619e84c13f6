import { uint16 } from './bytes'
import { composedOf, endOfCluster } from './cluster'
import type { FontFile } from './font-file'
import { jamoFeatures, putTonesFirst, syllablesIn } from './jamo'
import { type Kerning, kern, kerningOf } from './kern'
import { classOf, isIn, type Lookup, readLayoutTable } from './layout-table'
import { attachMarks, position } from './position'
import { isDefaultIgnorable, isMarkOrIgnorable, type Script, tagOf } from './script'
import { applyLookups, type ShapedGlyph, type TextEdges } from './shaping'
import { substitute } from './substitution'

/** Default features, applied together in lookup order. */
// biome-ignore format: a list
const defaultFeatures = ['rvrn', 'ltra', 'ltrm', 'ccmp', 'locl', 'rlig', 'mark', 'mkmk', 'calt', 'clig', 'liga', 'rclt', 'curs', 'kern']

/** A shape plan: the lookups for one script with some features. */
export interface Plan {
  substitutions: readonly Lookup[]
  /** Applied to the jamo of each syllable alone, before all others. */
  jamo: readonly Lookup[]
  positions: readonly Lookup[]
  /** `kern` pairs, where `GPOS` has no kerning. */
  kerning: Kerning | undefined
  /** Whether marks have zero advance. */
  zeroMarks: boolean
  /** A cache by glyph: `computed` and the digests of lookups that can start at it. */
  digests: Int32Array
  /** A cache by UTF-16 unit: 1 if no rule applies to it, 2 if one may. */
  plain: Uint8Array
}

/** Shapes text by the tables `GSUB`, `GPOS` and `GDEF` of a font. */
export interface Shaper {
  planOf: (script: Script, features: readonly string[]) => Plan
  /** Shapes a script run. `edges` says whether more text surrounds it. */
  shape: (plan: Plan, text: string, edges: TextEdges) => ShapedGlyph[]
}

const isMark = /^\p{M}+$/u

export const shaperOf = (file: FontFile): Shaper => {
  const substitutions = readLayoutTable(file, 'GSUB')
  const positions = readLayoutTable(file, 'GPOS')
  const { bytes } = file
  const kerning = kerningOf(file)
  const gdef = file.has('GDEF') ? file.table('GDEF').at : 0
  const [kinds = 0, markClasses = 0] = [4, 10].map((at) => {
    const offset = gdef && uint16(bytes, gdef + at)
    return offset && gdef + offset
  })
  const kindCache = new Uint8Array(file.glyphCount)
  const plans: Plan[] = []
  const planCache: Record<string, Plan> = {}

  const planOf = (script: Script, features: readonly string[]): Plan => {
    const tag = tagOf(script)
    // Most fonts share rules between scripts.
    const key = [substitutions?.scriptOf(tag), positions?.scriptOf(tag), ...features].join()
    planCache[key] ??= makePlan(tag, [...defaultFeatures, ...features])
    return planCache[key]
  }

  const makePlan = (tag: string, tags: readonly string[]): Plan => {
    const plan = {
      substitutions: substitutions?.lookupsOf(tag, tags) ?? [],
      jamo: substitutions?.lookupsOf(tag, jamoFeatures) ?? [],
      positions: positions?.lookupsOf(tag, tags) ?? [],
      kerning: positions?.lookupsOf(tag, ['kern']).length ? undefined : kerning,
      zeroMarks: (substitutions ?? positions)?.scriptOf(tag) !== 'hang',
    }
    const existing = plans.find((other) => isSame(plan, other))
    if (existing) return existing
    plans.push({ ...plan, digests: new Int32Array(file.glyphCount), plain: new Uint8Array(0x10000) })
    return plans.at(-1) as Plan
  }

  const kindOf = (glyph: ShapedGlyph, text: string): number => {
    if (!kinds) return isMark.test(text.slice(glyph.from, glyph.to)) ? 3 : 1
    if (kindCache[glyph.id] === 0) kindCache[glyph.id] = 1 + classOf(bytes, kinds, glyph.id)
    return (kindCache[glyph.id] as number) - 1
  }

  const shape = (plan: Plan, text: string, edges: TextEdges): ShapedGlyph[] => {
    const classify = (glyph: ShapedGlyph) => {
      glyph.kind = kindOf(glyph, text)
      glyph.markClass = glyph.kind === 3 && kinds && markClasses ? classOf(bytes, markClasses, glyph.id) : 0
      digest |= digestOf(plan, glyph.id)
    }
    // Few lookups can start at a glyph of the text: its digest tells which to skip.
    let digest = 0
    const textDigest = () => digest
    const glyphs = glyphsOf(file, text)
    for (const glyph of glyphs) classify(glyph)
    const shaping = { glyphs, at: 0, ligatures: 0, classify, edges }
    const [firstOfJamo] = plan.jamo
    if (substitutions && firstOfJamo) {
      for (const [start, end] of syllablesIn(text, glyphs)) {
        const syllable = glyphs.slice(start, end)
        const alone = { ...shaping, glyphs: syllable, edges: whole }
        applyLookups({ ...alone, table: substitutions, lookup: firstOfJamo, apply: substitute }, plan.jamo, () => -1)
        glyphs.splice(start, end - start, ...syllable)
      }
    }
    const [firstSubstitution] = plan.substitutions
    if (substitutions && firstSubstitution)
      applyLookups(
        { ...shaping, table: substitutions, lookup: firstSubstitution, apply: substitute },
        plan.substitutions,
        textDigest,
      )
    for (const glyph of glyphs) glyph.advance = file.advanceOf(glyph.id)
    putTonesFirst(text, glyphs)
    const [firstPosition] = plan.positions
    if (positions && firstPosition)
      applyLookups({ ...shaping, table: positions, lookup: firstPosition, apply: position }, plan.positions, textDigest)
    if (plan.kerning) kern(plan.kerning, glyphs)
    attachMarks(glyphs)
    for (const glyph of glyphs) {
      if (isDefaultIgnorable(text.charCodeAt(glyph.from))) glyph.id = file.glyphOf(0x20)
      else if (!plan.zeroMarks || glyph.kind !== 3) continue
      glyph.advance = 0
    }
    return glyphs
  }
  return { planOf, shape }
}

/** Edges of a text without context. */
const whole = { moreBefore: false, moreAfter: false, askedBefore: false, askedAfter: false }

/** Marks a cached digest, which may be 0. */
const computed = 1 << 31

const digestOf = ({ digests, substitutions, positions, kerning }: Plan, glyph: number): number => {
  if (!digests[glyph]) {
    const pairs = kerning?.isFirst(glyph) ? 1 : 0
    digests[glyph] = computed | lookupsDigest(substitutions, glyph) | lookupsDigest(positions, glyph) | pairs
  }
  return digests[glyph] as number
}

const lookupsDigest = (lookups: readonly Lookup[], glyph: number): number => {
  let signs = 0
  for (let index = 0; index < lookups.length; index++) {
    const { startGlyphs, digest } = lookups[index] as Lookup
    if (isIn(startGlyphs, glyph)) signs |= digest
  }
  return signs
}

const isSame = (one: Omit<Plan, 'digests' | 'plain'>, other: Plan): boolean =>
  one.zeroMarks === other.zeroMarks &&
  one.kerning === other.kerning &&
  isEqual(one.substitutions, other.substitutions) &&
  isEqual(one.jamo, other.jamo) &&
  isEqual(one.positions, other.positions)

const isEqual = (one: readonly Lookup[], other: readonly Lookup[]): boolean =>
  one.length === other.length && one.every((lookup, index) => lookup === other[index])

/** Maps text to glyphs: a cluster takes its composed glyph, if the font has one. */
const glyphsOf = (file: FontFile, text: string): ShapedGlyph[] => {
  const glyphs: ShapedGlyph[] = []
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = endOfCluster(text, from)
    const composed = composedOf(text, from, to)
    let id = composed === undefined ? 0 : file.glyphOf(composed)
    if (id === 0) {
      const codePoint = text.codePointAt(from) as number
      to = from + (codePoint > 0xffff ? 2 : 1)
      id = file.glyphOf(codePoint)
    }
    glyphs.push({
      id,
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

/** Whether no rule can start at any character of a text, so that each is just its glyph. */
export const isPlain = (file: FontFile, plan: Plan, text: string, from: number, to: number): boolean => {
  const { plain } = plan
  for (let index = from; index < to; index++) {
    const unit = text.charCodeAt(index)
    if (plain[unit] === 0) plain[unit] = isPlainUnit(file, plan, unit) ? 1 : 2
    if (plain[unit] !== 1) return false
  }
  return true
}

const isPlainUnit = (file: FontFile, plan: Plan, unit: number): boolean =>
  !((unit >= 0xd800 && unit <= 0xdfff) || isMarkOrIgnorable(unit)) && digestOf(plan, file.glyphOf(unit)) === computed
