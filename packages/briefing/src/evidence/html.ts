import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Span } from '../languages/rules'
import { matchAt } from '../languages/shared/match-at'
import { blockMarks } from './block-quotations'
import { type MappedText, mappedText } from './mapped-text'

/** A piece of markup in a file, and the text that a reader sees in its place. */
export interface Markup extends Span {
  words: string
}

const inline =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|ruby|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/i

/**
 * The text that a reader sees of an HTML page, on the lines of the file. A block that is set as a quotation, and that the
 * page says whose it is, gets quotation marks.
 */
export const readHtml = (html: string): MappedText => mappedText(html, changes(html))

function* changes(html: string) {
  const marks = blockMarks(html)
  let next = 0
  const mark = /[<&]/g
  for (let found = mark.exec(html); found; found = mark.exec(html)) {
    const markup = markupAt(html, found.index)
    if (!markup) continue
    for (let one = marks[next]; one && one.from <= markup.from; one = marks[++next]) yield one
    yield markup
    mark.lastIndex = markup.to
  }
}

/** The piece of markup at an offset: a tag, a comment, an element that is not read, or a character reference. */
export const markupAt = (html: string, from: number): Markup | undefined => {
  if (html[from] === '&') return entityAt(html, from)
  const unread = unreadAt(html, from)
  if (unread !== undefined) return { from, to: unread, words: breaksIn(html.slice(from, unread)) }
  const declaration = matchAt(/<[!?][^<>]*>/y, html, from)
  if (declaration) return { from, to: from + declaration[0].length, words: breaksIn(declaration[0]) }
  return tagAt(html, from)
}

/** The end tags of elements whose content is not read. */
const closings = new Map(
  ['script', 'style', 'noscript', 'template', 'svg', 'head'].map((name) => [name, new RegExp(`</${name}\\s*>`, 'gi')]),
)

/** The end of a comment, a script and the like; one that is never closed goes on to the end of the file. */
const unreadAt = (html: string, from: number): number | undefined => {
  if (html.startsWith('<!--', from)) return endOf(/-->/g, html, from + 4)
  const name = matchAt(/<(script|style|noscript|template|svg|head)\b/iy, html, from)?.[1]
  const closing = name === undefined ? undefined : closings.get(name.toLowerCase())
  return closing && endOf(closing, html, from + (name?.length ?? 0))
}

const endOf = (pattern: RegExp, text: string, from: number): number => {
  const found = matchAt(pattern, text, from)
  return found ? found.index + found[0].length : text.length
}

/** A tag contains no `<`, so no character is read twice. */
const tagAt = (html: string, from: number): Markup | undefined => {
  const opened = matchAt(/<\/?([a-z][\w-]*)/iy, html, from)
  if (!opened) return undefined
  const next = /["'<>]/g
  next.lastIndex = from + opened[0].length
  for (let mark = next.exec(html); mark && mark[0] !== '<'; mark = next.exec(html)) {
    const to = mark.index + 1
    if (mark[0] === '>') return { from, to, words: wordsOf(html.slice(from, to), opened[1] as string) }
    const value = matchAt(mark[0] === '"' ? /[^"<]*"/y : /[^'<]*'/y, html, to)
    if (!value) return undefined
    next.lastIndex = to + value[0].length
  }
  return undefined
}

const wordsOf = (tag: string, name: string): string => {
  if (inline.test(name)) return breaksIn(tag)
  return (/^<li/i.test(tag) ? '\u2028' : '\u2029') + breaksIn(tag)
}

const breaksIn = (piece: string): string => piece.replace(/[^\n]+/g, '')

const entityAt = (html: string, from: number): Markup | undefined => {
  const found = matchAt(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{0,31}));/iy, html, from)
  if (!found) return undefined
  const [piece, decimal, hexadecimal, name] = found
  const to = from + piece.length
  if (name !== undefined) return { from, to, words: decodeNamedCharacterReference(name) || piece }
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  return { from, to, words: code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : piece }
}
