import { firstColumn } from '../sheet/measure'

/** A cell, as the engine of `@briefing-kit/briefing` measures it. */
export interface MeasuredCell {
  column: number
  colSpan: number
  fontSize: number
  /** Its padding at both sides, in points. */
  frame: number
  /** Of its text in points: the widest piece that no line parts, and the widest line. */
  widths(longest: number): { min: number; max: number }
}

/** Widths of columns, and the font sizes at which they hold their cells. */
export interface ColumnFit {
  widths: number[]
  fontSize: (size: number) => number
}

/** The least and the preferred width of a column in points, its padding included. */
export interface ColumnNeed {
  min: number
  max: number
}

/** In points: the least size of a table's type. */
const leastSize = 7.5
/** By how much the type of a table that is too wide is made smaller, step by step. */
const scales = [1, 0.96, 0.93, 0.9, 0.87, 0] as const
/** Longer words than so many em are opened: first only those that no column holds, then what a line may hold. */
const wholeWords = 12
const openedWords = 5
/** Overflow in points that comes from rounding. */
const tolerance = 0.01

/**
 * Widths of the columns of a table by their contents, like the automatic layout of CSS: a number never breaks, nor does
 * a word if it need not. What does not fit is set in smaller type, down to 7.5 points. Widths that add up to more than
 * the table has say how wide it would be.
 *
 * @param width of the table in points
 */
export const columnWidths = (cells: readonly MeasuredCell[], width: number): ColumnFit => {
  const whole = measured(cells, wholeWords)
  const opened = () => measured(cells, openedWords)
  let fit: ColumnFit = { widths: [], fontSize: (size) => size }
  for (const scale of scales) {
    const fontSize = (size: number) => Math.min(size, Math.max(leastSize, size * scale))
    for (const cells of [() => whole, opened]) {
      const needs = needsOf(cells(), fontSize)
      const widths = shareWidths(needs, width, firstColumn)
      if (widths) return { widths, fontSize }
      fit = { widths: needs.map(({ min }) => min), fontSize }
    }
  }
  return fit
}

interface Measured extends MeasuredCell, ColumnNeed {}

const measured = (cells: readonly MeasuredCell[], longest: number): Measured[] =>
  cells.map((cell) => Object.assign(Object.create(null), cell, cell.widths(longest)))

const needsOf = (cells: readonly Measured[], sizeOf: (size: number) => number): ColumnNeed[] => {
  const needs: ColumnNeed[] = []
  const own = ({ fontSize, frame, min, max }: Measured): ColumnNeed => {
    const scale = fontSize > 0 ? sizeOf(fontSize) / fontSize : 1
    // A text as wide as its column stays on one line.
    return { min: min * scale + frame + tolerance, max: max * scale + frame + tolerance }
  }
  const at = (column: number): ColumnNeed => {
    needs[column] ??= { min: 0, max: 0 }
    return needs[column]
  }
  for (const cell of cells) {
    const { min, max } = own(cell)
    for (let column = cell.column; column < cell.column + cell.colSpan; column += 1) {
      const need = at(column)
      if (cell.colSpan === 1) Object.assign(need, { min: Math.max(need.min, min), max: Math.max(need.max, max) })
    }
  }
  for (const cell of cells)
    if (cell.colSpan > 1) spread(needs.slice(cell.column, cell.column + cell.colSpan), own(cell))
  return needs
}

/** Widens columns under a cell that spans them. */
const spread = (needs: readonly ColumnNeed[], { min, max }: ColumnNeed): void => {
  for (const [name, whole] of [
    ['min', min],
    ['max', max],
  ] as const) {
    const missing = whole - needs.reduce((sum, need) => sum + need[name], 0)
    if (missing > 0) for (const need of needs) need[name] += missing / needs.length
  }
}

/**
 * Shares a width out among columns; undefined if it is less than they need. If all have room, the second column begins
 * at `first`, and those behind it are equally wide.
 */
export const shareWidths = (needs: readonly ColumnNeed[], width: number, first: number): number[] | undefined => {
  const count = needs.length
  if (count < 2) return needs.every(({ min }) => min <= width) ? needs.map(() => width) : undefined
  const even = needs.map((_, column) => (column === 0 ? first : (width - first) / (count - 1)))
  if (needs.every(({ max }, column) => max <= (even[column] as number))) return even
  const room = width - sum(needs.map(({ min }) => min))
  if (room < 0) return undefined
  const wanted = sum(needs.map(({ max, min }) => max - min))
  return wanted <= room
    ? widened(
        needs.map(({ max }) => max),
        width,
      )
    : shared(needs, room)
}

/** All columns have room for their widest line: the rest goes to the narrowest ones, so that columns become alike. */
const widened = (widths: readonly number[], width: number): number[] => {
  const sorted = [...widths].sort((one, other) => one - other)
  let [rest, level] = [width - sum(widths), sorted[0] as number]
  for (let count = 1; count < sorted.length; count += 1) {
    const step = Math.min(rest / count, (sorted[count] as number) - level)
    level += step
    rest -= step * count
  }
  return widths.map((one) => Math.max(one, level) + rest / widths.length)
}

/**
 * Small wishes are met whole; what is left is shared out among the others, half of it alike and half by their length:
 * a remark of one line beside articles of a page still has more than a word in a line.
 */
const shared = (needs: readonly ColumnNeed[], room: number): number[] => {
  const wishes = needs.map(({ min, max }) => max - min)
  const order = [...wishes].sort((one, other) => one - other)
  let [rest, met] = [room, 0]
  for (const [index, wish] of order.entries()) {
    if (wish > rest / (order.length - index)) break
    rest -= wish
    met = wish
  }
  const unmet = wishes.filter((wish) => wish > met)
  const shareOf = (wish: number): number => (rest / unmet.length + (rest * wish) / sum(unmet)) / 2
  return needs.map(({ min }, column) => {
    const wish = wishes[column] as number
    return min + (wish <= met ? wish : shareOf(wish))
  })
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0)
