import { readCitation } from './citation'
import type { ProseBlock, ProseInline } from './markdown'

/** What Markdown may make something of, but for the brackets of citations: more than it does, never less. */
const mark = /[\\`*_&<^\t\r\0\ufeff]|!\[|^(?:[ #>+=~[-]|\d+[.)])| $/m

const citation = /(\[@[^[\]\n]*\])(?!\()/

/** A line that merely ends in the data is a space. */
export const onOneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ')

/**
 * The paragraphs of a text without any marks but citations, which most texts are: as CommonMark has them, for a
 * fraction of the work. Undefined if there may be other marks, or a citation that cannot be read.
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
  const inlines: ProseInline[] = []
  let offset = start
  for (const [index, piece] of paragraph.split(citation).entries()) {
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
