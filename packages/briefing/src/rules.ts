import { abbreviationFinder, dateProblem, type ProseBlock, type ProseInline, parseMarkdown } from '@briefing-kit/ui'
import { covers } from '@briefing-kit/ui/faces'
import type { Citation, InnerLink, Rules } from './brief'

/** The rules of the components and the fonts, by which a brief is judged. */
export const rules: Rules = {
  dateProblem,
  markdown: (markdown) => {
    const { blocks, problems } = parseMarkdown(markdown)
    const hrefs = blocks.flatMap(hrefsIn)
    return {
      problems,
      citations: blocks.flatMap((block) => inBlock(block, markdown)),
      innerLinks: innerLinks(hrefs, markdown),
      printed: () => blocks.map(wordsIn).join('\n'),
      withoutAddresses: () => withoutAddresses(hrefs, markdown),
    }
  },
  abbreviations: abbreviationFinder,
  covers,
}

const innerLinks = (hrefs: readonly string[], markdown: string): InnerLink[] => {
  let end = 0
  return hrefs.flatMap((href) => {
    if (!href.startsWith('#')) return []
    const offset = Math.max(0, markdown.indexOf(href, end))
    end = offset + href.length
    return [{ id: href.slice(1), offset, length: href.length }]
  })
}

const withoutAddresses = (hrefs: readonly string[], markdown: string): string => {
  const pieces: string[] = []
  let end = 0
  for (const href of hrefs) {
    const at = markdown.indexOf(href, end)
    if (at === -1) continue
    pieces.push(markdown.slice(end, at), ' '.repeat(href.length))
    end = at + href.length
  }
  return pieces.join('') + markdown.slice(end)
}

/** The printed words of a piece of prose. A citation counts with its locators. */
const wordsIn = (piece: ProseBlock | ProseInline): string => {
  if (piece.type === 'text') return piece.value
  if (piece.type === 'cite') return piece.items.map(({ locator = '' }) => locator).join(' ')
  if (piece.type === 'list') return piece.items.flat().map(wordsIn).join('\n')
  return 'children' in piece ? piece.children.map(wordsIn).join('') : ''
}

/** The targets of the links in a text, in order. */
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
