/** The scripts that are set glyph by glyph from left to right, and what fonts call them. */
const scripts = [
  ['Hangul', 'hang'],
  ['Han', 'hani'],
  ['Latin', 'latn'],
  ['Cyrillic', 'cyrl'],
  ['Greek', 'grek'],
  ['Hiragana', 'kana'],
  ['Katakana', 'kana'],
  ['Bopomofo', 'bopo'],
] as const

/** The place of a script among all, from 1; 0 stands for none. */
export type Script = number

const isOf = scripts.map(([script]) => new RegExp(`\\p{Script=${script}}`, 'u'))
const isShared = /[\p{Script=Common}\p{Script=Inherited}\p{Script=Unknown}\p{Surrogate}]/u
const isMark = /\p{M}/u

/** Characters that are not shown, though fonts may have a glyph for them. */
const isUnseen = /[\u00ad\u200b-\u200d\u2060-\u2065\u206a-\u206f\ufeff\ufff0-\ufff8]|\u034f/

/** Marks of direction, and what chooses another form of a character. */
const needsComplexLayout = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Variation_Selector}/u

/** The vowels and tails of a syllable that is written as its jamo. */
const isJamo = /[\u1160-\u11ff\ud7b0-\ud7ff]/

// What is known of a character: 1 + its script's place, or one of these; and more of them.
const script = 15
const shared = 16
const mark = 32
const ignorable = 64
const uncovered = 128
const jamo = 256

const known = new Uint16Array(0x10000)

const classify = (unit: number): number => {
  // Most of all texts, without a look into Unicode's tables.
  if (unit >= 0xac00 && unit <= 0xd7a3) return 1
  if (unit < 0x80) return (unit | 32) >= 0x61 && (unit | 32) <= 0x7a ? 3 : shared
  // Dashes, quotes and dots, and Korean brackets.
  if ((unit >= 0x2010 && unit <= 0x2027) || (unit >= 0x3008 && unit <= 0x3011) || unit === 0xb7) return shared
  const character = String.fromCharCode(unit)
  if (needsComplexLayout.test(character)) return uncovered
  const place = isShared.test(character) ? -1 : isOf.findIndex((pattern) => pattern.test(character))
  const own = place < 0 ? (isShared.test(character) ? shared : uncovered) : 1 + place
  const joining = (isMark.test(character) ? mark : 0) | (isJamo.test(character) ? jamo : 0)
  return own | joining | (isUnseen.test(character) ? ignorable : 0)
}

const kindOf = (unit: number): number => {
  const kind = known[unit] as number
  if (kind !== 0) return kind
  known[unit] = classify(unit)
  return known[unit]
}

/** The script of a UTF-16 unit; 0 for what scripts share, such as digits, spaces and marks. */
export const scriptOf = (unit: number): Script => kindOf(unit) & script

/** What fonts call a script. */
export const tagOf = (script: Script): string => scripts[script - 1]?.[1] ?? 'zzzz'

/** Whether a character is more than its glyph: it goes onto another one, or is not shown. */
export const isMarkOrIgnorable = (unit: number): boolean => (kindOf(unit) & (mark | jamo | ignorable)) !== 0

/** Whether a character belongs to the one before it: a mark, or part of a syllable. */
export const isJoining = (unit: number): boolean => (kindOf(unit) & (mark | jamo)) !== 0

export const isDefaultIgnorable = (unit: number): boolean => (kindOf(unit) & ignorable) !== 0

/** Whether a text is only of scripts that are shaped here. */
export const isShaped = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (kindOf(unit) & uncovered) return false
    if (unit >= 0xd800 && unit <= 0xdbff && !isSharedBeyond(text.codePointAt(index) as number)) return false
  }
  return true
}

/** Pictographs and mathematics, and the scripts above: beyond the first plane, layout does not tell them apart. */
const isSharedBeyond = (codePoint: number): boolean => {
  const character = String.fromCodePoint(codePoint)
  return (
    !needsComplexLayout.test(character) && (isShared.test(character) || isOf.some((pattern) => pattern.test(character)))
  )
}

/** The script that a text begins with, after what scripts share. */
export const firstScript = (text: string): Script => {
  for (let index = 0; index < text.length; index++) {
    const script = scriptOf(text.charCodeAt(index))
    if (script) return script
  }
  return 0
}

/** The script that a text ends in, before what scripts share. */
export const lastScript = (text: string): Script => {
  for (let index = text.length - 1; index >= 0; index--) {
    const script = scriptOf(text.charCodeAt(index))
    if (script) return script
  }
  return 0
}
