import json from './measured.json'
import type { Measured, MeasureResult, Participant, Result } from './measured.ts'

/** The run that the page shows. */
export const measured: Measured = json

/** A contender with what it did in a measure. */
export interface Line {
  contender: Participant
  result: Result | undefined
}

export const measureOf = (id: string): MeasureResult | undefined => measured.measures.find((one) => one.id === id)

/** All contenders that took part, in one order everywhere. */
export const linesOf = (id: string): Line[] =>
  measured.contenders
    .filter(({ missing }) => missing === undefined)
    .map((contender) => ({
      contender,
      result: measureOf(id)?.results.find(({ name }) => name === contender.name),
    }))

/** Three figures that count, in the unit that is read best. */
export const time = (milliseconds: number): string =>
  milliseconds >= 10_000 ? `${three(milliseconds / 1000)} s` : `${three(milliseconds)} ms`

export const three = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : `${Number(value.toPrecision(3))}`

/** A value of a measure, with its unit. */
export const written = (unit: string, value: number): string => (unit === 'ms' ? time(value) : `${three(value)}/s`)

export const megabytes = (bytes: number): string => `${three(bytes / 1e6)} MB`
export const kilobytes = (bytes: number): string => `${three(bytes / 1e3)} kB`
