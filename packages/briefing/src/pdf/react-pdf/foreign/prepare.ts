import { firstWords, type ProblemCode, TaggingError, type TaggingProblem } from '../../conformance/problems'
import { BoxNode } from '../../layout/box-node'
import { elementName, type Node, textOf } from '../../tree/node'
import { drawElements } from './drawing'
import { readImages } from './images'
import { isShare, partOf, type Scale } from './length'
import { sizeOf } from './page-size'
import { resolved } from './style'

/**
 * Makes the instances of a foreign document what our own means set: styles are longhand and in points, pages have a
 * size, images are read, drawings are SVG. What none of this can be done to is a problem of its element.
 * @throws TaggingError with everything that the file would lack without a word
 */
export const prepare = async (document: Node): Promise<Prepared> => {
  const preparation = new Preparation()
  const images = preparation.document(document)
  const unread = await readImages(images)
  const problems = [...preparation.problems, ...unread]
  if (problems.length > 0) throw new TaggingError(problems)
  return preparation
}

/** What is known of a document that is prepared. */
interface Prepared {
  /** All families that its styles name. */
  families: ReadonlySet<string>
}

/** As react-pdf draws a link of which nothing else is said. */
const linkStyle = { color: '#0000ff', textDecoration: 'underline' }

type Style = Record<string, unknown>

class Preparation {
  readonly problems: TaggingProblem[] = []
  readonly families = new Set<string>()
  readonly #images: Node[] = []
  /** Styles that are resolved already, as long as one page is prepared. */
  #resolved = new WeakMap<object, Style>()
  #scale: Scale = { width: 0, height: 0, dpi: 72, rem: 18 }

  /** @returns the images that are to be read */
  document(node: Node): readonly Node[] {
    for (const page of node.children ?? []) this.#page(page)
    return this.#images
  }

  #fail(code: ProblemCode, message: string, node: Node): void {
    this.problems.push({ code, message, element: elementName(node), text: firstWords(textOf(node)) })
  }

  #page(page: Node): void {
    const size = sizeOf(page.props)
    if (!size) {
      this.#fail('unsupported-style', `this size of a page is none: ${JSON.stringify(page.props.size)}`, page)
      return
    }
    const [width, height] = size
    const { dpi, orientation: _, ...props } = page.props
    const scale: Scale = { width, height, dpi: Number(dpi) || 72, rem: 18 }
    this.#scale = scale
    this.#resolved = new WeakMap()
    const style = this.#style(page)
    if (typeof style.fontSize === 'number') scale.rem = style.fontSize
    page.props = { ...props, size }
    page.style = paddedStyle(style, width)
    this.#all(page.children ?? [])
    if (isAcross(page.style as Style)) putAcross(page)
    const inside = height === undefined ? undefined : height - vertical(page.style as Style)
    for (const child of page.children ?? []) if (inside !== undefined) shareOfPage(child, inside)
    this.#dynamic(page)
  }

  #all(nodes: readonly Node[]): void {
    for (const node of nodes) if (!(node instanceof BoxNode)) this.#node(node)
  }

  #node(node: Node): void {
    if (node.type === 'TEXT_INSTANCE') return
    node.style = this.#style(node)
    if (node.type === 'IMAGE') this.#images.push(node)
    else if (node.type === 'SVG') drawElements(node, (message) => this.#fail('image-unusable', message, node))
    else this.#all(node.children ?? [])
    this.#dynamic(node)
  }

  /** What is only asked for while pages are made is prepared when it is there. */
  #dynamic({ props }: Node): void {
    const scale = this.#scale
    for (const name of ['render', 'layout']) {
      const make = props[name]
      if (typeof make !== 'function') continue
      props[name] = (...given: unknown[]): Node[] => {
        const nodes = [make(...given)].flat().filter(Boolean) as Node[]
        this.#scale = scale
        this.#all(nodes)
        return nodes
      }
    }
  }

  /** The same object for the same styles, so that what is made of it is made once. */
  #style(node: Node): Style {
    const isLink = node.type === 'LINK'
    const given = node.style as object
    const known = isLink ? undefined : this.#resolved.get(given)
    if (known) return known
    const style = Object.assign(isLink ? { ...linkStyle } : {}, ...[given].flat(9).filter(Boolean).map(withoutNothing))
    const made = resolved(style, this.#scale, (said) => this.#fail('unsupported-style', said, node))
    for (const family of [made.fontFamily ?? []].flat()) this.families.add(String(family))
    if (!isLink) this.#resolved.set(given, made)
    return made
  }
}

const withoutNothing = (style: object): object =>
  Object.fromEntries(Object.entries(style).filter(([, value]) => value != null))

const ofRows = [
  'flexDirection',
  'flexWrap',
  'justifyContent',
  'alignItems',
  'alignContent',
  'rowGap',
  'columnGap',
] as const

/** Whether what stands on a page does not stand below one another, as what is broken over pages has to. */
const isAcross = ({ flexDirection = 'column', flexWrap = 'nowrap' }: Style): boolean =>
  flexDirection !== 'column' || flexWrap !== 'nowrap'

/** Gives a page one box below its edge, in which all stands beside one another that stood so on the page. */
const putAcross = (page: Node): void => {
  const children = page.children ?? []
  const flows = ({ props, style }: Node): boolean => !props.fixed && (style as Style)?.position !== 'absolute'
  const style = { ...(page.style as Style) }
  const across: Style = { flexGrow: 1 }
  for (const name of ofRows) {
    if (style[name] !== undefined) across[name] = style[name]
    delete style[name]
  }
  const box: Node = { type: 'VIEW', props: {}, style: across, children: children.filter(flows) }
  const first = children.findIndex(flows)
  page.style = style
  page.children = children.flatMap((child, at) => (at === first ? [box] : flows(child) ? [] : [child]))
}

const paddings = ['paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft'] as const

/** The padding of a page in points: shares are of its width, as in CSS. */
const paddedStyle = (style: Style, width: number): Style => {
  const shares = paddings.filter((name) => isShare(style[name]))
  return shares.length === 0
    ? style
    : { ...style, ...Object.fromEntries(shares.map((name) => [name, partOf(style[name] as `${number}%`, width)])) }
}

const vertical = (style: Style): number =>
  [style.paddingTop, style.paddingBottom, style.borderTopWidth, style.borderBottomWidth].reduce<number>(
    (sum, value) => sum + (typeof value === 'number' ? value : 0),
    0,
  )

/** A share of the height of a page, which grows with what stands on it while it is laid out. */
const shareOfPage = (node: Node, height: number): void => {
  const style = node.style as Style
  const shares = ['height', 'minHeight', 'maxHeight'].filter((name) => isShare(style?.[name]))
  if (shares.length === 0 || style.position === 'absolute') return
  const made = shares.map((name) => [name, partOf(style[name] as `${number}%`, height)])
  node.style = { ...style, ...Object.fromEntries(made) }
}
