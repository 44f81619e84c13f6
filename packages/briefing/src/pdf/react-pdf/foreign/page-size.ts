import { lengthOf, partOf, type Scale } from '../../../css/length'
import { paperSize } from '../../../css/paper'

/**
 * The size of a `<Page>` in points.
 * @returns without height where that follows the content; undefined where the size is invalid
 */
export const sizeOf = (props: Readonly<Record<string, unknown>>): [width: number, height?: number] | undefined => {
  const { size = 'A4', orientation, dpi } = props
  const sides = sidesOf(size, Number(dpi) || 72)
  if (!sides) return undefined
  const [width, height] = orientation === 'landscape' ? [sides[1], sides[0]] : sides
  if (width === undefined || !(width > 0) || (height !== undefined && !(height > 0))) return undefined
  return height === undefined ? [width] : [width, height]
}

const sidesOf = (size: unknown, dpi: number): readonly [number?, number?] | undefined => {
  if (typeof size === 'string') return paperSize(size.toUpperCase())
  if (typeof size === 'number') return [size, size]
  const [width, height] = Array.isArray(size)
    ? size
    : [(size as { width?: unknown }).width, (size as { height?: unknown }).height]
  const scale: Scale = { width: 0, height: 0, dpi, rem: 18 }
  const sides = [width, height].map((side) => {
    if (side === undefined || side === null || side === 'auto') return undefined
    const length = lengthOf(side, scale)
    return length === undefined ? Number.NaN : partOf(length, Number.NaN)
  })
  return [sides[0], sides[1]]
}
