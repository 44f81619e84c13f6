import { matchAt } from '../languages/shared/match-at'
import { type MappedText, mappedText } from './mapped-text'

/** Invisible characters: zero-width characters, soft hyphens, marks of direction. */
const unseen = '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff'
const space = `[[\\s\\u0085]--[${unseen}]]`
/** Characters that may compose with the one before them. */
const joining = `[[\\p{M}\\u1160-\\u11ff\\u{16d63}\\u{16d67}]--[${unseen}]]`

/**
 * The most marks that are composed with the character before them, enough for any script. Further marks stay as they
 * are.
 */
const mostJoined = 128

/** Characters that mean the same: each family folds to its first. */
const families = [
  '\u00b7\u0387\u2027\u2219\u22c5\u2e31\u30fb\u318d\uff65',
  '"\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\u2036\u301d\u301e\u301f\uff02',
  "'\u2018\u2019\u201a\u201b\u2032\u2035\u2039\u203a\uff07",
  '-\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d',
].map((family) => Array.from(family))
const firstOf = new Map(families.flatMap((family) => family.map((one) => [one, family[0] as string])))
const others = families.flatMap((family) => family.slice(1)).join('')

/** Everything that folding may change, in stretches that change together. A single space stays. */
const foldable = new RegExp(
  [
    `(?<gap>(?! [^\\s\\u0085${unseen}])[\\s\\u0085${unseen}])`,
    `[^\\s\\u0085${unseen}](?:[${unseen}]{0,${mostJoined}}${joining}){1,${mostJoined}}`,
    `[${others}]|${joining}`,
    '[\\p{Changes_When_NFKC_Casefolded}--[\\u{0}-\\u{2ff}]]',
  ].join('|'),
  'gv',
)
/** A whole gap; a character class would run out of memory on a long one. */
const gap = new RegExp(`[\\s\\u0085${unseen}]*`, 'y')
const anySpace = new RegExp(space, 'v')
const dropped = new RegExp(`[${unseen}]`, 'gv')
const member = new RegExp(`[${others}]`, 'gv')

/** A mark that goes on, also behind what is dropped before folding is over. */
const goesOn = new RegExp(`[${unseen}]*${joining}`, 'yv')
const joinedOrUnseen = new RegExp(`${joining}|[${unseen}]`, 'yv')

const likened = (stretch: string): string =>
  stretch.replace(dropped, '').replace(member, (character) => firstOf.get(character) as string)

/**
 * Folds a text for comparison: composed (NFC); every run of white space one space; middle dots, quotation marks and
 * dashes of one kind each; no zero-width characters and soft hyphens. Texts that fold alike mean the same.
 */
export const fold = (original: string): MappedText => mappedText(original, foldings(original))

function* foldings(text: string) {
  for (let found = matchAt(foldable, text, 0), to = 0; found; found = matchAt(foldable, text, to)) {
    const from = found.index
    if (found.groups?.gap !== undefined) {
      const stretch = matchAt(gap, text, from)?.[0] ?? ''
      to = from + stretch.length
      yield { from, to, words: gapOf(stretch) }
    } else {
      to = from + found[0].length
      const end = endOfMarks(text, to)
      const words = likened(text.slice(from, end))
      yield { from, to: end, words: end > to ? words : words.normalize('NFC') }
      to = end
    }
  }
}

/** Where the marks end that go on at a place, if any do. */
const endOfMarks = (text: string, at: number): number => {
  let to = at
  for (let more = matchAt(goesOn, text, to); more; more = matchAt(joinedOrUnseen, text, to)) to += more[0].length
  return to
}

const gapOf = (stretch: string): string => (anySpace.test(stretch) ? ' ' : '')

/** A character, or a run of them, that differs between brief and source although folding makes both equal. */
export interface Difference {
  /** As the brief has it; empty if only the source has it. */
  brief: string
  /** As the source has it. */
  source: string
}

/** The characters that differ between two texts that fold alike, each pair once. */
export const differences = (brief: string, source: string): Difference[] => {
  const [one, other] = [fold(brief), fold(source)]
  const pairs = new Map<string, Difference>()
  for (let at = 0; at < one.text.length; at += 1) {
    const pair = { brief: pieceAt(one, at), source: pieceAt(other, at) }
    if (pair.brief !== pair.source) pairs.set(`${pair.brief}\0${pair.source}`, pair)
  }
  return [...pairs.values()]
}

/** The original characters of one unit of the folded text, with the dropped characters behind it. */
const pieceAt = (folded: MappedText, at: number): string => {
  const { from } = folded.origin({ from: at, to: at + 1 })
  const next = at + 1 < folded.text.length ? folded.origin({ from: at + 1, to: at + 2 }).from : folded.original.length
  return folded.original.slice(from, Math.max(from, next))
}
