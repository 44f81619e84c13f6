import type { ShapedGlyph } from './shaping'

const isLead = (unit: number): boolean => (unit >= 0x1100 && unit <= 0x115f) || (unit >= 0xa960 && unit <= 0xa97c)
const isVowel = (unit: number): boolean => (unit >= 0x1160 && unit <= 0x11a7) || (unit >= 0xd7b0 && unit <= 0xd7c6)
const isTail = (unit: number): boolean => (unit >= 0x11a8 && unit <= 0x11ff) || (unit >= 0xd7cb && unit <= 0xd7fb)
const isTone = (unit: number): boolean => unit === 0x302e || unit === 0x302f

/** Features that give leading, vowel and trailing jamo their forms in a syllable (OpenType, Hangul). */
export const jamoFeatures = ['ljmo', 'vjmo', 'tjmo']

/** Index ranges of syllables made of several jamo, last first. */
export const syllablesIn = (text: string, glyphs: readonly ShapedGlyph[]): [start: number, end: number][] => {
  const unitOf = (at: number): number => text.charCodeAt(glyphs[at]?.from ?? text.length)
  const found: [number, number][] = []
  for (let at = 0; at + 1 < glyphs.length; at += 1) {
    if (!isLead(unitOf(at)) || !isVowel(unitOf(at + 1))) continue
    found.unshift([at, at + (isTail(unitOf(at + 2)) ? 3 : 2)])
  }
  return found
}

/** Moves spacing tone marks before their syllables, as they are printed. */
export const putTonesFirst = (text: string, glyphs: ShapedGlyph[]): void => {
  for (let at = 1; at < glyphs.length; at += 1) {
    const tone = glyphs[at] as ShapedGlyph
    if (!isTone(text.charCodeAt(tone.from)) || tone.advance === 0) continue
    let start = at - 1
    const isPart = (unit: number): boolean => isVowel(unit) || isTail(unit)
    while (start > 0 && isPart(text.charCodeAt((glyphs[start] as ShapedGlyph).from))) start -= 1
    const first = glyphs[start] as ShapedGlyph
    glyphs.splice(at, 1)
    glyphs.splice(start, 0, { ...tone, from: first.from, to: first.from })
  }
}
