import type { Options, Token } from 'mdast-util-from-markdown'
import { mayClose, mayOpen } from './asterisks'

type MicromarkExtension = Exclude<NonNullable<Options['extensions']>[number], readonly unknown[]>
type Construct = Exclude<NonNullable<NonNullable<MicromarkExtension['text']>[number]>, readonly unknown[]>
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
    let count = 0
    const inside: State = (code) => {
      if (code === asterisk) {
        count += 1
        effects.consume(code)
        return inside
      }
      const token = effects.exit('attentionSequence')
      token._open = mayOpen(previous, code, count)
      token._close = mayClose(previous, code, count)
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
export const micromarkExtension = (): MicromarkExtension => ({
  text: { [asterisk]: emphasis, [bracket]: citation, [bracketEnd]: noteEnd, [caret]: noteStart },
})
