import { lengthOf, partOf, type Scale } from '../../../css/length'

/** In points, upright. */
const sheets: Readonly<Record<string, readonly [width: number, height: number]>> = {
  EXECUTIVE: [521.86, 756],
  FOLIO: [612, 936],
  LEGAL: [612, 1008],
  LETTER: [612, 792],
  TABLOID: [792, 1224],
  ID1: [153, 243],
}

/** The first of a series of ISO 216, ISO 217 and DIN 476 in millimetres; each next one is half of it. */
const series: Readonly<Record<string, readonly [width: number, height: number]>> = {
  A: [841, 1189],
  B: [1000, 1414],
  C: [917, 1297],
  RA: [860, 1220],
  SRA: [900, 1280],
}

const inPoints = (millimetres: number): number => Math.round((millimetres * 7200) / 25.4) / 100

const ofSeries = (name: string): readonly [number, number] | undefined => {
  const [, twice, letters = '', halvings = ''] = /^([24])?(A|B|C|RA|SRA)(\d|10)$/.exec(name) ?? []
  const first = series[letters]
  if (!first || (twice && halvings !== '0')) return undefined
  let [width, height] = first
  if (twice === '2') [width, height] = [height, 2 * width]
  if (twice === '4') [width, height] = [2 * width, 2 * height]
  // Whole millimetres, as the standards have them.
  for (let count = Number(halvings); count > 0; count -= 1) [width, height] = [Math.floor(height / 2), width]
  return [inPoints(width), inPoints(height)]
}

/**
 * The size of a `<Page>` in points.
 * @returns no height where it is as high as what stands on it; undefined where it says no size
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
  if (typeof size === 'string') return sheets[size.toUpperCase()] ?? ofSeries(size.toUpperCase())
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
