import { inflateSync } from 'node:zlib'
import type { Reference } from 'pdfkit'
import { type CharacterMap, characterMap } from './character-map'
import { type Shown, shownIn } from './content'

/**
 * A finished file read back: what its bytes show on each page, by the character maps that its bytes hold. Where its
 * streams stand in it, and what refers to what, is known from writing it.
 */
export class Readback {
  readonly #maps = new Map<Reference, CharacterMap>()
  /** What each page shows, in the order of drawing. */
  readonly pages: readonly Shown[][]
  /** The marked content of each page by its number. */
  readonly #marked = new Map<Reference | undefined, Map<number, string>>()

  /**
   * @param root the catalogue of the document
   * @param bytes the file
   */
  constructor(
    root: Reference,
    private readonly bytes: Uint8Array,
  ) {
    const { Kids } = refersTo(root, 'Pages').data as { Kids: Reference[] }
    this.pages = Kids.map((page) => {
      const fonts = refersTo(page, 'Resources').data.Font as Record<string, Reference> | undefined
      const shown = shownIn(this.#stream(refersTo(page, 'Contents')), (name) => this.#mapOf(fonts?.[name]))
      const marked = new Map<number, string>()
      for (const { mcid, text } of shown) if (mcid !== undefined) marked.set(mcid, (marked.get(mcid) ?? '') + text)
      this.#marked.set(page, marked)
      return shown
    })
  }

  /** What an element of the structure tree says, with all that stands in it. */
  textOf(element: Reference): string {
    const { ActualText, K, Pg } = element.data as { ActualText?: string; K?: unknown; Pg?: Reference }
    if (ActualText !== undefined) return String(ActualText)
    return [K].flat().reduce<string>((text, kid) => text + this.#said(kid as Kid | undefined, Pg), '')
  }

  #said(kid: Kid | undefined, page: Reference | undefined): string {
    if (kid === undefined) return ''
    if (typeof kid === 'number') return this.#marked.get(page)?.get(kid) ?? ''
    if (isReference(kid)) return this.textOf(kid)
    return this.#said(kid.MCID, kid.Pg ?? page)
  }

  #mapOf(font: Reference | undefined): CharacterMap | undefined {
    if (!font?.data.ToUnicode) return undefined
    if (!this.#maps.has(font)) this.#maps.set(font, characterMap(this.#stream(refersTo(font, 'ToUnicode'))))
    return this.#maps.get(font)
  }

  /** The bytes of a stream as they are before they are packed. */
  #stream({ offset, data }: Reference): Uint8Array {
    const keyword = 'stream\n'
    const from = Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length).indexOf(keyword, offset)
    const stream = this.bytes.subarray(from + keyword.length, from + keyword.length + Number(data.Length))
    return data.Filter ? inflateSync(stream) : stream
  }
}

/** What an element holds: the content of a number, another element, or either where it says on which page. */
type Kid = number | Reference | { MCID?: number; Pg?: Reference }

const isReference = (kid: Exclude<Kid, number>): kid is Reference => 'data' in kid

const refersTo = ({ data }: Reference, name: string): Reference => data[name] as Reference
