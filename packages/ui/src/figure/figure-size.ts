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
 * @param isWide whether it takes the measure of the page instead of the main column
 */
export const figureSize = ({ width, height }: NaturalSize, isWide = false): NaturalSize => {
  const [across, most] = isWide ? [measure, mostHeight.wide] : [mainColumn, mostHeight.column]
  const scale = Math.min(point, across / width, most / height)
  return { width: width * scale, height: height * scale }
}

/** Whether a picture takes the whole width that it may have. */
export const isFilling = (size: NaturalSize, isWide: boolean): boolean =>
  figureSize(size, isWide).width > (isWide ? measure : mainColumn) - 0.01
