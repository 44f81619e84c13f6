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

/** Whether an image is so large that it is fitted to its column. */
export const isFilling = ({ width }: NaturalSize, isWide: boolean): boolean =>
  width * point >= (isWide ? measure : mainColumn)

/**
 * The size of the picture of a `Figure` on paper, in points: its natural size, or smaller where it has less room.
 * @param isWide whether it takes the measure of the page instead of the main column
 */
export const figureSize = ({ width, height }: NaturalSize, isWide = false): NaturalSize => {
  const [across, most] = isWide ? [measure, mostHeight.wide] : [mainColumn, mostHeight.column]
  const scale = Math.min(point, across / width, most / height)
  return { width: width * scale, height: height * scale }
}
