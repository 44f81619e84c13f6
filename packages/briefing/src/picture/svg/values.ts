import { colourOf } from '../../css/colour'
import { type Matrix, multiplied } from '../../matrix'
import { family, type Kind } from './allowed'
import { commandsIn, isBetween, numberPattern } from './path'
import { type Budget, notDrawn, short, tooMuch, unsafe, wrong } from './problem'

/** The attribute of a value, and the reference sizes of percentages. */
export interface ValuePlace {
  name: string
  line: number
  /** Of the drawing, in user units. */
  width: number
  height: number
  /** Value of `currentColor`. */
  colour: string
  budget: Budget
  /** The drawn name of a reference. */
  refer: (id: string, to: string, line: number) => string
}

/**
 * A value as drawn: numbers without units, colours in six digits; undefined if it is a default.
 * @throws PictureError if it is invalid or not supported
 */
export const drawnValue = (kind: Kind, value: string, place: ValuePlace): string | undefined => {
  const text = value.trim()
  if (text === 'inherit' || text === '') return undefined
  if (kind !== 'path' && kind !== 'points') place.budget.value(text.length, place.name, place.line)
  if (typeof kind === 'object') {
    if ('to' in kind) {
      if (text !== 'none' && !isReference(text)) throw odd(text, place)
      return text === 'none' ? text : place.refer(text, kind.to, place.line)
    }
    if (kind.includes(text)) return text
    throw odd(text, place)
  }
  return readers[kind](text, place)
}

const isReference = (text: string): boolean => /^url\(/i.test(text)
const quoted = (value: string): string => `\`${short(value)}\``
const odd = (value: string, { name, line }: ValuePlace) => notDrawn(`\`${name}\` of ${quoted(value)}`, line)

const diagonal = ({ width, height }: ValuePlace): number => Math.hypot(width, height) / Math.SQRT2

const readers: Readonly<Record<Extract<Kind, string>, (text: string, place: ValuePlace) => string | undefined>> = {
  horizontal: (text, place) => length(text, place, place.width),
  vertical: (text, place) => length(text, place, place.height),
  length: (text, place) => length(text, place, diagonal(place)),
  share: (text, place) => {
    const [, number = text, sign] = /^(.*?)(%?)$/s.exec(text) ?? []
    const share = numberIn(number, place)
    return sign ? String(share / 100) : number
  },
  colour: (text, place) => colourIn(text, place),
  paint: (text, place) => (isReference(text) ? place.refer(text, 'paint', place.line) : colourIn(text, place)),
  lengths: (text, place) => (text === 'none' ? text : dashesIn(text, place)),
  points: (text, place) => {
    const points = numbersIn(text, place)
    place.budget.segments(points.length / 2)
    if (points.length % 2 === 1) throw wrong('its points are not in pairs', place.line)
    return points.join(' ')
  },
  path: (text, place) => pathIn(text, place),
  transform: (text, place) => transformIn(text, place),
  family: () => family,
  weight: (text, place) => {
    if (text === 'normal' || text === 'bold') return text
    if (!/^[1-9]00$/.test(text)) throw odd(text, place)
    return Number(text) > 500 ? 'bold' : 'normal'
  },
  'number or auto': (text, place) => (/^auto(?:-start-reverse)?$/.test(text) ? text : length(text, place, 0)),
  'view box': (text, place) => viewBoxIn(text, place).join(' '),
  number: (text, place) => String(numberIn(text, place)),
}

/** Largest coordinate: maps are drawn in metres. */
const largest = 1e9

const numberIn = (text: string, place: ValuePlace): number => {
  const value = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : Number.NaN
  return within(value, text, place)
}

const within = (value: number, text: string, { name, line }: ValuePlace): number => {
  if (Math.abs(value) <= largest) return value
  throw wrong(`\`${name}\` is ${quoted(text)}, which is no number up to ${largest}`, line)
}

const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
}

/** A length in user units; kept as written if it has no unit. */
export const length = (text: string, place: ValuePlace, whole: number): string => {
  const [, written = text, unit = ''] = /^([-+.\deE]*?\d\.?)(px|pt|pc|in|cm|mm|%)?$/.exec(text) ?? []
  const value = numberIn(written, place)
  if (unit === '' || unit === 'px') return written
  return String(within(unit === '%' ? (value * whole) / 100 : value * (units[unit] as number), text, place))
}

/** A dash array; zero lengths become 0.001, which every viewer draws. */
const dashesIn = (text: string, place: ValuePlace): string => {
  const lengths = text.split(/[\s,]+/).map((one) => length(one, place, diagonal(place)))
  if (lengths.some((one) => Number(one) < 0)) throw wrong(`\`${place.name}\` has a length below nothing`, place.line)
  return lengths.every((one) => Number(one) === 0)
    ? 'none'
    : lengths.map((one) => (Number(one) === 0 ? '0.001' : one)).join(' ')
}

/** Numbers of a list, separated by spaces, commas or only by their syntax. */
const numbersIn = (text: string, place: ValuePlace): number[] => {
  const found: number[] = []
  for (let at = 0; ; ) {
    while (isBetween(text.charAt(at))) at += 1
    if (at >= text.length) return found
    numberPattern.lastIndex = at
    const [one] = numberPattern.exec(text) ?? []
    if (one === undefined) throw wrong(`\`${place.name}\` breaks off at ${quoted(text.slice(at, at + 60))}`, place.line)
    found.push(numberIn(one, place))
    at += one.length
  }
}

export const viewBoxIn = (text: string, place: ValuePlace): [number, number, number, number] => {
  const [x = 0, y = 0, width = 0, height = 0, more] = numbersIn(text, place)
  if (!(width > 0) || !(height > 0) || more !== undefined) {
    throw wrong(`its \`viewBox\` is ${quoted(text)}, which has no size`, place.line)
  }
  return [x, y, width, height]
}

const colourIn = (text: string, place: ValuePlace): string => {
  const name = text.toLowerCase()
  if (name === 'none' || name === 'transparent') return 'none'
  if (name === 'currentcolor') return place.colour
  if (/^#(?:[\da-f]{3}|[\da-f]{6})$/.test(name)) return text
  const colour = colourOf(name)
  // Opacity has attributes of its own.
  if (colour === undefined || colour.length > '#rrggbb'.length) throw odd(text, place)
  return colour
}

/** Transforms without the units that a style has to name. */
export const withoutUnits = (text: string): string => text.replace(/(\d)(?:px|deg)\b/g, '$1')

/** Combines transforms into one matrix. */
const transformIn = (given: string, place: ValuePlace): string | undefined => {
  const text = withoutUnits(given)
  // Other units depend on what is around.
  if (/\d[a-z%]/i.test(text.replace(/e[-+]?\d/gi, ''))) throw odd(text, place)
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  let at = 0
  for (;;) {
    while (isBetween(text.charAt(at))) at += 1
    if (at >= text.length) break
    const open = text.indexOf('(', at)
    const close = text.indexOf(')', open)
    const operation = operations[text.slice(at, Math.max(at, open)).trim()]
    if (open < 0 || close < 0 || !operation) throw odd(text.slice(at), place)
    const made = operation(numbersIn(text.slice(open + 1, close), place))
    if (!made) throw odd(text.slice(at), place)
    matrix = multiplied(matrix, made)
    for (const one of matrix) within(one, text, place)
    at = close + 1
  }
  return writtenMatrix(matrix)
}

/**
 * A computed number as it is written in a drawing.
 * @throws PictureError for one that no drawing may have: each number given may be small enough, and their sum not
 */
export const writtenNumber = (value: number): string => {
  if (!(Math.abs(value) <= largest)) throw tooMuch(`a shape that reaches further than ${largest}`)
  return String(Math.abs(value) < 1e-12 ? 0 : Number(value.toPrecision(12)))
}

/** A matrix as the transform of a drawing. */
export const writtenMatrix = (matrix: Matrix): string => `matrix(${matrix.map(writtenNumber).join(', ')})`

/** Parses the transform of a drawing: `matrix(1, 0, 0, 1, 0, 0)`. */
export const matrixIn = (text: string): Matrix => {
  const inside = text.startsWith('matrix(') ? text.slice('matrix('.length, text.indexOf(')')).split(',') : []
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = inside.map(Number)
  return [a, b, c, d, e, f]
}

const rotated = (degrees: number, x: number, y: number): Matrix => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  return [cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos]
}

const tangent = (degrees: number): number => Math.tan((degrees * Math.PI) / 180)

/** The matrix of each transform function; undefined for a wrong number of arguments. */
const operations: Readonly<Record<string, (given: readonly number[]) => Matrix | undefined>> = {
  translate: ([x, y = 0, ...more]) => (x === undefined || more.length > 0 ? undefined : [1, 0, 0, 1, x, y]),
  scale: ([x, y = x, ...more]) => (x === undefined || more.length > 0 ? undefined : [x, 0, 0, y ?? x, 0, 0]),
  rotate: ([by, x = 0, y, ...more]) =>
    by === undefined || more.length > 0 || (x !== 0 && y === undefined) ? undefined : rotated(by, x, y ?? 0),
  skewX: ([by, ...more]) => (by === undefined || more.length > 0 ? undefined : [1, 0, tangent(by), 1, 0, 0]),
  skewY: ([by, ...more]) => (by === undefined || more.length > 0 ? undefined : [1, tangent(by), 0, 1, 0, 0]),
  matrix: (given) => (given.length === 6 ? (given as unknown as Matrix) : undefined),
}

/** Path data with separated numbers. */
const pathIn = (text: string, place: ValuePlace): string | undefined => {
  if (text === 'none') return undefined
  let written = ''
  for (const { letter, numbers, count } of commandsIn(text, (at) => broken(text, at, place))) {
    for (const one of numbers) numberIn(one, place)
    place.budget.segments(count === 0 ? 1 : numbers.length / count)
    written += `${letter}${numbers.join(' ')}`
  }
  return written
}

const broken = (text: string, at: number, { line }: ValuePlace) =>
  wrong(`its path breaks off at ${quoted(text.slice(at, at + 60) || 'its end')}`, line)

/** The id that `#id` or `url(#id)` refers to, maybe with a colour for want of it. */
export const idIn = (value: string, line: number): string => {
  const given = value.trim()
  const close = given.startsWith('url(') ? given.indexOf(')') : given.length
  const [, id] = /^(?:url\(\s*["']?)?#([^"')\s]+)["']?$/.exec(given.slice(0, Math.max(0, close)).trim()) ?? []
  if (id === undefined) throw unsafe('a reference to something outside', line)
  return id
}
