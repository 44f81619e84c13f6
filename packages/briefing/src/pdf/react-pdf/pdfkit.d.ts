/** The part of pdfkit in use, internals included; its version is pinned. */
declare module 'pdfkit' {
  import type { Readable } from 'node:stream'

  /** An indirect object. */
  export interface Reference {
    data: Record<string, unknown>
    /** Offset in the file, once written. */
    offset: number
    compress: boolean
    write(chunk: Uint8Array | string): void
    end(chunk?: Uint8Array): void
  }

  export interface Tree {
    limits: boolean
    add(key: string | number, value: unknown): void
    get(key: string | number): unknown
    _compareKeys(one: string, other: string): number
  }

  export interface Page {
    height: number
    dictionary: Reference
    annotations: Reference[]
    structParentTreeKey: number
  }

  export class PDFDocument extends Readable {
    constructor(options: Record<string, unknown>)
    page: Page
    info: Record<string, unknown>
    outline: { dictionary: Reference }
    _ctm: [number, number, number, number, number, number]
    _root: Reference
    /** The current font; an embedded one has the characters of its glyphs. */
    _font: { unicode?: number[][] }
    ref(data?: unknown): Reference
    save(): this
    restore(): this
    addContent(data: string | Uint8Array): this
    annotate(x: number, y: number, width: number, height: number, options: { Subtype: string }): this
    link(x: number, y: number, width: number, height: number, url: string): this
    goTo(x: number, y: number, width: number, height: number, name: string): this
    addNamedDestination(name: string, ...rest: unknown[]): void
    addNamedEmbeddedFile(name: string, file: Reference): void
    createStructParentTreeNextKey(): number
    getStructTreeRoot(): Reference
    getStructParentTree(): Tree
    font(source: unknown, ...rest: unknown[]): this
    end(): void
    endOutline(): void
    endMetadata(): void
    endSubset(): void
    _addColorOutputIntent(): void
    _convertRect(x: number, y: number, width: number, height: number): [number, number, number, number]
  }

  export default PDFDocument
}
