import { uint16 } from './bytes'
import type { FontFile } from './font-file'
import { classOf, isIn, type Lookup, readLayoutTable } from './layout-table'
import { position, settleMarks } from './position'
import { type Script, tagOf } from './script'
import { applyLookups, type Edges, type Glyph } from './shaping'
import { substitute } from './substitution'

/** What is applied to any text: all at once, in the order of the font's lookups. */
const always = [
  'rvrn',
  'ltra',
  'ltrm',
  'ccmp',
  'locl',
  'rlig',
  'mark',
  'mkmk',
  'calt',
  'clig',
  'liga',
  'rclt',
  'curs',
  'kern',
]

/** Text of one script becomes glyphs with their places. `edges` says whether it is all of the text. */
export type Shape = (text: string, script: Script | undefined, features: readonly string[], edges: Edges) => Glyph[]

interface Plan {
  substitutions: Lookup[]
  positions: Lookup[]
  /** Whether marks take no room. */
  zeroMarks: boolean
  /** The glyphs that a lookup begins at. */
  active: Uint8Array
}

/** Characters that are not shown, though fonts may have a glyph for them. */
const ignorable = /[\u00ad\u200b-\u200d\u2060-\u2065\u206a-\u206f\ufeff\ufff0-\ufff8]|\u034f/
const mark = /^\p{M}+$/u
const isMark = (codePoint: number): boolean =>
  codePoint >= 0x300 && codePoint < 0xac00 && mark.test(String.fromCodePoint(codePoint))

/** A font's own rules, read from its tables `GSUB`, `GPOS` and `GDEF`. */
export const shaperOf = (file: FontFile): Shape => {
  const substitutions = readLayoutTable(file, 'GSUB')
  const positions = readLayoutTable(file, 'GPOS')
  const { bytes } = file
  const gdef = file.has('GDEF') ? file.table('GDEF').at : 0
  const [kinds, markClasses] = [4, 10].map((at) =>
    gdef && uint16(bytes, gdef + at) ? gdef + uint16(bytes, gdef + at) : 0,
  )
  const space = file.glyphOf(0x20)
  const plans = new Map<string, Plan>()

  const planOf = (script: Script | undefined, features: readonly string[]): Plan => {
    const tag = tagOf(script)
    const key = `${tag} ${features}`
    const known = plans.get(key)
    if (known) return known
    const tags = [...always, ...features]
    const plan: Plan = {
      substitutions: substitutions?.lookupsOf(tag, tags) ?? [],
      positions: positions?.lookupsOf(tag, tags) ?? [],
      zeroMarks: (substitutions ?? positions)?.scriptOf(tag) !== 'hang',
      active: new Uint8Array((file.glyphCount + 7) >> 3),
    }
    for (const { begins } of [...plan.substitutions, ...plan.positions])
      begins.forEach((bits, index) => {
        plan.active[index] = (plan.active[index] as number) | bits
      })
    plans.set(key, plan)
    return plan
  }

  return (text, script, features, edges) => {
    const plan = planOf(script, features)
    const classify = (glyph: Glyph) => {
      if (kinds) {
        glyph.kind = classOf(bytes, kinds, glyph.id)
        glyph.markClass = markClasses ? classOf(bytes, markClasses, glyph.id) : 0
      } else glyph.kind = glyph.from < glyph.to && mark.test(text.slice(glyph.from, glyph.to)) ? 3 : 1
    }
    let isActive = false
    const glyphs: Glyph[] = []
    for (let from = 0, to = 0; from < text.length; from = to) {
      const codePoint = text.codePointAt(from) as number
      to = from + (codePoint > 0xffff ? 2 : 1)
      const id = file.glyphOf(codePoint)
      isActive ||= isIn(plan.active, id) || isMark(codePoint)
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
    const shaping = { glyphs, at: 0, ligatures: 0, classify, edges }
    const [first] = plan.substitutions
    if (isActive) {
      glyphs.forEach(classify)
      if (substitutions && first)
        applyLookups({ ...shaping, table: substitutions, lookup: first, apply: substitute }, plan.substitutions)
    }
    for (const glyph of glyphs) glyph.advance = file.advanceOf(glyph.id)
    if (isActive) {
      const [first] = plan.positions
      if (positions && first)
        applyLookups({ ...shaping, table: positions, lookup: first, apply: position }, plan.positions)
      settleMarks(glyphs)
      if (plan.zeroMarks) for (const glyph of glyphs) if (glyph.kind === 3) glyph.advance = 0
    }
    for (const glyph of glyphs)
      if (ignorable.test(text.charAt(glyph.from))) {
        glyph.id = space
        glyph.advance = 0
      }
    return glyphs
  }
}
