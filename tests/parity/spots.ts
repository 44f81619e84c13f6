import type { Bitmap } from '../pictures/pages.ts'

/**
 * Where two pictures of a page differ, in words; nothing where they do so only as one does that was drawn in other
 * steps. A rule can be a stroke along its middle or one that is clipped, and a letter whose place falls between two
 * quarters of a pixel can fall to either: then every pixel lies between those that are beside it in the other picture.
 */
export const spotsOf = (one: Bitmap, other: Bitmap): string => {
  if (one.width !== other.width || one.height !== other.height) return 'it is of another size'
  const places: number[] = []
  for (let at = 0; at < one.data.length; at += 1) {
    if (Math.abs((one.data[at] as number) - (other.data[at] as number)) <= slight) continue
    if (!liesWithin(one, other, at) || !liesWithin(other, one, at)) places.push(at >> 2)
  }
  const [first] = places
  if (first === undefined) return ''
  return `${places.length} spots, the first at ${first % one.width}, ${Math.floor(first / one.width)}`
}

/** The largest difference of a colour channel, out of 255, that cannot be seen. */
const slight = 8

/** By how much a stroke gets lighter or darker if its edges fall on other parts of a pixel. */
const halfTone = 64

const liesWithin = (inside: Bitmap, around: Bitmap, at: number): boolean => {
  const { width, height, data } = around
  const [x, y] = [(at >> 2) % width, Math.floor((at >> 2) / width)]
  const value = inside.data[at] as number
  let [least, most] = [255, 0]
  for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
    for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
      const near = data[(row * width + column) * 4 + (at & 3)] as number
      least = Math.min(least, near)
      most = Math.max(most, near)
    }
  }
  return value >= least - halfTone && value <= most + halfTone
}
