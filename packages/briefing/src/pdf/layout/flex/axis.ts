/** 0 is the horizontal axis, 1 the vertical one. */
export type Axis = 0 | 1
export const ROW = 0
export const COLUMN = 1

/** Left, top, right, bottom: an axis is the index of the edge at its start. */
export type Edge = 0 | 1 | 2 | 3
export const LEFT = 0
export const TOP = 1
export const RIGHT = 2
export const BOTTOM = 3

/** One for each axis. */
export type Pair<T> = [row: T, column: T]

/** One for each edge. */
export type Edges<T> = [left: T, top: T, right: T, bottom: T]

/** The other axis. */
export const across = (axis: Axis): Axis => (axis === ROW ? COLUMN : ROW)

/** The right or bottom edge. */
export const endOf = (axis: Axis): Edge => (axis === ROW ? RIGHT : BOTTOM)

/** Sum of both edges along an axis. */
export const sumAlong = (edges: Edges<number>, axis: Axis): number => edges[axis] + edges[endOf(axis)]
