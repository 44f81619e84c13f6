import type { Path } from './locate'
import type { MarkdownFindings } from './markdown-findings'
import type { Problem } from './problem'

/** Created when the first problem is found: it takes ten milliseconds. */
let segmenter: Intl.Segmenter | undefined

/** A window of this many units around a character holds its whole grapheme; segmenting a long text takes too long. */
const reach = 32

/** The grapheme that a code point belongs to, with its offset. */
function characterAt(text: string, at: number): { character: string; index: number } {
  segmenter ??= new Intl.Segmenter('ko', { granularity: 'grapheme' })
  const from = Math.max(0, at - reach)
  const found = segmenter.segment(text.slice(from, at + reach)).containing(at - from)
  return found ? { character: found.segment, index: from + found.index } : { character: text.charAt(at), index: at }
}

const joiners = new Set([0x9, 0xa, 0xd, 0x200d])

/** Whether a code point is a control character (C0, DEL, C1) or a lone surrogate. */
const isControl = (codePoint: number): boolean =>
  codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0) || (codePoint >= 0xd800 && codePoint < 0xe000)

/** Whether a code point is a variation selector. No font has a glyph for one, even if it has the base character. */
const isVariation = (codePoint: number): boolean => codePoint >= 0xfe00 && codePoint < 0xfe10

/**
 * Calls back for each code point that cannot be printed. Nearly all texts have none, so no strings are created for
 * them.
 */
function eachBad(
  text: string,
  covers: (codePoint: number) => boolean,
  found: (code: number, at: number) => void,
): void {
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) as number
    if (!joiners.has(code) && (isControl(code) || isVariation(code) || !covers(code))) found(code, at)
    if (code > 0xffff) at++
  }
}

/**
 * Graphemes that cannot be printed, each once per text.
 * @param markdown what a Markdown text holds: the addresses of links are not printed, its references are as characters
 */
export function badCharacters(
  text: string,
  path: Path,
  { covers }: { covers(codePoint: number): boolean },
  markdown?: Pick<MarkdownFindings, 'printed' | 'withoutAddresses'>,
): Problem[] {
  const problems: Problem[] = []
  const seen = new Set<number>()
  const add = (code: number, at: number, source: string) => {
    if (seen.has(code)) return
    const { character, index } = characterAt(source, at)
    for (const piece of character) seen.add(piece.codePointAt(0) as number)
    problems.push({ ...badCharacter(character, code), path, within: { offset: index, length: character.length } })
  }
  if (!markdown) {
    eachBad(text, covers, (code, at) => add(code, at, text))
    return problems
  }
  let mayBeBad = text.includes('&')
  eachBad(text, covers, () => (mayBeBad = true))
  if (!mayBeBad) return []
  const [printed, source] = [markdown.printed(), markdown.withoutAddresses()]
  const bad = new Set<number>()
  eachBad(printed, covers, (code) => bad.add(code))
  for (const code of bad) {
    const at = source.indexOf(String.fromCodePoint(code))
    if (at !== -1) add(code, at, text)
    else if (!seen.has(code)) problems.push({ ...badCharacter(String.fromCodePoint(code), code), path })
  }
  return problems
}

function badCharacter(character: string, code: number): Pick<Problem, 'code' | 'message' | 'hint'> {
  if (isControl(code)) {
    const message = `the control character ${nameOf(code)} cannot be printed`
    return { code: 'control-character', message, hint: 'delete it' }
  }
  const message = `no font has the character "${character}" (${nameOf(character.codePointAt(0) as number)})`
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(character)) {
    return { code: 'missing-glyph', message: `${message}: emoji are not set`, hint: 'write it in words' }
  }
  const [script] = otherScripts.find(([, letters]) => letters.test(character)) ?? []
  return script
    ? { code: 'missing-glyph', message: `${message}: ${script} is not set`, hint: 'write it in Latin letters' }
    : { code: 'missing-glyph', message, hint: 'write it in words or with another character' }
}

/** Living scripts that are not set, by their names in Unicode. */
const otherScripts: readonly (readonly [name: string, letters: RegExp])[] = [
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Bengali', /\p{Script=Bengali}/u],
  ['Gurmukhi', /\p{Script=Gurmukhi}/u],
  ['Gujarati', /\p{Script=Gujarati}/u],
  ['Tamil', /\p{Script=Tamil}/u],
  ['Telugu', /\p{Script=Telugu}/u],
  ['Kannada', /\p{Script=Kannada}/u],
  ['Malayalam', /\p{Script=Malayalam}/u],
  ['Sinhala', /\p{Script=Sinhala}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Lao', /\p{Script=Lao}/u],
  ['Tibetan', /\p{Script=Tibetan}/u],
  ['Myanmar', /\p{Script=Myanmar}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Ethiopic', /\p{Script=Ethiopic}/u],
  ['Khmer', /\p{Script=Khmer}/u],
  ['Mongolian', /\p{Script=Mongolian}/u],
]

function nameOf(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
}
