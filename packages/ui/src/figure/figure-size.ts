import { mainColumn, measure } from '../sheet/measure'

/** The most that a picture takes of a page, in points. */
export const mostHeight = { column: 340, wide: 480 }

/** Points in a CSS pixel. */
const point = 0.75

/** The natural size of an image in CSS pixels, 96 an inch. */
interface NaturalSize {
  width: number
  height: number
}

/**
 * The size of the picture of a `Figure` on paper, in points: its natural size, or smaller where it has less room.
 * @param isWide whether it takes the whole measure of the page, enlarged if need be
 */
export const figureSize = ({ width, height }: NaturalSize, isWide = false): NaturalSize => {
  const scale = isWide
    ? Math.min(measure / width, mostHeight.wide / height)
    : Math.min(point, mainColumn / width, mostHeight.column / height)
  return { width: width * scale, height: height * scale }
}

/**
 * The least size of an image in CSS pixels that gives its picture its size; undefined if it takes the whole width that it
 * may have.
 */
export const imageSize = (size: NaturalSize, isWide: boolean): NaturalSize | undefined => {
  const { width } = figureSize(size, isWide)
  if (width > (isWide ? measure : mainColumn) - 0.01) return undefined
  const scale = Math.max(1, width / point / size.width)
  return { width: size.width * scale, height: size.height * scale }
}
