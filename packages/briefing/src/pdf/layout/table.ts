import { intrinsicWidths } from '../text/set-lines'
import type { TextAttributes } from '../text/types'
import type { BoxNode } from './box-node'
import type { Style } from './style'

/** A cell of a table before its columns have widths. */
interface Cell {
  column: number
  colSpan: number
  fontSize: number
  /** Its padding at both sides, in points. */
  frame: number
  /** In points, of its text; `longest` in em: longer words are opened. */
  widths(longest: number): { min: number; max: number }
}

/**
 * The widths of all columns of a table in points, and the font sizes that go with them. A sum above the width given
 * runs out of it.
 */
export type ColumnWidths = (
  cells: readonly Cell[],
  width: number,
) => { widths: readonly number[]; fontSize: (size: number) => number }

interface PlacedCell extends Cell {
  node: BoxNode
}

/** Gives each cell of a table the width of its columns, and its text the font size. */
export const fitColumns = (table: BoxNode, width: number, columnWidths: ColumnWidths): void => {
  const cells = placedCells(rowsOf(table))
  const { widths, fontSize } = columnWidths(cells, width)
  const styles = new Map<Style, Map<number, Style>>()
  const attributes = new Map<TextAttributes, TextAttributes>()
  for (const { node, column, colSpan } of cells) {
    const own = widths.slice(column, column + colSpan).reduce((sum, one) => sum + one, 0)
    const known = styles.get(node.style) ?? new Map<number, Style>()
    styles.set(node.style, known)
    const style = known.get(own) ?? { ...node.style, width: own, flexGrow: 0, flexShrink: 0, flexBasis: 'auto' }
    known.set(own, style)
    node.style = style
    for (const fragment of node.source?.fragments ?? []) {
      const scaled = attributes.get(fragment.attributes) ?? withSize(fragment.attributes, fontSize)
      attributes.set(fragment.attributes, scaled)
      fragment.attributes = scaled
    }
  }
  table.prepare = undefined
}

const rowsOf = (node: BoxNode): BoxNode[] => (node.props.tag === 'TR' ? [node] : node.children.flatMap(rowsOf))

const placedCells = (rows: readonly BoxNode[]): PlacedCell[] => {
  /** For each column, how many rows from here on a cell above takes. */
  const taken: number[] = []
  return rows.flatMap(({ children }) => {
    let column = 0
    const cells = children.map((node) => {
      while ((taken[column] ?? 0) > 0) column += 1
      const { colSpan = 1, rowSpan = 1 } = node.props as { colSpan?: number; rowSpan?: number }
      const cell = cellOf(node, column, colSpan)
      for (const end = column + colSpan; column < end; column += 1) taken[column] = rowSpan
      return cell
    })
    for (const [at, rows] of taken.entries()) taken[at] = Math.max(0, rows - 1)
    return cells
  })
}

const cellOf = (node: BoxNode, column: number, colSpan: number): PlacedCell => {
  const { paddingLeft = 0, paddingRight = 0, fontSize = 0 } = node.style as Record<string, number>
  const { source } = node
  const widths = (longest: number) => (source ? intrinsicWidths(source, longest) : { min: 0, max: 0 })
  return { node, column, colSpan, fontSize, frame: paddingLeft + paddingRight, widths }
}

const withSize = (attributes: TextAttributes, sizeOf: (size: number) => number): TextAttributes => {
  const { fontSize, lineHeight, letterSpacing } = attributes
  const size = sizeOf(fontSize)
  if (size === fontSize) return attributes
  const scale = size / fontSize
  return {
    ...attributes,
    fontSize: size,
    lineHeight: lineHeight === undefined ? undefined : lineHeight * scale,
    letterSpacing: letterSpacing * scale,
    inFaces: [],
  }
}
