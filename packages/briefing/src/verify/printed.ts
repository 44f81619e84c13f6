import type { ProseInline } from '@briefing-kit/ui'
import { type Brief, blockKindOf, type ExpectedPrint, type Path } from '../brief'
import { settingOf } from '../compose/context'
import { proseOf } from '../compose/prose-of'
import { typeset } from '../compose/typeset'
import type { ExpectedText } from './compare'

/** An expected text, with its path in the brief. */
export interface PrintedField extends ExpectedText {
  path: Path
}

/** Expected texts of all blocks, in the order of the brief. */
export const expectedPrints = (written: Brief): ExpectedPrint[] => {
  const brief = typeset(written)
  const setting = settingOf(brief)
  return brief.blocks.flatMap((block, index) => blockKindOf(block).printed(block, ['blocks', index], setting))
}

/** Printed texts that may rest on an anchor, in page order: quotations, figures as written, and dates of events. */
export const printedOf = (brief: Brief): PrintedField[] =>
  expectedPrints(brief).flatMap((print): PrintedField[] => {
    const { path } = print
    switch (print.kind) {
      case 'quotation':
      case 'gist':
        return [{ kind: print.kind, text: print.text, path }]
      case 'figure':
        return [{ kind: 'figure', text: print.text, after: print.label, path }]
      case 'date':
        return [
          {
            kind: 'date',
            text: print.text,
            under: print.under,
            // Lazy: Markdown is parsed only if it is needed.
            get before() {
              return firstWords(typeset(brief), print.event)
            },
            path,
          },
        ]
      default:
        return []
    }
  })

/** The first words of a text that share one style. */
const firstWords = (brief: Brief, markdown: string): string => {
  const [first] = proseOf(brief, markdown)
  return first?.type === 'paragraph' ? leading(first.children[0]) : ''
}

const leading = (piece: ProseInline | undefined): string =>
  piece?.type === 'text' ? piece.value : piece && 'children' in piece ? leading(piece.children[0]) : ''
