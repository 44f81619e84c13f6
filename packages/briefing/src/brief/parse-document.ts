import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  Lexer,
  type Node,
  Parser,
  type Scalar,
} from 'yaml'
import { jsonProblem } from './json'
import { Bare } from './scalar'
import { cut } from './suggest'
import type { TextProblem } from './text-problem'

/** The deepest nesting of lists and fields. */
const maxDepth = 100
/** The most nodes that may be repeated through aliases. */
const maxRepeated = 10_000
/** The most syntax errors that are reported; further ones say nothing new. */
const maxSyntaxErrors = 50
/** The most tokens of a text: names, values, marks, spaces between them. The longest briefs have a tenth of that. */
const maxLexemes = 1_500_000

/** A value and its range in the text. */
export interface Spot {
  start: number
  end: number
  /** The name of its field; undefined for the root and for list items. */
  key?: { start: number; end: number }
  /** The scalar written there, if it is one. */
  scalar?: Scalar
  children: Map<string | number, Spot>
}

/** The result of parsing a text: plain data, the place of each value, and the problems. */
export interface ParsedDocument {
  data: unknown
  root: Spot
  problems: TextProblem[]
  /** Whether the data is complete enough for its content to be judged. */
  readable: boolean
}

/**
 * Reads YAML 1.2 (core schema, one document) or JSON into plain data with positions. Scalars that are not text become
 * {@link Bare}. Never throws: what cannot be read is among the problems.
 */
export function parseDocument(text: string, json: boolean): ParsedDocument {
  const strict = json ? jsonProblem(text) : undefined
  if (strict) return unreadable([strict])
  const tokens = tokensOf(text)
  if (!Array.isArray(tokens)) return unreadable([tokens])
  const composer = new Composer({
    prettyErrors: false,
    uniqueKeys: false, // ours names both places and does not take quadratic time
    resolveKnownTags: false,
    schema: 'core',
    version: '1.2',
  })
  const documents = [...composer.compose(tokens, true, text.length)]
  const errors = syntaxProblems(documents, text)
  if (errors.some((problem) => problem.severity !== 'warning')) return unreadable(errors)
  const [document] = documents
  if (!document?.contents || (isScalar(document.contents) && document.contents.source === '')) {
    return unreadable([...errors, emptyProblem()])
  }
  const reading = visit(document.contents)
  return { ...reading, problems: [...errors, ...reading.problems] }
}

function unreadable(problems: TextProblem[]): ParsedDocument {
  return { data: undefined, root: { start: 0, end: 0, children: new Map() }, problems, readable: false }
}

function emptyProblem(): TextProblem {
  const hint = 'a brief has at least `lang`, `title` and `blocks`'
  return { code: 'empty-file', message: 'the file has no content', hint, start: 0, end: 0 }
}

function depthProblem(start: number, end: number): TextProblem {
  return { code: 'too-deep', message: `more than ${maxDepth} levels stand in one another here`, start, end }
}

function lengthProblem(start: number): TextProblem {
  const message = 'the brief has more fields and values than can be read'
  return { code: 'too-many', message, hint: 'make several briefs of it', start, end: start + 1 }
}

/**
 * The tokens of a text up to the last reported error, or why there are none: the text is nested too deep or has too
 * many tokens. That is found while lexing, because composing recurses and takes far longer.
 */
function tokensOf(text: string): CST.Token[] | TextProblem {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  let errors = 0
  let lexemes = 0
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser
    for (const token of parser.next(lexeme)) {
      tokens.push(token)
      if (token.type === 'error') errors += 1
    }
    if (parser.stack.length > maxDepth + 1) return depthProblem(offset, offset + 1)
    if (++lexemes > maxLexemes) return lengthProblem(offset)
    if (errors >= maxSyntaxErrors) return tokens
  }
  for (const token of parser.end()) tokens.push(token)
  return tokens
}

function syntaxProblems(documents: readonly Document.Parsed[], text: string): TextProblem[] {
  const end = text.trimEnd().length
  let open: number | undefined
  const inText = (error: { message: string; pos: [number, number] }): TextProblem => {
    if (error.pos[0] < end) return syntaxProblem(error, text)
    open ??= openBracket(text) ?? -1
    return open === -1 ? syntaxProblem(error, text) : openProblem(text, open)
  }
  const problems = documents
    .slice(0, maxSyntaxErrors)
    .flatMap((document) => [
      ...document.errors.slice(0, maxSyntaxErrors).map(inText),
      ...document.warnings
        .slice(0, maxSyntaxErrors)
        .map((warning) => ({ ...inText(warning), severity: 'warning' as const })),
    ])
  const second = documents[1]
  if (second) {
    const start = second.contents?.range[0] ?? second.range[0]
    const hint = 'one file is one brief: take out `---` and what follows, or make two files'
    problems.push({
      code: 'many-documents',
      message: 'a second YAML document begins here',
      hint,
      start,
      end: start + 1,
    })
  }
  return consequent(problems, text).slice(0, maxSyntaxErrors)
}

/**
 * Drops problems that follow from others: on a line only the first counts, and after a tab, or a bracket inside a text,
 * every position is wrong.
 */
function consequent(problems: readonly TextProblem[], text: string): TextProblem[] {
  const lineOf = (offset: number) => text.lastIndexOf('\n', offset - 1)
  const lines = new Set<number>()
  const firsts = problems.filter(({ start, severity }) => {
    const line = lineOf(start)
    return severity === 'warning' || (!lines.has(line) && lines.add(line))
  })
  const last = firsts.findIndex(({ hint }) => hint === indentWithSpaces || hint === quoteText)
  return last === -1 ? firsts : firsts.slice(0, last + 1)
}

const indentWithSpaces = 'indent with spaces'
const quoteText = 'put the text between quotation marks'

function openProblem(text: string, open: number): TextProblem {
  const bracket = text.charAt(open)
  const hint = `close it with ${bracket === '[' ? ']' : '}'}`
  return { code: 'yaml-syntax', message: `this ${bracket} is never closed`, hint, start: open, end: open + 1 }
}

function syntaxProblem(error: { message: string; pos: [number, number] }, text: string): TextProblem {
  const [start, end] = error.pos
  const message = error.message.charAt(0).toLowerCase() + error.message.slice(1)
  const hint = syntaxHint(error.message, text.slice(start, start + 1), text.slice(start, end))
  return { code: 'yaml-syntax', message: `this is not YAML: ${message}`, ...(hint && { hint }), start, end }
}

/** Marks that the YAML lexer puts between lexemes: document mode, an error, a scalar that follows. */
const signs = new Set(['\u0002', '\u0018', '\u001f'])

/** The offset of the innermost bracket that is opened and never closed. */
function openBracket(text: string): number | undefined {
  const open: number[] = []
  let offset = 0
  for (const lexeme of new Lexer().lex(text)) {
    if (signs.has(lexeme)) continue
    if (lexeme === '[' || lexeme === '{') open.push(offset)
    if (lexeme === ']' || lexeme === '}') open.pop()
    offset += lexeme.length
  }
  return open.at(-1)
}

function syntaxHint(message: string, found: string, stretch: string): string | undefined {
  if (message.includes('Nested mappings') || message.includes('block scalar header')) {
    return 'put the text in quotes if it contains `: ` or begins with `>` or `|`'
  }
  if (/^Unexpected flow-(?:seq|map)-start at node end/.test(message)) return quoteText
  const [, name, value] = /^([\w-]+):([^\s/][^\n]*)/.exec(stretch) ?? []
  if (name && value && message.includes('mplicit')) return `put a space after the colon: \`${name}: ${value}\``
  if (message.toLowerCase().includes('tab')) return indentWithSpaces
  return '@`%*&!'.includes(found) && found !== '' ? `put a text that begins with ${found} in quotes` : undefined
}

/** Turns nodes into data, following aliases within bounds. */
function visit(contents: Node): Omit<ParsedDocument, 'problems'> & { problems: TextProblem[] } {
  const problems: TextProblem[] = []
  const anchors = new Map<string, Node>()
  const targets = new Map<Node, Node | undefined>()
  const entered = new Set<Node>()
  let repeated = 0
  let readable = true

  function stop(problem: TextProblem): undefined {
    if (readable) problems.push(problem)
    readable = false
  }

  /** @param alias where the outermost alias stands, inside of what it repeats */
  function enter(node: Node | null, spot: Spot, depth: number, alias?: Extent): unknown {
    if (!readable) return undefined
    if (alias && ++repeated > maxRepeated) {
      const message = `aliases repeat more than ${maxRepeated} pieces of data`
      return stop({ code: 'too-many-aliases', message, hint: 'write the data out', ...alias })
    }
    if (depth > maxDepth) return stop(depthProblem(spot.start, spot.end))
    if (isAlias(node)) return follow(node, spot, depth, alias)
    if (node === null) return new Bare(null, '')
    if ('anchor' in node && node.anchor && !alias) anchors.set(node.anchor, node)
    entered.add(node)
    const data = isScalar(node) ? scalar(node, spot) : collection(node, spot, depth, alias)
    entered.delete(node)
    return data
  }

  function follow(node: Node & { source: string }, spot: Spot, depth: number, alias?: Extent): unknown {
    if (!targets.has(node)) targets.set(node, anchors.get(node.source))
    const target = targets.get(node)
    if (!target) {
      const message = `nothing before this is named \`&${cut(node.source)}\``
      const hint = `put the text in quotes if it begins with an asterisk`
      return stop({ code: 'unknown-alias', message, hint, ...extent(spot) })
    }
    if (entered.has(target)) {
      const message = `\`*${cut(node.source)}\` stands inside what it repeats`
      return stop({ code: 'circular-alias', message, hint: 'write the data out', ...extent(spot) })
    }
    const outermost = alias ?? extent(spot)
    Object.assign(spot, extentOf(target))
    return enter(target, spot, depth, outermost)
  }

  function collection(node: Node, spot: Spot, depth: number, alias?: Extent): unknown {
    return isMap<Node, Node | null>(node)
      ? mapping(node.items, node.flow === true)
      : list((node as { items?: (Node | null)[] }).items ?? [])

    function child(name: string | number, value: Node | null, key?: Spot['key']): unknown {
      const place = value ? extentOf(value) : { start: key?.end ?? spot.start, end: key?.end ?? spot.start }
      const made: Spot = { ...place, ...(key && { key }), children: new Map() }
      spot.children.set(name, made)
      return enter(value, made, depth + 1, alias)
    }

    function list(items: (Node | null)[]): unknown[] {
      return items.map((item, index) => child(index, item))
    }

    function mapping(pairs: { key: Node; value: Node | null }[], isFlow: boolean): Record<string, unknown> {
      const data: Record<string, unknown> = {}
      let before: Node | null = null
      let isCut = false
      for (const { key, value } of pairs) {
        if (isFlow && value === null && isScalar(before) && before.type === 'PLAIN') {
          if (!isCut) problems.push(commaProblem(before, key))
          isCut = true
          continue
        }
        before = value
        isCut = false
        const name = isScalar(key) && typeof key.value !== 'symbol' ? (key.source ?? String(key.value)) : ''
        const place = key ? extentOf(key) : extent(spot)
        const problem = keyProblem(name, spot.children.get(name))
        if (problem) problems.push({ ...problem, ...place })
        else data[name] = child(name, value, place)
      }
      return data
    }
  }

  const root: Spot = { ...extentOf(contents), children: new Map() }
  const data = enter(contents, root, 0)
  return { data, root, problems, readable }
}

/** A text without quotation marks that goes on behind a comma, as in `{ md: one, two }`. */
function commaProblem(text: Scalar, rest: Node): TextProblem {
  const start = extentOf(text).end
  const whole = `${text.source}, ${isScalar(rest) ? rest.source : ''}`
  const hint = `${quoteText}: "${cut(whole)}"`
  return { code: 'yaml-syntax', message: 'this comma ends the text before it', hint, start, end: start + 1 }
}

function scalar(node: Scalar, spot: Spot): unknown {
  spot.scalar = node
  return typeof node.value === 'string' ? node.value : new Bare(node.value as Bare['value'], node.source ?? '')
}

function keyProblem(name: string, before: Spot | undefined): Omit<TextProblem, 'start' | 'end'> | undefined {
  if (before) return { code: 'duplicate-key', message: `\`${cut(name)}\` is given twice`, hint: 'keep one of them' }
  if (name === '<<') {
    const hint = 'merge keys are not part of YAML 1.2: write the fields out'
    return { code: 'unknown-field', message: '`<<` is not a field', hint }
  }
  if (name === '__proto__') return { code: 'unknown-field', message: '`__proto__` is not a field' }
  return name === '' ? { code: 'wrong-type', message: 'the name of a field is missing or is not text' } : undefined
}

function extentOf(node: Node): { start: number; end: number } {
  const [start, end] = node.range ?? [0, 0]
  return { start, end }
}

interface Extent {
  start: number
  end: number
}

function extent({ start, end }: Spot): Extent {
  return { start, end }
}
