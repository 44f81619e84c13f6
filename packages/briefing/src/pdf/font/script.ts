/** Supported scripts, which run from left to right, with their OpenType tags. */
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

/** Index of a script, from 1; 0 for none. */
export type Script = number

const isOf = scripts.map(([script]) => new RegExp(`\\p{Script=${script}}`, 'u'))
const isShared = /[\p{Script=Common}\p{Script=Inherited}\p{Script=Unknown}\p{Surrogate}]/u
const isMark = /\p{M}/u

/** Default ignorables, which are not shown even if a font has a glyph for them. */
const isUnseen = /[\u00ad\u200b-\u200d\u2060-\u2065\u206a-\u206f\ufeff\ufff0-\ufff8]|\u034f/

/** Bidi controls and variation selectors. */
const needsComplexLayout = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Variation_Selector}/u

/** Vowel and trailing jamo. */
const isJamo = /[\u1160-\u11ff\ud7b0-\ud7ff]/

// Properties of a character: the script in the low bits, and flags; 0 if not computed yet.
const script = 15
const shared = 16
const mark = 32
const ignorable = 64
const uncovered = 128
const jamo = 256

const kindCache = new Uint16Array(0x10000)

const classify = (unit: number): number => {
  // The most frequent characters, without Unicode properties.
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
  const kind = kindCache[unit] as number
  if (kind !== 0) return kind
  kindCache[unit] = classify(unit)
  return kindCache[unit]
}

/** Script of a UTF-16 unit; 0 for common characters such as digits, spaces and marks. */
export const scriptOf = (unit: number): Script => kindOf(unit) & script

/** OpenType tag of a script. */
export const tagOf = (script: Script): string => scripts[script - 1]?.[1] ?? 'zzzz'

/** Whether a character combines with another, or is default ignorable. */
export const isMarkOrIgnorable = (unit: number): boolean => (kindOf(unit) & (mark | jamo | ignorable)) !== 0

/** Whether a character joins the cluster before it: a mark, or part of a syllable. */
export const isJoining = (unit: number): boolean => (kindOf(unit) & (mark | jamo)) !== 0

export const isDefaultIgnorable = (unit: number): boolean => (kindOf(unit) & ignorable) !== 0

/** Whether a text has only supported scripts. */
export const isShaped = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (kindOf(unit) & uncovered) return false
    if (unit >= 0xd800 && unit <= 0xdbff && !isSharedBeyond(text.codePointAt(index) as number)) return false
  }
  return true
}

/** Whether a character beyond the first plane is supported: symbols, and the scripts above. */
const isSharedBeyond = (codePoint: number): boolean => {
  const character = String.fromCodePoint(codePoint)
  return (
    !needsComplexLayout.test(character) && (isShared.test(character) || isOf.some((pattern) => pattern.test(character)))
  )
}

/** Script of the first character that is not common. */
export const firstScript = (text: string): Script => {
  for (let index = 0; index < text.length; index++) {
    const script = scriptOf(text.charCodeAt(index))
    if (script) return script
  }
  return 0
}

/** Script of the last character that is not common. */
export const lastScript = (text: string): Script => {
  for (let index = text.length - 1; index >= 0; index--) {
    const script = scriptOf(text.charCodeAt(index))
    if (script) return script
  }
  return 0
}
