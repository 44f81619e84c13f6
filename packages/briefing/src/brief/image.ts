import { figureSize } from '@briefing-kit/ui'
import { formatOf } from '../picture/format'
import { readJpeg } from '../picture/jpeg'
import { PictureError } from '../picture/picture-error'
import { readPng } from '../picture/png'
import { checkPixels } from '../picture/png-pixels'
import { readSvg, writtenSvg } from '../picture/svg'
import { type FileProblem, readInsideFolder } from './inside-folder'
import type { Problem } from './problem'

/** A picture that was read whole, of a format known by its content. */
export interface BriefImage {
  bytes: Uint8Array
  format: 'png' | 'jpeg' | 'svg'
  /** In pixels, as shown: the rotation of a photograph (EXIF) is applied. */
  width: number
  height: number
  /** An SVG that does not say how large it is, only its proportions. */
  isUnsized?: true
}

/**
 * Reads a picture named in a brief. Only files under `folder` (the brief's own) are read, also when links lead
 * elsewhere; nothing is fetched.
 */
export function readImage(src: string, folder: string): BriefImage | FileProblem {
  const bytes = readInsideFolder('image', src, folder)
  return bytes instanceof Uint8Array ? decodeImage(bytes, src) : bytes
}

/** Whether reading a picture has failed. */
export function isImageProblem(image: BriefImage | FileProblem): image is FileProblem {
  return 'code' in image
}

/** Pixels an inch below which a picture looks coarse on paper. */
const fine = 150

/**
 * Warns of a picture that is printed larger than its pixels allow. One of few pixels has 96 an inch: only a wide one is
 * enlarged.
 * @param isWide whether it takes the measure of the page
 */
export function coarseImage(image: BriefImage, src: string, isWide: boolean): Problem[] {
  const { format, width, height } = image
  const inches = figureSize(image, isWide).width / 72
  const density = Math.floor(width / inches)
  if (format === 'svg' || density >= fine) return []
  const message = `\`${src}\` has ${width} × ${height} pixels, which are ${density} an inch where it is printed`
  const hint = `${Math.ceil(fine * inches)} pixels across are ${fine} an inch: take a larger one, or an SVG`
  return [{ code: 'image-coarse', severity: 'warning', message, hint, path: [] }]
}

/** Judges the bytes of a picture by their content; `src` only names it in messages. */
export function decodeImage(bytes: Uint8Array, src: string): BriefImage | FileProblem {
  try {
    return decoded(bytes)
  } catch (error) {
    if (!(error instanceof PictureError)) throw error
    return { code: error.code, message: `\`${src}\` ${error.message}`, hint: error.hint }
  }
}

function decoded(bytes: Uint8Array): BriefImage {
  const format = formatOf(bytes)
  if (format === 'png') {
    const png = readPng(bytes)
    checkPixels(png)
    return { bytes, format, width: png.width, height: png.height }
  }
  if (format === 'jpeg') return { bytes, format, ...seen(bytes) }
  if (format === 'svg') return drawn(bytes)
  const found = format ? `seems to be ${format}` : 'is none that is known'
  throw new PictureError('not-an-image', `is not a PNG, JPEG or SVG image: it ${found}`, 'save it as PNG, JPEG or SVG')
}

/** The size of a JPEG in RGB or grey; CMYK is refused. */
function seen(bytes: Uint8Array): Pick<BriefImage, 'width' | 'height'> {
  const { width, height, components, orientation } = readJpeg(bytes)
  if (components === 4) {
    throw new PictureError('image-colours', 'is in CMYK, the inks of a printing press', 'save it as RGB')
  }
  return orientation > 4 ? { width: height, height: width } : { width, height }
}

/** An SVG, serialized again from the parsed tree, so that every later reader sees the checked drawing. */
function drawn(bytes: Uint8Array): BriefImage {
  const drawing = readSvg(bytes)
  const { width, height, isSized } = drawing
  const image = { bytes: Buffer.from(writtenSvg(drawing)), format: 'svg', width, height } as const
  return isSized ? image : { ...image, isUnsized: true }
}
