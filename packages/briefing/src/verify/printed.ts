import { compareDates, formatDateText, formatQuantityText, type ProseInline, parseDate } from '@briefing-kit/ui'
import type { BlockOf, Brief, Path, Stat } from '../brief'
import { given } from '../compose/context'
import { proseOf } from '../compose/prose-of'
import { languageOf } from '../languages'
import type { Printed } from './reprint'

/** A text that is printed, and what of the brief it is. */
export interface PrintedField extends Printed {
  path: Path
}

/**
 * What a brief prints that may rest on an anchor, in the order of the page: the words of its quotations, its figures as
 * they are written, and the dates of its events.
 */
export const printedOf = (brief: Brief): PrintedField[] =>
  brief.blocks.flatMap((block, index): PrintedField[] => {
    const path = ['blocks', index]
    if (block.type === 'quote') return quotation(block, path)
    if (block.type === 'stats') return block.items.map((item, at) => figure(item, brief, [...path, 'items', at]))
    return block.type === 'timeline' ? events(block, brief, path) : []
  })

const quotation = ({ parts, gist }: BlockOf<'quote'>, path: Path): PrintedField[] =>
  gist === undefined
    ? parts.map(({ exact, text }, at) => ({
        kind: 'quotation',
        text: exact ?? text ?? '',
        path: [...path, 'parts', at, exact === undefined ? 'text' : 'exact'],
      }))
    : [{ kind: 'gist', text: gist, path: [...path, 'gist'] }]

const figure = (
  { label, value, unit, bound, digits, decimals, kind }: Stat,
  brief: Brief,
  path: Path,
): PrintedField => ({
  kind: 'figure',
  text: formatQuantityText(
    { value, ...given({ unit, bound, digits, decimals, kind }) },
    languageOf(brief).locale,
    brief.houseStyle,
  ),
  after: label,
  path: [...path, 'value'],
})

/** As a timeline orders its events, and leaves out of their dates what the heading above says. */
const events = (
  { items, order = 'oldest', groupBy = 'year', density }: BlockOf<'timeline'>,
  brief: Brief,
  path: Path,
): PrintedField[] => {
  const sign = order === 'oldest' ? 1 : -1
  return items
    .flatMap((item, at) => (item.gap === undefined ? [{ ...item, path: [...path, 'items', at, 'date'] }] : []))
    .sort((one, other) => sign * compareDates(one.date, other.date))
    .map((event) => ({
      kind: 'date',
      ...dateUnder(event.date, density === 'compact' ? 'none' : groupBy, brief),
      // Not read before somebody looks for it.
      get before() {
        return firstWords(brief, event.text)
      },
      path: event.path,
    }))
}

const dateUnder = (
  date: string,
  groupBy: 'year' | 'month' | 'none',
  brief: Brief,
): { text: string; under?: string } => {
  const style = brief.houseStyle?.dates ?? 'numeric'
  const locale = languageOf(brief).locale
  const start = parseDate(date)?.start
  if (groupBy === 'none' || !start) return { text: formatDateText(date, locale, { style }) }
  const year = String(start.year).padStart(4, '0')
  if (groupBy === 'year' || !start.month) {
    return { text: formatDateText(date, locale, { style, omit: 'year' }), under: String(start.year) }
  }
  const month = `${year}-${String(start.month).padStart(2, '0')}`
  return {
    text: formatDateText(date, locale, { style, omit: 'year-month' }),
    under: formatDateText(month, locale, { style }),
  }
}

/** The first words of a text that are set alike. */
const firstWords = (brief: Brief, markdown: string): string => {
  const [first] = proseOf(brief, markdown)
  return first?.type === 'paragraph' ? leading(first.children[0]) : ''
}

const leading = (piece: ProseInline | undefined): string =>
  piece?.type === 'text' ? piece.value : piece && 'children' in piece ? leading(piece.children[0]) : ''
