import { PictureError } from '../../picture/picture-error'
import { readRaster } from '../../picture/raster'
import { readSvg } from '../../picture/svg'
import type { Faces } from '../font/faces'
import { NotCovered, TaggingError } from '../problems'
import type { Node } from '../tree/node'
import { BoxNode } from './box-node'
import { drawnBox, pictureOf } from './drawings'
import { type Inherited, ownStyle, type Style, withInherited } from './style'

export const imageBox = (instance: Node, outer: Inherited, faces: Faces): BoxNode => {
  const { src } = instance.props
  const svg = svgOf(src)
  if (svg !== undefined) return drawnImage(instance, svg, outer, faces)
  const data = bytesOf(src)
  const picture = data && drawable(instance, () => readRaster(data))
  if (!picture) throw new NotCovered('this kind of image')
  const { format, width, height } = picture
  const style = withInherited(ownStyle(instance.style), outer)
  const node = new BoxNode('IMAGE', instance.props, style, [])
  node.image = { format, data, width, height }
  node.ratio = width / height
  return node
}

/** Reads a picture; one that cannot be drawn is a problem of its element. */
const drawable = <T>({ props }: Node, made: () => T): T => {
  try {
    return made()
  } catch (error) {
    if (!(error instanceof PictureError)) throw error
    const message = `this image ${error.message}`
    throw new TaggingError([{ code: 'image-unusable', message, element: 'Image', text: String(props.alt ?? '') }])
  }
}

/** Bytes of an image that is given as data: files are not read here. */
const bytesOf = (src: unknown): Uint8Array | undefined => {
  if (typeof src === 'string') {
    const [, base64] = /^data:image\/(?:png|jpe?g);base64,(.*)$/s.exec(src) ?? []
    return base64 === undefined ? undefined : Buffer.from(base64, 'base64')
  }
  const { data } = (src ?? {}) as { data?: unknown }
  return data instanceof Uint8Array ? data : undefined
}

const svgOf = (src: unknown): Buffer | undefined => {
  const [, base64] = typeof src === 'string' ? (/^data:image\/svg\+xml;base64,(.*)$/s.exec(src) ?? []) : []
  return base64 === undefined ? undefined : Buffer.from(base64, 'base64')
}

/** An SVG image, in its own size or as wide as there is room. */
const drawnImage = (instance: Node, svg: Uint8Array, outer: Inherited, faces: Faces): BoxNode => {
  const read = drawable(instance, () => readSvg(svg))
  const style = ownStyle(instance.style)
  const { width, height, maxHeight } = style
  const aspectRatio = read.width / read.height
  const most = typeof maxHeight === 'number' ? maxHeight * aspectRatio : Number.POSITIVE_INFINITY
  const filling = most < Number.POSITIVE_INFINITY ? most : '100%'
  const natural =
    width === undefined && height === undefined
      ? { width: read.isSized ? Math.min(read.width, most) : filling, maxWidth: '100%', aspectRatio }
      : height === undefined
        ? { aspectRatio }
        : { width: read.width }
  const whole = { ...natural, ...style } as Style
  return drawnBox(instance.props, withInherited(whole, outer), pictureOf(instance, read, faces))
}
