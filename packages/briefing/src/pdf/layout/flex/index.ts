export { layOutBoxes } from './lay-out-boxes'
export { type Box, type Measure, noBox } from './node'
export type { FlexStyle } from './style'
