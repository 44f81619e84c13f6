import { PDFDocument, type Reference } from 'pdfkit'
import type { Link, Mark, MarkNode } from '../structure/mark'
import type { Content, StructureElement } from '../structure/structure'
import type { WritableDocument } from '../write/document'
import { linkAnnotation, type Rectangle, type Target } from '../write/link-annotation'

export interface TaggedDocumentOptions {
  language: string
  info: Record<string, unknown>
  /** Whether an output intent binds colours to sRGB, as PDF/A requires. */
  outputIntent: boolean
  /** Writes everything but the pages. Called once, when all pages are drawn. */
  finish: () => void
}

const pathOperator = /(?:^| )(?:m|l|c|v|y|h|re)$/
const paintOperator = /^(?:f\*?|F|S|s|B\*?|b\*?|n|W\*? n)$/

/**
 * A pdfkit document in which all content is marked.
 *
 * react-pdf draws a node between `save` and `restore`. A canvas before a node says how the next pair is marked, so that
 * marked content never crosses saved states or text objects. Anything else is an artifact.
 */
export class TaggedDocument extends PDFDocument implements WritableDocument {
  /** For each saved state, whether its `q` has been written. */
  readonly #saved: boolean[] = []
  #deepest = 0
  #path: string[] = []
  #next: { mark: Mark; depth: number } | undefined
  #mark: { mark: Mark; depth: number } | undefined
  #nextLink: Link | undefined
  #areas: { rectangles: Rectangle[]; target: Target } | undefined
  readonly #destinations = new Set<string>()
  readonly #finish: () => void

  constructor({ language, info, outputIntent, finish }: TaggedDocumentOptions) {
    super({
      pdfVersion: '1.7',
      lang: language,
      info,
      tagged: true,
      displayTitle: true,
      autoFirstPage: false,
      font: null,
      // The subset brings the colour profile; the claims in the metadata are ours.
      ...(outputIntent ? { subset: 'PDF/A-2a' } : {}),
    })
    this.#finish = finish
    if (outputIntent) this.endSubset = this._addColorOutputIntent
    // The root of a tree has no limits (ISO 32000-1, 7.9.6), and names are sorted by bytes.
    this.getStructParentTree().limits = false
    this.#names.Dests = sorted(this.#names.Dests as Tree)
  }

  get catalog(): Record<string, unknown> {
    return this._root.data
  }

  get pageObjects(): readonly Reference[] {
    return (this.catalog.Pages as Reference).data.Kids as Reference[]
  }

  get structureRoot(): Reference {
    return this.getStructTreeRoot()
  }

  get #names(): Record<string, unknown> {
    return (this.catalog.Names as Reference).data
  }

  /** The deepest nesting of saved states. */
  get deepest(): number {
    return this.#deepest
  }

  /** Marks the next node. Called from a canvas, which is drawn two saved states deep. */
  mark(says: MarkNode['says']): void {
    if ('next' in says) this.#next = { mark: says.next, depth: this.#saved.length - 2 }
    else this.#nextLink = says.nextLink
  }

  override save(): this {
    if (this.#next?.depth === this.#saved.length) {
      const { mark, depth } = this.#next
      this.#next = undefined
      this.#mark = { mark, depth }
      super.addContent('element' in mark ? this.#begin(mark.element, mark.content) : mark.artifact)
    }
    return super.save()
  }

  override restore(): this {
    super.restore()
    if (this.#mark?.depth === this.#saved.length) this.#end()
    return this
  }

  #begin(element: StructureElement, content: Content): string {
    const owners = this.getStructParentTree().get(this.page.structParentTreeKey) as Reference[]
    const id = owners.push(element.ref as Reference) - 1
    content.drawn = { page: this.page.dictionary, id }
    return `/${element.role} <</MCID ${id}>> BDC`
  }

  #end(): void {
    super.addContent('EMC')
    const mark = this.#mark?.mark
    this.#mark = undefined
    if (this.#areas && mark && 'link' in mark && mark.link) this.#annotate(mark.link)
  }

  /**
   * Delays a path until it is painted: react-pdf sets colours in between, where neither these nor marks are allowed.
   * Writes `q` only when something is drawn: PDF/A allows 28 nested states.
   */
  override addContent(data: string | Uint8Array): this {
    if (typeof data !== 'string') return super.addContent(data)
    if (data === 'q') return this.#push()
    if (data === 'Q') return this.#pop()
    if (pathOperator.test(data)) {
      this.#path.push(data)
      return this
    }
    const paints = paintOperator.test(data)
    const single = data.endsWith(' Do') || data.endsWith(' sh')
    const loose = !this.#mark && (single || data === 'BT' || (paints && !data.endsWith('n')))
    if (data.endsWith(' cm')) this.#flushPath()
    if (loose) this.#write('/Artifact BMC')
    if (paints) this.#flushPath()
    this.#write(data)
    if (!this.#mark && (data === 'ET' || (loose && data !== 'BT'))) this.#write('EMC')
    return this
  }

  #push(): this {
    this.#saved.push(false)
    return this
  }

  #pop(): this {
    // A path that is not painted is dropped.
    this.#path = []
    return this.#saved.pop() ? super.addContent('Q') : this
  }

  #flushPath(): void {
    const path = this.#path
    this.#path = []
    for (const operator of path) this.#write(operator)
  }

  #write(data: string): void {
    const current = this.#saved.length - 1
    if (this.#saved[current] === false) {
      this.#saved[current] = true
      this.#deepest = Math.max(this.#deepest, this.#saved.filter(Boolean).length)
      super.addContent('q')
    }
    super.addContent(data)
  }

  override annotate(_x: number, _y: number, _width: number, _height: number, { Subtype }: { Subtype: string }): this {
    throw new Error(`a tagged file has no annotations of type ${Subtype}`)
  }

  override link(x: number, y: number, width: number, height: number, url: string): this {
    return this.#area(this._convertRect(x, y, width, height), { url })
  }

  override goTo(x: number, y: number, width: number, height: number, name: string): this {
    return this.#area(this._convertRect(x, y, width, height), { destination: name })
  }

  #area([x1, y1, x2, y2]: Rectangle, target: Target): this {
    const rectangle: Rectangle = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)]
    this.#areas = { rectangles: [...(this.#areas?.rectangles ?? []), rectangle], target }
    if (this.#nextLink) {
      this.#annotate(this.#nextLink)
      this.#nextLink = undefined
    }
    return this
  }

  /** Adds one annotation for all areas of a link on a page, so that it is announced once. */
  #annotate({ element, area }: Link): void {
    const { rectangles, target } = this.#areas ?? { rectangles: [], target: { url: '' } }
    this.#areas = undefined
    const key = this.createStructParentTreeNextKey()
    this.getStructParentTree().add(key, element.ref)
    const annotation = this.ref({ Type: 'Annot', ...linkAnnotation(rectangles, target, area.contents, key) })
    this.page.annotations.push(annotation)
    annotation.end()
    area.annotated = { page: this.page.dictionary, annotation }
  }

  /** pdfkit maps `.notdef`, which is never shown, to U+0000, which text must not hold. */
  override font(source: unknown, ...rest: unknown[]): this {
    super.font(source, ...rest)
    if (this._font.unicode) this._font.unicode[0] = [0xfffd]
    return this
  }

  /** Names the first position of an element. react-pdf gives it relative to the parent. */
  override addNamedDestination(name: string | undefined, kind: string, x: number, y: number, zoom: null): void {
    if (name === undefined || this.#destinations.has(name)) return
    this.#destinations.add(name)
    const [a, b, c, d, e, f] = this._ctm
    const top = this.page.height - (b * x + d * y + f)
    super.addNamedDestination(name, kind, a * x + c * y + e, top, zoom)
  }

  override addNamedEmbeddedFile(name: string, file: Reference): void {
    super.addNamedEmbeddedFile(name, file)
    sorted(this.#names.EmbeddedFiles as Tree)
  }

  /** Outline, metadata and the rest are written by `finish`. */
  override endOutline(): void {
    this.outline.dictionary.end()
  }

  override endMetadata(): void {}

  override end(): void {
    this.#finish()
    super.end()
  }
}

type Tree = import('pdfkit').Tree

/** Sorts by bytes: ASCII as it is, others as UTF-16 after a byte order mark, which is no ASCII. */
const sorted = (tree: Tree): Tree => {
  const rank = (name: string) => (/^[\0-\x7f]*$/.test(name) ? `0${name}` : `1${name}`)
  tree.limits = false
  tree._compareKeys = (one, other) => (rank(one) < rank(other) ? -1 : 1)
  return tree
}
