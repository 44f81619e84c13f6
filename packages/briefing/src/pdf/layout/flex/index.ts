export { type Box, layOutBoxes, type Measure, noBox } from './lay-out-boxes'
export type { FlexStyle } from './style'
