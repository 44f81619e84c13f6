import type { Scalar } from 'yaml'
import type { Place } from './diagnostic'
import type { Spot } from './parse-document'

/** Where a piece of data is: field names and list positions from the root, for example `['blocks', 3, 'text']`. */
export type Path = readonly (string | number)[]

/** A path as messages and JSON write it: `blocks[3].parts[0]`. */
export const pathText = (path: Path): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index > 0 ? `.${step}` : step)).join('')

/** A stretch of a text value, in UTF-16 units. */
export interface Within {
  offset: number
  length: number
}

/**
 * Where a piece of the brief stands in its file. A list or a group of fields is located at its first field; `within`
 * narrows a text down to a stretch of it. A path that is not in the file gives its nearest parent.
 */
export type Locate = (path: Path, within?: Within) => Place

/** The part of a field that a problem is about: its value, its name, or the group of fields that lacks it. */
export type FieldPart = 'value' | 'key'

/** Converts offsets in a text to places. */
export function placer(file: string, text: string): (start: number, end?: number) => Place {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (start, end = start + 1) => {
    const line = lineAt(starts, Math.min(start, text.length))
    const from = starts[line] ?? 0
    const lineEnd = (starts[line + 1] ?? text.length + 1) - 1
    const whole = text.slice(from, text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd)
    const column = Math.min(start, text.length) - from + 1
    const endColumn = Math.max(column + 1, Math.min(end - from, whole.length) + 1)
    return { file, line: line + 1, column, endColumn, ...framed(whole, column) }
  }
}

/** The longest frame of a line, and how much of it comes before the marked text, in UTF-16 units. */
const longest = { frame: 1000, before: 300 }

function framed(line: string, column: number): Pick<Place, 'frame' | 'frameColumn'> {
  if (line.length <= longest.frame) return { frame: line }
  const from = Math.min(Math.max(0, column - 1 - longest.before), line.length - longest.frame)
  return { frame: line.slice(from, from + longest.frame), frameColumn: from + 1 }
}

/** The index of the last line that starts at or before an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The range of the text that a path refers to. */
export function stretch(text: string, root: Spot, path: Path, part: FieldPart, within?: Within): [number, number] {
  const spot = spotAt(root, path)
  const empty = spot.start === spot.end
  if (spot.key && (part === 'key' || empty)) return [spot.key.start, spot.key.end]
  if (within && spot.scalar) return stretchWithin(text, spot, spot.scalar, within)
  const first = spot.children.values().next().value?.key
  return first ? [first.start, first.end] : [spot.start, trimmedEnd(text, spot)]
}

/** The offset of a path in the text, found without reading the text. */
export function orderOf(root: Spot, path: Path, part: FieldPart, within?: Within): number {
  const { start, key } = spotAt(root, path)
  return key && part === 'key' ? key.start : start + (within?.offset ?? 0)
}

function spotAt(root: Spot, path: Path): Spot {
  let spot = root
  for (const step of path) {
    const child = spot.children.get(step)
    if (!child) return spot
    spot = child
  }
  return spot
}

/** The value of a block scalar ends with a line break, which is not underlined. */
function trimmedEnd(text: string, { start, end }: Spot): number {
  return start + text.slice(start, end).trimEnd().length
}

/** The offset at which each UTF-16 unit of a scalar's value is written. */
type Alignment = readonly { start: number; end: number }[]

const alignments = new WeakMap<Scalar, Alignment | undefined>()

function stretchWithin(text: string, spot: Spot, scalar: Scalar, { offset, length }: Within): [number, number] {
  if (!alignments.has(scalar)) alignments.set(scalar, align(text, spot, scalar))
  const units = alignments.get(scalar)
  const start = units?.[Math.min(offset, units.length - 1)]?.start
  if (!units || start === undefined) return [spot.start, trimmedEnd(text, spot)]
  const last = Math.min(offset + Math.max(1, length), units.length) - 1
  return [start, Math.max(start + 1, units[last]?.end ?? start)]
}

/**
 * YAML changes nothing but white space and escapes on the way from spelling to value, so the nth unit that is not white
 * space is the same in both. Undefined where the counts differ.
 */
function align(text: string, spot: Spot, scalar: Scalar): Alignment | undefined {
  const marks = inked(contentOf(text, spot, scalar), scalar.type === 'QUOTE_DOUBLE')
  let before = { start: spot.start, end: spot.start }
  const units: { start: number; end: number }[] = []
  for (const unit of String(scalar.value).split('')) {
    const mark = /\s/.test(unit) ? { start: before.end, end: before.end } : marks.next().value
    if (!mark) return undefined
    units.push(mark)
    before = mark
  }
  return marks.next().done ? units : undefined
}

/** The content of a scalar in the file, without its quotes or block header. */
function contentOf(text: string, spot: Spot, scalar: Scalar): { content: string; at: number } {
  const raw = text.slice(spot.start, spot.end)
  if (scalar.type === 'BLOCK_FOLDED' || scalar.type === 'BLOCK_LITERAL') {
    const header = raw.indexOf('\n') + 1
    return { content: raw.slice(header), at: spot.start + header }
  }
  if (scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE') {
    const content = raw.slice(1, -1)
    return { content: scalar.type === 'QUOTE_SINGLE' ? content.replaceAll("''", " '") : content, at: spot.start + 1 }
  }
  return { content: raw, at: spot.start }
}

const spelledUnit = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r?\n|[\s\S])|\S/g
const blankEscape =
  /^\\(?:[nrtvf \t_LP]|\r?\n|x(?:20|09|0[aA-dD]|[aA]0)|u(?:0020|0009|000[aA-dD]|00[aA]0|3000|202[89]))$/

/** Every UTF-16 unit of the value that is not white space, with the offset at which it is written. */
function* inked(
  { content, at }: { content: string; at: number },
  escapes: boolean,
): Generator<{ start: number; end: number }, undefined> {
  for (const found of content.matchAll(escapes ? spelledUnit : /\S/g)) {
    const [spelled] = found
    if (escapes && blankEscape.test(spelled)) continue
    const mark = { start: at + found.index, end: at + found.index + spelled.length }
    yield mark
    if (/^\\U(?!0000)/.test(spelled)) yield mark
  }
  return undefined
}
