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

/** What is known of the faces that a document may be set in. */
export interface Families {
  /** Says why a text cannot be set in a family; nothing, if it can. */
  lack: (family: string) => string | undefined
}

/** What is known of a document that is prepared. */
export interface Prepared {
  /** All families that its texts name. */
  families: ReadonlySet<string>
}

/**
 * Makes the instances of a foreign document what our own means set: styles are longhand and in points, pages have a
 * size, images are read, drawings are SVG. What none of this can be done to is a problem of its element.
 * @param isTagged whether the file has a structure: without, react-pdf sets what has no place in one
 * @throws TaggingError with everything that the file would lack without a word
 */
export const prepare = async (document: Node, families: Families, isTagged: boolean): Promise<Prepared> => {
  const preparation = new Preparation(families, isTagged)
  const images = preparation.document(document)
  preparation.refuse(await readImages(images))
  return preparation
}

/** As react-pdf draws a link of which nothing else is said. */
const linkStyle = { color: '#0000ff', textDecoration: 'underline' }

/** What has no place in a tagged file. */
const untagged = new Set(['NOTE', 'FIELD_SET', 'TEXT_INPUT', 'SELECT', 'CHECKBOX', 'LIST'])

/** The families that ship with the components. */
const shipped = ['Pretendard', 'Noto Sans KR']

type Style = Record<string, unknown>

class Preparation implements Prepared {
  readonly #problems = new Map<string, TaggingProblem>()
  #notCovered: NotCovered | undefined
  readonly families = new Set<string>()
  readonly #images: Node[] = []
  /** Styles that are resolved already, as long as one page is prepared. */
  #resolved = new WeakMap<object, Style>()
  #scale: Scale = { width: 0, height: 0, dpi: 72, rem: 18 }

  constructor(
    private readonly known: Families,
    private readonly isTagged: boolean,
  ) {}

  /** @returns the images that are to be read */
  document(node: Node): readonly Node[] {
    if (node.props.userPassword || node.props.ownerPassword) {
      if (!this.isTagged) throw new NotCovered('passwords')
      this.#fail('encrypted', 'a tagged file is not encrypted: leave out its passwords', node)
    }
    for (const page of node.children ?? []) this.#page(page)
    return this.#images
  }

  /**
   * Ends a preparation in which something was found. Problems come first: react-pdf would say nothing of them.
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
    // How large a page is says its size alone.
    const { minWidth, minHeight, maxWidth, maxHeight, ...style } = this.#style(page)
    if (typeof style.fontSize === 'number') scale.rem = style.fontSize
    page.props = { ...props, size }
    page.style = style
    this.#all(page, style.fontFamily)
    sharesInPoints(page, width, height)
    putAcross(page)
    this.#dynamic(page, style.fontFamily)
  }

  /** @param family what texts in it are set in that do not say it */
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
    // What is not displayed is not there, for those who hear it neither.
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

  /** Words of pictures are set in what stands around them is set in, if it can be. */
  #ofPictures(node: Node, family: unknown): readonly string[] {
    const named = [(node.style as Style).fontFamily ?? family ?? []].flat().map(String)
    const known = named.filter((one) => this.known.lack(one) === undefined)
    for (const one of known) this.families.add(one)
    return [...known, ...shipped].filter((one) => this.known.lack(one) === undefined)
  }

  /** Words are set in what a node names, or in what it stands in does. */
  #set(node: Node, named: unknown): void {
    for (const family of [named ?? 'Helvetica'].flat().map(String)) {
      this.families.add(family)
      const lack = this.known.lack(family)
      if (lack && this.isTagged) this.#fail('no-face', lack, node, lack)
    }
  }

  /** What is only asked for while pages are made is prepared when it is there. */
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

  /** The same object for the same styles, so that what is made of it is made once. */
  #style(node: Node): Style {
    const isLink = node.type === 'LINK'
    const given = node.style as object
    const known = isLink ? undefined : this.#resolved.get(given)
    if (known) return known
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
