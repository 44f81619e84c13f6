import type { FlexStyle } from '../../packages/briefing/src/pdf/layout/flex/style.ts'
import type { Sketch } from './trees.ts'

/**
 * A tree without cases that CSS leaves open, or that browsers treat differently or in rounds of their own. They are
 * limits of the comparison only; our engine lays them out too.
 */
export const comparable = (tree: Sketch): Sketch => {
  const made = narrowed(tree)
  return hasBaseline(made) ? withoutReversedLines(made) : made
}

const narrowed = (sketch: Sketch): Sketch => {
  const { children, leaf } = sketch
  const style = keepsRatio(sketch) ? ofPicture(ofPinned(sketch.style)) : ofColumn(ofPinned(sketch.style))
  const within = (child: Sketch): Sketch => narrowed({ ...child, style: inParent(child.style, style) })
  return {
    style: isRow(style) || style.alignItems !== 'baseline' ? style : { ...style, alignItems: 'flex-start' },
    ...(leaf && { leaf }),
    ...(children && { children: children.map(within) }),
  }
}

const isRow = ({ flexDirection }: FlexStyle): boolean => flexDirection?.startsWith('row') === true
const wraps = ({ flexWrap }: FlexStyle): boolean => flexWrap !== undefined && flexWrap !== 'nowrap'

const keepsRatio = ({ style, leaf }: Sketch): boolean =>
  style.aspectRatio !== undefined || (leaf !== undefined && 'width' in leaf)

/** In a column, a baseline has a meaning only for writing from top to bottom; where it wraps, widths are given. */
const inParent = (style: FlexStyle, parent: FlexStyle): FlexStyle => {
  if (isRow(parent)) return style
  const alignSelf = style.alignSelf === 'baseline' ? 'flex-end' : style.alignSelf
  return { ...style, alignSelf, ...(wraps(parent) ? { width: 35 } : {}) }
}

/**
 * A box with an aspect ratio gets no minimum or maximum size, no flex basis and no percentages of heights that are not
 * known yet, and is not stretched to the height of a row whose own width depends on it.
 */
const ofPicture = (style: FlexStyle): FlexStyle => {
  const made: FlexStyle = { ...style, flexBasis: undefined }
  if (style.position !== 'absolute') made.alignSelf ??= 'center'
  for (const name of ['height', 'width', 'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft'] as const)
    if (typeof made[name] === 'string') made[name] = undefined
  for (const name of ['minWidth', 'minHeight', 'maxWidth', 'maxHeight'] as const) made[name] = undefined
  return made
}

/**
 * A box placed by its edges gets no alignment too: the two together belong to a later level of CSS Positioned Layout.
 */
const ofPinned = (style: FlexStyle): FlexStyle => {
  const { position, top, right, bottom, left } = style
  const isPinned = position === 'absolute' && [top, right, bottom, left].some((edge) => edge !== undefined)
  return isPinned ? { ...style, alignSelf: undefined } : style
}

/** A column of several lines has a size. */
const ofColumn = (style: FlexStyle): FlexStyle => {
  if (!wraps(style) || isRow(style)) return style
  const size = { width: 90, minWidth: 90, height: 120, minHeight: 120, maxHeight: undefined }
  return { ...style, ...size, flexBasis: undefined }
}

/** Which of the lines that stand in reverse is the first one, for a baseline outside, browsers do not agree on. */
const withoutReversedLines = ({ style, children, ...more }: Sketch): Sketch => ({
  ...more,
  style: style.flexWrap === 'wrap-reverse' ? { ...style, flexWrap: 'wrap' } : style,
  ...(children && { children: children.map(withoutReversedLines) }),
})

const hasBaseline = ({ style, children = [] }: Sketch): boolean =>
  style.alignItems === 'baseline' || style.alignSelf === 'baseline' || children.some(hasBaseline)
