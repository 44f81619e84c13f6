import { type ProseBlock, parseMarkdown } from '@briefing-kit/ui'
import type { Brief } from '../brief'

const parsed = new WeakMap<Brief, Map<string, readonly ProseBlock[]>>()

/** A Markdown text of a brief as blocks. Each text is parsed once and cached. */
export const proseOf = (brief: Brief, markdown: string): readonly ProseBlock[] => {
  let texts = parsed.get(brief)
  if (!texts) {
    texts = new Map()
    parsed.set(brief, texts)
  }
  let blocks = texts.get(markdown)
  if (!blocks) {
    blocks = parseMarkdown(markdown).blocks
    texts.set(markdown, blocks)
  }
  return blocks
}
