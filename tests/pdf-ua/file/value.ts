import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'

/** A value in a PDF, with references followed. A missing value is a value too, of no kind. */
export class Value {
  /** The indirect object that it is, such as `12 0 R`. */
  readonly ref: string | undefined
  private readonly context: PDFContext
  private readonly object: PDFObject | undefined

  constructor(context: PDFContext, written: PDFObject | undefined) {
    this.context = context
    this.ref = written instanceof PDFRef ? written.toString() : undefined
    this.object = context.lookup(written)
  }

  /** An entry of a dictionary or of a stream's dictionary, or of dictionaries in dictionaries. */
  get(...path: string[]): Value {
    const [key, ...rest] = path
    if (key === undefined) return this
    return new Value(this.context, this.dictionary?.get(PDFName.of(key))).get(...rest)
  }

  get exists(): boolean {
    return this.object !== undefined && this.object.toString() !== 'null'
  }

  get isDictionary(): boolean {
    return this.object instanceof PDFDict
  }

  get isArray(): boolean {
    return this.object instanceof PDFArray
  }

  get isStream(): boolean {
    return this.object instanceof PDFStream
  }

  get keys(): string[] {
    return this.dictionary?.keys().map((key) => key.decodeText()) ?? []
  }

  get name(): string | undefined {
    return this.object instanceof PDFName ? this.object.decodeText() : undefined
  }

  get number(): number | undefined {
    return this.object instanceof PDFNumber ? this.object.asNumber() : undefined
  }

  get boolean(): boolean | undefined {
    return this.object instanceof PDFBool ? this.object.asBoolean() : undefined
  }

  get text(): string | undefined {
    return this.object instanceof PDFString || this.object instanceof PDFHexString
      ? this.object.decodeText()
      : undefined
  }

  /** The items of an array. Any other value counts as an array of itself, as in many places of a PDF. */
  get items(): Value[] {
    if (this.object instanceof PDFArray) return this.object.asArray().map((item) => new Value(this.context, item))
    return this.exists ? [this] : []
  }

  /** The decoded bytes of a stream. */
  get bytes(): Uint8Array {
    if (this.object instanceof PDFRawStream) return decodePDFRawStream(this.object).decode()
    return this.object instanceof PDFStream ? this.object.getContents() : new Uint8Array()
  }

  /** A number tree or a name tree, from its leaves. */
  leaves(kind: 'Nums' | 'Names'): [key: string, value: Value][] {
    const leaves = this.get(kind).items
    const here = leaves.flatMap((key, index): [string, Value][] =>
      index % 2 === 0 ? [[String(key.number ?? key.text), leaves[index + 1] as Value]] : [],
    )
    return [...here, ...this.get('Kids').items.flatMap((kid) => kid.leaves(kind))]
  }

  private get dictionary(): PDFDict | undefined {
    if (this.object instanceof PDFStream) return this.object.dict
    return this.object instanceof PDFDict ? this.object : undefined
  }
}
