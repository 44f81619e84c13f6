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
  const rows = rowsOf(table)
  const cells = rows.flatMap(cellsOf)
  const { widths, fontSize } = columnWidths(cells, width)
  const styles = new Map<Style, Map<number, Style>>()
  const attributes = new Map<TextAttributes, TextAttributes>()
  for (const { node, column, colSpan } of cells) {
    const { marginLeft = 0 } = node.style as Record<string, number>
    const own = widths.slice(column, column + colSpan).reduce((sum, one) => sum + one, -marginLeft)
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
  table.settle = () => lowerHeads(rows)
}

const rowsOf = (node: BoxNode): BoxNode[] => (node.props.tag === 'TR' ? [node] : node.children.flatMap(rowsOf))

/** The cells of a row from its first column on: a box without a role holds the place of one that reaches down to it. */
const cellsOf = ({ children }: BoxNode): PlacedCell[] => {
  let column = 0
  return children.map((node) => {
    const { colSpan = 1 } = node.props as { colSpan?: number }
    column += colSpan
    return cellOf(node, column - colSpan, colSpan)
  })
}

/** The heads of columns stand on the lowest of the rows that they reach over, beside the heads there. */
const lowerHeads = (rows: readonly BoxNode[]): void => {
  for (const [at, { children }] of rows.entries()) {
    for (const { props, box } of children) {
      const { rowSpan = 1, scope } = props as { rowSpan?: number; scope?: string }
      if (scope !== 'col' || rowSpan === 1) continue
      for (const row of rows.slice(at + 1, at + rowSpan)) box.top += row.box.height
    }
  }
}

const cellOf = (node: BoxNode, column: number, colSpan: number): PlacedCell => {
  const { paddingLeft = 0, paddingRight = 0, marginLeft = 0, fontSize = 0 } = node.style as Record<string, number>
  const { source } = node
  const widths = (longest: number) => (source ? intrinsicWidths(source, longest) : { min: 0, max: 0 })
  return { node, column, colSpan, fontSize, frame: marginLeft + paddingLeft + paddingRight, widths }
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
