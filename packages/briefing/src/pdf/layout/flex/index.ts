export { coversStyle } from './covers-style'
export { type Box, layOutBoxes, type Measure, noBox } from './lay-out-boxes'
export type { Mode as MeasureMode } from './space'
export type { FlexStyle } from './style'
