import type { Scale } from '../../../css/length'
import { longhandOf } from '../../../css/longhand'
import { inMedia } from '../../../css/media'
import { BoxNode } from '../../layout/box-node'
import { firstWords, NotCovered, type ProblemCode, TaggingError, type TaggingProblem } from '../../problems'
import { elementName, type Node, textOf } from '../../tree/node'
import { putAcross, sharesInPoints } from './across'
import { asView } from './background'
import { drawElements } from './drawing'
import { readImageNow, readImages } from './images'
import { sizeOf } from './page-size'

/** Available font families. */
export interface Families {
  /** Why a text cannot be set in a family; undefined if it can. */
  lack: (family: string) => string | undefined
}

/** Findings about a prepared document. */
export interface Prepared {
  /** All families that its texts name. */
  families: ReadonlySet<string>
}

/**
 * Converts a foreign document for our engine: longhand styles in points, pages with sizes, images read, drawings as
 * SVG. Elements that cannot be converted are problems.
 * @param isTagged whether the file has a structure: without, react-pdf may draw elements that have no role
 * @throws TaggingError with everything that would be silently omitted
 */
export const prepare = async (document: Node, families: Families, isTagged: boolean): Promise<Prepared> => {
  const preparation = new Preparation(families, isTagged)
  const images = preparation.document(document)
  preparation.refuse(await readImages(images))
  return preparation
}

/** Default style of a link in react-pdf. */
const linkStyle = { color: '#0000ff', textDecoration: 'underline' }

/** Elements that a tagged file cannot have. */
const untagged = new Set(['NOTE', 'FIELD_SET', 'TEXT_INPUT', 'SELECT', 'CHECKBOX', 'LIST'])

/** Families that ship with the components. */
const shipped = ['Pretendard', 'Noto Sans KR']

type Style = Record<string, unknown>

class Preparation implements Prepared {
  readonly #problems = new Map<string, TaggingProblem>()
  #notCovered: NotCovered | undefined
  readonly families = new Set<string>()
  readonly #images: Node[] = []
  /** A cache of resolved styles, for one page. */
  #resolved = new WeakMap<object, Style>()
  #scale: Scale = { width: 0, height: 0, dpi: 72, rem: 18 }

  constructor(
    private readonly available: Families,
    private readonly isTagged: boolean,
  ) {}

  /** @returns the images to be read */
  document(node: Node): readonly Node[] {
    if (node.props.userPassword || node.props.ownerPassword) {
      if (!this.isTagged) throw new NotCovered('passwords')
      this.#fail('encrypted', 'a tagged file is not encrypted: leave out its passwords', node)
    }
    for (const page of node.children ?? []) this.#page(page)
    return this.#images
  }

  /**
   * Throws what was found. Problems come first: react-pdf would not report them.
   * @param ofImages more problems
   */
  refuse(ofImages: readonly TaggingProblem[]): void {
    const problems = [...this.#problems.values(), ...ofImages]
    if (problems.length > 0) throw new TaggingError(problems)
    if (this.#notCovered) throw this.#notCovered
  }

  #fail(code: ProblemCode, message: string, node: Node, key = `${message} ${textOf(node)}`): void {
    const problem = { code, message, element: elementName(node), text: firstWords(textOf(node)) }
    if (!this.#problems.has(key)) this.#problems.set(key, problem)
  }

  #page(page: Node): void {
    const size = sizeOf(page.props)
    if (!size) {
      this.#fail('unsupported-style', `\`size\` may not be ${JSON.stringify(page.props.size)}`, page)
      return
    }
    const [width, height] = size
    const { dpi, orientation: _, ...props } = page.props
    const scale: Scale = { width, height, dpi: Number(dpi) || 72, rem: 18 }
    this.#scale = scale
    this.#resolved = new WeakMap()
    // The size of a page is set by `size` alone.
    const { minWidth, minHeight, maxWidth, maxHeight, ...style } = this.#style(page)
    if (typeof style.fontSize === 'number') scale.rem = style.fontSize
    page.props = { ...props, size }
    page.style = style
    this.#all(page, style.fontFamily)
    sharesInPoints(page, width, height)
    putAcross(page)
    this.#dynamic(page, style.fontFamily)
  }

  /** @param family inherited `fontFamily` */
  #all(node: Node, family: unknown): void {
    for (const child of node.children ?? []) {
      if (child instanceof BoxNode) continue
      if (child.type !== 'TEXT_INSTANCE') this.#node(child, family)
      else if (node.type === 'TEXT' || node.type === 'LINK') this.#set(node, family)
      else
        this.#fail(
          'bare-words',
          `"${firstWords(child.value ?? '')}" stands in no <Text>, and would not be printed`,
          node,
        )
    }
    // `display: none` also removes elements from the structure.
    node.children = (node.children ?? []).filter((child) => !isHidden(child))
  }

  #node(node: Node, outer: unknown): void {
    if (untagged.has(node.type)) {
      if (!this.isTagged) throw new NotCovered(elementName(node))
      this.#fail('unsupported-element', `a tagged file has no <${elementName(node)}>`, node)
      return
    }
    node.style = this.#style(node)
    if (node.type === 'IMAGE_BACKGROUND') asView(node)
    const family = (node.style as Style).fontFamily ?? outer
    if (node.type === 'IMAGE' || node.type === 'SVG') node.props.families = this.#ofPictures(node, family)
    if (node.type === 'IMAGE') this.#images.push(node)
    else if (node.type === 'SVG') drawElements(node)
    else this.#all(node, family)
    this.#dynamic(node, family)
  }

  /** Texts in pictures use the surrounding family, where it is available. */
  #ofPictures(node: Node, family: unknown): readonly string[] {
    const named = [(node.style as Style).fontFamily ?? family ?? []].flat().map(String)
    const usable = named.filter((one) => this.available.lack(one) === undefined)
    for (const one of usable) this.families.add(one)
    return [...usable, ...shipped].filter((one) => this.available.lack(one) === undefined)
  }

  /** Texts use their own or the inherited family. */
  #set(node: Node, named: unknown): void {
    for (const family of [named ?? 'Helvetica'].flat().map(String)) {
      this.families.add(family)
      const lack = this.available.lack(family)
      if (lack && this.isTagged) this.#fail('no-face', lack, node, lack)
    }
  }

  /** Prepares the result of a callback that is called during layout. */
  #dynamic(node: Node, family: unknown): void {
    const { props, type } = node
    const scale = this.#scale
    for (const name of ['render', 'layout']) {
      const make = props[name]
      if (typeof make !== 'function') continue
      props[name] = (...given: unknown[]): Node[] => {
        const children = [make(...given)].flat().filter(Boolean) as Node[]
        this.#scale = scale
        this.#problems.clear()
        this.#images.length = 0
        const around: Node = { type, props: {}, style: {}, children }
        this.#all(around, family)
        this.refuse(this.#images.flatMap(readImageNow))
        return around.children ?? []
      }
    }
  }

  /** The resolved style, cached so that equal styles share one object. */
  #style(node: Node): Style {
    const isLink = node.type === 'LINK'
    const given = node.style as object
    const cached = isLink ? undefined : this.#resolved.get(given)
    if (cached) return cached
    const all = [given].flat(9).filter(Boolean).map(withoutNothing)
    const style = Object.assign(isLink ? { ...linkStyle } : {}, ...all)
    const made = longhandOf(inMedia(style, this.#scale), this.#scale, {
      wrong: (said) => this.#fail('unsupported-style', said, node),
      unsupported: (said) => {
        this.#notCovered ??= new NotCovered(said)
      },
    })
    if (!isLink) this.#resolved.set(given, made)
    return made
  }
}

const isHidden = ({ style }: Node): boolean => (style as Style | undefined)?.display === 'none'

const withoutNothing = (style: object): object =>
  Object.fromEntries(Object.entries(style).filter(([, value]) => value != null))
