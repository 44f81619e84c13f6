import { escapeXml } from '../../escape-xml'
import { PictureError } from '../picture-error'
import { Draughtsman } from './drawing'
import { normalForm } from './handover'
import { parsed } from './parse'
import { Budget, notDrawn, short, wrong } from './problem'
import type { SvgDrawing, SvgShape } from './shape'
import { declarationsIn } from './style'
import { length, type ValuePlace, viewBoxIn } from './values'

export type { SvgDrawing, SvgShape } from './shape'

/**
 * Reads an SVG: its drawn part, for validation and for the page. Takes time linear in its length and in what it draws.
 * @throws PictureError if it is no XML, active, unsupported, or beyond a limit
 */
export const readSvg = (bytes: Uint8Array): SvgDrawing => {
  const root = parsed(bytes, new Budget())
  if (root.name !== 'svg') throw wrong(`it begins with <${short(root.name)}> instead of <svg>`, root.line)
  try {
    return drawingOf(root)
  } catch (error) {
    if (!(error instanceof PictureError) || error.code !== 'svg-not-drawn') throw error
    const size = sizeOf(root, new Budget())
    const normal = normalForm(root, size)
    if (normal === undefined) throw error
    return { ...drawingOf(normal), isSized: size.isSized }
  }
}

const drawingOf = (root: Root): SvgDrawing => {
  // The drawing has a budget of its own: much of the source may be dropped.
  const budget = new Budget()
  const size = sizeOf(root, budget)
  const draughtsman = new Draughtsman(root, size.inside, budget)
  const shapes = draughtsman.draw(root)
  if (!size.isFitted) throw notDrawn('a `preserveAspectRatio` of its own', root.line)
  return { width: size.width, height: size.height, isSized: size.isSized, viewBox: size.viewBox, shapes }
}

type Root = ReturnType<typeof parsed>

const sizeOf = ({ attributes, line }: Root, budget: Budget) => {
  const place: ValuePlace = { name: 'width', line, width: 0, height: 0, colour: '#000000', budget, refer: () => '' }
  const style = declarationsIn(attributes.get('style') ?? '')
  const side = (name: string): number => {
    const value = (style.get(name) ?? attributes.get(name) ?? 'auto').trim().toLowerCase()
    return ofSurroundings.test(value) ? 0 : Number(length(inPixels(value), { ...place, name }, 0))
  }
  const [width, height] = [side('width'), side('height')]
  if (width < 0 || height < 0) throw wrong('its size is less than nothing', line)
  const given = attributes.get('viewBox')
  if (given === undefined && !(width > 0 && height > 0)) throw wrong('it has neither a size nor a `viewBox`', line)
  const box = given === undefined ? [0, 0, width, height] : viewBoxIn(given, { ...place, name: 'viewBox' })
  const [, , across = 0, down = 0] = box
  const ratio = across / down
  const size = { width: width || (height ? height * ratio : across), height: height || (width ? width / ratio : down) }
  const fit = attributes.get('preserveAspectRatio')?.trim() ?? 'xMidYMid'
  const isFitted = /^xMidYMid(?:\s+meet)?$/.test(fit) || Math.abs(size.width / size.height / ratio - 1) <= 0.01
  return {
    ...size,
    isSized: width > 0 || height > 0,
    isFitted,
    viewBox: box.join(' '),
    inside: { width: across, height: down },
  }
}

/** Lengths that say nothing about the picture itself. */
const ofSurroundings = /^auto$|(?:%|v[wh]|vmin|vmax)$/

/** Pixels in the units of a root that elements inside it do not have: those of its font, and quarters of a millimetre. */
const ofRoot: Readonly<Record<string, number>> = { em: 16, rem: 16, ex: 8, ch: 8, q: 96 / 101.6 }

const inPixels = (value: string): string =>
  value.replace(/^([-+.\d]+)(r?em|ex|ch|q)$/, (_, number, unit) => String(Number(number) * (ofRoot[unit] as number)))

/** Serializes a drawing as SVG. */
export const writtenSvg = ({ width, height, isSized, viewBox, shapes }: SvgDrawing): string => {
  const size = isSized ? ` width="${width}" height="${height}"` : ''
  return `<svg xmlns="http://www.w3.org/2000/svg"${size} viewBox="${viewBox}">${shapes.map(writtenShape).join('')}</svg>`
}

const writtenShape = (shape: SvgShape | string): string => {
  if (typeof shape === 'string') return escapeXml(shape)
  const { name, attributes, children } = shape
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
  const inside = children.map(writtenShape).join('')
  return `<${name}${written.join('')}${inside ? `>${inside}</${name}>` : '/>'}`
}
