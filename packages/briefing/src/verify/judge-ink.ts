import type { InkPlace, Painted } from '../readback/graphics-state'
import type { DrawnPage } from '../readback/readback'
import type { AtHeights } from './at-heights'
import { excessOf } from './page-area'
import { nameOf, overlaps, type PageFault, type Placed, quoted, shorten } from './page-fault'

/**
 * How far glyphs reach in em: from the baseline up, with the marks on a capital, and down. Of two texts that are further
 * apart the glyphs need not be looked at, which takes their font files.
 */
const reach = { above: 1.04, below: 0.28 }

/** Ink that two texts may share, in em of the smaller: less is hardly seen. */
const shared = { across: 0.06, up: 0.1 }

/** In points: a rule may touch the glyph on it. */
const touching = 0.6

/**
 * Faults of single glyphs, which the bounds of a text from its baseline to the height of a capital do not show: descenders,
 * marks on capitals and brackets that reach into another line, a rule, a picture or out of the body.
 */
export const inkFaults = (page: DrawnPage, index: number, texts: readonly Placed[], apart: AtHeights): PageFault[] => {
  let glyphs: InkPlace[][] | undefined
  const inkOf = ({ at }: Placed): InkPlace[] => {
    glyphs ??= page.glyphs()
    return glyphs[at] ?? []
  }
  const upright = texts.filter(({ shown: { box, size } }) => box.top - box.bottom < size)
  return [
    ...intoOtherTexts(upright, inkOf),
    ...upright.flatMap((text) => intoPainted(text, apart, inkOf)),
    ...upright.flatMap((text) => outOfBody(text, page, index, inkOf)),
  ]
}

type InkOf = (text: Placed) => InkPlace[]

const reachOf = ({ shown: { box, size } }: Placed): InkPlace => ({
  ...box,
  bottom: box.bottom - reach.below * size,
  top: box.bottom + reach.above * size,
})

const intoOtherTexts = (texts: readonly Placed[], inkOf: InkOf): PageFault[] => {
  const upwards = texts
    .map((text) => ({ text, area: reachOf(text) }))
    .sort((one, other) => one.area.bottom - other.area.bottom)
  const faults: PageFault[] = []
  for (const [from, { text: one, area }] of upwards.entries()) {
    for (let at = from + 1; at < upwards.length; at += 1) {
      const { text: other, area: above } = upwards[at] as (typeof upwards)[number]
      if (above.bottom >= area.top) break
      const { picture } = one.shown
      if (picture !== undefined && picture === other.shown.picture) continue
      const em = Math.min(one.shown.size, other.shown.size)
      const isMet = (a: InkPlace, b: InkPlace): boolean => overlaps(a, b, shared.across * em, shared.up * em)
      if (!isMet(area, above) || !inkOf(one).some((a) => inkOf(other).some((b) => isMet(a, b)))) continue
      const [first, second] = one.at < other.at ? [one, other] : [other, one]
      const message = `letters of ${quoted(second.shown)} and ${quoted(first.shown)} reach into one another`
      faults.push({ code: 'overlapping-content', message, hint: shorten, culprit: second.shown })
    }
  }
  return faults
}

const intoPainted = (text: Placed, painted: AtHeights, inkOf: InkOf): PageFault[] => {
  const { shown } = text
  const area = reachOf(text)
  for (const one of painted(area)) {
    if (!overlaps(one, area, 0, 0) || isGround(one, text)) continue
    if (one.picture !== undefined && one.picture === shown.picture) continue
    const isRule = one.picture === undefined && one.kind === 'stroke'
    if (isRule && (one.mcid === shown.mcid || one.top - one.bottom > 2)) continue
    const met = inkOf(text).some(({ left, right, bottom, top }) =>
      isRule
        ? one.bottom > bottom + touching && one.top < top - touching && one.left < right && one.right > left
        : overlaps(one, { left, right, bottom, top }, 1, 1),
    )
    if (!met) continue
    const message = `${nameOf(one)} ${isRule ? 'runs through' : 'covers'} letters of ${quoted(shown)}`
    return [{ code: 'overlapping-content', message, hint: shorten, culprit: shown }]
  }
  return []
}

/** An area is a background, unless it comes later. */
const isGround = ({ kind, picture, after }: Painted, { at }: Placed): boolean =>
  picture === undefined && kind !== 'stroke' && after <= at

/** Of the sides and of whole lines out of the body the words are lost, which is said of them. */
const outOfBody = (text: Placed, page: DrawnPage, index: number, inkOf: InkOf): PageFault[] => {
  const { box, size } = text.shown
  const isBeyond = (area: InkPlace): boolean => {
    const edge = excessOf(area, index, page)?.edge
    return edge === 'bottom' || edge === 'top'
  }
  if (!isBeyond({ ...box, bottom: box.bottom - reach.below * size })) return []
  if (!inkOf(text).some(isBeyond)) return []
  const message = `letters of ${quoted(text.shown)} reach beyond the page's body`
  return [{ code: 'outside-body', message, hint: shorten, culprit: text.shown }]
}
