import type { ProseBlock, ProseInline } from './ast'

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
