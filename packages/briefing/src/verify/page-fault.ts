import { cut } from '../evidence/verdict-problem'
import type { Shown } from '../readback/content'
import type { InkPlace, Painted } from '../readback/graphics-state'

/** Something on a page that is not where or as a reader needs it. */
export interface PageFault {
  code: 'outside-body' | 'overlapping-content' | 'text-too-small' | 'low-contrast'
  /** Says what is wrong, without the page. */
  message: string
  hint: string
  /** Whose fault it is: a text, or something painted. */
  culprit: Shown | Painted
}

/** A text, with its index among those of the page. */
export interface Placed {
  shown: Shown
  at: number
}

/** The hint for a text that has no room. */
export const shorten = 'shorten it, or divide it into two'

/** The name of something painted, for a message. */
export const nameOf = ({ kind, picture }: Painted): string =>
  picture !== undefined ? 'a picture' : kind === 'stroke' ? 'a rule' : 'an area'

/** A drawn text between quotation marks, cut to a line. */
export const quoted = ({ text }: Shown): string => `“${cut(text)}”`

/** Whether two areas share more than so much across and up. */
export const overlaps = (one: InkPlace, other: InkPlace, across: number, up: number): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > across &&
  Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom) > up
