import { readTrueType, type TrueType } from './true-type.ts'
import { unicodeMap } from './unicode-map.ts'
import type { Value } from './value.ts'

/** A font as a PDF describes it. */
export interface Font {
  /** Its indirect object, or its name where it has none. */
  id: string
  name: string
  value: Value
  /** The font under a composite one. */
  descendant: Value
  /** By code. */
  unicode: Map<number, string>
  /** Written widths by CID. */
  widths: Map<number, number>
  defaultWidth: number
  program: TrueType | undefined
  /** Bytes of one code. */
  codeLength: 1 | 2
}

export const fontOf = (value: Value, id: string): Font => {
  const composite = value.get('Subtype').name === 'Type0'
  const descendant = composite ? (value.get('DescendantFonts').items[0] ?? value.get('DescendantFonts')) : value
  const program = descendant.get('FontDescriptor', 'FontFile2')
  return {
    id,
    name: value.get('BaseFont').name ?? '(no name)',
    value,
    descendant,
    unicode: value.get('ToUnicode').isStream ? unicodeMap(value.get('ToUnicode').bytes) : new Map(),
    widths: widthsOf(descendant.get('W').items),
    defaultWidth: descendant.get('DW').number ?? 1000,
    program: program.isStream ? readTrueType(program.bytes) : undefined,
    codeLength: composite ? 2 : 1,
  }
}

/** `c [w1 w2 …]` and `first last w`, one after another. */
const widthsOf = (items: readonly Value[]): Map<number, number> => {
  const widths = new Map<number, number>()
  for (let at = 0; at < items.length; ) {
    const first = items[at]?.number ?? 0
    const next = items[at + 1]
    if (next?.isArray) {
      for (const [index, width] of next.items.entries()) widths.set(first + index, width.number ?? Number.NaN)
      at += 2
    } else {
      for (let cid = first; cid <= (next?.number ?? -1); cid++) widths.set(cid, items[at + 2]?.number ?? Number.NaN)
      at += 3
    }
  }
  return widths
}

/** The codes in a string that is shown. */
export const codesIn = (string: Uint8Array, { codeLength }: Font): number[] => {
  if (codeLength === 1) return [...string]
  const codes: number[] = []
  for (let at = 0; at + 1 < string.length; at += 2) codes.push(((string[at] ?? 0) << 8) | (string[at + 1] ?? 0))
  return codes
}

/** The glyph behind a code of a font whose codes are CIDs. */
export const glyphOf = (code: number, { descendant }: Font): number => {
  const map = descendant.get('CIDToGIDMap')
  if (!map.isStream) return code
  const { bytes } = map
  return ((bytes[code * 2] ?? 0) << 8) | (bytes[code * 2 + 1] ?? 0)
}
