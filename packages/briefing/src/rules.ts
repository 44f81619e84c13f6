import { dateProblem, type ProseBlock, type ProseInline, parseMarkdown } from '@briefing-kit/ui'
import { covers } from '@briefing-kit/ui/faces'
import type { Citation, InnerLink, Rules } from './brief'

/** What a brief may say, by what the components and the fonts can print. */
export const rules: Rules = {
  dateProblem,
  markdown: (markdown) => {
    const { blocks, problems } = parseMarkdown(markdown)
    return {
      problems,
      citations: blocks.flatMap((block) => inBlock(block, markdown)),
      innerLinks: innerLinks(blocks, markdown),
    }
  },
  covers,
}

const innerLinks = (blocks: readonly ProseBlock[], markdown: string): InnerLink[] => {
  let end = 0
  return blocks.flatMap(hrefsIn).flatMap((href) => {
    if (!href.startsWith('#')) return []
    const offset = Math.max(0, markdown.indexOf(href, end))
    end = offset + href.length
    return [{ id: href.slice(1), offset, length: href.length }]
  })
}

/** Where the links of a text lead, in order. */
const hrefsIn = (piece: ProseBlock | ProseInline): string[] => {
  if (piece.type === 'list') return piece.items.flat().flatMap(hrefsIn)
  const inner = 'children' in piece ? piece.children.flatMap(hrefsIn) : []
  return piece.type === 'link' ? [piece.href, ...inner] : inner
}

const inBlock = (block: ProseBlock, markdown: string): Citation[] =>
  block.type === 'paragraph'
    ? inLine(block.children, markdown)
    : block.items.flat().flatMap((inner) => inBlock(inner, markdown))

const inLine = (pieces: readonly ProseInline[], markdown: string): Citation[] =>
  pieces.flatMap((piece) => {
    if (piece.type === 'cite') {
      return piece.items.map(({ id }) => {
        const at = markdown.indexOf(`@${id}`, piece.offset ?? 0)
        return { id, offset: Math.max(0, at + 1), length: id.length }
      })
    }
    return 'children' in piece ? inLine(piece.children, markdown) : []
  })
