import type { Path } from '../locate'
import type { Problem } from '../problem'
import { isMapping, placesIn, plainValue } from '../scalar'

/** How many digits behind the point are asked for, and where. */
export interface Asked {
  decimals: number
  path: Path
}

/** Says which of the numbers lose digits that are not zero, if any do: the page says nothing of it. */
export const roundedBy = ({ decimals, path }: Asked, numbers: readonly unknown[]): Problem[] => {
  const [first, ...others] = numbers.filter((number) => placesIn(number) > decimals)
  if (first === undefined) return []
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  const message = `\`decimals: ${decimals}\` rounds ${plainValue(first)}${more}, and the page does not say so`
  const hint = 'ask for as many digits as are written, or write the numbers rounded'
  return [{ code: 'digits-rounded', severity: 'warning', message, hint, path, part: 'key' }]
}

/** As {@link roundedBy}, of a figure and its change. A trend is not printed in digits. */
export const roundedFigures = (figure: unknown, path: Path): Problem[] => {
  if (!isMapping(figure)) return []
  const [values, asked] = [figure.value, figure.decimals].map((one) => (Array.isArray(one) ? one : [one]))
  const own = (values ?? []).flatMap((value, end) => {
    const decimals = plainValue(asked?.[end] ?? asked?.[0])
    return typeof decimals === 'number' ? roundedBy({ decimals, path: [...path, 'decimals'] }, [value]) : []
  })
  return [...own.slice(0, 1), ...roundedFigures(figure.delta, [...path, 'delta'])]
}
