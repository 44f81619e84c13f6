export { layOutBoxes } from './lay-out-boxes'
export { type FlexBox, type Measure, noBox } from './node'
export type { FlexStyle } from './style'
