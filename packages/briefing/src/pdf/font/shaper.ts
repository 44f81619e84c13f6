import { uint16 } from './bytes'
import { composedOf, endOfCluster } from './cluster'
import type { FontFile } from './font-file'
import { jamoFeatures, putTonesFirst, syllablesIn } from './jamo'
import { type Kerning, kern, kerningOf } from './kern'
import { classOf, isIn, type Lookup, readLayoutTable } from './layout-table'
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
  /** What is done to the jamo of a syllable alone, before all else. */
  jamo: readonly Lookup[]
  positions: readonly Lookup[]
  /** Pairs of a table of its own, where `positions` has none. */
  kerning: Kerning | undefined
  /** Whether marks take no room. */
  zeroMarks: boolean
  /** For each glyph that has been met, `known` and the signs of the lookups that begin at it. */
  beginnings: Int32Array
  /** What is known of UTF-16 units: 1 for those that are their glyph and no more, 2 for others. */
  plain: Uint8Array
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
  const kerning = kerningOf(file)
  const gdef = file.has('GDEF') ? file.table('GDEF').at : 0
  const [kinds = 0, markClasses = 0] = [4, 10].map((at) => {
    const offset = gdef && uint16(bytes, gdef + at)
    return offset && gdef + offset
  })
  const knownKinds = new Uint8Array(file.glyphCount)
  const plans: Plan[] = []
  const plansByKey: Record<string, Plan> = {}

  const planOf = (script: Script, features: readonly string[]): Plan => {
    const tag = tagOf(script)
    // Most fonts have the same rules for most scripts.
    const key = [substitutions?.scriptOf(tag), positions?.scriptOf(tag), ...features].join()
    plansByKey[key] ??= makePlan(tag, [...always, ...features])
    return plansByKey[key]
  }

  const makePlan = (tag: string, tags: readonly string[]): Plan => {
    const plan = {
      substitutions: substitutions?.lookupsOf(tag, tags) ?? [],
      jamo: substitutions?.lookupsOf(tag, jamoFeatures) ?? [],
      positions: positions?.lookupsOf(tag, tags) ?? [],
      kerning: positions?.lookupsOf(tag, ['kern']).length ? undefined : kerning,
      zeroMarks: (substitutions ?? positions)?.scriptOf(tag) !== 'hang',
    }
    const known = plans.find((other) => isSame(plan, other))
    if (known) return known
    plans.push({ ...plan, beginnings: new Int32Array(file.glyphCount), plain: new Uint8Array(0x10000) })
    return plans.at(-1) as Plan
  }

  const kindOf = (glyph: Glyph, text: string): number => {
    if (!kinds) return isMark.test(text.slice(glyph.from, glyph.to)) ? 3 : 1
    if (knownKinds[glyph.id] === 0) knownKinds[glyph.id] = 1 + classOf(bytes, kinds, glyph.id)
    return (knownKinds[glyph.id] as number) - 1
  }

  const shape = (plan: Plan, text: string, edges: Edges): Glyph[] => {
    const classify = (glyph: Glyph) => {
      glyph.kind = kindOf(glyph, text)
      glyph.markClass = glyph.kind === 3 && kinds && markClasses ? classOf(bytes, markClasses, glyph.id) : 0
      signs |= beginningsAt(plan, glyph.id)
    }
    // Few of a font's rules begin at any glyph of a word: the others are passed over.
    let signs = 0
    const begun = () => signs
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
        begun,
      )
    for (const glyph of glyphs) glyph.advance = file.advanceOf(glyph.id)
    putTonesFirst(text, glyphs)
    const [firstPosition] = plan.positions
    if (positions && firstPosition)
      applyLookups({ ...shaping, table: positions, lookup: firstPosition, apply: position }, plan.positions, begun)
    if (plan.kerning) kern(plan.kerning, glyphs)
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

/** The edges of what is all of its text. */
const whole = { moreBefore: false, moreAfter: false, askedBefore: false, askedAfter: false }

const known = 1 << 31

const beginningsAt = ({ beginnings, substitutions, positions, kerning }: Plan, glyph: number): number => {
  if (!beginnings[glyph]) {
    const pairs = kerning?.begins(glyph) ? 1 : 0
    beginnings[glyph] = known | signsAt(substitutions, glyph) | signsAt(positions, glyph) | pairs
  }
  return beginnings[glyph] as number
}

const signsAt = (lookups: readonly Lookup[], glyph: number): number => {
  let signs = 0
  for (let index = 0; index < lookups.length; index++) {
    const { begins, sign } = lookups[index] as Lookup
    if (isIn(begins, glyph)) signs |= sign
  }
  return signs
}

const isSame = (one: Omit<Plan, 'beginnings' | 'plain'>, other: Plan): boolean =>
  one.zeroMarks === other.zeroMarks &&
  one.kerning === other.kerning &&
  isEqual(one.substitutions, other.substitutions) &&
  isEqual(one.jamo, other.jamo) &&
  isEqual(one.positions, other.positions)

const isEqual = (one: readonly Lookup[], other: readonly Lookup[]): boolean =>
  one.length === other.length && one.every((lookup, index) => lookup === other[index])

/** What a font has one glyph for is one glyph, whether it is written as one character or composed of several. */
const glyphsOf = (file: FontFile, text: string): Glyph[] => {
  const glyphs: Glyph[] = []
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

/** Whether a font has no rule that begins at any of a text's characters, so that each is its glyph and no more. */
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
  !((unit >= 0xd800 && unit <= 0xdfff) || isModest(unit)) && beginningsAt(plan, file.glyphOf(unit)) === known
