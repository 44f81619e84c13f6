import { type CharacterMap, utf16 } from './character-map'
import { Scanner } from './scanner'

/** What one text object of a page shows. */
export interface Shown {
  text: string
  /** Font and size as the page names them. */
  face: string
  /** The number of the marked content that it is, by which the structure names it. */
  mcid: number | undefined
  /** Whether it is nothing but decoration. */
  artifact: boolean
}

interface Mark {
  mcid: number | undefined
  artifact: boolean
  /** Whether something else is said in place of what is shown. */
  replaced: boolean
}

/** What stands for a code that the font's map gives no text. */
const unknown = '\ufffd'

/**
 * What the content of a page shows, in the order of drawing: the codes of its strings as the fonts' character maps read
 * them. Knows the operators of marks and of text; everything else passes by.
 *
 * @param mapOf the character map of a font, by the font's name in the page's resources
 */
export const shownIn = (content: Uint8Array, mapOf: (font: string) => CharacterMap | undefined): Shown[] => {
  const shown: Shown[] = []
  const marks: Mark[] = []
  const scanner = new Scanner(content)
  let map: CharacterMap | undefined
  let face = ''
  let text = ''
  // The operands of the next operator: its name, and what its dictionary says.
  let name = ''
  let depth = 0
  let key = ''
  let mcid: number | undefined
  let instead: string | undefined

  const flush = (): void => {
    const mark = marks.at(-1)
    if (text !== '') shown.push({ text, face, mcid: mark?.mcid, artifact: mark?.artifact ?? false })
    text = ''
  }
  const begin = (): void => {
    flush()
    const outer = marks.at(-1)
    const replaced = outer?.replaced ?? false
    marks.push({
      mcid: mcid ?? outer?.mcid,
      artifact: name === 'Artifact' || (outer?.artifact ?? false),
      replaced: replaced || instead !== undefined,
    })
    if (!replaced) text = instead ?? ''
    mcid = undefined
    instead = undefined
  }
  const operate = (): void => {
    if (scanner.is('BMC') || scanner.is('BDC')) begin()
    else if (scanner.is('ET')) flush()
    else if (scanner.is('EMC')) {
      flush()
      marks.pop()
    } else if (scanner.is('Tf')) {
      flush()
      map = mapOf(name)
      face = `${name} ${scanner.number}`
    }
  }

  for (let token = scanner.next(); token !== undefined; token = scanner.next()) {
    if (token === 'string') {
      if (depth > 0) instead = key === 'ActualText' ? textString(scanner) : instead
      else if (!marks.at(-1)?.replaced) text += read(scanner, map)
    } else if (token === 'number') {
      if (depth > 0 && key === 'MCID') mcid = scanner.number
    } else if (token === 'name') {
      if (depth > 0) key = scanner.word
      else name = scanner.word
    } else if (token === '<<') depth += 1
    else if (token === '>>') depth -= 1
    else if (token === 'operator') operate()
  }
  flush()
  return shown
}

/** The text of a string's codes. */
const read = ({ string, length }: Scanner, map: CharacterMap | undefined): string => {
  const width = map?.width ?? 1
  let text = ''
  for (let at = 0; at < length; at += width) {
    let code = 0
    for (let byte = at; byte < at + width; byte += 1) code = code * 256 + (byte < length ? (string[byte] as number) : 0)
    text += map?.textOf(code) ?? unknown
  }
  return text
}

/** A text string (ISO 32000-1, 7.9.2.2): UTF-16 behind its mark, otherwise one byte for each character. */
const textString = ({ string, length }: Scanner): string =>
  string[0] === 0xfe && string[1] === 0xff
    ? utf16(string.subarray(2, length))
    : String.fromCharCode(...string.subarray(0, length))
