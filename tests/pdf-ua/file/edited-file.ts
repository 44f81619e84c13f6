import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib'
import { reading } from './open.ts'

/** A PDF object as JavaScript writes it; a string stands for a name. */
type Literal = boolean | number | string | PDFObject | Literal[] | { [key: string]: Literal }

/** A PDF whose objects are changed. */
export class EditedFile {
  readonly document: PDFDocument

  private constructor(document: PDFDocument) {
    this.document = document
  }

  static async of(bytes: Uint8Array): Promise<EditedFile> {
    return new EditedFile(await PDFDocument.load(bytes, reading))
  }

  save(): Promise<Uint8Array> {
    return this.document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
  }

  get catalog(): PDFDict {
    return this.document.catalog
  }

  get structureRoot(): PDFDict {
    return this.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  }

  page(index = 0): PDFDict {
    return this.document.getPage(index).node
  }

  /** The dictionary at a path of keys, references followed. */
  at(dictionary: PDFDict, ...path: string[]): PDFDict {
    return path.reduce((one, key) => one.lookup(PDFName.of(key), PDFDict), dictionary)
  }

  put(dictionary: PDFDict, key: string, value: Literal): void {
    dictionary.set(PDFName.of(key), this.document.context.obj(value as never))
  }

  remove(dictionary: PDFDict, key: string): void {
    if (!dictionary.has(PDFName.of(key))) throw new Error(`there is no ${key} to be removed`)
    dictionary.delete(PDFName.of(key))
  }

  add(value: Literal): PDFRef {
    return this.document.context.register(this.document.context.obj(value as never))
  }

  addStream(dictionary: Record<string, Literal>, content: Uint8Array | string): PDFRef {
    const { context } = this.document
    return context.register(context.stream(content, dictionary as never))
  }

  /** All dictionaries that stand for themselves, those of streams too, which have such an entry. */
  all(key: string, name: string): PDFDict[] {
    return this.document.context
      .enumerateIndirectObjects()
      .map(([, object]) => (object instanceof PDFRawStream ? object.dict : object))
      .filter((object) => object instanceof PDFDict)
      .filter((dictionary) => dictionary.get(PDFName.of(key)) === PDFName.of(name))
  }

  /** One such dictionary; throws an error that names it if there is none. */
  one(key: string, name: string, index = 0): PDFDict {
    const found = this.all(key, name).at(index)
    if (!found) throw new Error(`the file has no ${name} to be broken`)
    return found
  }

  /** A structure element with this role. */
  element(role: string, index = 0): PDFDict {
    return this.one('S', role, index)
  }

  /** The only font under a composite one, with its program. */
  get descendant(): PDFDict {
    return this.one('Subtype', 'CIDFontType2')
  }

  /** Replaces the content stream of the page. */
  redraw(change: (content: string) => string): void {
    const contents = this.page().lookup(PDFName.of('Contents'))
    const streams = contents instanceof PDFArray ? contents.asArray() : [this.page().get(PDFName.of('Contents'))]
    const text = streams.map((stream) => this.textOf(stream)).join('\n')
    this.put(this.page(), 'Contents', this.addStream({}, Buffer.from(changed(text, change(text)), 'latin1')))
  }

  /** Something more is drawn over a page. */
  draw(operations: string): void {
    this.redraw((content) => `${content}\n${operations}\n`)
  }

  /** The stream that a dictionary names is written anew. */
  rewrite(
    dictionary: PDFDict,
    key: string,
    change: (content: string) => string,
    encoding: BufferEncoding = 'latin1',
  ): void {
    const stream = this.streamOf(dictionary.get(PDFName.of(key)))
    const text = this.textOf(stream, encoding)
    const entries = Object.fromEntries(
      stream.dict
        .entries()
        .map(([name, value]) => [name.decodeText(), value])
        .filter(([name]) => name !== 'Filter' && name !== 'Length'),
    )
    this.put(dictionary, key, this.addStream(entries, Buffer.from(changed(text, change(text)), encoding)))
  }

  private streamOf(object: PDFObject | undefined): PDFRawStream {
    const stream = this.document.context.lookup(object)
    if (stream instanceof PDFRawStream) return stream
    throw new Error('this is no stream')
  }

  private textOf(stream: PDFObject | undefined, encoding: BufferEncoding = 'latin1'): string {
    return Buffer.from(decodePDFRawStream(this.streamOf(stream)).decode()).toString(encoding)
  }
}

/** A change that changes nothing breaks nothing. */
const changed = (before: string, after: string): string => {
  if (after === before) throw new Error('nothing was changed')
  return after
}
