import type { List, Nodes, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown, type Options, type Token } from 'mdast-util-from-markdown'
import type { NoteRef } from '../note-ref/note-ref'
import { mayClose, mayOpen } from './asterisks'
import { readCitation } from './citation'
import { tooComplex } from './complexity'
import { onOneLine, plainBlocks } from './plain'

/** A paragraph. */
export interface ProseParagraph {
  type: 'paragraph'
  children: ProseInline[]
}

/** A list. Each item is a list of blocks, since it may hold more than a paragraph: several, or lists again. */
export interface ProseList {
  type: 'list'
  ordered: boolean
  /** Number of the first item of an ordered list. */
  start?: number
  items: ProseBlock[][]
}

/** What stands under one another. */
export type ProseBlock = ProseParagraph | ProseList

/** Plain text. References such as `&amp;` are decoded; a line that merely ends in the data is a space here. */
export interface ProseText {
  type: 'text'
  value: string
}

/** `*…*` */
export interface ProseEmphasis {
  type: 'emphasis'
  children: ProseInline[]
}

/** `**…**` */
export interface ProseStrong {
  type: 'strong'
  children: ProseInline[]
}

/** `[…](…)`: `href` is an http(s) or mailto address, or `#` and the name of a place in the document. */
export interface ProseLink {
  type: 'link'
  href: string
  children: ProseInline[]
}

/** A line that is to end here: a backslash or two spaces at the end of the line. */
export interface ProseBreak {
  type: 'break'
}

/** `^[…]`, pandoc's inline note. It stands neither in a link nor in another note. */
export interface ProseNote {
  type: 'note'
  children: ProseInline[]
}

/** One source in a citation. */
export interface ProseCiteItem {
  /** Id of the source, without its `@`. Whether there is such a source is not known here. */
  id: string
  /** The place in the source, as written after the comma: `7쪽`, `pp. 3–5`. */
  locator?: string
}

/** `[@id]`, `[@id, 7쪽]`, `[@a; @b]`, pandoc's citation. It does not stand in a link. */
export interface ProseCite {
  type: 'cite'
  /** One or more. */
  items: ProseCiteItem[]
  /** Where its `[` stands in the Markdown, for messages about its ids. Absent in trees made by hand. */
  offset?: number
}

/** Numbered references: what notes and citations become once their numbers are known. Markdown itself has none. */
export interface ProseRefs {
  type: 'refs'
  refs: readonly NoteRef[]
}

/** What stands in a line. */
export type ProseInline =
  | ProseText
  | ProseEmphasis
  | ProseStrong
  | ProseLink
  | ProseBreak
  | ProseNote
  | ProseCite
  | ProseRefs

/** Something in the Markdown that the subset does not have. */
export interface ProseProblem {
  /** Where it starts in the Markdown, in UTF-16 code units. */
  offset: number
  /** How long it is, in UTF-16 code units. */
  length: number
  /**
   * `html`: raw HTML. `link`: an address that is not allowed. `too-complex`: so many marks that reading them takes too
   * long. `unsupported`: everything else.
   */
  code: 'html' | 'link' | 'too-complex' | 'unsupported'
  /** What is wrong, as a sentence without its full stop. */
  message: string
  /** What to do, likewise. */
  hint: string
}

/** Deeper nesting is a problem: nobody reads it, and archives forbid to draw it (ISO 19005-2, 6.1.13). */
const deepest = 10

type SyntaxExtension = Exclude<NonNullable<Options['extensions']>[number], readonly unknown[]>
type TreeExtension = Exclude<NonNullable<Options['mdastExtensions']>[number], readonly unknown[]>
type Construct = Exclude<NonNullable<NonNullable<SyntaxExtension['text']>[number]>, readonly unknown[]>
type Tokenizer = Construct['tokenize']
type State = ReturnType<Tokenizer>
type Code = Parameters<State>[0]

const noteToken = 'inlineNote' as Token['type']
const noteMarkerToken = 'inlineNoteMarker' as Token['type']
const noteStartToken = 'inlineNoteStart' as Token['type']
const citationToken = 'citation' as Token['type']
const citationDataToken = 'citationData' as Token['type']

const asterisk = 42
const parenthesis = 40
const at = 64
const bracket = 91
const bracketEnd = 93
const caret = 94

/** micromark's code for a line ending is one of -5, -4 and -3. */
const isLineEnding = (code: Code) => code !== null && code < -2

/** CommonMark's own construct for emphasis, whose resolver is not exported. */
const coreAttention = (constructs: readonly Pick<Construct, 'resolveAll'>[]) =>
  constructs.find((construct) => 'name' in construct && construct.name === 'attention')

/** Emphasis by asterisks, as `mayOpen` and `mayClose` have it: CommonMark's resolver makes it of these sequences. */
const emphasis: Construct = {
  name: 'cjkEmphasis',
  resolveAll: (events, context) =>
    coreAttention(context.parser.constructs.insideSpan.null ?? [])?.resolveAll?.(events, context) ?? events,
  tokenize(effects, ok) {
    const previous = this.previous
    const inside: State = (code) => {
      if (code === asterisk) {
        effects.consume(code)
        return inside
      }
      const token = effects.exit('attentionSequence')
      token._open = mayOpen(previous, code)
      token._close = mayClose(previous, code)
      return ok(code)
    }
    return (code) => {
      effects.enter('attentionSequence')
      return inside(code)
    }
  },
}

/**
 * Opens a note. As with the brackets of links, whether it is one shows at the closing bracket: what stands between is
 * tokenized in place, so it may hold anything a paragraph may, over several lines.
 */
const noteStart: Construct = {
  name: 'noteStart',
  resolveAll: (events) => {
    for (const [, token] of events) if (token.type === noteStartToken) token.type = 'data'
    return events
  },
  tokenize(effects, ok, nok) {
    const second: State = (code) => {
      if (code !== bracket) return nok(code)
      effects.consume(code)
      effects.exit(noteStartToken)
      return first
    }
    const first: State = (code) => (code === bracketEnd ? nok(code) : ok(code))
    return (code) => {
      effects.enter(noteStartToken)
      effects.consume(code)
      return second
    }
  },
}

type Event = Parameters<NonNullable<Construct['resolveTo']>>[0][number]

/** Where the bracket opened that closes here, if it is a note's; -1 if it is a link's, or none. */
const openNote = (events: Event[]): number => {
  const last = events.findLastIndex(
    ([kind, { type, _balanced }]) =>
      kind === 'enter' && (type === noteStartToken || ((type === 'labelLink' || type === 'labelImage') && !_balanced)),
  )
  return events[last]?.[1].type === noteStartToken ? last : -1
}

const noteEnd: Construct = {
  name: 'noteEnd',
  resolveTo(events, context) {
    const end = events.length - 2
    const start = openNote(events.slice(0, end))
    const [opening, closing] = [events[start]?.[1], events[end]?.[1]]
    if (!opening || !closing) return events
    opening.type = noteMarkerToken
    const token: Token = { type: noteToken, start: { ...opening.start }, end: { ...closing.end } }
    const inside = (context.parser.constructs.insideSpan.null ?? []).reduce(
      (resolved, construct) => construct.resolveAll?.(resolved, context) ?? resolved,
      events.slice(start + 2, end),
    )
    const resolved: Event[] = [
      ['enter', token, context],
      ...events.slice(start, start + 2),
      ...inside,
      ...events.slice(end),
      ['exit', token, context],
    ]
    // In place: micromark holds on to this very array.
    events.length = start
    for (const event of resolved) events.push(event)
    return events
  },
  tokenize(effects, ok, nok) {
    const { events } = this
    return (code) => {
      if (openNote(events) < 0) return nok(code)
      effects.enter(noteMarkerToken)
      effects.consume(code)
      effects.exit(noteMarkerToken)
      return ok
    }
  },
}

/** `[@…]` without brackets inside and no `(` behind it, which makes it a link. What is in it is read later. */
const citation: Construct = {
  name: 'citation',
  tokenize(effects, ok, nok) {
    const marker: State = (code) => (code === at ? inside(code) : nok(code))
    const inside: State = (code) => {
      if (code === null || code === bracket) return nok(code)
      if (isLineEnding(code)) {
        effects.exit(citationDataToken)
        effects.enter('lineEnding')
        effects.consume(code)
        effects.exit('lineEnding')
        return line
      }
      effects.consume(code)
      return code === bracketEnd ? after : inside
    }
    const line: State = (code) => {
      if (code === null || isLineEnding(code)) return nok(code)
      effects.enter(citationDataToken)
      return inside(code)
    }
    const after: State = (code) => {
      if (code === parenthesis) return nok(code)
      effects.exit(citationDataToken)
      effects.exit(citationToken)
      return ok(code)
    }
    return (code) => {
      effects.enter(citationToken)
      effects.enter(citationDataToken)
      effects.consume(code)
      return marker
    }
  },
}

/** Made when it is needed: a bundle without markdown leaves it out. */
const syntax = (): SyntaxExtension => ({
  text: { [asterisk]: emphasis, [bracket]: citation, [bracketEnd]: noteEnd, [caret]: noteStart },
})

/** The two nodes that our syntax adds to mdast. */
type AddedNode =
  | { type: 'inlineNote'; children: PhrasingContent[]; position?: Nodes['position'] }
  | { type: 'citation'; value: string; position?: Nodes['position'] }

const tree: TreeExtension = {
  canContainEols: ['inlineNote'],
  enter: {
    inlineNote(token) {
      this.enter({ type: 'inlineNote', children: [] } as AddedNode as never, token)
    },
    citation(token) {
      this.enter({ type: 'citation', value: this.sliceSerialize(token) } as AddedNode as never, token)
    },
  },
  exit: {
    inlineNote(token) {
      this.exit(token)
    },
    citation(token) {
      this.exit(token)
    },
  },
}

const allowedLink = /^(?:https?:\/\/[^/?#]|mailto:.|#.)/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them, so they can hide what an address is
const neverInLink = /[\u0000-\u0020\u007f]/

/** What was meant for a note or a citation and did not become one: it would be printed with its brackets. */
const strays: readonly { pattern: RegExp; within?: RegExp; message: string; hint: string }[] = [
  {
    pattern: /(?<!\\)\^\[/g,
    message: 'This note is empty or does not end',
    hint: 'Write ^[the note], or \\^[ for the characters themselves',
  },
  {
    pattern: /(?<!\\)\[[^[\]]*\]/g,
    within: /[\s-]@[\p{L}\p{N}_]/u,
    message: 'A citation has nothing before its @',
    hint: 'Write [@id] or [@id, 7쪽], and the words before it outside the brackets',
  },
]

const citationHint = 'Write [@id], [@id, 7쪽] or [@a; @b]'

type Unsupported = Partial<Record<Nodes['type'], { message: string; hint: string }>>

const unsupported = {
  heading: { message: 'A heading is not text', hint: 'Make it a block of its own, of type heading' },
  blockquote: { message: 'A quotation is not text', hint: 'Make it a block of type quote, anchored in its source' },
  code: { message: 'Code is not supported', hint: 'Begin the line without its spaces or backticks' },
  inlineCode: { message: 'Code is not supported', hint: 'Leave the backticks out' },
  image: { message: 'An image is not text', hint: 'Make it a block of type figure, with its alternative text' },
  imageReference: {
    message: 'An image is not text',
    hint: 'Make it a block of type figure, with its alternative text',
  },
  thematicBreak: { message: 'A rule across the page is not supported', hint: 'Leave it out, or begin a new section' },
  definition: { message: 'Addresses apart from their links are not supported', hint: 'Write [text](address)' },
  linkReference: { message: 'Addresses apart from their links are not supported', hint: 'Write [text](address)' },
} satisfies Unsupported

/** Where the walk stands. */
interface Place {
  depth: number
  inside?: 'link' | 'note'
}

/** Adjacent texts as one. */
const merged = (inlines: ProseInline[]): ProseInline[] =>
  inlines.reduce<ProseInline[]>((done, inline) => {
    const last = done.at(-1)
    if (last?.type === 'text' && inline.type === 'text')
      done[done.length - 1] = { type: 'text', value: last.value + inline.value }
    else done.push(inline)
    return done
  }, [])

/**
 * Reads the Markdown of a brief's text: paragraphs, lists, emphasis, links and line breaks as CommonMark has them, and
 * pandoc's inline notes and citations. Everything else is a problem, found in one pass and in order of its place; its
 * words are kept as plain text, so nothing is lost in silence. A forbidden link keeps its text and loses its address.
 * A text with more than 1,000 marks in a paragraph or list, or 2,000 in all, is not read. Never throws.
 */
export const parseMarkdown = (md: string): { blocks: ProseBlock[]; problems: ProseProblem[] } => {
  const complex = tooComplex(md)
  if (complex) return { blocks: [{ type: 'paragraph', children: [{ type: 'text', value: md }] }], problems: [complex] }
  const plain = plainBlocks(md)
  return plain ? { blocks: plain, problems: [] } : parseMarks(md)
}

const isAllowed = (address: string): boolean =>
  allowedLink.test(address) && !neverInLink.test(address) && (address.startsWith('#') || URL.canParse(address))

const parseMarks = (md: string): ReturnType<typeof parseMarkdown> => {
  // micromark drops a byte order mark and counts from behind it.
  const shift = md.startsWith('\ufeff') ? 1 : 0
  const problems: ProseProblem[] = []

  const span = (node: Pick<Nodes, 'position'>): [from: number, to: number] => [
    (node.position?.start.offset ?? 0) + shift,
    (node.position?.end.offset ?? 0) + shift,
  ]
  const source = (node: Pick<Nodes, 'position'>) => md.slice(...span(node))
  const report = (
    [from, to]: readonly [number, number],
    problem: { code?: ProseProblem['code']; message: string; hint: string },
  ) => problems.push({ offset: from, length: to - from, code: 'unsupported', ...problem })

  const text = (value: string): ProseInline[] => (value ? [{ type: 'text', value: onOneLine(value) }] : [])

  const inlines = (nodes: PhrasingContent[], place: Place): ProseInline[] =>
    merged(nodes.flatMap((node) => inline(node, { ...place, depth: place.depth + 1 })))

  const link = (node: Extract<PhrasingContent, { type: 'link' }>, place: Place): ProseInline[] => {
    const children = inlines(node.children, { ...place, inside: 'link' })
    if (node.title !== null && node.title !== undefined)
      report(span(node), { message: 'The title of a link is not seen on paper', hint: 'Write it into the text' })
    if (isAllowed(node.url)) return [{ type: 'link', href: node.url, children }]
    report(span(node), {
      code: 'link',
      message: `'${node.url}' is not an address that a link may have`,
      hint: 'Link to https://…, http://…, mailto:… or #a-place-in-the-document',
    })
    return children
  }

  const cite = (node: Extract<AddedNode, { type: 'citation' }>, place: Place): ProseInline[] => {
    const items = readCitation(node.value)
    if (items && place.inside !== 'link') return [{ type: 'cite', items, offset: span(node)[0] }]
    report(
      span(node),
      items
        ? { message: 'A citation stands inside a link', hint: 'Put it behind the link' }
        : { message: 'This citation cannot be read', hint: citationHint },
    )
    return text(node.value)
  }

  const noted = (node: Extract<AddedNode, { type: 'inlineNote' }>, place: Place): ProseInline[] => {
    const children = inlines(node.children, { ...place, inside: place.inside ?? 'note' })
    if (!place.inside) return [{ type: 'note', children }]
    report(span(node), { message: `A note stands inside a ${place.inside}`, hint: `Put it behind the ${place.inside}` })
    return children
  }

  const checkStrays = (node: Nodes) => {
    const [from] = span(node)
    for (const { pattern, within, ...problem } of strays)
      for (const { 0: match, index } of source(node).matchAll(pattern))
        if (!within || within.test(match)) report([from + index, from + index + match.length], problem)
  }

  const inline = (given: PhrasingContent, place: Place): ProseInline[] => {
    const node = given as PhrasingContent | AddedNode
    if (place.depth > deepest) {
      reportDepth(span(node))
      return text(source(node))
    }
    switch (node.type) {
      case 'text':
        checkStrays(node)
        return text(node.value)
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, children: inlines(node.children, place) }]
      case 'break':
        return [{ type: 'break' }]
      case 'link':
        return link(node, place)
      case 'inlineNote':
        return noted(node, place)
      case 'citation':
        return cite(node, place)
      default:
        return flattened(node, place)
    }
  }

  const reportDepth = (at: [number, number]) =>
    report(at, { message: `More than ${deepest} levels inside one another`, hint: 'Write it flatter' })

  /** The words of what the subset does not have. */
  const flattened = (node: Nodes, place: Place): ProseInline[] => {
    if (node.type === 'html') {
      report(span(node), {
        code: 'html',
        message: 'HTML is not supported',
        hint: 'Use Markdown, or write &lt; for the character <',
      })
      return text(node.value)
    }
    report(
      span(node),
      (unsupported as Unsupported)[node.type] ?? { message: `${node.type} is not supported`, hint: 'Leave it out' },
    )
    if (node.type === 'thematicBreak') return []
    if (node.type === 'image' || node.type === 'imageReference') return text(node.alt ?? '')
    if (node.type === 'code' || node.type === 'inlineCode') return text(node.value)
    if (node.type === 'heading' || node.type === 'linkReference') return inlines(node.children, place)
    return text(source(node))
  }

  const list = (node: List, place: Place): ProseList => ({
    type: 'list',
    ordered: node.ordered === true,
    ...(node.ordered && { start: node.start ?? 1 }),
    items: node.children.map((item) => blocks(item.children, place)),
  })

  const paragraph = (children: ProseInline[]): ProseBlock[] =>
    children.length > 0 ? [{ type: 'paragraph', children }] : []

  const block = (node: RootContent, place: Place): ProseBlock[] => {
    if (place.depth > deepest) {
      reportDepth(span(node))
      return paragraph(text(source(node)))
    }
    if (node.type === 'paragraph') return paragraph(inlines(node.children, place))
    if (node.type === 'list') return [list(node, place)]
    if (node.type !== 'blockquote') return paragraph(flattened(node, place))
    report(span(node), unsupported.blockquote)
    return blocks(node.children, place)
  }

  const blocks = (nodes: RootContent[], place: Place): ProseBlock[] =>
    nodes.flatMap((node) => block(node, { ...place, depth: place.depth + 1 }))

  const root = fromMarkdown(md, { extensions: [syntax()], mdastExtensions: [tree] })
  return { blocks: blocks(root.children, { depth: 0 }), problems: problems.sort((a, b) => a.offset - b.offset) }
}

const inlineText = (inlines: readonly ProseInline[]): string =>
  inlines.reduce((done, inline) => {
    if (inline.type === 'text') return done + inline.value
    if (inline.type === 'break') return `${done}\n`
    if (inline.type === 'note' || inline.type === 'cite' || inline.type === 'refs') return done.trimEnd()
    return done + inlineText(inline.children)
  }, '')

/**
 * The words of the blocks: no notes, no citations (nor the space before them), no marks of lists or emphasis.
 * Blocks are apart by an empty line, items of a list by a line's end.
 */
export const proseText = (blocks: readonly ProseBlock[]): string =>
  blocks
    .map((block) =>
      block.type === 'paragraph' ? inlineText(block.children) : block.items.map((item) => proseText(item)).join('\n'),
    )
    .join('\n\n')
