import { NoFace } from '../font'
import type { Faces } from '../font/faces'
import { firstWords, NotCovered, TaggingError } from '../problems'
import { type BreakOpportunities, type BreakOpportunity, byWords, type Hyphenate } from '../text/break-opportunities'
import { setLines } from '../text/set-lines'
import type { Fragment, SetLine, TextAttributes, TextWrap } from '../text/types'
import { elementName, idOf, type Node, textOf } from '../tree/node'
import { BoxNode, type PageNumbers } from './box-node'
import { decorationOf, withDecoration } from './decoration'
import { drawingBox } from './drawings'
import { imageBox } from './images'
import { type Inherited, inheritedStyle, noInherited, ownStyle, type Style, withInherited } from './style'
import { type ColumnWidths, fitColumns } from './table'
import { transformedText } from './text-transform'

/** Props that our engine does not support. */
const unsupportedProps = ['debug']

/** Makes boxes of instances. */
export class Boxes {
  /** Whether any box has a `zIndex`. */
  areStacked = false
  /** Whether any box depends on page numbers. */
  areCounted = false
  /** A cache of text attributes by style. */
  readonly #attributes = new Map<Style, TextAttributes>()

  /**
   * @param inlines inline elements that are marked on the pages, by id
   * @param limit the most pages allowed
   */
  constructor(
    readonly faces: Faces,
    private readonly inlines: ReadonlyMap<number, unknown>,
    readonly limit: number,
  ) {}

  /** @param outer style inherited from the parent */
  of(instance: Node, outer: Inherited): BoxNode {
    if (instance instanceof BoxNode) return instance
    const make = makers[instance.type]
    if (!make) throw new NotCovered(instance.type)
    for (const name of unsupportedProps) if (instance.props[name]) throw new NotCovered(name)
    const made =
      typeof instance.props.render === 'function'
        ? this.#rendered(make, instance, instance.props.render as Render, outer)
        : make(this, instance, outer)
    if (made.style.zIndex !== undefined) this.areStacked = true
    if (instance.props.stringSet) made.props = { ...made.props, stringSet: textOf(instance) }
    return made
  }

  /** A box that depends on page numbers; until pages are counted it is as on page 1 of 1. */
  #rendered(make: Maker, instance: Node, render: Render, outer: Inherited): BoxNode {
    this.areCounted = true
    const { render: _, ...props } = instance.props
    const on = (page: PageNumbers): BoxNode => make(this, { ...instance, props, children: render(page) }, outer)
    const node = on({ pageNumber: 1, totalPages: 1, subPageNumber: 1, subPageTotalPages: 1 })
    node.onPage = on
    return node
  }

  all(instances: readonly Node[] | undefined, outer: Inherited): BoxNode[] {
    return (instances ?? []).map((one) => this.of(one, outer))
  }

  view(instance: Node, outer: Inherited): BoxNode {
    const own = ownStyle(instance.style)
    const inside = inheritedStyle(own, outer, false)
    const made = this.all(instance.children, inside)
    const [style, children] = own.flexDirection === 'column-reverse' ? [downward(own), made.reverse()] : [own, made]
    const { type, props } = instance
    const { continued, columnWidths } = props as { continued?: () => Node[]; columnWidths?: ColumnWidths }
    const node = new BoxNode(type, props, withInherited(style, outer), children)
    if (continued) node.continued = () => this.all(continued(), inside)
    if (columnWidths) node.prepare = (width) => fitColumns(node, width, columnWidths)
    return node
  }

  /** A link as a box; words in it become a text. */
  link(instance: Node, outer: Inherited): BoxNode {
    const style = ownStyle(instance.style)
    const children = instance.children ?? []
    const hasWords = children.some(({ type }) => type === 'TEXT_INSTANCE')
    const made = this.all(hasWords ? [wordsOf(children)] : children, inheritedStyle(style, outer, false))
    return new BoxNode(instance.type, instance.props, withInherited(style, outer), made)
  }

  text(instance: Node, outer: Inherited): BoxNode {
    const style = withInherited(ownStyle(instance.style), outer)
    const node = new BoxNode('TEXT', instance.props, style, [])
    const fragments: Fragment[] = []
    named(instance, () => this.#gather(instance, style, undefined, 0, fragments))
    const { maxLines = Number.POSITIVE_INFINITY, textOverflow } = style as { maxLines?: number; textOverflow?: string }
    const decorated = fragments.some(({ attributes }) => attributes.decoration) ? withDecoration : asTheyAre
    const ends = this.#breakOpportunities(instance, asOne)
    const hyphenated = instance.props.breakOpportunities
      ? this.#breakOpportunities(instance, this.faces.hyphenation.builtin)
      : undefined
    node.source = { fragments, ends }
    const ellipsis = textOverflow === 'ellipsis'
    const textWrap = instance.props.textWrap as TextWrap | undefined
    node.set = (measure) => decorated(setLines(fragments, { measure, maxLines, ellipsis, textWrap }, ends, hyphenated))
    return node
  }

  /** Break opportunities: as the text asks, with hyphens in its words, or by hyphenation. */
  #breakOpportunities(instance: Node, hyphenate: Hyphenate): BreakOpportunities {
    const { breakOpportunities, hyphenationCallback } = instance.props as Breaking
    const { builtin, callback } = this.faces.hyphenation
    if (breakOpportunities)
      return (text, column) => breakOpportunities(text, { languages: languagesOf(instance), column, hyphenate })
    const given = hyphenationCallback ?? callback
    return (text) => byWords(text, given ? (word) => given(word, builtin) : builtin)
  }

  #gather(instance: Node, style: Style, link: string | undefined, level: number, into: Fragment[]): void {
    const { src, href } = instance.props
    const to = link ?? (src as string | undefined) ?? (href as string | undefined)
    let attributes: TextAttributes | undefined
    for (const child of instance.children ?? []) {
      if (child.type === 'TEXT_INSTANCE') {
        attributes ??= level === 0 ? this.#whole(style, to) : this.#part(style, to, instance)
        into.push({ text: transformedText(child.value ?? '', style.textTransform), attributes })
      } else if (child.type === 'TEXT' || child.type === 'LINK') {
        this.#gather(
          child,
          withInherited(ownStyle(child.style), inheritedStyle(style, noInherited, true)),
          to,
          level + 1,
          into,
        )
      } else throw new NotCovered(`${child.type} in a text`)
    }
  }

  #whole(style: Style, link: string | undefined): TextAttributes {
    const cached = link === undefined ? this.#attributes.get(style) : undefined
    const attributes = cached ?? this.#set(style, link, undefined, undefined)
    if (link === undefined) this.#attributes.set(style, attributes)
    return attributes
  }

  #part(style: Style, link: string | undefined, instance: Node): TextAttributes {
    const id = idOf(instance)
    const inline = id !== undefined && this.inlines.has(id) ? id : undefined
    return this.#set(style, link, style.backgroundColor as string | undefined, inline)
  }

  #set(
    style: Style,
    link: string | undefined,
    backgroundColor: string | undefined,
    inline: number | undefined,
  ): TextAttributes {
    const { fontFamily = 'Helvetica', fontWeight = 400, fontStyle = 'normal', fontFeatureSettings = none } = style
    const families = typeof fontFamily === 'string' ? [fontFamily] : (fontFamily as string[])
    const { fontSize = 18, letterSpacing = 0, color = '#000000' } = style
    const faces = this.faces.stack(families, fontWeight as number, fontStyle as string)
    return {
      faces,
      strut: this.faces.areEven && style.lineHeight !== undefined ? faces[0] : undefined,
      features: fontFeatureSettings as string[],
      fontSize,
      color: color as string,
      lineHeight: style.lineHeight,
      // Percentages are of the font size (CSS Text 4).
      letterSpacing:
        typeof letterSpacing === 'number'
          ? letterSpacing
          : (Number.parseFloat(letterSpacing as string) / 100) * fontSize,
      align: (style.textAlign as TextAttributes['align'] | undefined) ?? 'left',
      indent: (style.textIndent as number | undefined) ?? 0,
      link,
      backgroundColor,
      decoration: decorationOf(style),
      inline,
      inFaces: [],
    }
  }
}

const none: readonly string[] = []

const asTheyAre = (lines: SetLine[]): SetLine[] => lines

/** Adds the element to an error about a missing face. */
const named = (instance: Node, set: () => void): void => {
  try {
    set()
  } catch (error) {
    if (!(error instanceof NoFace)) throw error
    const problem = {
      code: 'no-face',
      message: error.message,
      element: elementName(instance),
      text: firstWords(textOf(instance)),
    } as const
    throw new TaggingError([problem])
  }
}

const wordsOf = (children: Node[]): Node => ({ type: 'TEXT', props: {}, style: {}, children })

type Maker = (boxes: Boxes, instance: Node, outer: Inherited) => BoxNode
type Render = (page: PageNumbers) => Node[]

const makers: Readonly<Record<string, Maker>> = {
  VIEW: (boxes, instance, outer) => boxes.view(instance, outer),
  LINK: (boxes, instance, outer) => boxes.link(instance, outer),
  TEXT: (boxes, instance, outer) => boxes.text(instance, outer),
  IMAGE: (boxes, instance, outer) => imageBox(instance, outer, boxes.faces),
  SVG: (boxes, instance, outer) => drawingBox(instance, outer, boxes.faces),
}

// Texts

const asOne: Hyphenate = (word) => [word]

/** Props of a text that choose its break opportunities. */
interface Breaking {
  breakOpportunities?: (text: string, options: BreakOptions) => readonly BreakOpportunity[]
  hyphenationCallback?: (word: string, builtin: Hyphenate) => readonly string[]
}

interface BreakOptions {
  /** Where the language changes, by tag; undefined stands for that of the text. */
  languages: readonly { from: number; language: string | undefined }[]
  /** Width of the column in em. */
  column: number
  /** Splits an English word at its hyphenation points. */
  hyphenate: Hyphenate
}

const languagesOf = (instance: Node): BreakOptions['languages'] => {
  const found: { from: number; language: string | undefined }[] = []
  let length = 0
  const visit = ({ value, props, children = [] }: Node, outer: string | undefined): void => {
    const language = (props?.lang as string | undefined) ?? outer
    const isOther = found.length === 0 || found.at(-1)?.language !== language
    if (value !== undefined && isOther) found.push({ from: length, language })
    length += value?.length ?? 0
    for (const child of children) visit(child, language)
  }
  for (const child of instance.children ?? []) visit(child, undefined)
  return found
}

const reversed: Partial<Record<string, 'flex-start' | 'flex-end'>> = {
  'flex-start': 'flex-end',
  'flex-end': 'flex-start',
}

/** The style of a `column-reverse` for its children in the order in which they stand, by which they fall on pages. */
const downward = ({ justifyContent = 'flex-start', ...style }: Style): Style => ({
  ...style,
  flexDirection: 'column',
  justifyContent: reversed[justifyContent] ?? justifyContent,
})
