import type { Node } from '../../tree/node'

type Style = Record<string, unknown>

const ofPictures = /^(?:objectFit|objectPosition[XY]|border\w+Radius)$/

/** Turns an `<ImageBackground>` into a box with a picture behind its children: an artifact unless it has an `alt`. */
export const asView = (node: Node): void => {
  const { src, source, alt, tag, imageStyle, ...props } = node.props
  const style = node.style as Style
  const looks = Object.fromEntries(Object.entries(style).filter(([name]) => ofPictures.test(name)))
  const place = { position: 'absolute', top: 0, left: 0, width: '100%', height: '100%' }
  const picture: Node = {
    type: 'IMAGE',
    props: { src: src ?? source, ...(alt ? { alt } : { tag: 'Artifact' }) },
    style: [looks, imageStyle, place],
    children: [],
  }
  node.type = 'VIEW'
  node.props = alt ? props : { ...props, tag }
  node.children = [picture, ...(node.children ?? [])]
}
