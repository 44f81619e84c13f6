import { utf16 } from './character-map'
import type { Font } from './font'
import { GraphicsState, type Ink, type InkPlace, movesText } from './graphics-state'
import { operator, Scanner } from './scanner'

/** Text shown on one line of a text object, in one face. */
export interface Shown {
  text: string
  /** Names of font and size on the page. */
  face: string
  /** Identifier of its marked content in the structure tree. */
  mcid: number | undefined
  /** Whether it is an artifact. */
  artifact: boolean
  /** Bounds of its ink along the baseline. */
  place: InkPlace
  /** Whether it is partly clipped. */
  isCut: boolean
}

interface Mark {
  mcid: number | undefined
  artifact: boolean
  /** Whether `ActualText` replaces the text shown. */
  replaced: boolean
}

const operators = {
  BMC: operator('BMC'),
  BDC: operator('BDC'),
  EMC: operator('EMC'),
  ET: operator('ET'),
  Tf: operator('Tf'),
}

/**
 * Text shown by a content stream, in drawing order, decoded by the CMaps of its fonts, and where. Interprets
 * marked-content, text and position operators only.
 * @param fontOf a font by its resource name
 */
export const shownIn = (content: Uint8Array, fontOf: (font: string) => Font | undefined): Shown[] => {
  const shown: Shown[] = []
  const marks: Mark[] = []
  const scanner = new Scanner(content)
  const state = new GraphicsState()
  let font: Font | undefined
  let face = ''
  let text = ''
  // Operands of the next operator: its name and its dictionary.
  let name = ''
  let depth = 0
  let inArray = false
  let key = ''
  let mcid: number | undefined
  let instead: string | undefined

  const flush = (): void => {
    if (text !== '') {
      const mark = marks.at(-1)
      shown.push({ text, face, mcid: mark?.mcid, artifact: mark?.artifact ?? false, ...state.inked() })
      text = ''
    }
    state.goOn()
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
    const code = scanner.operator
    if (code === operators.BMC || code === operators.BDC) begin()
    else if (code === operators.ET) flush()
    else if (code === operators.EMC) {
      flush()
      marks.pop()
    } else if (code === operators.Tf) {
      flush()
      font = fontOf(name)
      state.size = scanner.number
      face = `${name} ${state.size}`
    } else {
      if (movesText.has(code)) flush()
      state.operate(code, scanner)
    }
  }

  for (let token = scanner.next(); token !== undefined; token = scanner.next()) {
    if (token === 'string') {
      if (depth > 0) instead = key === 'ActualText' ? textString(scanner) : instead
      else {
        const read = readString(scanner, font, state)
        if (!marks.at(-1)?.replaced) text += read
      }
    } else if (token === 'number') {
      if (inArray) state.adjust(scanner.number)
      else if (depth > 0 && key === 'MCID') mcid = scanner.number
    } else if (token === 'name') {
      if (depth > 0) key = scanner.word
      else name = scanner.word
    } else if (token === '<<') depth += 1
    else if (token === '>>') depth -= 1
    else if (token === '[') inArray = depth === 0
    else if (token === ']') inArray = false
    else if (token === 'operator') operate()
  }
  flush()
  return shown
}

/** Decodes a string and advances the text position. */
const readString = ({ string, length }: Scanner, font: Font | undefined, state: GraphicsState): string => {
  const bytes = font?.width ?? 1
  let text = ''
  let width = 0
  let count = 0
  let ink: Ink | undefined
  for (let at = 0; at < length; at += bytes) {
    let code = 0
    for (let byte = at; byte < at + bytes; byte += 1) code = code * 256 + (byte < length ? (string[byte] as number) : 0)
    const glyph = font?.glyph(code) ?? unknown
    text += glyph.text
    if (!glyph.isBlank) {
      ink ??= { from: width, before: count, to: 0, within: 0 }
      ink.to = width + glyph.width
      ink.within = count
    }
    width += glyph.width
    count += 1
  }
  state.show(width, count, ink)
  return text
}

/** A code without a font. */
const unknown = { text: '\ufffd', width: 0, isBlank: false }

/** Decodes a text string (ISO 32000-1, 7.9.2.2): UTF-16 after its byte order mark, else one byte a character. */
const textString = ({ string, length }: Scanner): string =>
  string[0] === 0xfe && string[1] === 0xff
    ? utf16(string.subarray(2, length))
    : String.fromCharCode(...string.subarray(0, length))
