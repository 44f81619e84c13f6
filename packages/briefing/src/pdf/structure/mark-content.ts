import { isCmykJpeg } from '../../picture/jpeg'
import { firstWords, type ProblemCode, type TaggingProblem } from '../problems'
import { elementName, idOf, isBlank, type Node, type Run, setText, textOf } from '../tree/node'
import type { OutlineEntry } from '../write/outline'
import { attributesOf, differs, ElementRegistry, inlineAttributes, type StructureContext } from './elements'
import { missingIn, withoutIgnorable } from './glyphs'
import { type Mark, markNode } from './mark'
import { piecesOf, type TextPiece } from './pieces'
import { holdsText, isRole } from './roles'
import type { InlineElement, SourceElements } from './source'
import { type Area, type Content, elementOf, type StructureElement } from './structure'

/** Pages on which everything drawn is marked. */
export interface MarkedPages {
  layout: Node
  root: StructureElement
  /** Bookmarks given by the author. */
  bookmarks: OutlineEntry[]
  problems: TaggingProblem[]
}

const leaves = new Set(['IMAGE', 'SVG', 'CANVAS'])
const boxes = new Set(['VIEW', 'LINK', 'TEXT', ...leaves])

/**
 * Puts a mark before every node that draws on laid-out pages, so that each belongs to an element or an artifact. The
 * drawing does not change.
 */
export const markContent = (layout: Node, source: SourceElements, language: string): MarkedPages => {
  const marking = new StructureBuilder(source)
  const pages = (layout.children ?? []).map((page, index) => marking.page(page, index, language))
  const { root, bookmarks } = marking
  return { layout: { ...layout, children: pages }, root, bookmarks, problems: marking.problems() }
}

/** Order of nodes without a place in the source, which the layout of a page adds: they are read last. */
const last = Number.MAX_SAFE_INTEGER

class StructureBuilder {
  readonly root = elementOf('Document')
  readonly #elements = new ElementRegistry()
  readonly bookmarks: OutlineEntry[] = []
  readonly #problems = new Map<string, TaggingProblem>()
  readonly #links: { to: string; node: Node }[] = []
  readonly #destinations = new Set<string>()
  /** The page on which each repeated element is content. */
  readonly #firstPages = new Map<number, number>()
  readonly #said = new Set<number>()
  #unnamed = 0

  constructor(private readonly source: SourceElements) {}

  problems(): TaggingProblem[] {
    for (const { to, node } of this.#links) {
      if (to.startsWith('#') && !this.#destinations.has(to.slice(1))) {
        this.#fail('unknown-destination', `nothing in the document has the id "${to.slice(1)}"`, node)
      }
    }
    return [...this.#problems.values()]
  }

  #fail(code: ProblemCode, message: string, node: Node): void {
    const id = idOf(node)
    const said = (id && this.source.nodes.get(id)) || node
    const text = firstWords(textOf(said) || setText(node.lines ?? []))
    this.#problems.set([code, message, id ?? text].join(), { code, message, element: elementName(node), text })
  }

  page(page: Node, index: number, lang: string): Node {
    const pageHeight = page.box?.height ?? 0
    const around = { page: index, top: 0, left: 0, pageHeight, parent: this.root, lang, order: last, bookmarks: 0 }
    const node = this.#withoutBookmark(page, around)
    return { ...node, children: this.#all(node.children ?? [], around) }
  }

  #all(nodes: readonly Node[], around: StructureContext): Node[] {
    const drawn: Node[] = []
    for (const node of nodes) drawn.push(...this.#visit(node, around))
    return drawn
  }

  #visit(given: Node, outside: StructureContext): Node[] {
    const around = {
      ...outside,
      order: idOf(given) ?? outside.order,
      top: outside.top + (given.box?.top ?? 0),
      left: outside.left + (given.box?.left ?? 0),
    }
    const node = this.#withoutBookmark(given, around)
    const { props } = node
    if (typeof props.id === 'string') this.#destinations.add(props.id)
    if (!boxes.has(node.type)) this.#fail('unsupported-element', `a tagged file has no <${elementName(node)}>`, node)
    if (props.tag !== undefined && props.tag !== 'Artifact' && !isRole(props.tag)) {
      this.#fail('unknown-role', `"${String(props.tag)}" is no standard structure type`, node)
    }
    if (props.tag === 'Artifact') return this.#artifact(node)
    if (this.#isRepeated(node, around.page)) return this.#artifact(isRole(props.tag) ? withoutLinks(node) : node)
    if (leaves.has(node.type)) return this.#leaf(node, around)
    return node.type === 'TEXT' ? this.#text(node, around) : this.#box(node, around)
  }

  /** Takes a bookmark off a node and notes it: the outline is written apart from the pages. */
  #withoutBookmark(node: Node, around: StructureContext): Node {
    if (!node.props.bookmark) return node
    const { bookmark, ...props } = node.props
    const title = typeof bookmark === 'string' ? bookmark : (bookmark as { title: string }).title
    const { page, top, left } = around
    around.bookmarks += 1
    this.bookmarks.push({ title, level: around.bookmarks, corner: { page, top, left } })
    return { ...node, props }
  }

  /** Whether a node is an artifact because it repeats; one with a role is content where it first appears. */
  #isRepeated(node: Node, page: number): boolean {
    if (!node.props.fixed) return false
    const id = idOf(node)
    if (!isRole(node.props.tag) || id === undefined) return true
    if (!this.#firstPages.has(id)) this.#firstPages.set(id, page)
    return this.#firstPages.get(id) !== page
  }

  #artifact(node: Node): Node[] {
    this.#checkArtifact(node)
    const { artifact, fixed } = node.props
    const type = artifact || fixed ? ` <</Type /Pagination${artifact ? ` /Subtype /${artifact}` : ''}>> BDC` : ' BMC'
    return [marked({ artifact: `/Artifact${type}` }), withoutIgnorable(node)]
  }

  #checkArtifact(node: Node): void {
    const runs = (node.lines ?? []).flatMap((line) => line.runs)
    const leads = node.type === 'LINK' && (node.props.src || node.props.href)
    if (leads || runs.some(({ attributes }) => attributes.link)) {
      const wayOut = 'give what is `fixed` around it a role, as in `tag="Div"`: then it is read where it first stands'
      this.#fail('link-in-artifact', `a link stands in what is left out of the structure: ${wayOut}`, node)
    }
    this.#checkGlyphs(node)
    // The content of a text is checked by its lines.
    if (node.type !== 'TEXT') for (const child of node.children ?? []) this.#checkArtifact(child)
  }

  #checkGlyphs(node: Node): void {
    const missing = missingIn({ ...node, children: node.type === 'SVG' ? (node.children ?? []) : [] })
    if (missing.length > 0)
      this.#fail('missing-glyph', `no embedded font has ${missing.map((one) => `"${one}"`).join(', ')}`, node)
  }

  /** Key of a node's element: its id, or a new key where the source does not know it. */
  #name(node: Node): string {
    const id = idOf(node)
    if (id !== undefined) return String(id)
    this.#unnamed += 1
    return `unnamed ${this.#unnamed}`
  }

  #element(node: Node, role: string, around: StructureContext): StructureElement {
    const { parent, order, page, top, left } = around
    const element = this.#elements.under(parent, order, this.#name(node), role, () => attributesOf(node, role, around))
    element.corner ??= { page, top, left }
    const { 'data-scope': scope, 'data-part': part } = node.props
    if (part) element.part ??= `${scope}/${part}`
    return element
  }

  #leaf(node: Node, around: StructureContext): Node[] {
    const { tag, alt } = node.props
    this.#checkGlyphs(node)
    if (node.image?.format === 'jpeg' && isCmykJpeg(node.image.data)) {
      this.#fail('image-colours', 'this image is in CMYK, which the sRGB of an archive does not hold', node)
    }
    if (!alt) this.#fail('no-alt', `this ${elementName(node)} has no alternative text`, node)
    const element = this.#element(node, isRole(tag) ? tag : 'Figure', around)
    return [this.#content(element, around.order), node]
  }

  #box(node: Node, around: StructureContext): Node[] {
    const { tag, alt, lang } = node.props
    const role = isRole(tag) ? tag : node.type === 'LINK' ? 'Link' : differs(lang, around.lang) ? 'Div' : undefined
    if (role === 'Figure' && !alt) this.#fail('no-alt', 'this figure has no alternative text', node)
    const outer = role === 'Link' ? this.#paragraph(node, around) : around
    const parent = role ? this.#element(node, role, outer) : around.parent
    const inside = { ...around, parent, lang: typeof lang === 'string' ? lang : around.lang }
    const box = { ...node, children: this.#all(node.children ?? [], inside) }
    return node.type === 'LINK' ? [this.#area(node, parent, around.order), box] : [box]
  }

  /** A link outside of a paragraph becomes one. */
  #paragraph(node: Node, around: StructureContext): StructureContext {
    if (holdsText(around.parent.role)) return around
    const name = `${this.#name(node)} paragraph`
    return { ...around, parent: this.#elements.under(around.parent, around.order, name, 'P') }
  }

  #area(node: Node, element: StructureElement, order: number): Node {
    const to = String(node.props.src ?? node.props.href)
    this.#links.push({ to, node })
    const contents = textOf(this.source.nodes.get(order) ?? node).trim() || to
    const area: Area = { place: this.#elements.place(order), contents }
    element.kids.push(area)
    return markNode({ nextLink: { element, area } })
  }

  #text(node: Node, around: StructureContext): Node[] {
    const { tag, lang } = node.props
    const other = differs(lang, around.lang) ? 'Span' : undefined
    const role = isRole(tag) ? tag : holdsText(around.parent.role) ? other : 'P'
    const element = role ? this.#element(node, role, around) : around.parent
    if (!node.lines?.length || !node.box) return [node]
    if (isBlank(node.lines)) return this.#artifact(node)
    this.#checkGlyphs(node)
    this.#say(node, element)
    const { under, pieces, over } = piecesOf(withoutIgnorable(node))
    const decoration = (nodes: Node[]) => nodes.flatMap((one) => [marked({ artifact: '/Artifact BMC' }), one])
    const inside = { ...around, parent: element, lang: typeof lang === 'string' ? lang : around.lang }
    const name = this.#name(node)
    return [
      { ...node, lines: undefined, children: [] },
      ...decoration(under),
      ...pieces.flatMap((piece) => this.#piece(piece, node, inside, name)),
      ...decoration(over),
    ]
  }

  /** Adds the text of a node to its element, each node once. */
  #say(node: Node, element: StructureElement): void {
    const id = idOf(node)
    if (id !== undefined && this.#said.has(id)) return
    if (id !== undefined) this.#said.add(id)
    const text = textOf((id && this.source.nodes.get(id)) || node) || setText(node.lines ?? [])
    element.text = [element.text, text].filter(Boolean).join(' ')
  }

  /** @param name key of the text, which tells apart its links that the source does not know */
  #piece({ inline, link, node: piece }: TextPiece, text: Node, around: StructureContext, name: string): Node[] {
    const { order } = around
    if (piece.lines?.some(({ runs }) => runs.some(({ attributes }) => attributes.attachment))) {
      this.#fail('unsupported-element', 'a tagged file has no image inside a text', text)
    }
    let { parent, lang } = around
    let owner: StructureElement | undefined
    let contents = ''
    let place = piece
    const chain = chainOf(link, (inline !== undefined && this.source.inlines.get(inline)) || [], text)
    for (const one of chain) {
      const { id, actualText, expansion } = one.props
      if (typeof id === 'string') place = { ...piece, props: { id } }
      if (one.role === 'Span' && !differs(one.lang, lang) && !actualText && !expansion) continue
      const outer = lang
      const own = one.id === undefined ? `${name} to ${link}` : `${one.id}`
      parent = this.#elements.under(parent, order, own, one.role, () => inlineAttributes(one, outer))
      if (one.role === 'Link') [owner, contents] = [parent, one.text.trim()]
      lang = one.lang ?? lang
    }
    if (typeof place.props.id === 'string') this.#destinations.add(place.props.id)
    if (!link || !owner) return [this.#content(parent, order), place]
    this.#links.push({ to: link, node: text })
    return [this.#content(parent, order, { element: owner, contents: contents || link }), place]
  }

  /** A mark for content of an element, with the link whose area it is. */
  #content(element: StructureElement, order: number, link?: { element: StructureElement; contents: string }): Node {
    const content: Content = { place: this.#elements.place(order) }
    element.kids.push(content)
    if (!link) return marked({ element, content })
    const area: Area = { place: this.#elements.place(order), contents: link.contents }
    link.element.kids.push(area)
    return marked({ element, content, link: { element: link.element, area } })
  }
}

const marked = (next: Mark): Node => markNode({ next })

/** An inline element, or a link that the source does not know. */
type Linked = Omit<InlineElement, 'id'> & { id: number | undefined }

/** The inline elements around a piece of a text, with a link around it as a whole. */
const chainOf = (link: string | undefined, chain: readonly InlineElement[], text: Node): readonly Linked[] => {
  if (!link || chain.some(({ role }) => role === 'Link')) return chain
  return [{ id: undefined, role: 'Link', text: setText(text.lines ?? []), props: {} }, ...chain]
}

/** Removes the links of a repeated node: only its first occurrence is content and leads somewhere. */
const withoutLinks = (node: Node): Node => {
  const { src: _src, href: _href, ...props } = node.props
  return {
    ...node,
    ...(node.type === 'LINK' ? { props } : {}),
    ...(node.lines ? { lines: node.lines.map((line) => ({ ...line, runs: line.runs.map(unlinked) })) } : {}),
    ...(node.children && node.type !== 'TEXT' ? { children: node.children.map(withoutLinks) } : {}),
  }
}

const unlinked = (run: Run): Run => ({ ...run, attributes: { ...run.attributes, link: null } })
