import type { Matrix } from '../matrix'
import { type CssLength, lengthOf, type Scale } from './length'

/** A transform of a box: a translation in points or percent of the box, or a matrix in points, with y down. */
export type Transform =
  | { move: readonly [x: CssLength, y: CssLength]; matrix?: never }
  | { matrix: Matrix; move?: never }

/**
 * Parses transforms, given as text or as a list of operations.
 * @returns undefined if one is invalid
 */
export const transformOf = (value: unknown, scale: Scale): readonly Transform[] | undefined => {
  if (value === 'none') return []
  const all = typeof value === 'string' ? writtenIn(value) : Array.isArray(value) ? value.map(givenIn) : []
  if (all.length === 0) return undefined
  const made = all.map(({ operation, values }) =>
    Object.hasOwn(readers, operation) ? readers[operation]?.(values, scale) : undefined,
  )
  return made.includes(undefined) ? undefined : (made as Transform[])
}

interface Operation {
  operation: string
  values: readonly unknown[]
}

const writtenIn = (text: string): Operation[] =>
  [...text.matchAll(/\b(\w{1,20})\(([^()]{0,200})\)/g)].map(([, operation = '', inside = '']) => ({
    operation,
    values: inside.split(/[\s,]+/).filter(Boolean),
  }))

/** An operation with its values: `{ operation: 'scale', value: [2, 2] }`. */
const givenIn = (one: { operation: unknown; value: unknown } | null | undefined): Operation => ({
  operation: typeof one?.operation === 'string' ? one.operation : '',
  values: [one?.value].flat().map((value) => (typeof value === 'object' ? Number.NaN : value)),
})

type Reader = (values: readonly unknown[], scale: Scale) => Transform | undefined

const numbered = (
  values: readonly unknown[],
  least: number,
  make: (given: readonly number[]) => Transform,
): Transform | undefined => {
  const numbers = values.map(Number)
  return numbers.length >= least && numbers.every(Number.isFinite) ? make(numbers) : undefined
}

const angles: Readonly<Record<string, number>> = { '': 1, deg: 1, rad: 180 / Math.PI, turn: 360, grad: 0.9 }

const angled = (values: readonly unknown[], make: (radians: readonly number[]) => Transform): Transform | undefined => {
  const radians = values.map((value) => {
    const [, digits = '', unit = ''] = /^(-?[\d.]+)([a-z]*)$/.exec(String(value)) ?? []
    return (Number(digits || Number.NaN) * (angles[unit] ?? Number.NaN) * Math.PI) / 180
  })
  return radians.length > 0 && radians.every(Number.isFinite) ? make(radians) : undefined
}

const moved = (x: unknown, y: unknown, scale: Scale): Transform | undefined => {
  const move = [lengthOf(x, scale), lengthOf(y, scale)]
  return move.includes(undefined) ? undefined : { move: move as [CssLength, CssLength] }
}

const readers: Readonly<Record<string, Reader>> = {
  scale: (values) => numbered(values, 1, ([x = 1, y = x]) => ({ matrix: [x, 0, 0, y, 0, 0] })),
  scaleX: (values) => numbered(values, 1, ([x = 1]) => ({ matrix: [x, 0, 0, 1, 0, 0] })),
  scaleY: (values) => numbered(values, 1, ([y = 1]) => ({ matrix: [1, 0, 0, y, 0, 0] })),
  rotate: (values) =>
    angled(values.slice(0, 1), ([by = 0]) => ({
      matrix: [Math.cos(by), Math.sin(by), -Math.sin(by), Math.cos(by), 0, 0],
    })),
  skew: (values) => angled(values, ([x = 0, y = 0]) => ({ matrix: [1, Math.tan(y), Math.tan(x), 1, 0, 0] })),
  skewX: (values) => angled(values, ([x = 0]) => ({ matrix: [1, 0, Math.tan(x), 1, 0, 0] })),
  skewY: (values) => angled(values, ([y = 0]) => ({ matrix: [1, Math.tan(y), 0, 1, 0, 0] })),
  translate: ([x, y = 0], scale) => moved(x, y, scale),
  translateX: ([x], scale) => moved(x, 0, scale),
  translateY: ([y], scale) => moved(0, y, scale),
  matrix: (values) => numbered(values, 6, (given) => ({ matrix: given.slice(0, 6) as unknown as Matrix })),
}
