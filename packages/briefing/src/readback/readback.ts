import { identity, type Matrix } from '../matrix'
import { ToUnicodeMap } from './character-map'
import { type DrawnContent, type Form, type Resources, readContent, type Shown } from './content'
import { Font } from './font'
import type { Painted } from './graphics-state'
import { outlinesIn } from './outlines'

/**
 * Reads a finished file back: the text that its bytes show on each page, by its own CMaps. Positions of streams and
 * references between objects are known from writing it.
 */
export class Readback {
  readonly #fonts = new Map<Stored, Font>()
  /** Text shown on each page, in drawing order. */
  readonly pages: readonly Shown[][]
  /** Everything drawn on each page. */
  readonly sheets: DrawnPage[] = []
  /** Text of each page's marked content by its identifier. */
  readonly #marked = new Map<Stored | undefined, Map<number, string>>()
  /** Page objects. */
  readonly #objects: readonly Stored[]

  /**
   * @param catalog of the document
   * @param streamOf uncompressed bytes of a stream
   */
  constructor(
    catalog: Stored['data'],
    private readonly streamOf: (stream: Stored) => Uint8Array,
  ) {
    const { Kids } = (catalog.Pages as Stored).data as { Kids: Stored[] }
    this.pages = Kids.map((page) => {
      const content = this.streamOf(page.data.Contents as Stored)
      const read = readContent(content, this.#resources(page.data.Resources))
      const [, , width, height] = page.data.MediaBox as Box
      this.sheets.push({ width, height, ...read })
      this.#marked.set(page, markedIn(read.shown))
      return read.shown
    })
    this.#objects = Kids
  }

  #resources(given: unknown): Resources {
    const { Font, ExtGState, XObject } = entriesOf(given) as Record<string, Record<string, Stored> | undefined>
    return {
      font: (name) => this.#fontOf(Font?.[name]),
      opacity: (name) => ExtGState?.[name] && (entriesOf(ExtGState[name]).ca as number | undefined),
      object: (name) => XObject?.[name] && this.#objectOf(XObject[name]),
    }
  }

  #objectOf(object: Stored): 'image' | Form {
    const { Subtype, BBox, Matrix = identity, Resources } = object.data
    if (Subtype !== 'Form') return 'image'
    const [content, resources] = [this.streamOf(object), this.#resources(Resources)]
    return { content, box: BBox as Box, matrix: Matrix as Matrix, resources }
  }

  /** Ignores these pieces of text from now on. */
  leaveOut(lost: ReadonlySet<Shown>): void {
    for (const [index, shown] of this.pages.entries()) {
      this.#marked.set(this.#objects[index], markedIn(shown.filter((one) => !lost.has(one))))
    }
  }

  /** Text of a structure element and its descendants. */
  textOf(element: Stored): string {
    const { ActualText, K, Pg } = element.data as { ActualText?: string; K?: unknown; Pg?: Stored }
    if (ActualText !== undefined) return String(ActualText)
    return [K].flat().reduce<string>((text, kid) => text + this.#said(kid as Kid | undefined, Pg), '')
  }

  #said(kid: Kid | undefined, page: Stored | undefined): string {
    if (kid === undefined) return ''
    if (typeof kid === 'number') return this.#marked.get(page)?.get(kid) ?? ''
    if (isReference(kid)) return this.textOf(kid)
    return this.#said(kid.MCID, kid.Pg ?? page)
  }

  #fontOf(font: Stored | undefined): Font | undefined {
    if (!font?.data.ToUnicode) return undefined
    const cached = this.#fonts.get(font)
    if (cached) return cached
    const { ToUnicode, DescendantFonts } = font.data as { ToUnicode: Stored; DescendantFonts?: Stored[] }
    const descendant = (DescendantFonts?.[0]?.data ?? {}) as Descendant
    let outlines: ReturnType<typeof outlinesIn> | undefined
    const boundsOf = (code: number) => {
      outlines ??= this.#outlinesOf(descendant)
      return outlines(code)
    }
    const read = new Font(new ToUnicodeMap(this.streamOf(ToUnicode)), descendant.W, boundsOf)
    this.#fonts.set(font, read)
    return read
  }

  /** Reads the font file, which is the larger part of many documents. */
  #outlinesOf({ FontDescriptor, CIDToGIDMap }: Descendant): ReturnType<typeof outlinesIn> {
    const file = FontDescriptor?.data.FontFile2 as Stored | undefined
    if (!file) return () => undefined
    const map = typeof CIDToGIDMap === 'object' && 'data' in CIDToGIDMap ? this.streamOf(CIDToGIDMap) : undefined
    return outlinesIn(this.streamOf(file), map)
  }
}

/** The font that holds the glyphs of a composite one (ISO 32000-1, 9.7.4). */
interface Descendant {
  W?: unknown[]
  FontDescriptor?: Stored
  CIDToGIDMap?: Stored | string
}

const markedIn = (shown: readonly Shown[]): Map<number, string> => {
  const marked = new Map<number, string>()
  for (const { mcid, text } of shown) if (mcid !== undefined) marked.set(mcid, (marked.get(mcid) ?? '') + text)
  return marked
}

type Box = readonly [number, number, number, number]

/** A page as it is drawn. */
export interface DrawnPage extends Pick<DrawnContent, 'glyphs'> {
  /** In points. */
  width: number
  height: number
  shown: readonly Shown[]
  painted: readonly Painted[]
}

/** An object of the file. */
export interface Stored {
  data: Record<string, unknown>
}

/** A child of a structure element: an MCID, an element, or a marked-content reference with its page. */
type Kid = number | Stored | { MCID?: number; Pg?: Stored }

const isReference = (kid: Exclude<Kid, number>): kid is Stored => 'data' in kid

/** A dictionary, direct or indirect. */
const entriesOf = (dictionary: unknown): Record<string, unknown> =>
  isReference(dictionary as Stored) ? (dictionary as Stored).data : (dictionary as Record<string, unknown>)
