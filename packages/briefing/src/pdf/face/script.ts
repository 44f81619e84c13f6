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

export type Script = (typeof scripts)[number][0]

const patterns = scripts.map(([script]) => new RegExp(`\\p{Script=${script}}`, 'u'))
const shared = /[\p{Script=Common}\p{Script=Inherited}\p{Script=Unknown}]/u

/** Conjoining jamo, tone marks, fractions, variation selectors, marks of direction: what is more than glyph by glyph. */
const intricate =
  /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u302e\u302f\u2044\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Variation_Selector}/u

const sharedByAll = 254
const uncovered = 255

/** For each character of the first plane, 1 + what is known of it. */
const known = new Uint8Array(0x10000)

const classify = (unit: number): number => {
  const character = String.fromCharCode(unit)
  const script = patterns.findIndex((pattern) => pattern.test(character))
  if (intricate.test(character)) return uncovered
  if (script >= 0) return script + 1
  // Half of a character beyond the first plane has no script of its own.
  return shared.test(character) || (unit >= 0xd800 && unit <= 0xdfff) ? sharedByAll : uncovered
}

const kindOf = (unit: number): number => {
  known[unit] ||= classify(unit)
  return known[unit] as number
}

/** The script of a UTF-16 unit; `undefined` for what all scripts share, such as digits, spaces and marks. */
export const scriptOf = (unit: number): Script | undefined => scripts[kindOf(unit) - 1]?.[0]

export const tagOf = (script: Script | undefined): string => scripts.find(([name]) => name === script)?.[1] ?? 'zzzz'

/** Whether a text is only of scripts that are shaped here. */
export const isShaped = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (kindOf(unit) === uncovered) return false
    if (unit >= 0xd800 && unit <= 0xdbff && !isSharedBeyond(text.codePointAt(index) as number)) return false
  }
  return true
}

/** Pictographs and mathematics; Han beyond the first plane is shaped as it is, glyph by glyph. */
const isSharedBeyond = (codePoint: number): boolean => {
  const character = String.fromCodePoint(codePoint)
  return !intricate.test(character) && (shared.test(character) || /\p{Script=Han}/u.test(character))
}

/** The script that a text begins with, after what all scripts share. */
export const firstScript = (text: string): Script | undefined => {
  for (let index = 0; index < text.length; index++) {
    const script = scriptOf(text.charCodeAt(index))
    if (script) return script
  }
  return undefined
}

/** The script that a text ends in, before what all scripts share. */
export const lastScript = (text: string): Script | undefined => {
  for (let index = text.length - 1; index >= 0; index--) {
    const script = scriptOf(text.charCodeAt(index))
    if (script) return script
  }
  return undefined
}
