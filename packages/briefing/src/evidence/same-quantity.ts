import type { ClaimedFigure } from '../brief'
import type { ReadingRules, Span } from '../languages/rules'
import { overlaps } from '../languages/shared/span'
import { claimedIn, hasValue } from './figure-problems'
import type { SourceStretch } from './reading'

/** Units of one measure, by how many of the first one each is. */
const measures: readonly Readonly<Record<string, number>>[] = [
  { W: 1, kW: 1e3, MW: 1e6, GW: 1e9, TW: 1e12 },
  { Wh: 1, kWh: 1e3, MWh: 1e6, GWh: 1e9, TWh: 1e12 },
  { metres: 1, m: 1, mm: 1e-3, millimetres: 1e-3, cm: 1e-2, centimetres: 1e-2, km: 1e3 },
  { kilograms: 1, kg: 1, g: 1e-3, grams: 1e-3, tonnes: 1e3, t: 1e3, kt: 1e6, Mt: 1e9 },
  { bp: 1, '%p': 100 },
]

/**
 * A figure of a brief in the unit in which the words of its source count the same quantity: 3.2 GW where the brief has
 * 3,200 MW. Any other figure, and one with a change or a line of values in its unit, as it is.
 */
export const inUnitOfSource = (
  stat: ClaimedFigure,
  { figures }: SourceStretch,
  words: Span,
  rules: readonly ReadingRules[],
): ClaimedFigure => {
  const { value, unit = '' } = claimedIn(stat, rules)
  const measure = measures.find((one) => unit in one)
  if (!measure || stat.delta || stat.trend) return stat
  const held = figures.filter((one) => overlaps(one, words))
  if (held.some((one) => hasValue(one, value))) return stat
  for (const one of held) {
    const factor = (measure[unit] ?? 1) / (measure[one.unit ?? ''] ?? Number.NaN)
    const scaled = (size: number): number => Number((size * factor).toPrecision(12))
    const converted =
      typeof value === 'number' ? scaled(value) : ([scaled(value[0]), scaled(value[1])] as [number, number])
    if (one.unit !== undefined && hasValue(one, converted)) return { ...stat, value: converted, unit: one.unit }
  }
  return stat
}
