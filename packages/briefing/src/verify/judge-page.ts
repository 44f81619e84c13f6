import type { Shown } from '../readback/content'
import type { InkPlace, Painted } from '../readback/graphics-state'
import type { DrawnPage } from '../readback/readback'
import { type AtHeights, atHeights } from './at-heights'
import { blended, contrastOf, hexOf } from './contrast'
import { inkFaults } from './judge-ink'
import { type Excess, excessOf } from './page-area'
import { nameOf, overlaps, type PageFault, type Placed, quoted, shorten } from './page-fault'

/** Smallest type in points: of our own texts, and in a picture that somebody else has drawn. */
const smallest = { own: 5, picture: 4 }
/**
 * Least contrast: WCAG 2.2, 1.4.3 for our own texts, large from 18 points on. In a picture less is left to its author, down
 * to what is hardly seen at all.
 */
const leastContrast = { own: 4.5, large: 3, picture: 2 }
const large = 18

/**
 * Faults of a page: what is outside of its body and furniture, what lies over something else, and text that cannot be
 * read. Text outside is not among them, since that is lost words.
 * @param index of the page, from 0
 */
export const faultsOf = (page: DrawnPage, index: number): PageFault[] => {
  const { shown, painted } = page
  const texts = shown.flatMap((one, at) => (one.text.trim() === '' ? [] : [{ shown: one, at }]))
  const loose = painted.filter(({ picture }) => picture === undefined)
  const apart = [...loose, ...picturesOf(painted)]
  const [nearLoose, nearAny, nearApart] = [loose, painted, apart].map(atHeights) as [AtHeights, AtHeights, AtHeights]
  const covered = [...doublyPrinted(texts), ...texts.flatMap((text) => coverOf(text, nearApart(text.shown.box)))]
  return [
    ...outsideOf(page, index),
    ...covered,
    ...(covered.length === 0 ? inkFaults(page, index, texts, nearApart) : []),
    ...texts.flatMap((text) =>
      unreadable(text, (text.shown.picture === undefined ? nearLoose : nearAny)(text.shown.box)),
    ),
  ]
}

/** Each picture as one area, which holds all that it paints. */
const picturesOf = (painted: readonly Painted[]): Painted[] => {
  const pictures = new Map<number, Painted>()
  for (const one of painted) {
    if (one.picture === undefined) continue
    const whole = pictures.get(one.picture) ?? { ...one }
    whole.left = Math.min(whole.left, one.left)
    whole.right = Math.max(whole.right, one.right)
    whole.bottom = Math.min(whole.bottom, one.bottom)
    whole.top = Math.max(whole.top, one.top)
    pictures.set(one.picture, whole)
  }
  return [...pictures.values()]
}

const outsideOf = (page: DrawnPage, index: number): PageFault[] =>
  page.painted.flatMap((culprit) => {
    const excess = excessOf(culprit, index, page)
    if (!excess) return []
    const message = `${nameOf(culprit)} reaches ${pointsOf(excess)} beyond the ${excess.edge} edge of the page's body`
    const hint = culprit.picture === undefined ? shorten : 'make the picture smaller'
    return [{ code: 'outside-body', message, hint, culprit }]
  })

const pointsOf = ({ points }: Excess): string => `${Math.ceil(points)} pt`

/** Text over text. Texts of one picture are left to its author. */
const doublyPrinted = (texts: readonly Placed[]): PageFault[] => {
  const upwards = texts.map(({ shown }) => shown).sort((one, other) => one.box.bottom - other.box.bottom)
  const faults: PageFault[] = []
  for (const [from, one] of upwards.entries()) {
    for (let at = from + 1; at < upwards.length; at += 1) {
      const other = upwards[at] as Shown
      if (other.box.bottom >= one.box.top) break
      if (!isOver(one, other)) continue
      const [first, second] =
        texts.findIndex(({ shown }) => shown === one) < texts.findIndex(({ shown }) => shown === other)
          ? [one, other]
          : [other, one]
      const message = `${quoted(second)} is printed over ${quoted(first)}`
      faults.push({ code: 'overlapping-content', message, hint: shorten, culprit: second })
    }
  }
  return faults
}

/** Kerning lets letters reach over one another, but never by so much of their size. */
const share = 0.25

const isOver = (one: Shown, other: Shown): boolean => {
  if (one.picture !== undefined && one.picture === other.picture) return false
  const most = share * Math.min(one.size, other.size)
  return overlaps(one.box, other.box, Math.max(1, most), most)
}

/** The first thing that covers a text, or runs through it. */
const coverOf = ({ shown, at }: Placed, painted: readonly Painted[]): PageFault[] => {
  for (const one of painted) {
    if (one.picture === shown.picture && one.picture !== undefined) continue
    if (!isThrough(one, shown, at)) continue
    const verb = one.picture === undefined && one.kind === 'stroke' ? 'runs through' : 'covers'
    const message = `${nameOf(one)} ${verb} ${quoted(shown)}`
    return [{ code: 'overlapping-content', message, hint: shorten, culprit: shown }]
  }
  return []
}

/** Strokes that are thicker are frames: only their bounds are known. */
const thickest = 4

const isThrough = (one: Painted, { box, mcid }: Shown, at: number): boolean => {
  const isDecoration = one.kind === 'stroke' && one.mcid === mcid && mcid !== undefined
  if (isDecoration) return false
  // A picture and text are apart, whichever is drawn first; an area is a background, unless it comes later.
  if (one.picture !== undefined) return overlaps(one, box, 1, 1)
  if (one.kind !== 'stroke') return one.after > at && overlaps(one, box, 1, 1)
  const isFlat = one.top - one.bottom < thickest
  if (!isFlat && one.right - one.left >= thickest) return false
  const inner = (box.top - box.bottom) / 4
  // A level rule lies on no line of text; an upright one between no letters.
  return isFlat
    ? overlaps(one, { ...box, bottom: box.bottom + inner, top: box.top - inner }, 1, 0)
    : overlaps(one, { ...box, left: box.left + 1, right: box.right - 1 }, 0, inner)
}

const unreadable = ({ shown, at }: Placed, painted: readonly Painted[]): PageFault[] => {
  const { size, alpha, picture } = shown
  const isOwn = picture === undefined
  // In a picture it is hidden on purpose, as the labels are that show when pointed at.
  if (alpha === 0 && !isOwn) return []
  const least = isOwn ? smallest.own : smallest.picture
  const hint = isOwn ? 'please report it with the brief' : 'draw it larger in the picture, or let the picture be wider'
  if (size < least) {
    const message = `${quoted(shown)} is printed at ${rounded(size)} pt, which nobody can read: it takes ${least}`
    return [{ code: 'text-too-small', message, hint, culprit: shown }]
  }
  const lowest = isOwn ? (size < large ? leastContrast.own : leastContrast.large) : leastContrast.picture
  const found = contrastAt(shown, at, painted)
  if (found === undefined || found.contrast >= lowest) return []
  const message = `${quoted(shown)} is printed in ${hexOf(found.colour)} on ${hexOf(found.ground)}, a contrast of ${rounded(found.contrast)}: it takes ${lowest} to be read`
  const change = isOwn ? 'choose colours further apart' : 'choose colours further apart in the picture'
  return [{ code: 'low-contrast', message, hint: change, culprit: shown }]
}

interface Contrast {
  contrast: number
  colour: number
  ground: number
}

const white = 0xffffff

/**
 * The contrast of a text with the ground under it; undefined where it cannot be told. Of an area that is no rectangle
 * only the bounds are known, so the text may also be on whatever lies below: the best of them counts.
 */
const contrastAt = ({ box, colour, alpha }: Shown, at: number, painted: readonly Painted[]): Contrast | undefined => {
  if (colour === undefined) return undefined
  let best: Contrast | undefined
  const look = (ground: number): void => {
    const seen = blended(colour, alpha, ground)
    const contrast = contrastOf(seen, ground)
    if (!best || contrast > best.contrast) best = { contrast, colour: seen, ground }
  }
  for (let index = painted.length - 1; index >= 0; index -= 1) {
    const under = painted[index] as Painted
    if (under.after > at || under.kind === 'stroke' || !overlaps(under, box, 0, 0)) continue
    if (under.kind === 'image' || under.colour === undefined) return undefined
    look(blended(under.colour, under.alpha, white))
    if (under.isRectangle && under.alpha === 1 && holds(under, box)) return best
  }
  look(white)
  return best
}

const holds = (one: InkPlace, other: InkPlace): boolean =>
  one.left <= other.left && one.right >= other.right && one.bottom <= other.bottom && one.top >= other.top

const rounded = (value: number): string => String(Math.floor(value * 10) / 10)
