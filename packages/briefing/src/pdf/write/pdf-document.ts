import type { ObjectReference, WritableDocument } from './document'
import type { PdfImage } from './image'
import type { IndirectObject } from './indirect-object'
import type { MarkedElement } from './marked-content'
import { PdfFile } from './pdf-file'
import { PdfPage } from './pdf-page'
import { srgbStream } from './srgb'

export interface PdfDocumentOptions {
  language: string
  /** The Info dictionary. */
  info: Readonly<Record<string, string | Date>>
  /** Whether an output intent binds colours to sRGB, as PDF/A requires. */
  outputIntent: boolean
  /** Whether it has a structure tree: otherwise content is not marked. */
  isTagged: boolean
}

/** A PDF document: its pages, resources, name trees and catalog. */
export class PdfDocument implements WritableDocument {
  readonly catalog: Record<string, unknown>
  readonly structureRoot: IndirectObject | undefined
  readonly pages: PdfPage[] = []
  readonly pageObjects: IndirectObject[] = []
  readonly #file = new PdfFile()
  readonly #root: IndirectObject
  readonly #info: IndirectObject
  readonly #pages: IndirectObject
  /** Elements by key of the parent tree: an array for a page's MCIDs, a single one for an annotation. */
  readonly #parents: (MarkedElement | readonly MarkedElement[])[] = []
  readonly #destinations = new Map<string, unknown>()
  readonly #files = new Map<string, ObjectReference>()
  readonly #images = new Map<PdfImage, IndirectObject>()
  readonly #opacities = new Map<string, IndirectObject>()
  readonly #names = new Map<ObjectReference, string>()

  constructor({ language, info, outputIntent, isTagged }: PdfDocumentOptions) {
    this.#pages = this.ref({ Type: 'Pages' })
    this.structureRoot = isTagged ? this.ref({ Type: 'StructTreeRoot' }) : undefined
    this.catalog = {
      Type: 'Catalog',
      Pages: this.#pages,
      Lang: new String(language),
      ...(isTagged ? { MarkInfo: { Marked: true } } : {}),
      ViewerPreferences: { DisplayDocTitle: true },
      ...(isTagged ? { StructTreeRoot: this.structureRoot } : {}),
    }
    this.#root = this.ref(this.catalog)
    this.#info = this.ref(
      Object.fromEntries(
        Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? new String(value) : value]),
      ),
    )
    if (outputIntent) this.#writeOutputIntent()
  }

  get isTagged(): boolean {
    return this.structureRoot !== undefined
  }

  ref(data: Record<string, unknown>): IndirectObject {
    return this.#file.ref(data)
  }

  stream(bytes: Uint8Array, data?: Record<string, unknown>): IndirectObject {
    return this.#file.stream(bytes, data)
  }

  /** Appends a page; sizes in points. */
  addPage(width: number, height: number): PdfPage {
    const object = this.ref({ Type: 'Page', Parent: this.#pages, MediaBox: [0, 0, width, height] })
    const page = new PdfPage(this, object)
    this.pages.push(page)
    this.pageObjects.push(object)
    return page
  }

  /** Names a place on a page, in points from its lower left corner. The first of a name counts. */
  addDestination(name: string, page: PdfPage, left: number, top: number): void {
    if (!this.#destinations.has(name)) this.#destinations.set(name, [page.object, 'XYZ', left, top, null])
  }

  addNamedEmbeddedFile(name: string, specification: ObjectReference): void {
    this.#files.set(name, specification)
  }

  /** Adds elements to the parent tree and returns their key. */
  enterParents(elements: MarkedElement | readonly MarkedElement[]): number {
    return this.#parents.push(elements) - 1
  }

  /** The XObject of an image, written once. */
  imageObject(image: PdfImage): IndirectObject {
    const cached = this.#images.get(image)
    if (cached) return cached
    const { samples, mask } = image
    const SMask = mask && this.stream(mask.bytes, mask.data)
    const object = this.stream(samples.bytes, { ...samples.data, SMask })
    this.#images.set(image, object)
    return object
  }

  /** The graphics state of an opacity, written once. */
  opacityObject(fill: number, stroke: number): IndirectObject {
    const key = `${fill} ${stroke}`
    const object = this.#opacities.get(key) ?? this.ref({ ca: fill, CA: stroke })
    this.#opacities.set(key, object)
    return object
  }

  /** The resource name of an object. */
  resourceName(object: ObjectReference, initial: string): string {
    const name = this.#names.get(object) ?? `${initial}${this.#names.size + 1}`
    this.#names.set(object, name)
    return name
  }

  /** The bytes of the file, once everything is drawn and written. */
  bytes(): Uint8Array {
    for (const page of this.pages) page.finish()
    Object.assign(this.#pages.data, { Kids: this.pageObjects, Count: this.pageObjects.length })
    if (this.structureRoot)
      this.structureRoot.data.ParentTree = { Nums: this.#parents.flatMap((owners, key) => [key, objectsOf(owners)]) }
    const names = { Dests: namesOf(this.#destinations), EmbeddedFiles: namesOf(this.#files) }
    if (names.Dests || names.EmbeddedFiles) this.catalog.Names = names
    return this.#file.bytes({ Root: this.#root, Info: this.#info })
  }

  #writeOutputIntent(): void {
    const { bytes, data } = srgbStream()
    const intent = {
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: new String('sRGB'),
      Info: new String('sRGB IEC61966-2.1'),
      DestOutputProfile: this.stream(bytes, data),
    }
    this.catalog.OutputIntents = [intent]
  }
}

const objectsOf = (owners: MarkedElement | readonly MarkedElement[]): unknown =>
  'role' in owners ? owners.ref : owners.map(({ ref }) => ref)

/** A name tree sorted by the bytes of its strings: ASCII as it is, others as UTF-16 after a byte order mark. */
const namesOf = (entries: ReadonlyMap<string, unknown>): Record<string, unknown> | undefined => {
  if (entries.size === 0) return undefined
  const rank = (name: string) => (/^[\0-\x7f]*$/.test(name) ? `0${name}` : `1${name}`)
  const sorted = [...entries].sort(([one], [other]) => (rank(one) < rank(other) ? -1 : 1))
  return { Names: sorted.flatMap(([name, value]) => [new String(name), value]) }
}
