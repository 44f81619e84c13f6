import { type Matrix, multiplied } from '../matrix'
import { utf16 } from './character-map'
import type { Font } from './font'
import {
  type ContentMark,
  endsText,
  GraphicsState,
  type Ink,
  type InkPlace,
  type Painted,
  type TextLook,
  unmarked,
} from './graphics-state'
import { operator, Scanner } from './scanner'

/** Text shown on one line of a text object, in one face. */
export interface Shown extends ContentMark, TextLook {
  text: string
  /** Names of font and size on the page. */
  face: string
  /** Bounds of its ink along the baseline. */
  place: InkPlace
  /** Whether it is partly clipped. */
  isCut: boolean
}

/** The named resources of a content stream (ISO 32000-1, 7.8.3). */
export interface Resources {
  font(name: string): Font | undefined
  /** Opacity of fills that a graphics state sets, if it does. */
  opacity?(name: string): number | undefined
  /** An image, or a form, which is a content stream of its own (ISO 32000-1, 8.10). */
  object?(name: string): 'image' | Form | undefined
}

export interface Form {
  content: Uint8Array
  matrix: Matrix
  box: readonly [number, number, number, number]
  resources: Resources
}

interface OpenMark extends ContentMark {
  /** Whether `ActualText` replaces the text shown. */
  replaced: boolean
}

const operators = {
  BMC: operator('BMC'),
  BDC: operator('BDC'),
  EMC: operator('EMC'),
  Tf: operator('Tf'),
  gs: operator('gs'),
  cs: operator('cs'),
  Do: operator('Do'),
}

/**
 * Text shown by a content stream, in drawing order, decoded by the CMaps of its fonts, and all else that it paints, each
 * with its place.
 */
export const readContent = (content: Uint8Array, resources: Resources): DrawnContent => {
  const reader = new ContentReader()
  reader.read(content, resources)
  const glyphs = (): InkPlace[][] => {
    const boxes: InkPlace[][] = []
    new ContentReader(boxes).read(content, resources)
    return boxes
  }
  return { shown: reader.shown, painted: reader.state.painted, glyphs }
}

/** Everything that a content stream draws. */
export interface DrawnContent {
  shown: Shown[]
  painted: Painted[]
  /** Reads once more, for the bounds of every glyph of each text: what few pages need. */
  glyphs(): InkPlace[][]
}

class ContentReader {
  readonly shown: Shown[] = []
  readonly state = new GraphicsState()
  readonly #marks: OpenMark[] = []
  #text = ''
  // Operands of the next operator: its name and its dictionary.
  #name = ''
  #mcid: number | undefined
  #instead: string | undefined
  #boxes: InkPlace[] = []

  /** @param glyphs takes the bounds of all glyphs, text by text; without it they are not read */
  constructor(private readonly glyphs?: InkPlace[][]) {}

  read(content: Uint8Array, resources: Resources): void {
    const { state } = this
    const scanner = new Scanner(content)
    let depth = 0
    let inArray = false
    let key = ''
    for (let token = scanner.next(); token !== undefined; token = scanner.next()) {
      if (token === 'string') {
        if (depth > 0) this.#instead = key === 'ActualText' ? textString(scanner) : this.#instead
        else {
          if (this.glyphs) this.#boxes.push(...boundsIn(scanner, state))
          const read = readString(scanner, state)
          if (!this.#marks.at(-1)?.replaced) this.#text += read
        }
      } else if (token === 'number') {
        if (inArray) state.adjust(scanner.number)
        else if (depth > 0 && key === 'MCID') this.#mcid = scanner.number
      } else if (token === 'name') {
        if (depth > 0) key = scanner.word
        else this.#name = scanner.word
      } else if (token === '<<') depth += 1
      else if (token === '>>') depth -= 1
      else if (token === '[') inArray = depth === 0
      else if (token === ']') inArray = false
      else if (token === 'operator') this.#operate(scanner, resources)
    }
    this.#flush()
  }

  #operate(scanner: Scanner, resources: Resources): void {
    const { state } = this
    const code = scanner.operator
    if (code === operators.BMC || code === operators.BDC) this.#begin()
    else if (code === operators.EMC) {
      this.#flush()
      this.#marks.pop()
      state.mark = this.#marks.at(-1) ?? unmarked
    } else if (code === operators.Tf) {
      this.#flush()
      state.font = resources.font(this.#name)
      state.size = scanner.number
      state.face = `${this.#name} ${state.size}`
    } else {
      if (endsText.has(code)) this.#flush()
      if (code === operators.gs) state.fade(resources.opacity?.(this.#name))
      else if (code === operators.cs) state.space = this.#name
      else if (code === operators.Do) this.#draw(resources.object?.(this.#name))
      else state.operate(code, scanner)
    }
  }

  #begin(): void {
    this.#flush()
    const outer = this.#marks.at(-1)
    const replaced = outer?.replaced ?? false
    const mark = {
      mcid: this.#mcid ?? outer?.mcid,
      artifact: this.#name === 'Artifact' || (outer?.artifact ?? false),
      replaced: replaced || this.#instead !== undefined,
    }
    this.#marks.push(mark)
    this.state.mark = mark
    if (!replaced) this.#text = this.#instead ?? ''
    this.#mcid = undefined
    this.#instead = undefined
  }

  #flush(): void {
    const { state } = this
    if (this.#text !== '') {
      const { mcid, artifact } = state.mark
      state.shown = this.shown.push({ text: this.#text, face: state.face, mcid, artifact, ...state.inked() })
      this.#text = ''
      this.glyphs?.push(this.#boxes)
    }
    this.#boxes = []
    state.goOn()
  }

  #draw(object: 'image' | Form | undefined): void {
    const { state } = this
    if (object === 'image') state.image()
    else if (object) {
      state.save()
      state.group = state.alpha
      state.matrix = multiplied(state.matrix, object.matrix)
      state.narrow(state.areaOf(object.box))
      this.read(object.content, object.resources)
      state.restore()
    }
  }
}

/** Decodes a string and advances the text position. */
const readString = ({ string, length }: Scanner, state: GraphicsState): string => {
  const { font } = state
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

/** The bounds of the glyphs of a string that is about to be shown. */
const boundsIn = ({ string, length }: Scanner, state: GraphicsState): InkPlace[] => {
  const { font } = state
  if (!font) return []
  const boxes: InkPlace[] = []
  let width = 0
  for (let at = 0; at < length; at += font.width) {
    let code = 0
    for (const byte of string.subarray(at, at + font.width)) code = code * 256 + byte
    const bounds = font.boundsOf(code)
    if (bounds) boxes.push(state.boundsOf(bounds, width, at / font.width))
    width += font.glyph(code).width
  }
  return boxes
}

/** A code without a font. */
const unknown = { text: '\ufffd', width: 0, isBlank: false }

/** Decodes a text string (ISO 32000-1, 7.9.2.2): UTF-16 after its byte order mark, else one byte a character. */
const textString = ({ string, length }: Scanner): string =>
  string[0] === 0xfe && string[1] === 0xff
    ? utf16(string.subarray(2, length))
    : String.fromCharCode(...string.subarray(0, length))
