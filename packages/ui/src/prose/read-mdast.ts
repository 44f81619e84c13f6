import type { List, Nodes, PhrasingContent, RootContent } from 'mdast'
import type { ProseBlock, ProseInline, ProseList, ProseProblem } from './ast'
import { readCitation } from './citation'
import type { AddedNode } from './mdast-extension'
import { onOneLine } from './plain'
import { citationHint, strays, taskHint, unsupported } from './problems'

/** Deeper nesting is a problem: nobody reads it, and archives forbid to draw it (ISO 19005-2, 6.1.13). */
const deepest = 10

const allowedLink = /^(?:https?:\/\/[^/?#]|mailto:.|#.)/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them, so they can hide what an address is
const neverInLink = /[\u0000-\u001f\u007f]/

const isAllowed = (address: string): boolean =>
  allowedLink.test(address) && !neverInLink.test(address) && (address.startsWith('#') || URL.canParse(address))

/** `- [ ]`, in as many characters of an item as it may take. */
const taskBox = /^(?:[-+*]|\d{1,9}[.)])[ \t]{1,4}\[[ xX]\](?=\s|$)/
const farthestBox = 20
/** Digits of an item's number that CommonMark reads. */
const mostDigits = 9

/** The surroundings of a node: how deep it stands, and in a link or a note. */
interface Surroundings {
  depth: number
  inside?: 'link' | 'note'
}

type Span = readonly [from: number, to: number]

/** Turns the nodes of mdast into ours, and keeps what it finds to be wrong with them. */
export class MdastReader {
  readonly problems: ProseProblem[] = []
  readonly #md: string
  /** micromark drops a byte order mark and counts from behind it. */
  readonly #shift: number

  /** @param md the Markdown that the nodes were made of */
  constructor(md: string) {
    this.#md = md
    this.#shift = md.startsWith('\ufeff') ? 1 : 0
  }

  blocks(nodes: RootContent[], around: Surroundings = { depth: 0 }): ProseBlock[] {
    return nodes.flatMap((node) => this.#block(node, { ...around, depth: around.depth + 1 }))
  }

  #block(node: RootContent, around: Surroundings): ProseBlock[] {
    if (this.#isTooDeep(node, around)) return paragraph(text(this.#source(node)))
    if (node.type === 'paragraph') return paragraph(this.#inlines(node.children, around))
    if (node.type === 'list') return [this.#list(node, around)]
    if (node.type !== 'blockquote') return paragraph(this.#flattened(node, around))
    this.#report(this.#span(node), unsupported.blockquote)
    return this.blocks(node.children, around)
  }

  #list(node: List, around: Surroundings): ProseList {
    if (node.ordered) this.#checkNumbers(node)
    return {
      type: 'list',
      ordered: node.ordered === true,
      ...(node.ordered && { start: node.start ?? 1 }),
      items: node.children.map((item) => {
        const [from] = this.#span(item)
        const box = taskBox.exec(this.#md.slice(from, from + farthestBox))
        if (box) this.#report([from + box[0].length - 3, from + box[0].length], taskHint)
        return this.blocks(item.children, around)
      }),
    }
  }

  /** Reports the first number that would be printed as another: they count on, unless all are one. */
  #checkNumbers({ start, children }: List): void {
    const places = children.map((item) => this.#span(item)[0])
    const numbers = places.map((from) => Number.parseInt(this.#md.slice(from, from + mostDigits), 10))
    const first = start ?? 1
    const index = numbers.every((one) => one === first) ? -1 : numbers.findIndex((one, at) => one !== first + at)
    if (index === -1) return
    const [from = 0, number] = [places[index], numbers[index]]
    this.#report([from, from + String(number).length], {
      message: `${number} would be printed as ${first + index}, since the numbers of a list count on`,
      hint: 'Let them count on, or write a paragraph between two lists',
    })
  }

  #inlines(nodes: PhrasingContent[], around: Surroundings): ProseInline[] {
    return merged(nodes.flatMap((node) => this.#inline(node, { ...around, depth: around.depth + 1 })))
  }

  #inline(given: PhrasingContent, around: Surroundings): ProseInline[] {
    const node = given as PhrasingContent | AddedNode
    if (this.#isTooDeep(node, around)) return text(this.#source(node))
    switch (node.type) {
      case 'text':
        this.#checkStrays(node)
        return text(node.value)
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, children: this.#inlines(node.children, around) }]
      case 'break':
        return [{ type: 'break' }]
      case 'link':
        return this.#link(node, around)
      case 'inlineNote':
        return this.#note(node, around)
      case 'citation':
        return this.#citation(node, around)
      default:
        return this.#flattened(node, around)
    }
  }

  #link(node: Extract<PhrasingContent, { type: 'link' }>, around: Surroundings): ProseInline[] {
    const children = this.#inlines(node.children, { ...around, inside: 'link' })
    if (node.title !== null && node.title !== undefined)
      this.#report(this.#span(node), {
        message: 'The title of a link is not seen on paper',
        hint: 'Write it into the text',
      })
    if (isAllowed(node.url)) return [{ type: 'link', href: node.url, children }]
    this.#report(this.#span(node), {
      code: 'link',
      message: `'${node.url}' is not an address that a link may have`,
      hint: 'Link to https://…, http://…, mailto:… or #a-place-in-the-document',
    })
    return children
  }

  #note(node: Extract<AddedNode, { type: 'inlineNote' }>, around: Surroundings): ProseInline[] {
    const { inside } = around
    const children = this.#inlines(node.children, { ...around, inside: inside ?? 'note' })
    if (!inside) return [{ type: 'note', children }]
    this.#report(this.#span(node), {
      message: `A note stands inside a ${inside}`,
      hint: `Put it behind the ${inside}`,
    })
    return children
  }

  #citation(node: Extract<AddedNode, { type: 'citation' }>, { inside }: Surroundings): ProseInline[] {
    const items = readCitation(node.value)
    if (items && inside !== 'link') return [{ type: 'cite', items, offset: this.#span(node)[0] }]
    this.#report(
      this.#span(node),
      items
        ? { message: 'A citation stands inside a link', hint: 'Put it behind the link' }
        : { message: 'This citation cannot be read', hint: citationHint },
    )
    return text(node.value)
  }

  /** The words of what the subset does not have. */
  #flattened(node: Nodes, around: Surroundings): ProseInline[] {
    if (node.type === 'html') {
      this.#report(this.#span(node), {
        code: 'html',
        message: 'HTML is not supported',
        hint: 'Use Markdown, or write &lt; for the character <',
      })
      return text(node.value)
    }
    this.#report(
      this.#span(node),
      node.type in unsupported
        ? unsupported[node.type as keyof typeof unsupported]
        : { message: `${node.type} is not supported`, hint: 'Leave it out' },
    )
    if (node.type === 'thematicBreak') return []
    if (node.type === 'image' || node.type === 'imageReference') return text(node.alt ?? '')
    if (node.type === 'code' || node.type === 'inlineCode') return text(node.value)
    if (node.type === 'heading' || node.type === 'linkReference') return this.#inlines(node.children, around)
    return text(this.#source(node))
  }

  #isTooDeep(node: Pick<Nodes, 'position'>, { depth }: Surroundings): boolean {
    if (depth <= deepest) return false
    this.#report(this.#span(node), {
      message: `More than ${deepest} levels inside one another`,
      hint: 'Write it flatter',
    })
    return true
  }

  #checkStrays(node: Nodes): void {
    const [from] = this.#span(node)
    for (const { pattern, within, ...problem } of strays)
      for (const { 0: match, index } of this.#source(node).matchAll(pattern))
        if (!within || within.test(match)) this.#report([from + index, from + index + match.length], problem)
  }

  #span({ position }: Pick<Nodes, 'position'>): Span {
    return [(position?.start.offset ?? 0) + this.#shift, (position?.end.offset ?? 0) + this.#shift]
  }

  #source(node: Pick<Nodes, 'position'>): string {
    return this.#md.slice(...this.#span(node))
  }

  #report([from, to]: Span, problem: { code?: ProseProblem['code']; message: string; hint: string }): void {
    this.problems.push({ offset: from, length: to - from, code: 'unsupported', ...problem })
  }
}

const text = (value: string): ProseInline[] => (value ? [{ type: 'text', value: onOneLine(value) }] : [])

const paragraph = (children: ProseInline[]): ProseBlock[] =>
  children.length > 0 ? [{ type: 'paragraph', children }] : []

/** Adjacent texts as one. */
const merged = (inlines: ProseInline[]): ProseInline[] =>
  inlines.reduce<ProseInline[]>((done, inline) => {
    const last = done.at(-1)
    if (last?.type === 'text' && inline.type === 'text')
      done[done.length - 1] = { type: 'text', value: last.value + inline.value }
    else done.push(inline)
    return done
  }, [])
