import type { FlexStyle } from './style'

/** Whether `layOutBoxes` knows what a style asks for. */
export const coversStyle = (style: FlexStyle): boolean => {
  for (const key in style) {
    const values = CHOICES[key]
    const value = style[key as keyof FlexStyle]
    if (value === undefined || value === null) continue
    if (values ? !values.has(value) : !isCovered(key, value)) return false
  }
  return true
}

const ALIGNS = [
  'flex-start',
  'center',
  'flex-end',
  'stretch',
  'baseline',
  'space-between',
  'space-around',
  'space-evenly',
]

const CHOICES: Record<string, Set<unknown> | undefined> = {
  display: new Set(['flex', 'none']),
  position: new Set(['absolute', 'relative', 'static']),
  flexDirection: new Set(['row', 'row-reverse', 'column', 'column-reverse']),
  flexWrap: new Set(['nowrap', 'wrap', 'wrap-reverse']),
  alignItems: new Set(ALIGNS),
  alignSelf: new Set([...ALIGNS, 'auto']),
  alignContent: new Set(ALIGNS),
  justifyContent: new Set(['flex-start', 'center', 'flex-end', 'space-between', 'space-around', 'space-evenly']),
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left']

const NUMBERS = new Set(['flexGrow', 'flexShrink', 'aspectRatio', ...SIDES.map((side) => `border${side}Width`)])

const LENGTHS = new Set([
  ...['flexBasis', 'width', 'height', 'minWidth', 'minHeight', 'maxWidth', 'maxHeight', 'rowGap', 'columnGap'],
  ...SIDES.flatMap((side) => [side.toLowerCase(), `margin${side}`, `padding${side}`]),
])

const PERCENT = /^-?\d+(?:\.\d+)?%$/

const isCovered = (key: string, value: unknown): boolean => {
  if (typeof value === 'number') return Number.isFinite(value)
  if (LENGTHS.has(key)) return value === 'auto' || (typeof value === 'string' && PERCENT.test(value))
  return !NUMBERS.has(key)
}
