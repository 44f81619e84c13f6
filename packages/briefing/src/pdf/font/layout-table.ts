import { uint16, uint32 } from './bytes'
import type { FontFile } from './font-file'

/** A layout table: `GSUB` substitutes glyphs, `GPOS` positions them. */
export interface LayoutTable {
  kind: 'GSUB' | 'GPOS'
  bytes: Uint8Array
  lookup: (index: number) => Lookup
  /** The tag of a script in the table: the one asked for, or its default. */
  scriptOf: (tag: string) => string | undefined
  /** Lookups of features of a script, in lookup order. */
  lookupsOf: (script: string, features: readonly string[]) => Lookup[]
}

export interface Lookup {
  action: Action
  /** Glyph classes that are skipped: 2 bases, 4 ligatures, 8 marks. */
  flag: number
  /** The only attachment class of marks that is not skipped; 0 for all. */
  markClass: number
  /** Offsets of its subtables. */
  subtables: readonly number[]
  /** Set of glyphs that it can start at. */
  startGlyphs: Uint32Array
  /** One of 31 bits of a set digest; among many lookups some share one. */
  digest: number
}

// biome-ignore format: a list
export type Action =
  | 'replace' | 'multiply' | 'alternate' | 'join' | 'move' | 'pair' | 'markToBase' | 'markToLigature' | 'markToMark'
  | 'context' | 'chain'

const actions: Record<LayoutTable['kind'], (Action | undefined)[]> = {
  GSUB: [undefined, 'replace', 'multiply', 'alternate', 'join', 'context', 'chain'],
  GPOS: [undefined, 'move', 'pair', undefined, 'markToBase', 'markToLigature', 'markToMark', 'context', 'chain'],
}
const extension = { GSUB: 7, GPOS: 9 }

/** A bit set of glyphs. */
const glyphSet = (glyphCount: number): Uint32Array => new Uint32Array((glyphCount + 31) >> 5)

export const isIn = (set: Uint32Array, glyph: number): boolean =>
  ((set[glyph >> 5] as number) & (1 << (glyph & 31))) !== 0

/** @throws when a lookup of an unsupported type is first asked for */
export const readLayoutTable = (file: FontFile, kind: LayoutTable['kind']): LayoutTable | undefined => {
  if (!file.has(kind)) return undefined
  const { bytes } = file
  const table = file.table(kind).at
  const scripts = table + uint16(bytes, table + 4)
  const features = table + uint16(bytes, table + 6)
  const list = table + uint16(bytes, table + 8)
  const lookups: (Lookup | undefined)[] = []

  const lookup = (index: number): Lookup => {
    const digest = 1 << (kind === 'GSUB' ? index % 31 : 30 - (index % 31))
    lookups[index] ??= readLookup(file, kind, list + uint16(bytes, list + 2 + 2 * index), digest)
    return lookups[index]
  }

  const findScript = (tag: string): number | undefined => {
    const wanted = numberOf(tag)
    for (let count = uint16(bytes, scripts), record = scripts + 2; count > 0; count--, record += 6)
      if (uint32(bytes, record) === wanted) return scripts + uint16(bytes, record + 4)
    return undefined
  }

  const scriptOf = (tag: string) => [tag, 'DFLT', 'dflt', 'latn'].find((one) => findScript(one) !== undefined)

  const lookupsOf = (script: string, tags: readonly string[]): Lookup[] => {
    const at = findScript(scriptOf(script) ?? '')
    const language = at && uint16(bytes, at)
    if (!at || !language) return []
    const wanted = new Set(tags.map(numberOf))
    // A lookup applies once, however many features name it.
    const indices = new Set<number>()
    for (let count = uint16(bytes, at + language + 4), item = at + language + 6; count > 0; count--, item += 2) {
      const record = features + 2 + 6 * uint16(bytes, item)
      if (wanted.has(uint32(bytes, record))) addLookups(features + uint16(bytes, record + 4), indices)
    }
    return [...indices].sort((one, other) => one - other).map(lookup)
  }

  const addLookups = (feature: number, indices: Set<number>): void => {
    for (let count = uint16(bytes, feature + 2), item = feature + 4; count > 0; count--, item += 2)
      indices.add(uint16(bytes, item))
  }
  return { kind, bytes, lookup, scriptOf, lookupsOf }
}

/** A four-letter tag as a number. */
const numberOf = (tag: string): number => {
  let number = 0
  for (let index = 0; index < 4; index++) number = number * 256 + tag.charCodeAt(index)
  return number
}

const readLookup = ({ bytes, glyphCount }: FontFile, kind: LayoutTable['kind'], at: number, digest: number): Lookup => {
  let type = uint16(bytes, at)
  const flags = uint16(bytes, at + 2)
  let subtables = Array.from({ length: uint16(bytes, at + 4) }, (_, index) => at + uint16(bytes, at + 6 + 2 * index))
  if (type === extension[kind]) {
    type = uint16(bytes, (subtables[0] as number) + 2)
    subtables = subtables.map((subtable) => subtable + uint32(bytes, subtable + 4))
  }
  const action = actions[kind][type]
  if (!action) throw new Error(`${kind} lookups of type ${type} are not read`)
  const startGlyphs = glyphSet(glyphCount)
  for (const subtable of subtables) addCoverage(bytes, firstCoverage(bytes, action, subtable), startGlyphs)
  return { action, flag: flags & 14, markClass: flags >> 8, subtables, startGlyphs, digest }
}

/** The coverage table of a subtable's first glyph. */
const firstCoverage = (bytes: Uint8Array, action: Action, at: number): number => {
  const coverages = uint16(bytes, at) === 3
  if (coverages && action === 'context') return at + uint16(bytes, at + 6)
  if (coverages && action === 'chain') return at + uint16(bytes, at + 6 + 2 * uint16(bytes, at + 2))
  return at + uint16(bytes, at + 2)
}

const addCoverage = (bytes: Uint8Array, coverage: number, set: Uint32Array): void => {
  const ranges = uint16(bytes, coverage) === 2
  for (let count = uint16(bytes, coverage + 2), at = coverage + 4; count > 0; count--, at += ranges ? 6 : 2) {
    const last = uint16(bytes, ranges ? at + 2 : at)
    for (let glyph = uint16(bytes, at); glyph <= last; glyph++)
      set[glyph >> 5] = (set[glyph >> 5] as number) | (1 << (glyph & 31))
  }
}

/** Index of a glyph in a coverage table; -1 if it is not covered. */
export const coverageIndex = (bytes: Uint8Array, coverage: number, glyph: number): number => {
  const ranges = uint16(bytes, coverage) === 2
  let low = 0
  let high = uint16(bytes, coverage + 2) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = coverage + 4 + (ranges ? 6 : 2) * middle
    const first = uint16(bytes, at)
    if (glyph < first) high = middle - 1
    else if (glyph > (ranges ? uint16(bytes, at + 2) : first)) low = middle + 1
    else return ranges ? uint16(bytes, at + 4) + glyph - first : middle
  }
  return -1
}

/** Class of a glyph by a class definition table; 0 if none. */
export const classOf = (bytes: Uint8Array, table: number, glyph: number): number => {
  if (uint16(bytes, table) === 1) {
    const index = glyph - uint16(bytes, table + 2)
    return index >= 0 && index < uint16(bytes, table + 4) ? uint16(bytes, table + 6 + 2 * index) : 0
  }
  let low = 0
  let high = uint16(bytes, table + 2) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = table + 4 + 6 * middle
    if (glyph < uint16(bytes, at)) high = middle - 1
    else if (glyph > uint16(bytes, at + 2)) low = middle + 1
    else return uint16(bytes, at + 4)
  }
  return 0
}
