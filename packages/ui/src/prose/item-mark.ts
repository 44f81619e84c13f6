import { officialMark } from '../languages'
import type { ItemPlace } from '../languages/rules'

/** How the items of lists are marked. */
export type ItemMarks = 'plain' | 'official'

/** The mark before an item, as text. `plain`: `1.` and `•` at every level. `official`: as official documents have them. */
export const itemMark = (place: ItemPlace, marks: ItemMarks): string =>
  marks === 'official' ? officialMark(place) : place.ordered ? `${place.number}.` : '•'
