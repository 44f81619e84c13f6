import { uriOf } from '../../uri'

/** In points, from the lower left corner of the page. */
export type Rectangle = readonly [left: number, bottom: number, right: number, top: number]

/** Target of a link: an address, or a named destination. */
export type Target = { url: string } | { destination: string }

/**
 * A link annotation (ISO 32000-1, 12.5.6.5): one for all parts on a page, so that it is announced once.
 * @param contents its alternative text
 * @param parent the key of its element in the parent tree, if tagged
 */
export const linkAnnotation = (
  rectangles: readonly Rectangle[],
  target: Target,
  contents: string,
  parent: number | undefined,
): Record<string, unknown> => {
  const edges = (index: number): number[] => rectangles.map((rectangle) => rectangle[index] as number)
  return {
    Subtype: 'Link',
    F: 4,
    Border: [0, 0, 0],
    Rect: [Math.min(...edges(0)), Math.min(...edges(1)), Math.max(...edges(2)), Math.max(...edges(3))],
    ...(rectangles.length > 1 ? { QuadPoints: rectangles.flatMap(corners) } : {}),
    A: actionOf(target),
    Contents: new String(contents),
    ...(parent === undefined ? {} : { StructParent: parent }),
  }
}

/** `QuadPoints` of a part of a link in the order that viewers expect: upper corners first. */
const corners = ([left, bottom, right, top]: Rectangle): number[] => [
  left,
  top,
  right,
  top,
  left,
  bottom,
  right,
  bottom,
]

const actionOf = (target: Target): Record<string, unknown> =>
  'url' in target ? { S: 'URI', URI: new String(uriOf(target.url)) } : { S: 'GoTo', D: new String(target.destination) }
