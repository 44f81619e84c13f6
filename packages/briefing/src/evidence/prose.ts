import type { Block, BlockOf, Brief, Path } from '../brief'

/** Words of a brief's own, and where they stand. */
export interface Prose {
  path: Path
  /** Markdown in some fields, plain in others. */
  text: string
}

/** A figure of a table: a number under the unit of its column. */
export interface Cell {
  path: Path
  value: number
  unit: string
}

const at = (path: Path, text: string | undefined): Prose[] => (text === undefined ? [] : [{ path, text }])

/**
 * Everything that a brief says in words of its own. Left out are quotations, what describes a picture that is there to
 * be looked at, and what speaks of the brief: who made it, its notices, the deadlines of what it recommends.
 */
export const proseOf = (brief: Brief): Prose[] => [
  ...at(['title'], brief.title),
  ...at(['subtitle'], brief.subtitle),
  ...(brief.summary ?? []).flatMap((text, index) => at(['summary', index], text)),
  ...brief.blocks.flatMap((block, index) => inBlock(block, ['blocks', index])),
]

const inBlock = (block: Block, path: Path): Prose[] => {
  const own = (...names: string[]): Prose[] =>
    names.flatMap((name) => at([...path, name], (block as Record<string, unknown>)[name] as string | undefined))
  switch (block.type) {
    case 'heading':
      return own('text')
    case 'quote':
      return own('gist', 'note')
    case 'stats':
      return block.items.flatMap((stat, index) => inStat(stat, [...path, 'items', index]))
    case 'timeline':
      return [...own('title'), ...block.items.flatMap((item, index) => inEvent(item, [...path, 'items', index]))]
    case 'table':
      return [...own('title'), ...inTable(block, path)]
    case 'recommendations':
      return block.items.flatMap(({ text, detail }, index) => [
        ...at([...path, 'items', index, 'text'], text),
        ...at([...path, 'items', index, 'detail'], detail),
      ])
    default:
      return own('title', 'md')
  }
}

const inStat = ({ label, context, delta }: BlockOf<'stats'>['items'][number], path: Path): Prose[] => [
  ...at([...path, 'label'], label),
  ...at([...path, 'context'], context),
  ...at([...path, 'delta', 'label'], delta?.label),
]

const inEvent = (item: BlockOf<'timeline'>['items'][number], path: Path): Prose[] =>
  item.gap !== undefined
    ? at([...path, 'gap'], item.gap)
    : [...at([...path, 'text'], item.text), ...at([...path, 'note'], item.note)]

const inTable = ({ rows, total, notes }: BlockOf<'table'>, path: Path): Prose[] => [
  ...rowsOf(rows, total, path).flatMap((row) =>
    row.cells.flatMap((cell, index) => (typeof cell === 'string' ? at([...row.path, index], cell) : [])),
  ),
  ...(notes ?? []).flatMap((note, index) => at([...path, 'notes', index], note)),
]

const rowsOf = (rows: BlockOf<'table'>['rows'], total: BlockOf<'table'>['total'], path: Path) => [
  ...rows.map((cells, index) => ({ cells, path: [...path, 'rows', index] })),
  ...(total ? [{ cells: total, path: [...path, 'total'] }] : []),
]

/** The numbers of all tables that stand under a unit. */
export const cellsOf = (brief: Brief): Cell[] =>
  brief.blocks.flatMap((block, index) =>
    block.type !== 'table'
      ? []
      : rowsOf(block.rows, block.total, ['blocks', index]).flatMap(({ cells, path }) =>
          cells.flatMap((value, column): Cell[] => {
            const unit = block.columns[column]?.unit ?? block.unit
            return typeof value === 'number' && unit !== undefined ? [{ path: [...path, column], value, unit }] : []
          }),
        ),
  )
