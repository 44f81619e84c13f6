import { componentParts } from '../target/component-parts'

/** The parts of a line of time: `date` holds the date of an event, without what the `heading` above says of it. */
export const timelineParts = /* @__PURE__ */ componentParts('timeline', [
  'caption',
  'list',
  'group',
  'heading',
  'item',
  'date',
  'title',
  'note',
  'fold',
  'more',
  'empty',
  'legend',
])

export type TimelinePart = keyof typeof timelineParts.names
