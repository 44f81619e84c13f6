import { lengthOf, type Scale } from './length'

type Style = Readonly<Record<string, unknown>>

/** A style with its media queries applied for a page of this size: `@media max-width: 400`. */
export const inMedia = (style: Style, scale: Scale): Style => {
  const queries = Object.keys(style).filter((name) => name.startsWith('@media'))
  if (queries.length === 0) return style
  const made: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(style)) {
    if (!name.startsWith('@media')) made[name] = value
    else if (holds(name.slice('@media'.length), scale)) Object.assign(made, value)
  }
  return made
}

/** Whether all features of one of the lists hold. */
const holds = (query: string, scale: Scale): boolean =>
  query.split(/,|\bor\b/).some((list) => list.split(/\band\b/).every((feature) => isSo(feature, scale)))

const isSo = (feature: string, scale: Scale): boolean => {
  const { width, height = Number.POSITIVE_INFINITY } = scale
  const [, bound, side, value = ''] =
    /^[\s(]*(?:(min|max)-)?(width|height|orientation)\s*:\s*([^\s)]+)[\s)]*$/.exec(feature) ?? []
  if (side === 'orientation') return value === (width > height ? 'landscape' : 'portrait')
  const length = lengthOf(value, scale)
  if (side === undefined || typeof length !== 'number') return false
  const own = side === 'width' ? width : height
  return bound === 'min' ? own >= length : bound === 'max' ? own <= length : own === length
}
