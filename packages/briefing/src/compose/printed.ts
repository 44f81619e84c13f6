import { formatQuantityText, type LocaleName, localeFor } from '@briefing-kit/ui'
import type { Brief, Path } from '../brief'

/** A text that stands on the page on the word of an anchor. */
export interface Printed {
  /** What of the brief it is. */
  path: Path
  kind: 'quotation' | 'figure'
  text: string
}

/** What a brief prints of what it anchors: the words of its quotations, and its figures as they are written. */
export const printedOf = (brief: Brief): Printed[] => {
  const locale = (localeFor(brief.lang)?.tag ?? 'ko') as LocaleName
  return brief.blocks.flatMap((block, index): Printed[] => {
    const path = ['blocks', index]
    if (block.type === 'quote') {
      return (block.parts ?? []).map((part, at) => ({
        path: [...path, 'parts', at],
        kind: 'quotation',
        text: part.exact ?? part.text ?? '',
      }))
    }
    if (block.type !== 'stats') return []
    return block.items.flatMap(({ at, value, unit, bound, digits, decimals, kind }, item) => {
      if (!at) return []
      const given = Object.entries({ unit, bound, digits, decimals, kind }).filter(([, one]) => one !== undefined)
      const text = formatQuantityText({ value, ...Object.fromEntries(given) }, locale, brief.houseStyle)
      return { path: [...path, 'items', item, 'at'], kind: 'figure', text }
    })
  })
}
