/** In points, from the lower left corner of the page. */
export type Rectangle = readonly [left: number, bottom: number, right: number, top: number]

/** Where a link leads: to an address, or to a destination of the document by its name. */
export type Target = { url: string } | { destination: string }

/**
 * What the annotation of a link says (ISO 32000-1, 12.5.6.5): one for all its parts on a page, so that it is read out
 * once.
 * @param contents what it says to those who do not see it
 * @param parent the key of its element in the parent tree, if there is one
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

/** The corners of a part of a link as readers take them: the upper ones first. */
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
  'url' in target ? { S: 'URI', URI: new String(target.url) } : { S: 'GoTo', D: new String(target.destination) }
