import { type ProseBlock, parseMarkdown } from '@briefing-kit/ui'
import type { Brief } from '../brief'
import { typesetProse } from './typeset'

const parsed = new WeakMap<Brief, Map<string, readonly ProseBlock[]>>()

/** A Markdown text of a brief as blocks, with the marks of typography. Each text is parsed once and cached. */
export const proseOf = (brief: Brief, markdown: string): readonly ProseBlock[] => {
  let texts = parsed.get(brief)
  if (!texts) {
    texts = new Map()
    parsed.set(brief, texts)
  }
  let blocks = texts.get(markdown)
  if (!blocks) {
    blocks = typesetProse(parseMarkdown(markdown).blocks, brief)
    texts.set(markdown, blocks)
  }
  return blocks
}
