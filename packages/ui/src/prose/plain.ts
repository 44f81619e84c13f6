import type { ProseBlock, ProseInline } from './ast'
import { mayClose, mayOpen } from './asterisks'
import { readCitation } from './citation'

/** Marks that Markdown may make something of, but for citations and `**`: more than it does, never fewer. */
const mark = /[\\`_&<^|\t\r\0\ufeff]|!\[|~~|==|\$.*\$|[A-Za-z)]~|\{[.#:{ ]|^(?:[ #>+=~[:-]|!!!|\d+[.)])| $/m

const citation = /(\[@[^[\]\n]*\])(?!\()/

/** A line that merely ends in the data is a space. */
export const onOneLine = (text: string): string => {
  if (!text.includes('\n')) return text
  const lines = text.split('\n')
  const [first = '', last = ''] = [lines[0]?.trimEnd(), lines.at(-1)?.trimStart()]
  const between = lines.slice(1, -1).map((line) => line.trim())
  return [first, ...between.filter((line) => line !== ''), last].join(' ')
}

/**
 * The paragraphs of a text without any marks but citations and `**…**`, which most texts are: as CommonMark has them,
 * for a fraction of the work. Undefined if there may be other marks, or a citation that cannot be read.
 */
export const plainBlocks = (md: string): ProseBlock[] | undefined => {
  if (mark.test(md)) return undefined
  const blocks: ProseBlock[] = []
  let offset = 0
  for (const piece of md.split(/(^\n+|\n{2,}|\n$)/)) {
    if (piece !== '' && !piece.startsWith('\n')) {
      const children = inlinesOf(piece, offset)
      if (!children) return undefined
      blocks.push({ type: 'paragraph', children })
    }
    offset += piece.length
  }
  return blocks
}

const inlinesOf = (paragraph: string, start: number): ProseInline[] | undefined => {
  if (!paragraph.includes('*')) return citedOf(paragraph, start)
  const pieces = paragraph.split('**')
  if (pieces.length % 2 === 0) return undefined
  const inlines: ProseInline[] = []
  let from = 0
  for (const [index, piece] of pieces.entries()) {
    const to = from + piece.length
    const isStrong = index % 2 === 1
    // Three asterisks are more than two, and so are four.
    if (piece.includes('*') || (piece === '' && index > 0 && index < pieces.length - 1)) return undefined
    if (isStrong && !(mayOpen(codeAt(paragraph, from - 3), codeAt(paragraph, from), 2) && isClosedAt(paragraph, to)))
      return undefined
    const children = citedOf(piece, start + from)
    if (!children) return undefined
    if (isStrong) inlines.push({ type: 'strong', children })
    else inlines.push(...children)
    from = to + 2
  }
  return inlines
}

const isClosedAt = (paragraph: string, at: number): boolean =>
  mayClose(codeAt(paragraph, at - 1), codeAt(paragraph, at + 2), 2)

const codeAt = (text: string, at: number): number | null => (at < 0 || at >= text.length ? null : text.charCodeAt(at))

const citedOf = (text: string, start: number): ProseInline[] | undefined => {
  const inlines: ProseInline[] = []
  let offset = start
  for (const [index, piece] of text.split(citation).entries()) {
    if (index % 2 === 1) {
      const items = readCitation(piece)
      if (!items) return undefined
      inlines.push({ type: 'cite', items, offset })
    } else if (piece !== '') {
      if (/[[\]]/.test(piece)) return undefined
      inlines.push({ type: 'text', value: onOneLine(piece) })
    }
    offset += piece.length
  }
  return inlines
}
