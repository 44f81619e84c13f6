/** Two handles and the end: `x1 y1 x2 y2 x y`. */
type Curve = readonly number[]

/**
 * An elliptical arc as cubic curves, each of a quarter at most.
 * @see SVG 2, B.2
 */
export const arcCurves = (
  [x1, y1]: readonly [number, number],
  [givenX = 0, givenY = 0, degrees = 0, isLarge, isSwept, x2 = 0, y2 = 0]: readonly number[],
): Curve[] => {
  if (x1 === x2 && y1 === y2) return []
  if (givenX === 0 || givenY === 0) return [[x1, y1, x2, y2, x2, y2]]
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  // In coordinates along the axes of the ellipse, centred between both points.
  const [dx, dy] = [(x1 - x2) / 2, (y1 - y2) / 2]
  const [x, y] = [cos * dx + sin * dy, cos * dy - sin * dx]
  const short = Math.hypot(x / givenX, y / givenY)
  const [rx, ry] = [givenX, givenY].map((radius) => Math.abs(radius) * Math.max(1, short)) as [number, number]
  // On the unit circle.
  const [u, v] = [x / rx, y / ry]
  const square = u * u + v * v
  const reach = Math.sqrt(Math.max(0, 1 / square - 1)) * (Boolean(isLarge) === Boolean(isSwept) ? -1 : 1)
  const [cu, cv] = [reach * v, -reach * u]
  const start = Math.atan2(v - cv, u - cu)
  let turn = Math.atan2(-v - cv, -u - cu) - start
  if (isSwept && turn < 0) turn += 2 * Math.PI
  if (!isSwept && turn > 0) turn -= 2 * Math.PI
  const count = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-6))
  const step = turn / count
  const handle = (4 / 3) * Math.tan(step / 4)
  const place = (u: number, v: number): [number, number] => [
    cos * rx * (u + cu) - sin * ry * (v + cv) + (x1 + x2) / 2,
    sin * rx * (u + cu) + cos * ry * (v + cv) + (y1 + y2) / 2,
  ]
  return Array.from({ length: count }, (_, at) => {
    const [from, to] = [start + at * step, start + (at + 1) * step]
    const [c1, s1, c2, s2] = [Math.cos(from), Math.sin(from), Math.cos(to), Math.sin(to)]
    const end = at === count - 1 ? [x2, y2] : place(c2, s2)
    return [...place(c1 - handle * s1, s1 + handle * c1), ...place(c2 + handle * s2, s2 - handle * c2), ...end]
  })
}
